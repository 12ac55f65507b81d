import Testing

@testable import Search

@Suite struct PinyinInputTests {
    @Test(arguments: [
        "gzbg", "gongzuobaogao", "gongzuobg", "gong'zuo", "gong zuo bao gao", "gong1zuo4", "gōngzuò", "GongZuo",
        "gongzuoba",
        "工作bg", "gongzuo报告", "lvshi", "lüshi", "nvxing", "qinlve", "qinlue", "xian", "a", "zhongguo", "ｇｚ", "ju", "jü",
    ])
    func pinyinIsPlausible(text: String) {
        #expect(PinyinInput(text).isPlausible)
    }

    @Test(arguments: [
        "", " ", "'", "audit", "union", "iPhone", "gz2024", "7", "7gz", "gz-bg", "工作", "。", "uv", "\u{0}",
    ])
    func otherTextIsNot(text: String) {
        #expect(!PinyinInput(text).isPlausible)
    }

    @Test func anyTextIsRead() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<2000 {
            let scalars = (0..<Int.random(in: 0...40, using: &random)).compactMap { _ in
                Unicode.Scalar(
                    UInt32.random(in: 0...0x11FFFF, using: &random) >> UInt32.random(in: 0...16, using: &random))
            }
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars)
            let input = PinyinInput(String(text))
            #expect(input.edges.count <= PinyinLetters.most + 1)
        }
    }

    @Test func veryLongInputIsNoPinyin() {
        #expect(PinyinInput(String(repeating: "zh", count: 36)).isPlausible)
        #expect(!PinyinInput(String(repeating: "zh", count: 37)).isPlausible)
    }

    @Test func anApostropheCutsSyllables() {
        let ways = { (text: String) in PinyinInput(text).edges.first?.map(\.to) ?? [] }
        // xi-an, xia-n and xian; what begins with x alone leads nowhere, for no syllable begins with i.
        #expect(Set(ways("xian")) == [2, 3, 4])
        #expect(Set(ways("xi'an")) == [2])
    }

    @Test func onlyTheLastSyllableMayBeUnfinished() {
        #expect(PinyinInput("gongzuoba").edges[7].contains { $0.kind == .unfinished })
        #expect(
            !PinyinInput("gozuo").isPlausible || PinyinInput("gozuo").edges[0].allSatisfy { $0.kind != .unfinished })
    }

    private static let readings: [(Unicode.Scalar, String)] = [
        ("长", "zhang chang"), ("行", "xing hang heng"), ("重", "zhong chong"), ("乐", "le yue"), ("都", "du dou"),
        ("调", "diao tiao"), ("会", "hui kuai"), ("厦", "xia sha"), ("女", "nv"), ("略", "lve"), ("報", "bao"),
        ("报", "bao"),
    ]

    @Test(arguments: readings)
    func charactersHaveAllTheirReadings(character: Unicode.Scalar, readings: String) {
        let table = PinyinTable.shared
        let found = table.readings(of: character).map { String(decoding: table.syllables[$0.syllable], as: UTF8.self) }
        for reading in readings.split(separator: " ") { #expect(found.contains(String(reading))) }
        #expect(Set(found).count == found.count)
    }

    @Test func theTableIsWhole() {
        let table = PinyinTable.shared
        #expect(table.syllables.count > 400)
        let names = table.syllables.map { String(decoding: $0, as: UTF8.self) }
        #expect(names == names.sorted())
        let basic = (UInt32(0x4E00)...0x9FA5).compactMap(Unicode.Scalar.init)
        #expect(basic.filter { table.readings(of: $0).isEmpty }.count < 600)
        #expect(table.readings(of: "a").isEmpty)
        #expect(table.readings(of: "\u{2A6DF}").isEmpty)
    }
}
