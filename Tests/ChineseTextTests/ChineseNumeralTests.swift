import ChineseText
import Testing

@Suite struct ChineseNumeralTests {
    @Test(arguments: [
        ("六百二十三", 623), ("七百一十四", 714), ("十五", 15), ("二十", 20), ("二〇二四", 2024), ("两万三千", 23000),
        ("一亿零五十万", 100_500_000), ("百", 100), ("三", 3),
    ])
    func readsNumerals(text: String, value: Int) { #expect(ChineseNumeral.value(text) == value) }

    @Test(arguments: ["", "三高", "12", "亿亿亿亿亿"]) func refusesOthers(text: String) {
        #expect(ChineseNumeral.value(text) == nil)
    }
}
