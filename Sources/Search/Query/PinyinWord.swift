/// A word of a query that may be pinyin for something else.
public struct PinyinWord: Sendable, Equatable {
    /// The word as typed, without `py:`.
    public var text: String
    /// Where it stands, `py:` included, as a UTF-8 range of the query.
    public var range: Range<Int>
    /// Whether the query says that it is pinyin.
    public var isExplicit: Bool

    init(_ text: String, _ range: Range<Int>, isExplicit: Bool = false) {
        self.text = text
        self.range = range
        self.isExplicit = isExplicit
    }
}

extension Query {
    /// The query with any of these phrases in the place of a word; the same query without phrases.
    public func reading(_ word: PinyinWord, as phrases: [String]) -> Query {
        let range = word.range.clamped(to: 0..<text.utf8.count)
        let quoted = phrases.map { "\"" + $0.split(separator: "\"").joined() + "\"" }
        guard let first = quoted.first else { return self }
        let reading = quoted.count == 1 ? first : "(" + quoted.joined(separator: " OR ") + ")"
        let bytes = Array(text.utf8)
        let before = String(decoding: bytes[..<range.lowerBound], as: UTF8.self)
        return Query(before + reading + String(decoding: bytes[range.upperBound...], as: UTF8.self))
    }
}
