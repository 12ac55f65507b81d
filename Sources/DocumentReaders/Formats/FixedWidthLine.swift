import ChineseText

/// A line cut where two spaces or more stand: cells with the columns of the page they stand in.
struct FixedWidthLine {
    /// One cell.
    struct Cell {
        /// Its columns, Chinese two cells wide.
        var columns: Range<Int>
        /// Its bytes.
        var bytes: Range<Int>
        /// What it holds.
        var value = CellValue.text
        /// Whether it is a measured value.
        var isMeasure = false
    }

    /// What parts the cells; what is a rule has none.
    private(set) var cells: [Cell] = []
    /// Whether it is a rule of dashes, equals signs or box drawing.
    private(set) var isRule = false
    /// Whether dots lead from a label to its value.
    private(set) var hasLeaders = false
    /// Whether it is a caption or states a unit: it stands over a table and not in it.
    private(set) var isOverTable = false
    /// The bytes of the whole line.
    let range: Range<Int>

    init(_ line: PhysicalLine, _ bytes: [UInt8]) {
        range = line.range
        var pieces = Pieces(isChinese: line.isChinese)
        var offset = line.range.lowerBound
        var dashes = 0
        var others = 0
        while offset < line.content.upperBound {
            let sequence = UTF8Sequence(bytes, at: offset, end: line.content.upperBound)
            let scalar = sequence.scalar ?? "\u{FFFD}"
            if Self.isDash(scalar) { dashes += 1 } else if !scalar.isSpace, !Self.isJunction(scalar) { others += 1 }
            pieces.add(scalar, offset..<offset + sequence.length)
            offset += sequence.length
        }
        isRule = others == 0 && dashes >= 3
        guard !isRule else { return }
        pieces.finish()
        hasLeaders = pieces.hasLeaders
        cells = pieces.cells.map { Self.judged($0, bytes) }
        // A rule under some heads only is no cell.
        cells.removeAll { $0.value == .empty && $0.columns.count >= 8 }
        guard let first = cells.first, first.bytes.count <= 200 else { return }
        let head = [Unicode.Scalar](String(decoding: bytes[first.bytes], as: UTF8.self))
        isOverTable =
            isNumberedCaption(head) || isNumberedCaption(head + Array(" X".unicodeScalars)) || isUnitLine(head)
    }

    private static func judged(_ cell: Cell, _ bytes: [UInt8]) -> Cell {
        guard cell.bytes.count <= 60 || cell.bytes.allSatisfy({ bytes[$0] == UInt8(ascii: "-") }) else { return cell }
        var cell = cell
        let text = [Unicode.Scalar](String(decoding: bytes[cell.bytes], as: UTF8.self))
        cell.value = CellValue(text)
        cell.isMeasure = cell.value == .number && CellValue.isMeasure(text)
        return cell
    }

    /// Whether a number, or what stands for none, stands behind a label.
    var isData: Bool { cells.dropFirst().contains { $0.value == .number || $0.value == .empty } }

    private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "-", "=", "_", "─", "━", "═", "—", "–", "－": true
        default: false
        }
    }

    /// Where rules cross: +, ┼ and their like.
    static func isJunction(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "+" || scalar == "|" || (0x2500...0x257F).contains(scalar.value)
    }

    /// Cells in the making.
    private struct Pieces {
        let isChinese: Bool
        var cells: [Cell] = []
        var hasLeaders = false
        private var open: Cell?
        private var column = 0
        /// White space, dots and bars since the last character of a cell: cells, ideographic spaces, dots.
        private var gap = (width: 0, spaces: 0, dots: 0, bars: 0)
        private var firstDot: Cell?
        private var dotEnd: Cell?

        init(isChinese: Bool) { self.isChinese = isChinese }

        mutating func add(_ scalar: Unicode.Scalar, _ bytes: Range<Int>) {
            let width = width(of: scalar)
            let here = Cell(columns: column..<column + width, bytes: bytes)
            column += width
            if scalar.isSpace {
                gap.width += width
                gap.spaces += 1
            } else if (0x2500...0x257F).contains(scalar.value) {
                gap.bars += 1
            } else if scalar == "." || scalar == "·" || scalar == "…" {
                if gap.dots == 0 { firstDot = here }
                gap.dots += scalar == "…" ? 3 : 1
                if gap.spaces > 0, gap.dots < 2 { gap.width += 1 }
                dotEnd = here
            } else {
                addVisible(here)
            }
        }

        private mutating func addVisible(_ here: Cell) {
            // 第一条　… is one text: a single ideographic space parts nothing.
            let isWide = gap.width >= 2 && !(gap.spaces == 1 && gap.width == 2)
            if gap.dots >= 4 { hasLeaders = true }
            let standsForNothing = gap.dots >= 3 && gap.spaces >= 3
            let isLeader = gap.dots >= 4 || standsForNothing
            if isLeader || isWide && gap.dots == 0 || gap.bars > 0 { close() } else { keepDots() }
            extend(from: here, to: here)
            forget()
        }

        private mutating func extend(from first: Cell, to last: Cell) {
            let start = open ?? first
            open = Cell(
                columns: start.columns.lowerBound..<last.columns.upperBound,
                bytes: start.bytes.lowerBound..<last.bytes.upperBound)
        }

        /// A few dots are text: 28 C.F.R.
        private mutating func keepDots() {
            if gap.dots > 0, let firstDot, let dotEnd { extend(from: firstDot, to: dotEnd) }
        }

        private mutating func forget() {
            gap = (0, 0, 0, 0)
            (firstDot, dotEnd) = (nil, nil)
        }

        private mutating func close() {
            if let open { cells.append(open) }
            open = nil
        }

        mutating func finish() {
            if gap.dots < 4 { keepDots() }
            close()
        }

        /// Quotation marks and dashes are wide in Chinese, narrow elsewhere.
        private func width(of scalar: Unicode.Scalar) -> Int {
            switch scalar.value {
            case 0x09: 8 - column % 8
            case 0xFEFF, 0x0C, 0x0D: 0
            case ..<0x1100: 1
            case 0x2000..<0x2E80:
                isChinese && scalar.value >= 0x2010 && !(0x2500...0x257F).contains(scalar.value) ? 2 : 1
            default: 2
            }
        }
    }
}
