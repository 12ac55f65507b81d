/// A field of dots, two across and four down in a cell: the braille patterns of Unicode (U+2800).
struct Braille {
    let width: Int
    let height: Int
    private var bits: [UInt8]
    /// The bits of the dots of a cell, row by row.
    private static let masks: [UInt8] = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80]

    /// An empty field of cells.
    init(width: Int, height: Int) {
        self.width = max(0, width)
        self.height = max(0, height)
        bits = Array(repeating: 0, count: self.width * self.height)
    }

    /// The pattern of a cell; nil where no dot is set.
    subscript(row: Int, column: Int) -> Unicode.Scalar? {
        let pattern = bits[row * width + column]
        return pattern == 0 ? nil : Unicode.Scalar(0x2800 + UInt32(pattern))
    }

    /// Sets a dot, counted from the top left; nothing outside the field.
    mutating func set(x: Int, y: Int) {
        guard x >= 0, y >= 0, x < width * 2, y < height * 4 else { return }
        bits[y / 4 * width + x / 2] |= Self.masks[y % 4 * 2 + x % 2]
    }

    /// Draws a straight line of dots; of a broken one every other pair of dots is left out.
    mutating func line(from start: (x: Int, y: Int), to end: (x: Int, y: Int), isBroken: Bool) {
        let steps = max(abs(end.x - start.x), abs(end.y - start.y), 1)
        for step in 0...steps where !isBroken || step % 4 < 2 {
            set(
                x: start.x + Int((Double((end.x - start.x) * step) / Double(steps)).rounded()),
                y: start.y + Int((Double((end.y - start.y) * step) / Double(steps)).rounded()))
        }
    }
}
