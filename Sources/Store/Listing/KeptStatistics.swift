import GRDB
public import Library
import Search
public import Statistics

/// The statistics of one document as a library keeps them.
public struct KeptStatistics: Sendable {
    /// The document.
    public var entry: LibraryEntry
    /// The titles of its sections.
    public var sections: [String]
    /// The rows, in reading order; of the last document maybe only the first.
    public var statistics: [Statistic]
}

extension LibraryFile {
    /// The statistics of the documents of a scope, document by document in the order of their paths.
    ///
    /// - Parameters:
    ///   - limit: the most rows.
    ///   - isWanted: asked document by document; what was found so far is given once it says no.
    /// - Returns: the documents, and whether there are more rows than the limit.
    public func statistics(
        in scope: LibraryScope, limit: Int, while isWanted: () -> Bool = { true }
    ) throws(StoreError) -> (documents: [KeptStatistics], isCut: Bool) {
        try reading { database in
            let (condition, arguments) = scope.condition
            let sql = """
                SELECT \(LibraryEntry.fields), first_section, first_statistic FROM document WHERE \(condition) ORDER BY path
                """
            let documents = try Row.fetchCursor(database, sql: sql, arguments: StatementArguments(arguments))
            var reader = StatisticReader(database)
            var result: [KeptStatistics] = []
            var left = limit
            while let row = try documents.next(), isWanted() {
                let entry = LibraryEntry(row)
                guard left > 0 || entry.statisticCount == 0 else { return (result, true) }
                let (sections, statistics): (Int, Int) = (row[8], row[9])
                let rows = try reader.rows(
                    statistics..<statistics + min(left, entry.statisticCount), firstSection: sections)
                let titles = try String.fetchAll(
                    database.cachedStatement(sql: "SELECT title FROM section WHERE id >= ? AND id < ? ORDER BY id"),
                    arguments: [sections, sections + entry.sectionCount])
                result.append(KeptStatistics(entry: entry, sections: titles, statistics: rows))
                left -= rows.count
                if rows.count < entry.statisticCount { return (result, true) }
            }
            return (result, false)
        }
    }
}

/// Makes statistics of their rows.
private struct StatisticReader {
    private let database: Database
    /// The passage that was read last: rows that follow stand in it too.
    private var passage: (id: Int, content: Passage)?

    init(_ database: Database) { self.database = database }

    /// The statistics with some ids.
    mutating func rows(_ ids: Range<Int>, firstSection: Int) throws -> [Statistic] {
        guard !ids.isEmpty else { return [] }
        let sql = """
            SELECT passage, block, start, length, sentence_start, sentence_length, section, line, "column", verbatim,
                value, unit, bound, kind, indicator, period, "from", status, scope, "group", corrected, former, checked
            FROM statistic WHERE id >= ? AND id < ? ORDER BY id
            """
        let rows = try Row.fetchCursor(
            database.cachedStatement(sql: sql), arguments: [ids.lowerBound, ids.upperBound])
        var result: [Statistic] = []
        result.reserveCapacity(ids.count)
        while let row = try rows.next() {
            let place = try place(ofBlock: row[1], in: row[0])
            result.append(Statistic(row, firstSection: firstSection, bytes: place.bytes, base: place.base))
        }
        return result
    }

    /// The text of a passage, and where a block begins in it.
    private mutating func place(ofBlock block: Int, in id: Int) throws -> (bytes: [UInt8], base: Int) {
        if passage?.id != id {
            let statement = try database.cachedStatement(
                sql: "SELECT CAST(text AS BLOB), places FROM passage WHERE id = ?")
            let content = try Row.fetchOne(statement, arguments: [id]).flatMap { row in
                Passage(bytes: row.bytes(0), placeBytes: row.bytes(1))
            }
            passage = (id, content ?? Passage(firstBlock: 0, bytes: [], pieces: []))
        }
        guard let content = passage?.content, content.pieces.indices.contains(block - content.firstBlock) else {
            return ([], 0)
        }
        return (content.bytes, content.pieces[block - content.firstBlock].range.lowerBound)
    }
}

extension Row {
    /// A column of bytes.
    fileprivate func bytes(_ index: Int) -> [UInt8] {
        if case .blob(let data) = (self[index] as DatabaseValue).storage { Array(data) } else { [] }
    }
}

extension Statistic {
    fileprivate init(_ row: Row, firstSection: Int, bytes: [UInt8], base: Int) {
        let (start, length): (Int, Int) = (row[2], row[3])
        let (sentence, sentenceLength): (Int, Int) = (row[4], row[5])
        let section: Int? = row[6]
        let printed = (start..<start + length).clamped(to: bytes.indices)
        self.init(
            block: row[1], range: start - base..<start - base + length,
            sentence: sentence - base..<sentence - base + sentenceLength, section: section.map { $0 - firstSection },
            line: row[7], column: row[8],
            verbatim: row[9] ?? String(decoding: bytes[printed], as: UTF8.self), value: row[10], unit: row[11],
            bound: Bound(rawValue: row[12]) ?? .exactly, kind: Kind(rawValue: row[13]) ?? .other, indicator: row[14],
            period: row[15], from: row[16], status: Status(rawValue: row[17]) ?? .actual)
        scope = row[18]
        group = row[19]
        origin = (row[20] as String?).flatMap(Origin.init) ?? .extracted
        former = [:]
        if let kept: String = row[21] { former = .init(packed: kept) }
        if let kept: String = row[22] { check = CheckMark(packed: kept) }
    }
}
