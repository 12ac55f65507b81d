import ChineseText

/// The folded form of every character, in a table that one look is enough for.
///
/// Made when something is folded for the first time, in less than a millisecond; 128 KB for characters up to U+FFFF.
struct FoldingTable: Sendable {
    /// A character of several bytes or characters as it is folded.
    struct Expansion: Sendable {
        /// Where its bytes stand in `expanded`.
        var range: Range<Int>
        /// The kinds of its first and last character.
        var first, last: CharacterKind
    }

    /// What stands in the table for characters that have no single form; surrogates, which no character has.
    enum Code {
        static let passedOver: UInt16 = 0xD800
        static let space: UInt16 = 0xD801
        static let firstExpansion: UInt16 = 0xD802
        static let lastExpansion: UInt16 = 0xDFFF
    }

    /// For each scalar up to U+FFFF its form, or a code.
    nonisolated(unsafe) let forms: UnsafePointer<UInt16>
    /// The codes of the other scalars that are not their own form.
    let distant: [UInt32: UInt16]
    /// What the codes of expansions mean, and their text.
    let expansions: [Expansion]
    let expanded: [UInt8]

    static let shared = FoldingTable()

    private init() {
        var maker = FoldingTableMaker()
        CharacterTables.forEachForm { scalar, form in maker.add(scalar, form) }
        maker.addMarks()
        let forms = UnsafeMutablePointer<UInt16>.allocate(capacity: maker.forms.count)
        forms.initialize(from: maker.forms, count: maker.forms.count)
        self.forms = UnsafePointer(forms)
        distant = maker.distant
        expansions = maker.expansions
        expanded = maker.expanded
    }

    /// The form or code of a scalar; nil for one above U+FFFF that is its own form.
    func code(of value: UInt32) -> UInt16? {
        if value <= 0xFFFF { return forms[Int(value)] }
        return Folding.isPassedOver(value) ? Code.passedOver : distant[value]
    }

    /// The only character of an expansion; nil when it has several.
    func character(ofExpansion code: UInt16) -> Unicode.Scalar? {
        let range = expansions[Int(code - Code.firstExpansion)].range
        return expanded[range].withUnsafeBufferPointer { bytes in
            guard let (value, width) = bytes.scalar(at: 0), width == bytes.count else { return nil }
            return Unicode.Scalar(value)
        }
    }
}

/// The table on its way.
private struct FoldingTableMaker {
    var forms = [UInt16](0...0xFFFF)
    var distant: [UInt32: UInt16] = [:]
    var expansions: [FoldingTable.Expansion] = []
    var expanded: [UInt8] = []

    init() { distant.reserveCapacity(6000) }

    /// Notes the form of a scalar; what a mark stands for is taken over into it.
    mutating func add(_ scalar: UInt32, _ form: UnsafeBufferPointer<UInt8>) {
        // Most are one character; to make a string of each would take most of the time.
        if let (value, width) = form.scalar(at: 0), width == form.count, value <= 0xFFFF {
            set(scalar, UInt16(value >= 0x3400 ? value : marked(value)))
            return
        }
        let parts = String(decoding: form, as: UTF8.self).unicodeScalars.map { Folding.mark($0) ?? $0 }
        guard let first = parts.first, let last = parts.last else { return }
        if expansions.count <= Int(FoldingTable.Code.lastExpansion - FoldingTable.Code.firstExpansion) {
            let start = expanded.count
            for part in parts { expanded.append(contentsOf: Array(String(part).utf8)) }
            set(scalar, FoldingTable.Code.firstExpansion + UInt16(expansions.count))
            expansions.append(
                FoldingTable.Expansion(
                    range: start..<expanded.count, first: CharacterKind(first.value), last: CharacterKind(last.value)))
        }
    }

    /// Notes punctuation, white space and what is passed over: they come before any other form.
    mutating func addMarks() {
        for value: UInt32 in 0x41...0x5A { set(value, UInt16(value | 0x20)) }
        // There is no mark and no space among Han characters and those of Korea.
        for range: ClosedRange<UInt32> in [0...0x33FF, 0xF900...0xFFFF] {
            for value in range {
                guard let scalar = Unicode.Scalar(value) else { continue }
                if scalar.isSpace {
                    set(value, FoldingTable.Code.space)
                } else if Folding.isPassedOver(value) {
                    set(value, FoldingTable.Code.passedOver)
                } else if let mark = Folding.mark(scalar) {
                    set(value, UInt16(truncatingIfNeeded: mark.value))
                }
            }
        }
    }

    private func marked(_ value: UInt32) -> UInt32 {
        Unicode.Scalar(value).flatMap(Folding.mark)?.value ?? value
    }

    private mutating func set(_ scalar: UInt32, _ code: UInt16) {
        if scalar <= 0xFFFF { forms[Int(scalar)] = code } else { distant[scalar] = code }
    }
}
