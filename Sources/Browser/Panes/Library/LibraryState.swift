public import Library
import TextScreen

/// The list of documents: how many there are, and those around what is shown.
public struct LibraryState: Sendable {
    /// What is known of the library as a whole.
    public var status = LibraryStatus()
    /// The selected row, and what is shown.
    public var list = ListState()
    /// Words that rows must contain; empty shows all.
    public var filter = ""
    /// The order of the rows.
    public var order = LibraryOrder.path
    /// How many documents the list has, and some of them.
    var rows = ListedRows()
    /// What `rows` answers, and what was asked last.
    var shown: ListingRequest?
    var asked: ListingRequest?
    /// The document that shall be selected once its row is known, and the row that was selected when it was asked for.
    private(set) var wanted: String?
    private(set) var wantedFrom = 0
    /// Whether the selected document shall be opened once it is known.
    var opensSelected = false

    /// The statistics of its documents, as far as they were asked for.
    public var items: [LibraryItem] = []
    /// What `items` is of.
    var held: HeldStatistics?
    /// What waits for them.
    var awaits: [LibraryUse] = []
    /// The state of the library that its statistics were asked for last; nil when nothing is awaited.
    var askedStatistics: Int?

    /// The selected row.
    public var selection: Int {
        get { list.selection }
        set { list.selection = newValue }
    }

    /// What the library is called.
    public var name: String { status.name }
    /// How many documents there are or will be.
    public var total: Int { max(status.documents, status.progress?.total ?? 0) }
    /// Whether documents are still being read, or nothing is known of them yet.
    public var isLoading: Bool { status.progress != nil || status.revision == 0 }

    /// Lets a document be selected once its row is known; nil lets the selection be.
    mutating func want(_ path: String?) { (wanted, wantedFrom) = (path, selection) }

    /// The document in a row; nil while it is on its way.
    func entry(_ row: Int) -> LibraryEntry? {
        let index = row - rows.first
        return rows.entries.indices.contains(index) ? rows.entries[index] : nil
    }

    /// The document in a row, if the rows are those that the reader has asked for.
    var selectedEntry: LibraryEntry? {
        guard shown?.filter == filter, shown?.order == order, wanted == nil else { return nil }
        return entry(selection)
    }
}

/// What is known of a library as a whole.
public struct LibraryStatus: Sendable, Equatable {
    /// The name of its folder.
    public var name: String
    /// How many documents it has.
    public var documents: Int
    /// How many statistics these have.
    public var statistics: Int
    /// Another number whenever the documents have changed; 0 before anything is known.
    public var revision: Int
    /// How far the reading of documents has come; nil when all are read.
    public var progress: LibraryProgress?

    /// Says what is known.
    public init(
        name: String = "", documents: Int = 0, statistics: Int = 0, revision: Int = 0, progress: LibraryProgress? = nil
    ) {
        self.name = name
        self.documents = documents
        self.statistics = statistics
        self.revision = revision
        self.progress = progress
    }
}

/// How far the reading of documents has come.
public struct LibraryProgress: Sendable, Equatable {
    /// How many documents are done.
    public var done: Int
    /// How many there are.
    public var total: Int
    /// Bytes a second; nil before that can be said.
    public var rate: Double?
    /// The seconds that are left; nil before that can be said.
    public var secondsLeft: Double?

    /// Says how far it has come.
    public init(done: Int, total: Int, rate: Double? = nil, secondsLeft: Double? = nil) {
        self.done = done
        self.total = total
        self.rate = rate
        self.secondsLeft = secondsLeft
    }
}

/// Some rows of the list of documents, as they are asked for.
public struct ListingRequest: Sendable, Equatable {
    /// Words that each stand in title, issuer, date or name of the file.
    public var filter: String
    /// The order.
    public var order: LibraryOrder
    /// The rows, from 0.
    public var rows: Range<Int>
    /// The state of the library.
    public var revision: Int
    /// A document whose row is asked for too; the rows are then those around it.
    public var finds: String?
}

/// The answer to that.
public struct ListedRows: Sendable, Equatable {
    /// How many rows the list has.
    public var count: Int
    /// The number of the first row that is given.
    public var first: Int
    /// The rows from there.
    public var entries: [LibraryEntry]
    /// The row of the document that was looked for.
    public var found: Int?

    /// Answers with some rows.
    public init(count: Int = 0, first: Int = 0, entries: [LibraryEntry] = [], found: Int? = nil) {
        self.count = count
        self.first = first
        self.entries = entries
        self.found = found
    }
}
