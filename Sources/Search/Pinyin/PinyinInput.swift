/// What is typed as pinyin, with all ways to cut it into syllables.
///
/// It may hold whole syllables (`gongzuobaogao`), initials (`gzbg`; zh, ch and sh may be typed as one or two letters),
/// both, and Chinese characters between them (`工作bg`). The last syllable, and one before an apostrophe or space, may be
/// unfinished (`gongzuobaog`, `gongzuoba`). Tones are passed over, as digits (`gong1`) and as accents.
public struct PinyinInput: Sendable {
    /// A way to go on from one place to another: the character that is read here.
    struct Edge: Sendable, Equatable {
        enum Kind: Sendable { case character, whole, unfinished, initial, doubleInitial }

        var to: Int
        var kind: Kind
        /// The numbers of the syllables that fit; of a Chinese character itself, its number in the table.
        var range: Range<Int>
        /// The letter that the syllables begin with, a is 0.
        var letter: UInt8
    }

    /// The edges that go out from each place and lead to the end. The last place is behind the last sign.
    let edges: [[Edge]]
    /// Whether there is a Latin letter in it.
    public let hasLetters: Bool

    /// Reads any text.
    public init(_ text: some StringProtocol) {
        guard let letters = PinyinLetters(text), !letters.signs.isEmpty else {
            (edges, hasLetters) = ([[]], false)
            return
        }
        let signs = letters.signs
        hasLetters = signs.contains { $0.letter != nil }
        var edges = signs.indices.map { Self.edges(of: signs, at: $0) }
        edges.append([])
        // From the end on: what cannot lead there is left out.
        for place in signs.indices.reversed() {
            let all = edges
            edges[place].removeAll { $0.to < signs.count && all[$0.to].isEmpty }
        }
        self.edges = edges
    }

    /// Whether the Latin letters in it can be cut into syllables and initials.
    public var isPlausible: Bool { hasLetters && canBeRead }

    /// Whether there is a way through it.
    var canBeRead: Bool { edges.first.map { !$0.isEmpty } ?? false }

    private static func edges(of signs: [PinyinLetters.Sign], at place: Int) -> [Edge] {
        let table = PinyinTable.shared
        guard signs[place].letter != nil else {
            let index = PinyinTable.index(of: signs[place].scalar) ?? 0
            return [Edge(to: place + 1, kind: .character, range: index..<index + 1, letter: 0)]
        }
        var edges: [Edge] = []
        var letters: [UInt8] = []
        for end in place..<signs.count {
            guard let letter = signs[end].letter, end == place || !signs[end].isCut else { break }
            letters.append(letter)
            let spelled = spelling(letters)
            let range = table.syllables(withPrefix: spelled)
            guard let first = range.first else { break }
            let edge = Edge(to: end + 1, kind: .whole, range: first..<first + 1, letter: table.letters[first])
            let isWhole = table.syllables[first] == spelled
            if isWhole { edges.append(edge) }
            let rest = isWhole ? first + 1..<range.upperBound : range
            guard !rest.isEmpty else { continue }
            let isLast = end + 1 == signs.count || signs[end + 1].isCut
            let kind: Edge.Kind =
                letters.count == 1 ? .initial : isDoubleInitial(letters) ? .doubleInitial : .unfinished
            guard kind != .unfinished || isLast else { continue }
            edges.append(Edge(to: end + 1, kind: kind, range: rest, letter: edge.letter))
        }
        return edges
    }

    /// lue and nue are typed for lüe and nüe.
    private static func spelling(_ letters: [UInt8]) -> [UInt8] {
        letters.elementsEqual("lue".utf8) || letters.elementsEqual("nue".utf8)
            ? [letters[0], UInt8(ascii: "v"), UInt8(ascii: "e")] : letters
    }

    private static func isDoubleInitial(_ letters: [UInt8]) -> Bool {
        letters.count == 2 && letters[1] == UInt8(ascii: "h") && "zcs".utf8.contains(letters[0])
    }
}
