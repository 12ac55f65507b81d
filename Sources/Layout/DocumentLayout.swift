public import DocumentModel
import TextScreen

/// A document at a width: gives the rows of any block, and walks over rows.
///
/// Nothing is laid out before it is asked for, so that a key costs the same in a short document and a long one.
public struct DocumentLayout: Sendable {
    /// The document.
    public let document: Document
    /// The columns of a row.
    public let width: Int

    /// Whether the blocks are lines of the source, set as they stand.
    public let isSource: Bool

    /// The blocks that are shown, in order and apart; nil for all.
    public let runs: [Range<Int>]?

    /// Lays nothing out yet.
    public init(_ document: Document, width: Int, isSource: Bool = false, runs: [Range<Int>]? = nil) {
        self.document = document
        self.isSource = isSource
        self.runs = runs.flatMap { $0.isEmpty ? nil : $0 }
        self.width = max(2, width)
    }

    /// The rows of a block, with a blank row behind it where one belongs.
    public func lines(ofBlock index: Int) -> [Line] {
        guard document.blocks.indices.contains(index), shows(block: index) else { return [] }
        let block = document.blocks[index]
        var lines: [Line]
        if case .table(let table) = block.kind {
            lines = TableLayout(table, text: block.text, width: width).lines(block: index)
        } else {
            lines = textLines(block, index: index)
        }
        let end = block.utf8Count
        if index + 1 < document.blocks.count, !shows(block: index + 1) {
            // In the place of the blank row: here something is left out.
            let sign = Line.Piece(column: width / 2, text: "⋯", range: nil, role: .dim)
            lines.append(Line(block: index, range: end..<end, pieces: [sign]))
        } else if hasGap(behind: index) {
            lines.append(Line(block: index, range: end..<end, pieces: []))
        }
        return lines
    }

    /// The rows from the one that holds `position`, at most `count`.
    public func lines(from position: Position, count: Int) -> [Line] {
        var result: [Line] = []
        let position = shownPosition(from: position, isBack: false)
        var block = position.block
        var skipped = false
        while result.count < count, document.blocks.indices.contains(block) {
            var lines = lines(ofBlock: block)
            if !skipped { lines.removeFirst(Self.row(at: position.offset, in: lines)) }
            skipped = true
            result += lines
            block = self.block(behind: block) ?? document.blocks.count
        }
        return Array(result.prefix(count))
    }

    /// The start of the row that holds a position.
    public func rowStart(of position: Position) -> Position {
        let position = shownPosition(from: position, isBack: false)
        let lines = lines(ofBlock: position.block)
        guard !lines.isEmpty else { return Position(block: 0) }
        let row = lines[Self.row(at: position.offset, in: lines)]
        return Position(block: row.block, offset: row.range.lowerBound)
    }

    /// The start of the row `rows` below (above when negative), stopping at the ends of the document.
    public func position(_ rows: Int, from position: Position) -> Position {
        let position = shownPosition(from: position, isBack: rows < 0)
        var block = min(max(0, position.block), max(0, document.blocks.count - 1))
        var lines = lines(ofBlock: block)
        guard !lines.isEmpty else { return Position(block: 0) }
        var row = Self.row(at: position.offset, in: lines) + rows
        while row < 0, let before = self.block(before: block) {
            block = before
            lines = self.lines(ofBlock: block)
            row += lines.count
        }
        while row >= lines.count, let behind = self.block(behind: block) {
            row -= lines.count
            block = behind
            lines = self.lines(ofBlock: block)
        }
        let line = lines[min(max(0, row), lines.count - 1)]
        return Position(block: line.block, offset: line.range.lowerBound)
    }

    /// The row of a block that holds an offset.
    static func row(at offset: Int, in lines: [Line]) -> Int {
        lines.lastIndex { $0.range.lowerBound <= offset } ?? 0
    }

    /// How a block is set.
    public func setting(ofBlock index: Int) -> BlockSetting {
        if isSource { return .source }
        return BlockSetting(document.blocks[index], level: level(ofHeading: index), isChinese: isChinese)
    }

    private var isChinese: Bool { document.metadata.language != "en" }

    private func level(ofHeading index: Int) -> Int {
        guard case .heading = document.blocks[index].kind, let section = document.section(ofBlock: index) else {
            return 2
        }
        return document.sections[section].level
    }

    private func hasGap(behind index: Int) -> Bool {
        guard index + 1 < document.blocks.count else { return false }
        let next = document.blocks[index + 1]
        guard setting(ofBlock: index).isTight else { return true }
        return document.blocks[index].kind != next.kind
    }

    private func textLines(_ block: Block, index: Int) -> [Line] {
        let setting = setting(ofBlock: index)
        let narrow = width < 24
        let first = narrow ? min(setting.firstIndent, 2) : setting.firstIndent
        let indent = narrow ? 0 : setting.indent
        let whole = block.text
        let rows = Wrap.rows(whole, breaks: LineBreaks(whole), first: width - first, others: width - indent)
        let bytes = Array(whole.utf8)
        return rows.enumerated().map { number, range in
            let text = String(decoding: bytes[range], as: UTF8.self)
            let shown = Self.trimmed(text)
            let space = max(0, width - DisplayWidth.of(shown))
            let column =
                switch setting.placement {
                case .left: number == 0 ? first : indent
                case .center: space / 2
                case .right: space
                }
            var drawn = pieces(shown, range, column, block, setting)
            if number == 0, setting.hasBullet, column >= 2 {
                drawn.insert(Line.Piece(column: column - 2, text: "•", range: nil, role: .dim), at: 0)
            }
            return Line(block: index, range: range, pieces: drawn)
        }
    }

    /// A row as pieces: the lead of a paragraph is set off.
    private func pieces(
        _ text: String, _ range: Range<Int>, _ column: Int, _ block: Block, _ setting: BlockSetting
    ) -> [Line.Piece] {
        let shown = range.lowerBound..<(range.lowerBound + text.utf8.count)
        guard let lead = block.lead?.clamped(to: shown), !lead.isEmpty, setting.role == .text else {
            return text.isEmpty ? [] : [Line.Piece(column: column, text: text, range: shown, role: setting.role)]
        }
        let rest = lead.upperBound..<shown.upperBound
        let bytes = Array(text.utf8)
        let head = String(decoding: bytes.prefix(lead.upperBound - shown.lowerBound), as: UTF8.self)
        let end = String(decoding: bytes.suffix(rest.count), as: UTF8.self)
        let tail = Line.Piece(column: column + DisplayWidth.of(head), text: end, range: rest, role: .text)
        let front = Line.Piece(
            column: column, text: head, range: shown.lowerBound..<lead.upperBound, role: .lead)
        return rest.isEmpty ? [front] : [front, tail]
    }

    private static func trimmed(_ text: String) -> String {
        var text = text
        while text.unicodeScalars.last == " " { text.unicodeScalars.removeLast() }
        return text
    }
}
