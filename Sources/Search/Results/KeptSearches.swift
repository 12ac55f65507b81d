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

/// The search that was shown last, and where in it the reader was.
public struct LastSearch: Sendable, Equatable {
    /// The query as typed.
    public var query: String
    /// In which order documents stand.
    public var order: SearchOrder
    /// Whether all of the library was searched, and not only what was opened.
    public var isOfLibrary: Bool
    /// The document of the hit that was selected; empty where none was.
    public var path: String
    /// Where the hit stands: its block.
    public var block: Int
    /// And its UTF-8 offset there.
    public var offset: Int

    /// Makes the last search.
    public init(
        query: String, order: SearchOrder, isOfLibrary: Bool, path: String = "", block: Int = 0, offset: Int = 0
    ) {
        (self.query, self.order, self.isOfLibrary) = (query, order, isOfLibrary)
        (self.path, self.block, self.offset) = (path, block, offset)
    }
}

/// What the library remembers of searches.
public struct KeptSearches: Sendable, Equatable {
    /// Those that have a name, by name.
    public var saved: [KeptSearch]
    /// The queries that were asked, the last one first.
    public var recent: [String]
    /// The search that was shown last.
    public var last: LastSearch?

    /// Makes a list.
    public init(saved: [KeptSearch] = [], recent: [String] = [], last: LastSearch? = nil) {
        (self.saved, self.recent, self.last) = (saved, recent, last)
    }

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
        case .shown: break
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
    /// A search was gone to, and a hit of it.
    case shown(LastSearch)
}
