import ChineseText
import Testing

@Suite struct CharacterTablesTests {
    private let forms: [UInt32: [UInt8]] = {
        var forms: [UInt32: [UInt8]] = [:]
        CharacterTables.forEachForm { scalar, form in forms[scalar] = Array(form) }
        return forms
    }()

    @Test func noFormHasAPlainerOne() {
        for (scalar, form) in forms {
            let text = String(decoding: form, as: UTF8.self)
            #expect(!text.isEmpty)
            #expect(!text.unicodeScalars.contains { forms[$0.value] != nil }, "\(String(scalar, radix: 16)) \(text)")
        }
        #expect(forms.count > 12_000)
    }

    @Test func eachCharacterHasOneForm() {
        var count = 0
        CharacterTables.forEachForm { _, _ in count += 1 }
        #expect(count == forms.count)
    }

    @Test(arguments: ["國国", "體体", "衆众", "爲为", "籲吁", "豔艳", "麴曲", "龜龟", "齣出", "徵征", "祕秘", "隣邻", "⾞车", "\u{F90A}金"])
    func oneStandsForTheOther(pair: String) {
        let scalars = Array(pair.unicodeScalars)
        #expect(forms[scalars[0].value] == Array(String(scalars[1]).utf8))
        #expect(forms[scalars[1].value] == nil)
    }
}
