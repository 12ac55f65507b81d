public import DocumentModel
public import Library
public import Statistics

/// The open document and the reader's place in it.
public struct Reading: Sendable {
    /// The document.
    public let document: Document
    /// Its statistics, in reading order; empty until they are counted.
    public var statistics: [Statistic] = []
    /// The rows that the reader has taken out of them.
    public var rejected: [Statistic] = []
    /// Whether the statistics are counted.
    public var isCounted = false
    /// The place whose row is the first of the text pane. Kept when the width changes, so that the place does not drift.
    public var top = Position(block: 0)
    /// The statistic that the keys act on.
    public var current: Int?
    /// The outline pane.
    public var outline: OutlineState
    /// The table of statistics.
    public var table = TableState()
    /// What is looked for in the document.
    public var find = FindState()
    /// The reader's marks.
    public var marks: [Character: Position] = [:]
    /// The list of marks.
    public var markList = ListState()
    /// The lines being selected.
    public var selection: LineSelection?
    /// The document as it stands in the file, while that is what the text pane shows.
    public var source: Document?

    /// The doubts about it.
    public var doubts: Doubts
    /// The pane that lists them.
    public var doubtPane = DoubtState()
    /// The repairs made; nil until they are asked for.
    public var repairs: Repairs?
    /// Where a number, hit, doubt or repair was gone to; nil once the text is scrolled.
    public var atHand: PlaceAtHand?
    /// What was set right by hand, in the order in which it was.
    public var corrections: [PlacedCorrection] = []
    /// Whether a correction is asked for and not read yet: another one would be about a text that is no more.
    public var isCorrecting = false
    /// The list of these.
    public var correctionList = ListState()
    /// Where a paragraph is about to be split.
    public var splitting: Splitting?
    /// Which number is about to be added to the statistics.
    public var adding: Adding?
    private let order: SourceOrder

    /// Opens a document at its start.
    public init(_ document: Document) {
        self.document = document
        outline = OutlineState(document)
        order = SourceOrder(document)
        doubts = Doubts(document, order: order)
    }

    /// The place that panes beside the text are about.
    var placeAtHand: Position { atHand?.position ?? place }

    /// The same in the source.
    var offsetAtHand: Int { document.sourceOffset(of: placeAtHand) }

    /// The position of a byte of the source.
    func position(ofSource offset: Int) -> Position { order.position(ofSource: offset, in: document) }

    /// So many statistics of a long document are counted.
    public static let mostStatistics = 50_000

    /// The number of its statistics, with a sign where there are more than are counted.
    var statisticCount: String {
        let isCut = document.isLong && statistics.count >= Self.mostStatistics
        return "\(statistics.count)" + (isCut ? "+" : "")
    }

    /// What the text pane shows: the clean document, or the source.
    public var shown: Document { source ?? document }

    /// The section at the top of the text pane.
    public var section: Int? { document.section(ofBlock: place.block) }

    /// The place at the top of the text pane, in the clean document.
    public var place: Position {
        guard let source, source.blocks.indices.contains(top.block) else { return top }
        return document.position(ofSource: source.blocks[top.block].map.source(at: top.offset))
    }

    /// Where a clean position stands in what the text pane shows.
    ///
    /// Marks and places may be older than the document: what lies outside of it gives its end.
    public func shownPosition(of position: Position) -> Position {
        guard let last = document.blocks.indices.last else { return Position(block: 0) }
        let block = min(max(0, position.block), last)
        let offset = min(max(0, position.offset), document.blocks[block].utf8Count)
        let inside = Position(block: block, offset: block == position.block ? offset : 0)
        guard let source else { return inside }
        return source.position(ofSource: document.sourceOffset(of: inside))
    }

    /// The statistics that stand in a range of blocks.
    public func statistics(in blocks: Range<Int>) -> Range<Int> {
        statisticIndex(atOrAfter: blocks.lowerBound)..<statisticIndex(atOrAfter: blocks.upperBound)
    }

    /// The first statistic at or behind the start of a block.
    private func statisticIndex(atOrAfter block: Int) -> Int {
        var low = 0
        var high = statistics.count
        while low < high {
            let middle = (low + high) / 2
            if statistics[middle].block < block { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// What the reader went to.
public struct PlaceAtHand: Sendable, Equatable {
    /// Where it is.
    public var position: Position
    /// Its number among the repairs, for a repair.
    public var repair: Int?
}

/// Lines being selected, by the places of their first characters.
public struct LineSelection: Sendable, Equatable {
    /// Where the selection began.
    public var anchor: Position
    /// Where it ends now.
    public var head: Position
}

/// The places a reader came from and went back from, in whatever document.
public struct Trail: Sendable, Equatable {
    /// Places to go back to, the latest last.
    public private(set) var past: [LibraryMark] = []
    /// Places to go forward to, the nearest last.
    public private(set) var future: [LibraryMark] = []

    /// Remembers a place that is left by a jump.
    public mutating func leave(_ place: LibraryMark) {
        if past.last != place { past.append(place) }
        future = []
    }

    /// The place to go back to from `place`.
    public mutating func back(from place: LibraryMark) -> LibraryMark? {
        while let last = past.popLast() {
            guard last != place else { continue }
            future.append(place)
            return last
        }
        return nil
    }

    /// The place to go forward to from `place`.
    public mutating func forward(from place: LibraryMark) -> LibraryMark? {
        guard let next = future.popLast() else { return nil }
        past.append(place)
        return next
    }
}
