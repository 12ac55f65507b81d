import GRDB
public import Library

/// Which documents of a library are meant, and in which order.
public struct Listing: Sendable, Equatable {
    /// The part of the library.
    public var scope: LibraryScope
    /// Words that each stand in title, issuer, date or name of the file; case does not matter for Latin letters.
    public var filter: String
    /// The order.
    public var order: LibraryOrder

    /// Means all documents of a scope that pass a filter.
    public init(_ scope: LibraryScope, filter: String = "", order: LibraryOrder = .path) {
        (self.scope, self.filter, self.order) = (scope, filter, order)
    }

    /// Whether all documents of the scope are meant.
    var isWhole: Bool { words.isEmpty }

    /// The words of the filter.
    private var words: [Substring] { filter.split(separator: " ") }

    /// The condition on `document` in SQL, and its arguments.
    var condition: (sql: String, arguments: StatementArguments) {
        let (place, paths) = scope.condition
        var terms = [place]
        var arguments = StatementArguments(paths)
        for word in words {
            let name = "substr(path, length(rtrim(path, replace(path, '/', ''))) + 1)"
            // The name is cut out only where the path has the word.
            let fields = ["shown_title", "issuer", "date", "path", name].map { "\($0) LIKE ? ESCAPE '\\'" }
            terms.append("(" + fields[..<3].joined(separator: " OR ") + " OR \(fields[3]) AND \(fields[4]))")
            arguments += StatementArguments(repeatElement(word.pattern, count: 5))
        }
        return (terms.joined(separator: " AND "), arguments)
    }

    /// The documents as SQL names them, with the index that has their order.
    var source: String {
        switch order {
        case .path: "document"
        case .date: "document INDEXED BY document_by_date"
        case .title: "document INDEXED BY document_by_title"
        }
    }

    /// The order in SQL, without ties.
    var sorting: String {
        switch order {
        case .path: "path"
        case .date: "date DESC, path"
        case .title: "shown_title, path"
        }
    }

    /// The condition in SQL that a document stands before `own`, one of the table too.
    var isBeforeOwn: String {
        switch order {
        case .path: "document.path < own.path"
        case .date: "(document.date > own.date OR document.date = own.date AND document.path < own.path)"
        case .title: "(document.shown_title, document.path) < (own.shown_title, own.path)"
        }
    }
}

/// Documents of a library in an order, as they were when they were listed.
public struct ListedDocuments: Sendable {
    /// What was asked for.
    public let listing: Listing
    /// How many there are.
    public let count: Int
    /// Their ids in order; nil where the order of an index gives them.
    let ids: [Int]?
}

extension Substring {
    /// The pattern of LIKE for texts that contain it.
    fileprivate var pattern: String {
        "%" + map { "\\%_".contains($0) ? "\\" + String($0) : String($0) }.joined() + "%"
    }
}
