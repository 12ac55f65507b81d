import DocumentModel
import TextScreen

/// How wide the columns of a table are at a width of the window.
struct TableWidths {
    /// Cells between two columns.
    static let gap = 2
    /// A column of words is narrowed to this at most; a column of numbers stays as wide as its numbers.
    private static let narrowest = 6

    /// The columns, in cells.
    private(set) var widths: [Int]
    /// Whether the columns fit side by side.
    let fit: Bool

    /// Natural widths, the widest columns narrowed until the table fits.
    init(_ table: Table, bytes: [UInt8], width: Int) {
        var widths = [Int](repeating: 1, count: table.columnCount)
        var floors = widths
        var spans: [(columns: Range<Int>, width: Int)] = []
        for (number, row) in table.rows.enumerated() {
            for (column, range) in row.enumerated() where !range.isEmpty {
                let cell = String(decoding: bytes[range], as: UTF8.self)
                let needed = DisplayWidth.of(cell)
                if !table.spans.isEmpty, let span = table.span(row: number, column: column), span.columns.count > 1 {
                    spans.append((span.columns.clamped(to: 0..<widths.count), needed))
                    continue
                }
                widths[column] = max(widths[column], needed)
                let floor = Self.isNumber(cell) ? needed : min(needed, Self.narrowest)
                floors[column] = max(floors[column], floor)
            }
        }
        for span in spans { Self.widen(&widths, span.columns, to: min(span.width, 24)) }
        let room = width - max(0, widths.count - 1) * Self.gap
        fit = floors.reduce(0, +) <= room
        if fit { Self.narrow(&widths, floors, to: room) }
        self.widths = widths
    }

    /// The first cell of a column.
    func left(of column: Int) -> Int { widths[..<column].reduce(0, +) + column * Self.gap }

    /// The cells of some columns with the space between them.
    func width(of columns: Range<Int>) -> Int {
        widths[columns].reduce(0, +) + max(0, columns.count - 1) * Self.gap
    }

    /// Whether a cell holds a number that must not be broken.
    static func isNumber(_ text: String) -> Bool {
        text.unicodeScalars.contains { ("0"..."9").contains($0) }
            && text.unicodeScalars.allSatisfy { $0.value < 0x80 && !($0.properties.isAlphabetic) || $0 == "％" }
    }

    /// A cell over several columns widens the last of them.
    private static func widen(_ widths: inout [Int], _ columns: Range<Int>, to width: Int) {
        guard let last = columns.last else { return }
        widths[last] += max(0, width - widths[columns].reduce(0, +) - (columns.count - 1) * gap)
    }

    /// Takes from the columns that have most to spare.
    private static func narrow(_ widths: inout [Int], _ floors: [Int], to room: Int) {
        var excess = widths.reduce(0, +) - room
        while excess > 0 {
            let spare = widths.indices.filter { widths[$0] > floors[$0] }
            guard let widest = spare.map({ widths[$0] }).max() else { return }
            // All columns of this width go down to the next one, or as far as is needed.
            let top = spare.filter { widths[$0] == widest }
            let next = max(
                spare.map { widths[$0] }.filter { $0 < widest }.max() ?? 0, top.map { floors[$0] }.max() ?? 0)
            let step = max(1, min(widest - next, excess / top.count))
            for column in top where excess > 0 {
                let taken = min(step, widths[column] - floors[column], excess)
                widths[column] -= taken
                excess -= taken
            }
        }
    }
}
