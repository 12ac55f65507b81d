public import DocumentModel
public import TextScreen

/// All that the screen shows: `view` draws it, `update` changes it, nothing else does.
public struct State: Sendable {
    /// The size of the terminal.
    public var size: Size
    /// The language of the interface.
    public var words: Words
    /// The documents known to the program.
    public var library = LibraryState()
    /// The open document.
    public var reading: Reading?
    /// The pane that the keys go to.
    public var focus = Pane.library
    /// What stands below the text.
    public var lower = Pane.statistics
    /// Whether the outline is shown where there is room.
    public var isOutlineOpen = true
    /// Whether the pane below the text is shown where there is room.
    public var isLowerOpen = true
    /// The line being typed.
    public var prompt: Prompt?
    /// What lies over the panes.
    public var sheet: Sheet?
    /// Keys typed so far of a longer sequence, and the count before them.
    public var keys = KeyInput()
    /// One sentence for the reader; gone at the next key.
    public var notice: Notice?
    /// Search over the library.
    public var search = SearchState()
    /// The greatest width of a row of text.
    public var measure = State.usualMeasure
    /// Whether the mouse reports to the program.
    public var isMouseOn = true

    /// Documents left open, by path: a reader who comes back finds the place.
    public var readings: [String: Reading] = [:]
    /// Where the reader was before.
    public var trail = Trail()
    /// The reader's marks that hold for the whole library.
    public var libraryMarks: [Character: LibraryMark] = [:]
    /// The file of a document that has changed since it was read.
    var changedFile: ChangedFile?
    /// A table that lies over the statistics: one printed in the document, or the answer of a query.
    var otherTable: TableState?
    /// The queries that were asked, the last one last.
    var queries = QueryHistory()
    /// Counts what may have changed the statistics.
    var statisticsRevision = 0
    /// Counts what may have changed those of the library.
    var libraryRevision = 0
    /// The values that charts were made of last.
    var madeIndex: MadeIndex?
    /// The table of the pane, kept from one frame to the next.
    var madeTable: MadeTable?
    /// The table of the whole library, kept while another one is shown.
    var madeLibraryTable: MadeTable?
    /// The chart of an indicator.
    public var chart: ChartState?
    /// The rows of doubts and repairs, kept likewise.
    var madeDoubtRows: MadeDoubtRows?
    /// What stood below the text before the source did.
    var beforeSplit = LowerPane(pane: .statistics, isOpen: true)
    /// A statistic to show once the statistics are counted.
    public var pendingPlace: Message.Place?

    /// The width of a row of text that reads well: 42 Chinese characters.
    public static let usualMeasure = 84

    /// A screen with nothing open.
    public init(size: Size, words: Words) {
        self.size = size
        self.words = words
    }

    /// The open document and the place in it.
    var here: LibraryMark? { reading.map { LibraryMark(path: $0.document.path, position: $0.place) } }

    /// Remembers the place that a jump leaves.
    mutating func leave() {
        if let here { trail.leave(here) }
    }

    /// The document is laid out at the width of the text pane.
    var textLayout: (layout: DocumentLayoutInPane, rect: Rect)? {
        guard let reading, let rect = Arrangement(self).text else { return nil }
        return (DocumentLayoutInPane(reading, paneWidth: rect.width, measure: measure), rect)
    }
}

/// What stands below the text.
struct LowerPane: Sendable {
    var pane: Pane
    /// Whether it is shown where there is room.
    var isOpen: Bool
}

/// A file that has changed since it was read.
struct ChangedFile: Sendable, Equatable {
    var path: String
    /// Whether there is no file any more.
    var isGone: Bool
}

/// A sentence for the reader.
public struct Notice: Sendable, Equatable {
    /// The sentence.
    public var text: String
    /// Whether something went wrong.
    public var isError: Bool

    /// Makes a notice.
    public init(_ text: String, isError: Bool = false) {
        self.text = text
        self.isError = isError
    }
}

/// Keys on their way to a command.
public struct KeyInput: Sendable, Equatable {
    static let greatestCount = 99_999

    /// The number typed before a command, at most `greatestCount`; nil without one.
    public var count: Int?
    /// The keys of an unfinished sequence.
    public var prefix: [Key] = []
    /// The command that waits for the letter of a mark.
    public var awaitsLetter: Command?

    var isEmpty: Bool { count == nil && prefix.isEmpty && awaitsLetter == nil }
}

/// A place in one of the library's documents.
public struct LibraryMark: Sendable, Equatable {
    /// The document.
    public var path: String
    /// The place in it.
    public var position: Position
}
