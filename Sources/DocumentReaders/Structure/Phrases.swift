import ChineseText

/// A list of phrases that texts are asked to open with.
struct Phrases: Sendable {
    private let byFirst: [Unicode.Scalar: [[Unicode.Scalar]]]

    init(_ phrases: [String]) {
        byFirst = Dictionary(grouping: phrases.map { Array($0.unicodeScalars) }) { $0.first ?? " " }
    }

    /// Whether a text begins with one of them.
    func opens(_ text: [Unicode.Scalar]) -> Bool {
        guard let first = text.first, let phrases = byFirst[first] else { return false }
        return phrases.contains { text.starts(with: $0) }
    }
}

/// Small questions about a run of scalars: what it begins with, ends with, holds.
extension [Unicode.Scalar] {
    /// Takes a string apart.
    init(_ text: String) { self = Array(text.unicodeScalars) }

    /// Whether it has `phrase` at `index`.
    func has(_ phrase: String, at index: Int) -> Bool {
        var index = index
        for scalar in phrase.unicodeScalars {
            guard index >= 0, index < count, self[index] == scalar else { return false }
            index += 1
        }
        return true
    }

    /// Whether it begins with `phrase`.
    func begins(_ phrase: String) -> Bool { has(phrase, at: 0) }

    /// Whether it ends with `phrase`.
    func ends(_ phrase: String) -> Bool { has(phrase, at: count - phrase.unicodeScalars.count) }

    /// Where `phrase` first stands at or after `start`.
    func find(_ phrase: String, from start: Int = 0) -> Int? {
        guard let first = phrase.unicodeScalars.first, start < count else { return nil }
        return (start..<count).first { self[$0] == first && has(phrase, at: $0) }
    }

    /// Whether it holds `phrase`.
    func holds(_ phrase: String) -> Bool { find(phrase) != nil }

    /// Whether it begins with one of some phrases.
    func beginsAny(_ phrases: [String]) -> Bool { phrases.contains(where: begins) }

    /// Whether it is one of some phrases.
    func isAny(_ phrases: [String]) -> Bool {
        phrases.contains { has($0, at: 0) && $0.unicodeScalars.count == count }
    }

    /// Whether it ends with one of some phrases.
    func endsAny(_ phrases: [String]) -> Bool { phrases.contains(where: ends) }

    /// Whether it holds one of some phrases.
    func holdsAny(_ phrases: [String]) -> Bool { phrases.contains(where: holds) }

    /// It as a string.
    var string: String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: self)
        return String(view)
    }

    /// It without any white space.
    var squeezed: [Unicode.Scalar] { contains(where: \.isSpace) ? filter { !$0.isSpace } : self }
}

extension String {
    /// Its first scalars.
    func head(_ count: Int) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        result.reserveCapacity(min(count, utf8.count))
        for scalar in unicodeScalars {
            if result.count == count { break }
            result.append(scalar)
        }
        return result
    }

    /// Looks at its bytes where they stand in memory.
    func scan<Result>(_ look: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        utf8.withContiguousStorageIfAvailable(look) ?? Array(utf8).withUnsafeBufferPointer(look)
    }
}

extension Unicode.Scalar {
    /// A mark that ends a sentence or introduces a list.
    var closesLine: Bool { endsSentence || self == "：" || self == ":" || self == "." }
    /// A mark inside a sentence.
    var isComma: Bool { self == "，" || self == "," || self == "、" || self == "；" || self == ";" }
    /// A full stop, question or exclamation mark of Chinese, ASCII ! and ? included.
    var isFullStop: Bool {
        switch self {
        case "。", "！", "？", "!", "?", "…": true
        default: false
        }
    }
    /// A closing quotation mark or bracket.
    var isCloser: Bool {
        switch self {
        case "”", "’", "\"", "）", ")", "》", "】", "』", "」", "〉", ">", "］", "]": true
        default: false
        }
    }
    /// Set at full width: Chinese, its punctuation, full-width forms.
    var isWide: Bool {
        isHan || (0x3000...0x30FF).contains(value) || (0xFF00...0xFF60).contains(value)
            || (0x2014...0x2026).contains(value)
    }
}
