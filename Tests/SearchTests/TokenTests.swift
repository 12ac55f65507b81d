import DocumentModel
import DocumentReaders
import Search
import Testing

@Suite struct TokenTests {
    @Test(arguments: [
        ("建设工 程", "建 设 建设 工 设工 程 工程"),
        ("第３季度，GDP增长5.2%", "第 3 季 度 季度 gdp 增 长 增长 5 2"),
        ("水利\n水利", "水 利 水利 利水"),
        ("Audit of  the AUDIT2031", "audit of the 2031"),
        ("國際、国际", "国 际 国际"),
        ("год Год αβ", "год αβ"),
        ("カード 한국", "カ ー カー ド ード 한 ド한 국 한국"),
        ("。……", ""),
        ("", ""),
    ])
    func tokensOfAPassage(text: String, tokens: String) {
        #expect(Self.list(of: [paragraph(text)]).joined(separator: " ") == tokens)
    }

    @Test func nothingIsPairedAcrossCellsOrBlocks() {
        let table = Block(kind: .table(Table(rows: [], headerRows: 0, alignments: [])), text: "小学\t中学\n村\t镇")
        #expect(Self.list(of: [table, paragraph("县")]) == ["小", "学", "小学", "中", "中学", "村", "镇", "县"])
    }

    @Test func aPassageDoesNotRememberTheOneBefore() {
        var maker = PassageTokens()
        let first = maker.tokens(of: Self.passage([paragraph("污水 Water")]))
        #expect(maker.tokens(of: Self.passage([paragraph("污水 Water")])) == first)
        let other = maker.tokens(of: Self.passage([paragraph("净水")]))
        #expect(String(decoding: other, as: UTF8.self) == "净 水 净水 ")
    }

    @Test(arguments: [
        ("工作报告", ["=工作", "=作报", "=报告"]),
        ("税", ["=税"]),
        ("gdp", ["*gdp*"]),
        ("gdp2", ["*gdp", "2*"]),
        ("the report of", ["*the", "=report", "of*"]),
        ("增长5.2%左右", ["=增长", "=5", "=2", "=左右"]),
        ("年,年", ["=年"]),
        ("2031年", ["*2031", "=年"]),
        ("。", []),
        ("", []),
    ])
    func whatAPhraseAsksFor(phrase: String, tokens expected: [String]) {
        let found = tokens(ofPhrase: FoldedText(paragraph(phrase)).bytes).map { token in
            switch token {
            case .whole(let bytes): "=" + String(decoding: bytes, as: UTF8.self)
            case .prefix(let bytes): String(decoding: bytes, as: UTF8.self) + "*"
            case .suffix(let bytes): "*" + String(decoding: bytes, as: UTF8.self)
            case .inside(let bytes): "*" + String(decoding: bytes, as: UTF8.self) + "*"
            }
        }
        #expect(found == expected)
    }

    @Test func bytesThatAreNoTextDoNoHarm() {
        var random = SplitMix(state: 7)
        var maker = PassageTokens()
        for _ in 0..<500 {
            let likely: [UInt8] = [0xE5, 0xB7, 0xA5, 0xF0, 0x20, 0x2C]
            let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
                let any = UInt8.random(in: 0...255, using: &random)
                return Bool.random(using: &random) ? any : likely.randomElement(using: &random) ?? any
            }
            let piece = Passage.Piece(
                range: 0..<bytes.count + Int.random(in: 0...3, using: &random), partsCells: Bool.random(using: &random),
                isHeading: false, section: nil, places: [])
            let list = maker.tokens(of: Passage(firstBlock: 0, bytes: bytes, pieces: [piece]))
            #expect(list.isEmpty || list.last == PassageTokens.separator)
        }
    }

    static func passage(_ blocks: [Block]) -> Passage {
        var passage = Passage(firstBlock: 0, bytes: [], pieces: [])
        for block in blocks {
            if !passage.pieces.isEmpty { passage.bytes.append(0x0A) }
            let start = passage.bytes.count
            passage.bytes += block.utf8
            passage.pieces.append(
                Passage.Piece(
                    range: start..<passage.bytes.count, partsCells: block.isTable, isHeading: false, section: nil,
                    places: []))
        }
        return passage
    }

    static func list(of blocks: [Block]) -> [String] {
        var maker = PassageTokens()
        return String(decoding: maker.tokens(of: passage(blocks)), as: UTF8.self).split(separator: " ").map(String.init)
    }
}
