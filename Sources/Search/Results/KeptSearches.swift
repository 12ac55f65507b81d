/// A search that the reader keeps under a name.
public struct KeptSearch: Sendable, Equatable {
    /// The name.
    public var name: String
    /// The query as typed.
    public var query: String
    /// In which order documents stand.
    public var order: SearchOrder

    /// Makes a saved search.
    public init(name: String, query: String, order: SearchOrder) {
        (self.name, self.query, self.order) = (name, query, order)
    }
}

/// What the library remembers of searches.
public struct KeptSearches: Sendable, Equatable {
    /// Those that have a name, by name.
    public var saved: [KeptSearch]
    /// The queries that were asked, the last one first.
    public var recent: [String]

    /// Makes a list.
    public init(saved: [KeptSearch] = [], recent: [String] = []) { (self.saved, self.recent) = (saved, recent) }

    /// So many queries are remembered.
    public static let most = 200

    /// Changes the list.
    public mutating func apply(_ change: SearchChange) {
        switch change {
        case .asked(let query):
            recent.removeAll { $0 == query }
            recent.insert(query, at: 0)
            recent = Array(recent.prefix(Self.most))
        case .saved(let search):
            saved.removeAll { $0.name == search.name }
            saved.append(search)
        case .renamed(let old, let new):
            guard old != new, var search = saved.first(where: { $0.name == old }) else { return }
            saved.removeAll { $0.name == old || $0.name == new }
            search.name = new
            saved.append(search)
        case .removed(let name): saved.removeAll { $0.name == name }
        case .forgotten(let query): recent.removeAll { $0 == query }
        }
        saved.sort { $0.name < $1.name }
    }
}

/// A change of what the library remembers of searches.
public enum SearchChange: Sendable, Equatable {
    /// A query was asked.
    case asked(String)
    /// A search got a name; one that had it before is replaced.
    case saved(KeptSearch)
    /// A saved search got another name.
    case renamed(String, to: String)
    /// A saved search is no more wanted.
    case removed(String)
    /// A query is not to be remembered.
    case forgotten(String)
}
