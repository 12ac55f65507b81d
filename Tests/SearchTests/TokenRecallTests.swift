import DocumentModel
import Search
import Testing

/// No passage that holds a phrase lacks a token that the phrase asks for: else the index would lose it.
@Suite struct TokenRecallTests {
    @Test(arguments: 0..<8)
    func aPassageHasAllThatItsPhrasesAskFor(seed: Int) {
        var random = SplitMix(state: UInt64(seed) * 977 + 1)
        var maker = PassageTokens()
        for _ in 0..<150 {
            let blocks = (0..<Int.random(in: 1...3, using: &random)).map { _ in randomBlock(using: &random) }
            let kept = TokenList(maker.tokens(of: TokenTests.passage(blocks)))
            for _ in 0..<20 {
                guard let block = blocks.randomElement(using: &random) else { continue }
                // A phrase never goes across cells; the folded text has 0 there.
                let cells = FoldedText(block).bytes.split(separator: 0)
                guard let cell = cells.randomElement(using: &random) else { continue }
                let scalars = Array(String(decoding: cell, as: UTF8.self).unicodeScalars)
                let start = Int.random(in: 0..<scalars.count, using: &random)
                let length = [1, 2, 3, 5, 12, 40, 200].randomElement(using: &random) ?? 1
                let phrase = Array(String(String.UnicodeScalarView(scalars[start...].prefix(length))).utf8)
                for token in tokens(ofPhrase: phrase) {
                    #expect(kept.satisfies(token), "\(String(decoding: phrase, as: UTF8.self)) in \(block.text)")
                }
            }
        }
    }

    @Test func longWordsAreFoundByAnyPartOfThem() {
        let word = (0..<2000).map { "abcdefghijklmnop".utf8.map { $0 }[($0 * $0 / 7) % 16] }
        let text = "甲 " + String(decoding: word, as: UTF8.self) + " end"
        var maker = PassageTokens()
        let list = maker.tokens(of: TokenTests.passage([paragraph(text)]))
        #expect(list.split(separator: 0x20).allSatisfy { $0.count <= 128 })
        let kept = TokenList(list)
        let folded = FoldedText(paragraph(text)).bytes
        for start in stride(from: 0, to: folded.count - 1, by: 13) {
            for length in [1, 63, 64, 65, 127, 128, 129, 700] where start + length <= folded.count {
                guard start == 0 || start >= 3, start + length >= 3 else { continue }
                for token in tokens(ofPhrase: Array(folded[start..<start + length])) {
                    #expect(kept.satisfies(token))
                }
            }
        }
    }

    private func randomBlock(using random: inout SplitMix) -> Block {
        let isTable = Int.random(in: 0..<4, using: &random) == 0
        var text = ""
        for _ in 0..<Int.random(in: 1...30, using: &random) {
            text += Self.pieces.randomElement(using: &random) ?? ""
            if isTable, Int.random(in: 0..<3, using: &random) == 0 { text += Bool.random(using: &random) ? "\t" : "\n" }
        }
        guard isTable else { return paragraph(text) }
        return Block(kind: .table(Table(rows: [], headerRows: 0, alignments: [])), text: text)
    }

    private static let pieces = [
        "全", "区", "水利", "工程", "國務院", "年", "〇", "第", "audit", "Re-Audit", "The", "a", "GDP", "é", "Straße", "1", "2031",
        "1,489", ",", "，", "。", "、", " ", "  ", "\n", "　", ".", "%", "㎡", "①", "㈠", "Ⅳ", "ﬁ", "год", "カ", "한", "𠮷", "-",
        "\u{AD}", "\u{301}", "\u{200B}", "(", "「", "😀", "·",
        String(repeating: "long", count: 50),
    ]
}

/// The tokens of a passage as an index has them.
struct TokenList {
    private let tokens: Set<[UInt8]>

    init(_ list: [UInt8]) { tokens = Set(list.split(separator: PassageTokens.separator).map(Array.init)) }

    func satisfies(_ token: Token) -> Bool {
        switch token {
        case .whole(let bytes): tokens.contains(bytes)
        case .prefix(let bytes): tokens.contains { $0.starts(with: bytes) }
        case .suffix(let bytes): tokens.contains { $0.reversed().starts(with: bytes.reversed()) }
        case .inside(let bytes):
            tokens.contains { token in token.indices.contains { token[$0...].starts(with: bytes) } }
        }
    }
}
