import DocumentModel
import Search
import Testing

/// What stands in one paragraph answers a query or not.
@Suite struct QueryLanguageTests {
    private func finds(_ query: String, in text: String) -> Bool { !Query(query).hits(in: paragraph(text)).isEmpty }

    private func found(_ query: String, in text: String) -> [String] {
        let block = paragraph(text)
        return Query(query).hits(in: block).map(block.text(in:))
    }

    @Test(arguments: ["食堂 OR 托育", "食堂|托育", "食堂 ｜ 托育", "(食堂 OR 托育)", "食堂||托育"])
    func either(query: String) {
        #expect(found(query, in: "托育点旁边是食堂") == ["托育", "食堂"])
        #expect(finds(query, in: "只有托育点"))
        #expect(!finds(query, in: "只有公园"))
    }

    @Test(arguments: ["食堂 -托育", "食堂 －托育", "食堂 NOT 托育", "NOT 托育 食堂", "食堂 -(托育 OR 幼儿)", "食堂 -“托 育”"])
    func without(query: String) {
        #expect(found(query, in: "社区食堂") == ["食堂"])
        #expect(!finds(query, in: "社区食堂和托育点"))
    }

    @Test func wordsBindMoreThanOr() {
        #expect(finds("公园 OR 食堂 托育", in: "公园"))
        #expect(!finds("公园 OR 食堂 托育", in: "食堂"))
        #expect(!finds("(公园 OR 食堂) 托育", in: "公园"))
        #expect(finds("(公园 OR 食堂) 托育", in: "托育点在公园"))
        #expect(finds("（公园 OR 食堂） AND 托育", in: "托育点在公园"))
    }

    @Test(arguments: [
        ("audit*", "（audited）", ["audit"]), ("audit*", "a preaudit", []), ("audit", "a preaudit", ["audit"]),
        ("=audit", "（audited）", []), ("=audit", "（Audit）", ["Audit"]), ("=audit", "审计audit报告", ["audit"]),
        ("\"fiscal y\"*", "prefiscal year", []), ("=\"fiscal year\"", "（fiscal years）", []),
        ("工作*", "本年工作报告", ["工作"]), ("=工作", "本年工作报告", ["工作"]), ("gdp＊", "ＧＤＰ增长", ["ＧＤＰ"]),
    ])
    func wordsOfLetters(query: String, text: String, places: [String]) { #expect(found(query, in: text) == places) }

    @Test(arguments: [
        ("托育 NEAR/3 食堂", "托育点和食堂", true), ("托育 NEAR/1 食堂", "托育点和食堂", false),
        ("食堂 NEAR/2 托育", "托育点和食堂", true), ("食堂 NEAR 托育", "托育" + String(repeating: "长", count: 20) + "食堂", true),
        ("食堂 NEAR 托育", "托育" + String(repeating: "长", count: 21) + "食堂", false),
        ("(食堂|餐厅) NEAR/2 托育", "托育点和餐厅", true), ("a NEAR/1 b NEAR/1 c", "a一b二c", true),
        ("a NEAR/1 b NEAR/1 c", "a一b二二c一b", false), ("a NEAR/1 b NEAR/1 c", "a一b二二c", false),
        ("托育 NEAR/0 食堂", "托育食堂", true),
    ])
    func nearness(query: String, text: String, isThere: Bool) { #expect(finds(query, in: text) == isThere) }

    @Test func onlyWhatIsNearIsMarked() {
        #expect(found("食堂 NEAR/2 托育", in: "食堂新建，很远的地方有托育和食堂") == ["托育", "食堂"])
    }

    @Test(arguments: [
        ("-5.2%", "同比-5.2%", true), ("2021-2025", "2021—2025年", true), ("re-audit", "to re-audit it", true),
        ("（一）完善", "（一）完善制度", true), ("（一）完善", "一、完善制度", false), ("发〔2031〕8号", "沪办发〔2031〕8号", true),
        ("12:30", "时间：12：30", true), ("食堂 -", "食堂", true), ("a/b", "a/b", true), ("\"OR\"", "this or that", true),
        ("not", "it is not so", true),
    ])
    func marksThatSayNothing(query: String, text: String, isThere: Bool) {
        #expect(finds(query, in: text) == isThere)
        #expect(Query(query).problems.isEmpty)
    }

    @Test(arguments: ["(食堂", "((食堂 托育", "\"食堂", "「食堂", "食堂 (托育", "/食堂", "(食堂 OR (托育", "食堂)", "食堂 -"])
    func whatIsOpenIsClosedInSilence(query: String) { #expect(Query(query).problems.isEmpty) }

    @Test func regularExpressionsAreTriedOnTheTextAsItIs() {
        #expect(found("/食.{0,2}堂/", in: "食 堂、食堂，食为天的堂") == ["食 堂", "食堂"])
        #expect(found("/\\d+(\\.\\d+)?%/", in: "增长5.2%，占38%") == ["5.2%", "38%"])
        #expect(found("/gdp/ 增长", in: "GDP增长") == ["GDP", "增长"])
        #expect(found("/^第.+条$/", in: "第一条") == ["第一条"])
        #expect(found("/a/b/", in: "xa/by") == ["a/b"])
    }

    @Test(arguments: [
        ("2031年", "二〇三一年起", ["二〇三一年"]), ("第十四届", "第14届和第十四届", ["第14届", "第十四届"]),
        ("14日", "二十四日", []), ("the report", "THE  report", ["THE  report"]), ("audit", "these audits", ["audit"]),
        ("=audit", "these audits", []), ("=audit", "an audit of", ["audit"]), ("year*", "fiscal years", ["year"]),
    ])
    func foldingIsThatOfTheText(query: String, text: String, places: [String]) {
        let query = query == "the report" ? "\"the report\"" : query
        #expect(found(query, in: text) == places)
    }

    @Test func highlightsMarkWordsWhereTheBlockIsNoHit() {
        let block = paragraph("食堂旁边没有那个")
        #expect(Query("食堂 托育 -旁边 /没./").hits(in: block).isEmpty)
        #expect(Query("食堂 托育 -旁边 /没./").highlights(in: block).map(block.text(in:)) == ["食堂", "没有"])
        #expect(Query("食堂 NEAR 托育").highlights(in: block).map(block.text(in:)) == ["食堂"])
    }
}
