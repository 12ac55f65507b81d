import DocumentModel
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
    /// The language of cells that are not made yet.
    private var words: Words?

    /// The statistics of some documents. Whole columns are made when they are sorted by or looked into.
    init(_ documents: [StatisticRows], _ words: Words) {
        self.documents = documents
        self.words = words
        var start = 0
        for document in documents {
            starts.append(start)
            start += document.statistics.count
        }
        table = DataTable(columns: StatisticColumn.all.map { $0.head(words) }, rowCount: start)
    }

    /// Another table, with the places of its rows in the open document.
    init(_ table: DataTable = DataTable(), positions: [Position] = []) {
        self.table = table
        self.positions = positions
    }

    /// Makes all cells of some columns.
    mutating func make(columns names: Set<String>) {
        guard let words else { return }
        for (place, column) in StatisticColumn.all.enumerated() where names.contains(column.name) {
            guard table.columns[place].texts.isEmpty else { continue }
            column.fill(&table.columns[place], of: documents, words)
        }
    }

    /// The text of a cell; empty where there is none.
    func cell(column: Int, row: Int) -> String {
        let texts = table.columns[column].texts
        if texts.indices.contains(row) { return texts[row] }
        guard let words, let (number, index) = place(ofRow: row) else { return "" }
        let rows = documents[number]
        return StatisticColumn.all[column].cell(rows.statistics[index], index, rows, words)
    }

    /// The number of the document of a row and the index of its statistic there; nil for rows of other tables.
    private func place(ofRow row: Int) -> (document: Int, index: Int)? {
        guard row >= 0, row < table.rowCount, !starts.isEmpty else { return nil }
        var (low, high) = (0, starts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= row { low = middle } else { high = middle }
        }
        return (low, documents[low].statistics.startIndex + row - starts[low])
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
        guard let (document, index) = place(ofRow: row) else { return nil }
        return (documents[document].statistics[index], documents[document])
    }

    /// Where a row leads; nil where it leads nowhere.
    func place(_ row: Int) -> Place? {
        if let (document, index) = place(ofRow: row) { return .statistic(path: documents[document].path, index: index) }
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
