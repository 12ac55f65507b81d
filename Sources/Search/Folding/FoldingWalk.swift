/// A walk over a text that folds it piece by piece; folding and the way back both go it.
struct FoldingWalk {
    /// A stretch of the text, and what it is folded to.
    struct Piece {
        /// What it is folded to.
        enum Form {
            /// Itself.
            case same
            /// So many bytes, the first lowest.
            case packed(UInt32)
            /// An expansion of the table.
            case expansion(Int)
            /// Nothing.
            case nothing
            /// Nothing; it belongs to the character before it.
            case attached
        }

        var start: Int
        var end: Int
        /// How many bytes the form has.
        var count: Int
        var form: Form
    }

    let source: UnsafeBufferPointer<UInt8>
    private let partsCells: Bool
    private let table = FoldingTable.shared
    private let forms = FoldingTable.shared.forms
    private var offset = 0
    /// What the folded text ends with.
    private var last = CharacterKind.other
    /// The end of the last separator of thousands.
    var thousandsEnd = -1

    /// Begins at the start of a text, which need not be UTF-8; bytes that are none are their own form.
    init(_ source: UnsafeBufferPointer<UInt8>, partsCells: Bool) {
        self.source = source
        self.partsCells = partsCells
    }

    /// The next piece; nil at the end.
    @inline(__always)
    mutating func next() -> Piece? {
        let start = offset
        skipSame()
        if offset > start {
            let byte = source[offset - 1]
            last = byte < 0x80 ? CharacterKind(ascii: byte) : .han
            return Piece(start: start, end: offset, count: offset - start, form: .same)
        }
        return offset < source.count ? rarePiece() : nil
    }

    /// Goes to the end of what is its own form: simplified characters, small letters, digits, and single spaces
    /// between letters.
    @inline(__always)
    private mutating func skipSame() {
        var index = offset
        let end = source.count
        while index < end {
            let byte = source[index]
            if byte >= 0xE4, byte <= 0xE9 {
                guard index + 2 < end else { break }
                let (second, third) = (source[index + 1] ^ 0x80, source[index + 2] ^ 0x80)
                guard second | third < 0x40 else { break }
                let value = UInt32(byte & 0x0F) << 12 | UInt32(second) << 6 | UInt32(third)
                // U+4DC0 to U+4DFF are hexagrams: no letters, and their own form.
                guard UInt32(forms[Int(value)]) == value, value & 0xFFC0 != 0x4DC0 else { break }
                index += 3
            } else if byte < 0x80 {
                if byte == 0x20 {
                    guard index > offset, index + 1 < end, CharacterKind(ascii: source[index - 1]).isOfWord,
                        source[index + 1] > 0x20, source[index + 1] < 0x80,
                        CharacterKind(ascii: source[index + 1] | 0x20).isOfWord
                    else { break }
                } else if byte == 0x2C || forms[Int(byte)] != UInt16(byte) {
                    break
                }
                index += 1
            } else {
                break
            }
        }
        offset = index
    }

    /// A piece of one scalar, of a run of white space, or of a byte that is no text.
    @inline(never)
    private mutating func rarePiece() -> Piece {
        let start = offset
        guard let (value, width) = scalar(at: start) else {
            offset += 1
            last = .other
            return Piece(start: start, end: offset, count: 1, form: .same)
        }
        if separatesCells(value) {
            offset += 1
            last = .other
            return Piece(start: start, end: offset, count: 1, form: .packed(UInt32(Folding.separator)))
        }
        let code = code(of: value)
        if code == FoldingTable.Code.space { return whiteSpace() }
        offset += width
        if code == FoldingTable.Code.passedOver {
            let form = Folding.isAttached(value) ? Piece.Form.attached : .nothing
            return Piece(start: start, end: offset, count: 0, form: form)
        }
        if code == 0x2C, value == 0x2C || value == 0xFF0C, partsThousands(start..<offset) {
            thousandsEnd = offset
            return Piece(start: start, end: offset, count: 0, form: .nothing)
        }
        return folded(value, code, start)
    }

    /// The piece that ends here, of one scalar.
    private mutating func folded(_ value: UInt32, _ code: UInt16?, _ start: Int) -> Piece {
        guard let code else {
            last = CharacterKind(value)
            return Piece(start: start, end: offset, count: offset - start, form: .same)
        }
        if code >= FoldingTable.Code.firstExpansion, code <= FoldingTable.Code.lastExpansion {
            let index = Int(code - FoldingTable.Code.firstExpansion)
            let expansion = table.expansions[index]
            last = expansion.last
            return Piece(start: start, end: offset, count: expansion.range.count, form: .expansion(index))
        }
        let form = UInt32(code)
        last = CharacterKind(form)
        if form < 0x80 { return Piece(start: start, end: offset, count: 1, form: .packed(form)) }
        let low = 0x80 | form & 0x3F
        if form < 0x800 {
            return Piece(start: start, end: offset, count: 2, form: .packed(0xC0 | form >> 6 | low << 8))
        }
        let packed = 0xE0 | form >> 12 | (0x80 | form >> 6 & 0x3F) << 8 | low << 16
        return Piece(start: start, end: offset, count: 3, form: .packed(packed))
    }

    /// White space with what is passed over in it: one space between letters or digits, else nothing.
    private mutating func whiteSpace() -> Piece {
        let start = offset
        var follows = CharacterKind.other
        while let (value, width) = scalar(at: offset), !separatesCells(value) {
            let code = code(of: value)
            guard code == FoldingTable.Code.space || code == FoldingTable.Code.passedOver else {
                follows = firstKind(value, code)
                break
            }
            offset += width
        }
        guard last.isOfWord, follows.isOfWord else {
            return Piece(start: start, end: offset, count: 0, form: .nothing)
        }
        return Piece(start: start, end: offset, count: 1, form: .packed(0x20))
    }

    /// Whether tab and line feed are what parts cells here.
    private func separatesCells(_ value: UInt32) -> Bool { partsCells && (value == 0x09 || value == 0x0A) }

    /// The form or code of a scalar; nil for one above U+FFFF that is its own form.
    private func code(of value: UInt32) -> UInt16? {
        value <= 0xFFFF ? forms[Int(value)] : table.code(of: value)
    }

    private func firstKind(_ value: UInt32, _ code: UInt16?) -> CharacterKind {
        guard let code else { return CharacterKind(value) }
        if code >= FoldingTable.Code.firstExpansion, code <= FoldingTable.Code.lastExpansion {
            return table.expansions[Int(code - FoldingTable.Code.firstExpansion)].first
        }
        return CharacterKind(UInt32(code))
    }

    /// The scalar at an offset and its length; nil at the end, and where there is none.
    func scalar(at offset: Int) -> (UInt32, Int)? { source.scalar(at: offset) }
}
