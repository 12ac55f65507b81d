import Search
import Testing

@Suite struct PinyinWordTests {
    @Test(arguments: [
        ("gzbg", ["gzbg"]), ("xi'an 报告", ["xi'an"]), ("gz报告", ["gz报告"]), ("py:gzbg", ["gzbg"]), ("拼音：gzbg", ["gzbg"]),
        ("\"gzbg\"", []), ("gzbg*", []), ("=gzbg", []), ("-gzbg 报告", []), ("报告", []), ("gdp2023", []),
        ("title:gzbg", []),
        ("a OR b", ["a", "b"]), ("-py:gzbg 报告", ["gzbg"]),
    ])
    func wordsThatMayBePinyin(text: String, words: [String]) {
        #expect(Query(text).pinyinWords.map(\.text) == words)
    }

    @Test func onlyTheFieldSaysSo() {
        #expect(Query("gzbg").pinyinWords.map(\.isExplicit) == [false])
        #expect(Query("py:gzbg").pinyinWords.map(\.isExplicit) == [true])
        #expect(Query("py:gzbg").pinyinWords.map(\.range) == [0..<7])
    }

    @Test func phrasesTakeThePlaceOfAWord() throws {
        let query = Query("年度 -py:gzbg")
        let word = try #require(query.pinyinWords.first)
        #expect(query.reading(word, as: ["工作报告", "公众\"报告"]).text == "年度 -(\"工作报告\" OR \"公众报告\")")
        #expect(query.reading(word, as: ["工作报告"]).text == "年度 -\"工作报告\"")
        #expect(query.reading(word, as: []) == query)
        #expect(query.reading(word, as: ["工作报告"]).hits(in: paragraph("年度计划")) == [0..<6])
    }

    @Test func whatIsNotReplacedIsSearchedAsItStands() {
        #expect(Query("py:gzbg").hits(in: paragraph("gzbg")) == [0..<4])
    }
}
