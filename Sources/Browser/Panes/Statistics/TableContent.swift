import DocumentModel
import Library
import Statistics
import Tables

/// The rows of the pane as a table, and where they lead.
struct TableContent: Sendable {
    /// Where a row leads.
    enum Place: Sendable, Equatable {
        /// A statistic, by its document and its number there.
        case statistic(path: String, index: Int)
        /// A place of the open document.
        case position(Position)
        /// A line of a document.
        case line(path: String, Int)
    }

    var table = DataTable()
    /// The documents whose statistics the rows are; empty for other tables.
    var documents: [StatisticRows] = []
    /// The first row of each document.
    private var starts: [Int] = []
    /// Where the rows of another table stand, if that is known.
    private var positions: [Position] = []

    /// The statistics of some documents.
    init(_ documents: [StatisticRows], _ words: Words) {
        self.documents = documents
        var start = 0
        for document in documents {
            starts.append(start)
            start += document.statistics.count
        }
        table = DataTable(columns: StatisticColumn.all.map { $0.column(of: documents, words) })
    }

    /// Another table, with the places of its rows in the open document.
    init(_ table: DataTable = DataTable(), positions: [Position] = []) {
        self.table = table
        self.positions = positions
    }

    /// The columns that can be shown: those that only say where a row leads cannot.
    var columns: [String] { table.columns.map(\.name).filter { !leadsAway || !Self.hidden.contains($0) } }

    /// A query may ask for these columns: then they are shown, and rows lead to `file` and `line`.
    private var leadsAway: Bool {
        documents.isEmpty && positions.isEmpty && table.column("line") != nil
            && table.column("document")?.kind == .text && table.column("file") == nil
    }

    private static let hidden: Set<String> = ["document", "line"]

    /// The statistic of a row with its document; nil for rows of other tables.
    func statistic(_ row: Int) -> (statistic: Statistic, rows: StatisticRows)? {
        guard row >= 0, let document = starts.lastIndex(where: { $0 <= row }) else { return nil }
        let rows = documents[document]
        let index = rows.statistics.startIndex + row - starts[document]
        return rows.statistics.indices.contains(index) ? (rows.statistics[index], rows) : nil
    }

    /// Where a row leads; nil where it leads nowhere.
    func place(_ row: Int) -> Place? {
        if let document = starts.lastIndex(where: { $0 <= row }), row >= 0 {
            let rows = documents[document]
            return .statistic(path: rows.path, index: rows.statistics.startIndex + row - starts[document])
        }
        if positions.indices.contains(row) { return .position(positions[row]) }
        guard let path = table.column("file") ?? table.column("document"), let line = table.column("line"),
            path.texts.indices.contains(row),
            line.texts.indices.contains(row), let number = Int(line.texts[row])
        else { return nil }
        return .line(path: path.texts[row], number)
    }

    /// The row of a place; nil where it has none.
    func row(of place: Place) -> Int? {
        guard case .statistic(let path, let index) = place,
            let document = documents.firstIndex(where: { $0.path == path }),
            documents[document].statistics.indices.contains(index)
        else { return nil }
        return starts[document] + index - documents[document].statistics.startIndex
    }
}

extension State {
    /// The rows of what the pane shows.
    func makeTableContent() -> TableContent {
        switch tablePane.source {
        case .statistics(let scope): TableContent(statisticRows(scope), words)
        case .printed(let block): reading?.document.printedContent(ofBlock: block) ?? TableContent()
        case .rejected: rejectedContent
        case .answer(let table): TableContent(table)
        }
    }

    private func statisticRows(_ scope: TableState.Scope) -> [StatisticRows] {
        guard let reading else { return [] }
        let document = reading.document
        var all = StatisticRows(
            path: document.path, title: document.displayTitle, sections: document.sections.map(\.title),
            statistics: reading.statistics[...])
        (all.date, all.speakers) = (reading.compared.date, [reading.compared.place])
        switch scope {
        case .section:
            let blocks = reading.section.map { document.sections[$0].blocks } ?? 0..<document.blocks.count
            all.statistics = reading.statistics[reading.statistics(in: blocks)]
        case .library where !library.items.isEmpty:
            return zip(library.items, library.documentNames).map { item, name in
                StatisticRows(
                    path: item.entry.path, title: name, sections: item.sectionTitles,
                    statistics: item.statistics[...], date: item.entry.date,
                    speakers: [item.entry.issuer, item.entry.title, item.entry.fileName])
            }
        case .document, .library: break
        }
        return [all]
    }
}
