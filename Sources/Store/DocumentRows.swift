import DocumentModel
import GRDB
import Statistics

/// A document on its way into the tables.
struct DocumentRows {
    private let document: Document
    /// The rows of its sections, by their index.
    private var sections: [Int64] = []

    init(_ document: Document) { self.document = document }

    /// Inserts the document, its sections and its statistics.
    mutating func insert(_ statistics: [Statistic], into database: Database) throws {
        let id = try insertDocument(into: database)
        try insertSections(of: id, into: database)
        try insertStatistics(statistics, of: id, into: database)
    }

    private func insertDocument(into database: Database) throws -> Int64 {
        let metadata = document.metadata
        try database.execute(
            sql: "INSERT INTO document VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            arguments: [
                document.path, metadata.title, metadata.subtitle, metadata.kind.rawValue, metadata.issuer,
                metadata.date,
                metadata.issue, metadata.serial, metadata.meeting, metadata.addressees, metadata.signed,
                metadata.editor,
                metadata.language, metadata.number, document.source.encoding.name.rawValue, document.characterCount,
            ])
        return database.lastInsertedRowID
    }

    private mutating func insertSections(of document: Int64, into database: Database) throws {
        let insert = try database.cachedStatement(sql: "INSERT INTO section VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        var paths: [String] = []
        for section in self.document.sections {
            // A parent stands before its children.
            let parent = section.parent.flatMap { sections.indices.contains($0) ? $0 : nil }
            let path = (parent.map { paths[$0] + " › " } ?? "") + section.title
            let line = self.document.line(of: Position(block: section.heading))
            try insert.execute(arguments: [
                document, parent.map { sections[$0] }, section.level, section.number, section.title, line, path,
                section.part + 1, section.isSuggested,
            ])
            sections.append(database.lastInsertedRowID)
            paths.append(path)
        }
    }

    private func insertStatistics(_ statistics: [Statistic], of document: Int64, into database: Database) throws {
        let insertSentence = try database.cachedStatement(sql: "INSERT INTO sentence VALUES (NULL, ?, ?)")
        let insert = try database.cachedStatement(
            sql: "INSERT INTO statistic VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        // The numbers of one sentence stand one after the other.
        var last: (block: Int, range: Range<Int>, id: Int64)?
        for statistic in statistics {
            if last?.block != statistic.block || last?.range != statistic.sentence {
                let text = self.document.text(ofSentence: statistic)
                try insertSentence.execute(arguments: [document, text])
                last = (statistic.block, statistic.sentence, database.lastInsertedRowID)
            }
            let section = statistic.section.flatMap { sections.indices.contains($0) ? sections[$0] : nil }
            try insert.execute(arguments: [
                document, section, last?.id, statistic.line, statistic.column, statistic.verbatim, statistic.value,
                statistic.unit, statistic.bound.rawValue, statistic.kind.rawValue, statistic.indicator,
                statistic.period, statistic.from, statistic.status.rawValue, statistic.scope, statistic.group,
                statistic.origin == .extracted ? nil : statistic.origin.rawValue,
            ])
        }
    }
}

extension Document {
    /// The sentence of a statistic; nothing where the block is gone.
    fileprivate func text(ofSentence statistic: Statistic) -> String {
        blocks.indices.contains(statistic.block) ? blocks[statistic.block].text(in: statistic.sentence) : ""
    }
}
