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

/// Characters that must not begin or end a line (GB/T 15834-2011, 5.1; JLReq 3.1.7 for the rest).
public enum LineEdge {
    /// Closing marks and points, which never begin a line.
    public static let neverFirst = Set("，。、；：？！）》」』】〕〉〗’”％‰℃,.;:?!)]}%·～".unicodeScalars)
    /// Opening marks, which never end a line.
    public static let neverLast = Set("（《「『【〔〈〖‘“([{".unicodeScalars)

    /// Whether a line may be broken between two characters by these rules alone.
    public static func allowsBreak(after left: Unicode.Scalar, before right: Unicode.Scalar) -> Bool {
        !neverLast.contains(left) && !neverFirst.contains(right)
    }
}

extension LineEdge {
    /// Forbids the breaks that these rules forbid and UAX #14 allows (before · in names of programmes).
    fileprivate static func apply(to marks: inout [CChar], bytes: UnsafeBufferPointer<UInt8>) {
        var walker = ScalarWalker(bytes: bytes)
        var last: (scalar: Unicode.Scalar, end: Int)?
        while let (scalar, end) = walker.next() {
            if let last, !allowsBreak(after: last.scalar, before: scalar) {
                marks[last.end - 1] = CChar(LINEBREAK_NOBREAK)
            }
            last = (scalar, end)
        }
    }
}

/// Lets lines break outside of straight quotation marks beside Chinese text.
///
/// UAX #14 cannot tell an opening `"` from a closing one and forbids breaks on both sides; a converter that
/// flattened “ ” leaves whole clauses without a break. Here every other mark of a block opens.
private enum StraightQuotes {
    static func apply(to marks: inout [CChar], bytes: UnsafeBufferPointer<UInt8>) {
        var walker = ScalarWalker(bytes: bytes)
        var isOpen = false
        var last: (scalar: Unicode.Scalar, end: Int)?
        while let (scalar, end) = walker.next() {
            if let last {
                if scalar == "\"", !isOpen, isIdeographic(last.scalar) {
                    marks[last.end - 1] = CChar(LINEBREAK_ALLOWBREAK)
                } else if last.scalar == "\"", !isOpen, isIdeographic(scalar) {
                    marks[last.end - 1] = CChar(LINEBREAK_ALLOWBREAK)
                }
            }
            if scalar == "\"" { isOpen.toggle() }
            last = (scalar, end)
        }
    }

    private static func isIdeographic(_ scalar: Unicode.Scalar) -> Bool { (0x3400...0x9FFF).contains(scalar.value) }
}

/// Keeps numbers and their units on one line.
private enum NumberGlue {
    static func apply(to marks: inout [CChar], bytes: UnsafeBufferPointer<UInt8>) {
        var walker = ScalarWalker(bytes: bytes)
        var state = State.text
        var lastEnd = 0
        while let (scalar, end) = walker.next() {
            if state.holds(scalar), lastEnd > 0 { marks[lastEnd - 1] = CChar(LINEBREAK_NOBREAK) }
            state = state.next(scalar)
            lastEnd = end
        }
    }

    private enum State {
        case text, ordinal, digits, magnitude, unit, bound

        /// Whether the next scalar stays on the line of the one before.
        func holds(_ next: Unicode.Scalar) -> Bool {
            switch self {
            case .text: false
            case .ordinal: isDigit(next)
            case .digits: isDigit(next) || isUnit(next)
            case .magnitude: isUnit(next)
            case .unit: secondOfUnit.contains(next) || boundStarts.contains(next)
            case .bound: boundEnds.contains(next)
            }
        }

        func next(_ scalar: Unicode.Scalar) -> State {
            if isDigit(scalar) { return .digits }
            switch self {
            case .unit where boundStarts.contains(scalar): return .bound
            case .unit where secondOfUnit.contains(scalar): return .unit
            case .digits, .magnitude:
                if magnitudes.contains(scalar) { return .magnitude }
                if scalar == "." || scalar == "," { return self == .digits ? .digits : .text }
                return isUnit(scalar) ? .unit : .text
            default: return scalar == "第" ? .ordinal : .text
            }
        }
    }

    private static let magnitudes = Set("万亿千百十余多几个".unicodeScalars)
    /// 以上, 以下, 以内, 左右.
    private static let boundStarts = Set("以左".unicodeScalars)
    private static let boundEnds = Set("上下内外右".unicodeScalars)
    /// Second characters of units of two: 人次, 公里, 平方, 千瓦, 基点 ….
    private static let secondOfUnit = Set("次里方瓦点吨顷米升元克例亩度步天分".unicodeScalars)

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        ("0"..."9").contains(scalar) || ("０"..."９").contains(scalar)
    }

    private static func isUnit(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "%" || scalar == "％" || (0x4E00...0x9FFF).contains(scalar.value)
    }
}

/// Walks over the scalars of UTF-8 that is known to be valid.
struct ScalarWalker {
    let bytes: UnsafeBufferPointer<UInt8>
    private var offset = 0

    init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The next scalar and the offset behind it.
    mutating func next() -> (Unicode.Scalar, Int)? {
        guard offset < bytes.count else { return nil }
        let first = UInt32(bytes[offset])
        let (length, start): (Int, UInt32) =
            switch first {
            case 0..<0x80: (1, first)
            case 0x80..<0xE0: (2, first & 0x1F)
            case 0xE0..<0xF0: (3, first & 0x0F)
            default: (4, first & 0x07)
            }
        guard offset + length <= bytes.count else { return nil }
        var value = start
        for index in (offset + 1)..<(offset + length) { value = value << 6 | UInt32(bytes[index] & 0x3F) }
        offset += length
        return (Unicode.Scalar(value) ?? "\u{FFFD}", offset)
    }
}
