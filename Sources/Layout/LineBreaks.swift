import CUnibreak

/// Where the lines of a text may be broken.
///
/// UAX #14 with the Chinese treatment of quotation marks, from libunibreak; on top of it a number stays with its
/// unit (14.58万亿元, 12件, 第3条), which UAX #14 leaves open between digits and ideographs.
struct LineBreaks {
    /// For each UTF-8 byte whether the line may break behind the character that ends there.
    private let marks: [CChar]

    init(_ text: String) {
        var text = text
        marks = text.withUTF8 { bytes in
            _ = Self.library
            var marks = [CChar](repeating: CChar(LINEBREAK_NOBREAK), count: bytes.count)
            set_linebreaks_utf8(bytes.baseAddress, bytes.count, "zh", &marks)
            StraightQuotes.apply(to: &marks, bytes: bytes)
            NumberGlue.apply(to: &marks, bytes: bytes)
            LineEdge.apply(to: &marks, bytes: bytes)
            return marks
        }
    }

    /// Whether a line may end with the character whose last byte is at `offset - 1`.
    func allowsBreak(at offset: Int) -> Bool {
        guard offset > 0, offset <= marks.count else { return false }
        return marks[offset - 1] == LINEBREAK_ALLOWBREAK || marks[offset - 1] == LINEBREAK_MUSTBREAK
    }

    private static let library: Void = init_linebreak()
}
