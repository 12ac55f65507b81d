import DocumentModel
import Library
import Search
import Statistics
import Store

/// A search of several sources, whose answers come in one order.
struct SourceSearch {
    let sources: SearchSources
    let order: SearchOrder
    let limit: Int
    /// Whether a file could not be read.
    private(set) var hasFailed = false

    init(sources: SearchSources, order: SearchOrder, limit: Int) {
        (self.sources, self.order, self.limit) = (sources, order, limit)
    }

    /// Hands over what is found, piece after piece; a sink that only counts is asked to.
    mutating func run(_ query: Query, into sink: any HitSink) throws {
        if let counter = sink as? CountSink, limit == .max { return try count(query, into: counter) }
        guard order == .place else { return try runOrdered(query, into: sink) }
        for piece in sources.pieces {
            guard sink.hits < limit else { return }
            switch piece {
            case .library: try search(query, in: .all, order) { try sink.take($0, of: limit) }
            case .known(let paths):
                var found: [String: FoundDocument] = [:]
                try search(query, in: .under(paths), order, limit: limit - sink.hits) {
                    found[$0.path] = $0
                    return true
                }
                for path in paths {
                    if let document = found[path] { _ = try sink.take(named(document), of: limit) }
                }
            case .file(let path):
                if let document = try found(query, inFile: path, limit: limit - sink.hits) {
                    _ = try sink.take(document, of: limit)
                }
            }
        }
    }

    /// What is found in the library comes in its order; by date what is read has its place in it, else it follows.
    private mutating func runOrdered(_ query: Query, into sink: any HitSink) throws {
        var read: [FoundDocument] = []
        for path in sources.files {
            if let document = try found(query, inFile: path, limit: limit) { read.append(document) }
        }
        // A sort that leaves documents of one date as they are.
        if order == .date {
            let sorted = read.enumerated().sorted { ($1.element.date, $0.offset) < ($0.element.date, $1.offset) }
            read = sorted.map(\.element)
        }
        var rest = read[...]
        if let scope = sources.scope {
            try search(query, in: scope, order) { document in
                while order == .date, let next = rest.first, next.date > document.date {
                    rest = rest.dropFirst()
                    guard try sink.take(next, of: limit) else { return false }
                }
                return try sink.take(named(document), of: limit)
            }
        }
        for document in rest where sink.hits < limit { _ = try sink.take(document, of: limit) }
    }

    private mutating func count(_ query: Query, into sink: CountSink) throws {
        if let scope = sources.scope, let count = try sources.library?.count(query, in: scope) { sink.add(count) }
        for path in sources.files {
            if let document = try found(query, inFile: path, limit: .max) { _ = try sink.take(document, of: .max) }
        }
    }

    private func search(
        _ query: Query, in scope: LibraryScope, _ order: SearchOrder, limit: Int? = nil,
        _ found: (FoundDocument) throws -> Bool
    ) throws {
        try sources.library?.search(query, in: scope, order: order, limit: limit ?? self.limit, found: found)
    }

    private func named(_ document: FoundDocument) -> FoundDocument {
        var document = document
        document.path = sources.typed[document.path] ?? document.path
        return document
    }

    private mutating func found(_ query: Query, inFile path: String, limit: Int) throws -> FoundDocument? {
        let reading = try passingOver(&hasFailed) {
            try openCorrected(path, encoding: sources.encoding, isCorrected: sources.isCorrected)
        }
        guard let reading else { return nil }
        let figures = BlockFigures(reading)
        return FoundDocument(query, in: reading.document, limit: limit) { figures[$0] }
    }
}

/// The numbers of a document, counted when a query asks for the first of them.
private final class BlockFigures {
    private var reading: CorrectedDocument
    private var figures: [Int: [Figure]]?

    init(_ reading: CorrectedDocument) { self.reading = reading }

    subscript(block: Int) -> [Figure] {
        if let figures { return figures[block] ?? [] }
        var counted: [Int: [Figure]] = [:]
        for row in reading.countStatistics().rows {
            let value = Double(row.value) ?? .nan
            counted[row.block, default: []].append(
                Figure(range: row.range, value: value, unit: row.unit, status: row.status.rawValue))
        }
        figures = counted
        return counted[block] ?? []
    }
}
