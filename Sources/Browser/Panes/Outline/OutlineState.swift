public import DocumentModel

/// One row of the outline: a section, or a lead as its finest level.
public struct OutlineRow: Sendable, Equatable {
    /// What the row stands for.
    public enum Target: Sendable, Hashable {
        case section(Int)
        /// A block that opens with a lead.
        case lead(Int)
    }

    /// What the row stands for.
    public var target: Target
    /// How deep it stands, from 0.
    public var depth: Int
    /// Whether something stands below it.
    public var isFoldable: Bool
    /// The block it begins with.
    public var block: Int
    /// The blocks it covers.
    public var blocks: Range<Int>
    /// What it says, with its number.
    public var label: String

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
    public var folded: [OutlineRow.Target] { didSet { visible = visibleRows } }
    /// What the rows must contain to be shown; empty shows all.
    public var filter = "" { didSet { visible = visibleRows } }
    /// The blocks that a search narrows the outline to; nil for all.
    public var narrowed: Set<Int>? { didSet { visible = visibleRows } }
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
        let filtered = filter.isEmpty ? [] : filtered
        for row in all {
            if let depth = hiddenBelow, row.depth > depth { continue }
            hiddenBelow = nil
            if isNarrowed {
                if isWanted(row, filtered) { result.append(row) }
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

    /// The index of the selected row among those shown.
    public func selectedIndex(in rows: [OutlineRow]) -> Int {
        guard let selection, let index = rows.firstIndex(where: { $0.target == selection }) else { return 0 }
        return index
    }

    /// Shows sections down to a level, and hides what lies deeper.
    public mutating func show(level: Int) {
        folded = all.filter { $0.isFoldable && $0.depth >= level - 1 }.map(\.target)
    }

    /// The blocks of the rows whose labels contain the filter, ascending.
    private var filtered: [Int] {
        let wanted = filter.lowercased()
        return all.filter { $0.label.lowercased().contains(wanted) }.map(\.block)
    }

    /// Whether a row is wanted: it or one below it, so that a hit is seen in its place.
    private func isWanted(_ row: OutlineRow, _ filtered: [Int]) -> Bool {
        if let narrowed, !row.blocks.contains(where: narrowed.contains) { return false }
        return filter.isEmpty || filtered.contains { row.blocks.contains($0) }
    }

    private static func rows(of document: Document) -> [OutlineRow] {
        var rows: [OutlineRow] = []
        var section = -1
        for (index, block) in document.blocks.enumerated() {
            while section + 1 < document.sections.count, document.sections[section + 1].heading == index {
                section += 1
                rows.append(row(ofSection: section, in: document))
            }
            guard let lead = block.lead, block.repeats == nil else { continue }
            let depth = document.section(ofBlock: index).map { document.path(toSection: $0).count } ?? 0
            rows.append(
                OutlineRow(
                    target: .lead(index), depth: depth, isFoldable: false, block: index, blocks: index..<index + 1,
                    label: leadLabel(block.text(in: lead))))
        }
        for index in rows.indices.dropLast() where rows[index + 1].depth > rows[index].depth {
            rows[index].isFoldable = true
        }
        return rows
    }

    private static func row(ofSection index: Int, in document: Document) -> OutlineRow {
        let section = document.sections[index]
        return OutlineRow(
            target: .section(index), depth: document.path(toSection: index).count - 1, isFoldable: false,
            block: section.heading, blocks: section.blocks, label: document.label(ofSection: index))
    }

    private static func leadLabel(_ text: String) -> String {
        var text = text
        while let last = text.unicodeScalars.last, "。：:. ".unicodeScalars.contains(last) {
            text.unicodeScalars.removeLast()
        }
        return text
    }

    /// Rows that hold nothing but leads begin folded.
    private static func foldsOfLeads(_ rows: [OutlineRow]) -> [OutlineRow.Target] {
        var folds: [OutlineRow.Target] = []
        for (index, row) in rows.enumerated() where row.isFoldable {
            let inside = rows[(index + 1)...].prefix { $0.depth > row.depth }
            let onlyLeads = inside.allSatisfy { if case .lead = $0.target { true } else { false } }
            if onlyLeads { folds.append(row.target) }
        }
        return folds
    }
}

extension Document {
    /// A heading as an outline shows it: its number with its punctuation, then its title.
    public func label(ofSection index: Int) -> String {
        guard sections.indices.contains(index) else { return "" }
        let section = sections[index]
        guard !section.number.isEmpty else { return section.title }
        let text = blocks.indices.contains(section.heading) ? blocks[section.heading].text : ""
        let printed = Self.printedNumber(section.number, at: text)
        let space = section.title.isEmpty || printed.unicodeScalars.last.map { $0.value > 0x2000 } ?? false ? "" : " "
        return printed + space + section.title
    }

    /// The number as it stands at the start of a heading: 一、 （二） 第三条 1.
    private static func printedNumber(_ number: String, at text: String) -> String {
        let scalars = Array(text.unicodeScalars.prefix(24))
        let digits = Array(number.unicodeScalars)
        guard let start = scalars.indices.first(where: { scalars[$0...].starts(with: digits) }), start <= 12 else {
            return number
        }
        var end = start + digits.count
        while end < scalars.count, "、.．）)：编章节条款是".unicodeScalars.contains(scalars[end]) { end += 1 }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[..<end].filter { $0 != " " || start > 2 })
        return String(view)
    }
}
