public import Tables

/// What the table pane shows. This is the one place that says so.
public enum TableSource: Sendable, Equatable {
    /// The statistics of a section, the document or the library.
    case statistics(TableState.Scope)
    /// A table that is printed in the open document, by its block.
    case printed(block: Int)
    /// The numbers of the open document that the reader has taken out of its statistics.
    case rejected
    /// A table from elsewhere, such as the answer of a query.
    case answer(DataTable)
}

/// A table in the pane, and how the reader has arranged it.
public struct TableState: Sendable {
    /// Which statistics the table shows.
    public enum Scope: Sendable, CaseIterable {
        case section, document, library

        /// The wider one; behind the widest the narrowest.
        var next: Self {
            switch self {
            case .section: .document
            case .document: .library
            case .library: .section
            }
        }
    }

    /// What it shows.
    public var source: TableSource
    /// What stands above it, unless it shows statistics.
    public var title = ""
    /// Which columns and rows are shown, and how.
    public var arrangement: TableArrangement
    /// The row that is selected, and what is shown.
    public var list = ListState()
    /// The column that the keys act on, by name.
    public var cursor: String
    /// The first of the shown columns behind the frozen ones.
    public var scroll = 0
    /// Whether the column of documents is shown for the scope alone.
    var showsDocumentForScope = false

    /// The statistics of the document.
    init() {
        source = .statistics(.document)
        arrangement = TableArrangement(columns: StatisticColumn.usual)
        cursor = StatisticColumn.usual.first ?? ""
    }

    /// Another table.
    init(_ source: TableSource, title: String, columns: [String]) {
        (self.source, self.title) = (source, title)
        arrangement = TableArrangement(columns: columns)
        cursor = columns.first ?? ""
    }

    /// Which statistics are shown; nil where it is another table.
    public var scope: Scope? {
        if case .statistics(let scope) = source { scope } else { nil }
    }

    /// The row that is selected.
    public var selection: Int {
        get { list.selection }
        set { list.selection = newValue }
    }

    /// Shows the statistics of another scope; in the library the document is shown, unless it is already.
    mutating func show(_ scope: Scope) {
        source = .statistics(scope)
        if scope == .library, !arrangement.columns.contains("document") {
            let place = arrangement.columns.firstIndex(of: "section") ?? arrangement.columns.count
            arrangement.columns.insert("document", at: place)
            showsDocumentForScope = true
        } else if scope != .library, showsDocumentForScope {
            arrangement.columns.removeAll { $0 == "document" }
            showsDocumentForScope = false
            if cursor == "document" { cursor = arrangement.columns.first ?? "" }
        }
    }
}
