import ChineseText

/// Another spelling of a phrase, with its numbers in other digits.
public struct NumberAlternative: Sendable, Hashable {
    /// What must stand beside an end of it.
    public enum Edge: Sendable, Hashable {
        /// Anything.
        case free
        /// Nothing that goes on with a number: 14日 is not found in 二十四日.
        case closed
        /// More digits of the number.
        case digits
        /// More digits of the number, so many that with these they are groups of three.
        case groups(after: Int)
    }

    /// The phrase, folded.
    public let phrase: [UInt8]
    /// What must stand before it.
    public let left: Edge
    /// What must stand behind it.
    public let right: Edge

    /// Whether an occurrence in a folded text has beside it what it must have.
    public func fits(_ range: Range<Int>, in folded: [UInt8]) -> Bool {
        folded.withUnsafeBufferPointer { fits(range, in: $0) }
    }

    /// Whether an occurrence in a folded text has beside it what it must have.
    func fits(_ range: Range<Int>, in folded: UnsafeBufferPointer<UInt8>) -> Bool {
        let before = Self.fits(left, digitsBefore(range.lowerBound, in: folded)) {
            goesOnBefore(range.lowerBound, in: folded)
        }
        return before
            && Self.fits(right, digitsBehind(range.upperBound, in: folded)) {
                goesOnBehind(range.upperBound, in: folded)
            }
    }

    private static func fits(_ edge: Edge, _ digits: @autoclosure () -> Int, goesOn: () -> Bool) -> Bool {
        switch edge {
        case .free: return true
        case .closed: return digits() == 0 && !goesOn()
        case .digits: return digits() > 0
        case .groups(let known):
            let count = digits()
            return count > 0 && (count + known) % 3 == 0
        }
    }

    /// How many digits stand before an offset; no more than some are counted.
    private func digitsBefore(_ offset: Int, in folded: UnsafeBufferPointer<UInt8>) -> Int {
        folded[..<offset].suffix(30).reversed().prefix { CharacterKind(ascii: $0) == .digit }.count
    }

    private func digitsBehind(_ offset: Int, in folded: UnsafeBufferPointer<UInt8>) -> Int {
        folded[offset...].prefix(30).prefix { CharacterKind(ascii: $0) == .digit }.count
    }

    private func goesOnBefore(_ offset: Int, in folded: UnsafeBufferPointer<UInt8>) -> Bool {
        guard offset > 0 else { return false }
        if folded[offset - 1] == UInt8(ascii: ".") { return digitsBefore(offset - 1, in: folded) > 0 }
        return isNumeral(folded[max(0, offset - 3)..<offset])
    }

    private func goesOnBehind(_ offset: Int, in folded: UnsafeBufferPointer<UInt8>) -> Bool {
        guard offset < folded.count else { return false }
        if folded[offset] == UInt8(ascii: ".") { return digitsBehind(offset + 1, in: folded) > 0 }
        return isNumeral(folded[offset..<min(offset + 3, folded.count)])
    }

    /// Whether three bytes are a Chinese digit, or 十 to 亿.
    private func isNumeral(_ slice: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let bytes = UnsafeBufferPointer(rebasing: slice)
        guard let (value, width) = bytes.scalar(at: 0), width == bytes.count, width == 3 else { return false }
        return Unicode.Scalar(value).map(ChineseNumeral.isNumeral) ?? false
    }
}

/// The other spellings of a phrase as typed: of its dates and ordinals in Arabic and in Chinese digits (2031年 and
/// 二〇三一年, 第14届 and 第十四届), and of a number that the phrase cuts at a separator of thousands. Without the
/// phrase itself.
public func numberAlternatives(of phrase: String) -> [NumberAlternative] {
    var folded: [UInt8] = []
    fold(phrase, partsCells: false, into: &folded)
    return NumberForms(folded).alternatives + cutThousands(of: phrase, folded: folded)
}

/// The spelling of a phrase that begins or ends within a number whose separators of thousands are folded away.
private func cutThousands(of phrase: String, folded: [UInt8]) -> [NumberAlternative] {
    // Only commas part thousands; other marks that fold to one do not.
    let otherCommas = "、﹐､﹑".unicodeScalars
    guard folded.contains(0x2C), !phrase.unicodeScalars.contains(where: otherCommas.contains) else { return [] }
    var cut = folded
    var (left, right) = (NumberAlternative.Edge.free, NumberAlternative.Edge.free)
    let tail = cut.reversed().prefix { CharacterKind(ascii: $0) == .digit }.count
    let comma = cut.count - tail - 1
    if tail < 3, comma > 0, cut[comma] == 0x2C, CharacterKind(ascii: cut[comma - 1]) == .digit {
        cut.remove(at: comma)
        right = .groups(after: tail)
    }
    if cut.count > 1, cut[0] == 0x2C, CharacterKind(ascii: cut[1]) == .digit {
        cut.removeFirst()
        left = .digits
        if cut.count < 3, tail == cut.count { right = .groups(after: tail) }
    }
    return cut == folded ? [] : [NumberAlternative(phrase: cut, left: left, right: right)]
}
