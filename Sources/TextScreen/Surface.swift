/// One cell of a surface.
public struct Cell: Sendable, Equatable {
    /// A scalar with its combining marks; empty for the right half of a wide character.
    public var text: String
    /// How it looks.
    public var style: Style

    /// A blank cell.
    public static let blank = Cell(text: " ", style: .text)
    /// Whether it is the right half of a wide character.
    public var isContinuation: Bool { text.isEmpty }
}

/// A rectangle of cells that views draw on and a terminal shows.
///
/// Wide characters take two cells and are never cut: one that does not fit, or whose half is overdrawn,
/// leaves blanks. No control character ever gets in.
public struct Surface: Sendable, Equatable {
    /// How large it is.
    public let size: Size
    /// Where the terminal's cursor stands; hidden when nil.
    public var cursor: Place?

    private var cells: [Cell]

    /// A row and a column, from 0.
    public struct Place: Sendable, Equatable {
        /// The row.
        public var row: Int
        /// The column.
        public var column: Int

        /// Makes a place.
        public init(row: Int, column: Int) {
            self.row = row
            self.column = column
        }
    }

    /// A blank surface.
    public init(size: Size) {
        self.size = size
        cells = Array(repeating: .blank, count: size.width * size.height)
    }

    /// The cell at a place, blank outside.
    public subscript(row: Int, column: Int) -> Cell {
        guard contains(row, column) else { return .blank }
        return cells[row * size.width + column]
    }

    /// The cells of one row.
    public func row(_ row: Int) -> ArraySlice<Cell> {
        guard row >= 0, row < size.height else { return [] }
        return cells[row * size.width..<(row + 1) * size.width]
    }

    /// Writes text from a place to the right, at most to `limit` (a column) and the edge; gives the column behind it.
    @discardableResult
    public mutating func write(
        _ text: some StringProtocol, row: Int, column: Int, style: Style = .text, limit: Int = .max
    ) -> Int {
        guard row >= 0, row < size.height else { return column }
        var column = column
        let end = min(limit, size.width)
        for scalar in text.unicodeScalars {
            let visible = Self.visible(scalar)
            let width = DisplayWidth.of(visible)
            if width == 0 {
                attach(visible, row: row, before: column)
                continue
            }
            guard column + width <= end else { return column }
            if column >= 0 { put(visible, width: width, row: row, column: column, style: style) }
            column += width
        }
        return column
    }

    /// Fills a rectangle with blanks of a style.
    public mutating func fill(_ rect: Rect, style: Style = .text) {
        for row in max(0, rect.row)..<max(0, min(rect.row + rect.height, size.height)) {
            for column in max(0, rect.column)..<max(0, min(rect.column + rect.width, size.width)) {
                put(" ", width: 1, row: row, column: column, style: style)
            }
        }
    }

    /// Changes the look of a rectangle's cells and keeps their text.
    public mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
        for row in max(0, rect.row)..<max(0, min(rect.row + rect.height, size.height)) {
            for column in max(0, rect.column)..<max(0, min(rect.column + rect.width, size.width)) {
                change(&cells[row * size.width + column].style)
            }
        }
    }

    /// The screen as text, without the blanks at line ends: what golden screens compare.
    public var text: String {
        (0..<size.height).map { rowText($0) }.joined(separator: "\n")
    }

    /// One row as text, without the blanks at its end.
    public func rowText(_ row: Int) -> String {
        var result = self.row(row).map(\.text).joined()
        while result.hasSuffix(" ") { result.removeLast() }
        return result
    }

    private func contains(_ row: Int, _ column: Int) -> Bool {
        row >= 0 && row < size.height && column >= 0 && column < size.width
    }

    private mutating func put(_ scalar: Unicode.Scalar, width: Int, row: Int, column: Int, style: Style) {
        guard contains(row, column) else { return }
        let index = row * size.width + column
        let end = index + width - 1
        if cells[index].isContinuation { cells[index - 1].text = " " }
        if column + width < size.width, cells[end + 1].isContinuation { cells[end + 1].text = " " }
        // A blank looks the same in most roles; one look for all of them saves the terminal changes of colour.
        let isPlain = scalar == " " && !style.isSelected && !style.isCurrent && style.role != .bar && style.role != .hit
        cells[index] = Cell(text: String(scalar), style: isPlain ? .text : style)
        if width == 2 { cells[end] = Cell(text: "", style: style) }
    }

    /// Sets a combining mark on the character before a column; ncurses holds at most four to a cell.
    private mutating func attach(_ mark: Unicode.Scalar, row: Int, before column: Int) {
        guard contains(row, column - 1) else { return }
        var index = row * size.width + column - 1
        if cells[index].isContinuation { index -= 1 }
        guard cells[index].text.unicodeScalars.count < 5 else { return }
        cells[index].text.unicodeScalars.append(mark)
    }

    /// A picture in place of a control character, so that nothing from a document steers the terminal.
    private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value) ?? "?"
        case 0x7F: "\u{2421}"
        case 0x80...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029: "\u{FFFD}"
        default: scalar
        }
    }
}
