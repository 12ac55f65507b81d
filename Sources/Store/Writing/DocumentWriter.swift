import DocumentModel
import GRDB
import Search
import Statistics

/// Writes documents into the tables of a store, inside the transaction of the caller.
struct DocumentWriter {
    private let document: RowWriter
    private let section: RowWriter
    private let passage: RowWriter
    private let statistic: RowWriter
    /// Nothing for a store without index.
    private let tokens: RowWriter?
    private let words: WordList?

    init(_ database: Database, isSearched: Bool = false) throws {
        func insert(_ table: String, _ count: Int) throws -> RowWriter {
            let marks = Array(repeating: "?", count: count).joined(separator: ", ")
            return try RowWriter("INSERT INTO \(table) VALUES (\(marks))", in: database)
        }
        document = try insert("document", 29)
        section = try insert("section", 10)
        passage = try insert("passage", 4)
        statistic = try insert("statistic", 25)
        tokens = isSearched ? try RowWriter("INSERT INTO search (rowid, tokens) VALUES (?, ?)", in: database) : nil
        words = isSearched ? try WordList(database) : nil
    }

    /// Writes a document that is not there yet.
    func write(_ prepared: PreparedDocument, into database: Database) throws {
        let first = try FirstIDs(database)
        try write(prepared, first)
        try writeSections(of: prepared, first)
        try writePassages(of: prepared, first)
        try writeStatistics(of: prepared, first)
    }

    /// The ids that the rows of the next document begin with.
    private struct FirstIDs {
        let document: Int
        let section: Int
        let passage: Int
        let statistic: Int

        init(_ database: Database) throws {
            func next(_ table: String) throws -> Int {
                let last = try database.cachedStatement(sql: "SELECT max(id) FROM \(table)")
                return (try Int.fetchOne(last) ?? 0) + 1
            }
            document = try next("document")
            section = try next("section")
            passage = try next("passage")
            statistic = try next("statistic")
        }
    }

    private func write(_ prepared: PreparedDocument, _ first: FirstIDs) throws {
        let (source, metadata, stamp) = (prepared.document, prepared.document.metadata, prepared.stamp)
        document.bind(first.document)
        for text in [
            prepared.path, metadata.title, metadata.subtitle, metadata.kind.rawValue, metadata.issuer, metadata.date,
        ] { document.bind(text) }
        document.bind(metadata.issue)
        document.bind(metadata.serial)
        for text in [
            metadata.meeting, metadata.addressees, metadata.signed, metadata.editor, metadata.language, metadata.number,
            source.source.encoding.name.rawValue,
        ] { document.bind(text) }
        document.bind(source.characterCount)
        document.bind(source.displayTitle)
        for number in [
            stamp.size, stamp.modified, stamp.hash, stamp.corrections, Schema.reading, first.section,
            source.sections.count,
            first.passage, prepared.passages.count, first.statistic, prepared.statistics.count,
        ] { document.bind(number) }
        try document.write()
    }

    private func writeSections(of prepared: PreparedDocument, _ first: FirstIDs) throws {
        for (index, heading) in prepared.document.sections.enumerated() {
            section.bind(first.section + index)
            section.bind(first.document)
            // A parent stands before its children.
            section.bind(heading.parent.flatMap { $0 < index ? first.section + $0 : nil })
            section.bind(heading.level)
            section.bind(heading.number)
            section.bind(heading.title)
            section.bind(prepared.line(ofBlock: heading.heading))
            section.bind(heading.heading)
            section.bind(heading.part + 1)
            section.bind(heading.isSuggested ? 1 : 0)
            try section.write()
        }
    }

    private func writePassages(of prepared: PreparedDocument, _ first: FirstIDs) throws {
        // Tokens are made off this thread, as a rule.
        var maker = tokens != nil && prepared.tokens.isEmpty ? IndexTokens() : nil
        for (index, piece) in prepared.passages.enumerated() {
            passage.bind(first.passage + index)
            passage.bind(first.document)
            passage.bind(text: piece.bytes)
            passage.bind(blob: piece.placeBytes)
            try passage.write()
            guard let tokens else { continue }
            let own = maker?.tokens(of: piece) ?? prepared.tokens[index]
            tokens.bind(first.passage + index)
            tokens.bind(text: own)
            try tokens.write()
            try words?.add(own)
        }
    }

    private func writeStatistics(of prepared: PreparedDocument, _ first: FirstIDs) throws {
        for (index, row) in prepared.statistics.enumerated() {
            let holder = prepared.passage(ofBlock: row.block)
            let piece = holder.map { prepared.passages[$0].pieces[row.block - prepared.passages[$0].firstBlock] }
            let base = piece?.range.lowerBound ?? 0
            let printed =
                prepared.document.blocks.indices.contains(row.block)
                ? prepared.document.blocks[row.block].text(in: row.range) : nil
            statistic.bind(first.statistic + index)
            statistic.bind(first.document)
            statistic.bind(row.section.map { first.section + $0 })
            statistic.bind(first.passage + (holder ?? 0))
            statistic.bind(row.block)
            statistic.bind(base + row.range.lowerBound)
            statistic.bind(row.range.count)
            statistic.bind(base + row.sentence.lowerBound)
            statistic.bind(row.sentence.count)
            statistic.bind(row.line)
            statistic.bind(row.column)
            statistic.bind(row.verbatim == printed ? nil : row.verbatim)
            for text in [
                row.value, row.unit, row.bound.rawValue, row.kind.rawValue, row.indicator, row.period, row.from,
                row.status.rawValue, row.scope,
            ] { statistic.bind(text) }
            statistic.bind(row.group)
            statistic.bind(row.origin == .extracted ? nil : row.origin.rawValue)
            statistic.bind(row.former.packed)
            statistic.bind(row.check?.packed)
            try statistic.write()
        }
    }
}
