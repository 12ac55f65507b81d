public import DocumentModel

/// One row of the outline: a section, or a lead as its finest level.
///
/// A document may have a million of them, so that a row keeps numbers only; its words are read when it is drawn.
public struct OutlineRow: Sendable, Equatable {
    /// What the row stands for.
    public enum Target: Sendable, Hashable {
        case section(Int)
        /// A block that opens with a lead.
        case lead(Int)
    }

    private let start: Int32
    private let end: Int32
    private let section: Int32
    private let level: UInt16
    /// Whether something stands below it.
    public fileprivate(set) var isFoldable = false

    fileprivate init(section: Int?, depth: Int, blocks: Range<Int>) {
        start = Int32(clamping: blocks.lowerBound)
        end = Int32(clamping: blocks.upperBound)
        self.section = section.map { Int32(clamping: $0) } ?? -1
        level = UInt16(clamping: depth)
    }

    /// What the row stands for.
    public var target: Target { section < 0 ? .lead(block) : .section(Int(section)) }
    /// How deep it stands, from 0.
    public var depth: Int { Int(level) }
    /// The block it begins with.
    public var block: Int { Int(start) }
    /// The blocks it covers.
    public var blocks: Range<Int> { block..<max(block, Int(end)) }

    /// The blocks that no row below it shows, the next row beginning at a block.
    func shown(before next: Int) -> Range<Int> { block..<max(block, min(next, blocks.upperBound)) }
}

/// The outline pane.
public struct OutlineState: Sendable {
    /// All rows, in reading order.
    public let all: [OutlineRow]
    /// Whether everything stands under one title.
    public let hasOneRoot: Bool
    /// The rows whose insides are hidden.
    public var folded: Set<OutlineRow.Target> { didSet { visible = visibleRows } }
    /// What the rows must contain to be shown; empty shows all.
    public private(set) var filter = ""
    /// The blocks of the rows that contain it, ascending.
    private var filtered: [Int] = []
    /// The blocks that a search narrows the outline to, ascending; nil for all.
    public private(set) var narrowed: [Int]?
    /// What the text shows of the document then, in order.
    private(set) var narrowedRuns: [Range<Int>]?
    /// The selected row.
    public var selection: OutlineRow.Target?
    /// The rows that are shown.
    public private(set) var visible: [OutlineRow] = []
    /// The part of the rows that the pane shows; its selection is `selection`.
    var window = ListState()

    /// Makes the rows of a document; leads are folded away at first.
    public init(_ document: Document) {
        all = Self.rows(of: document)
        hasOneRoot = all.filter { $0.depth == 0 }.count == 1
        folded = Self.foldsOfLeads(all)
        selection = all.first?.target
        visible = visibleRows
    }

    private var visibleRows: [OutlineRow] {
        var result: [OutlineRow] = []
        var hiddenBelow: Int?
        for row in all {
            if let depth = hiddenBelow, row.depth > depth { continue }
            hiddenBelow = nil
            if isNarrowed {
                if isWanted(row) { result.append(row) }
                continue
            }
            result.append(row)
            if folded.contains(row.target) { hiddenBelow = row.depth }
        }
        return result
    }

    /// Whether only some rows are wanted; folds do not count then.
    public var isNarrowed: Bool { !filter.isEmpty || narrowed != nil }

    /// The innermost shown row that covers a block.
    public func row(covering block: Int, in rows: [OutlineRow]) -> Int? {
        rows.lastIndex { $0.block <= block && $0.blocks.contains(block) }
    }

    /// Narrows the outline to the rows that hold some blocks, ascending, and the text to the sections of these; nil
    /// shows all again.
    mutating func narrow(to blocks: [Int]?, in document: Document) {
        narrowed = blocks
        narrowedRuns = blocks.map(document.runs(ofSectionsWith:))
        visible = visibleRows
    }

    /// The index of the selected row among those shown.
    public func selectedIndex(in rows: [OutlineRow]) -> Int {
        guard let selection, let index = rows.firstIndex(where: { $0.target == selection }) else { return 0 }
        return index
    }

    /// Shows sections down to a level, and hides what lies deeper.
    public mutating func show(level: Int) {
        folded = Set(all.lazy.filter { $0.isFoldable && $0.depth >= level - 1 }.map(\.target))
    }

    /// Shows only rows that contain some words, and those above them.
    public mutating func filter(by words: String, in document: Document) {
        filter = words
        let wanted = words.lowercased()
        let found = all.lazy.filter { document.label(of: $0).lowercased().contains(wanted) }
        filtered = words.isEmpty ? [] : found.map(\.block)
        visible = visibleRows
    }

    /// Whether a row is wanted: it or one below it, so that a hit is seen in its place.
    private func isWanted(_ row: OutlineRow) -> Bool {
        if let narrowed, !Self.has(narrowed, in: row.blocks) { return false }
        return filter.isEmpty || Self.has(filtered, in: row.blocks)
    }

    /// Whether one of some ascending numbers lies in a range.
    private static func has(_ numbers: [Int], in range: Range<Int>) -> Bool {
        let index = firstIndex(of: numbers.count) { numbers[$0] >= range.lowerBound }
        return index < numbers.count && numbers[index] < range.upperBound
    }

    private static func rows(of document: Document) -> [OutlineRow] {
        var rows: [OutlineRow] = []
        var depths: [Int] = []
        depths.reserveCapacity(document.sections.count)
        for (index, block) in document.blocks.enumerated() {
            while depths.count < document.sections.count, document.sections[depths.count].heading == index {
                let section = document.sections[depths.count]
                let depth = section.parent.map { depths[$0] + 1 } ?? 0
                rows.append(OutlineRow(section: depths.count, depth: depth, blocks: section.blocks))
                depths.append(depth)
            }
            guard block.lead != nil, block.repeats == nil else { continue }
            let depth = document.section(ofBlock: index).map { depths[$0] + 1 } ?? 0
            rows.append(OutlineRow(section: nil, depth: depth, blocks: index..<index + 1))
        }
        for index in rows.indices.dropLast() where rows[index + 1].depth > rows[index].depth {
            rows[index].isFoldable = true
        }
        return rows
    }

    /// Rows that hold nothing but leads begin folded.
    private static func foldsOfLeads(_ rows: [OutlineRow]) -> Set<OutlineRow.Target> {
        var folds: Set<OutlineRow.Target> = []
        var holdsSection = [Bool](repeating: false, count: rows.count)
        var open: [Int] = []
        for (index, row) in rows.enumerated() {
            while let last = open.last, rows[last].depth >= row.depth { open.removeLast() }
            if case .section = row.target, let parent = open.last { holdsSection[parent] = true }
            open.append(index)
        }
        for (index, row) in rows.enumerated() where row.isFoldable && !holdsSection[index] { folds.insert(row.target) }
        return folds
    }
}
