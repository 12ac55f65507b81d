import Search
import Testing

/// What the index is asked before a query is tried on passages.
@Suite struct QueryCandidatesTests {
    private func phrase(_ text: String) -> Candidates { Query(text).candidates }

    @Test func followTheExpression() {
        let (canteen, care) = (phrase("食堂"), phrase("托育"))
        #expect(canteen == Candidates(ofPhrase: Array("食堂".utf8)))
        #expect(Query("食堂 托育").candidates == .every([canteen, care]))
        #expect(Query("食堂 NEAR 托育").candidates == .every([canteen, care]))
        #expect(Query("食堂 OR 托育").candidates == .either([canteen, care]))
        #expect(Query("食堂 -托育 year:2020 unit:元 section:养").candidates == canteen)
        #expect(Query("食堂 OR year:2020").candidates == .everything)
        #expect(Query("year:2020").candidates == .everything)
        #expect(Query("").candidates == .any([]))
        #expect(Query("-食堂").candidates == .any([]))
    }

    @Test(arguments: [
        ("/食堂.*托育点/", "托育点"), ("/(食堂|公园)开/", "开"), ("/食堂|公园/", ""), ("/食堂?/", "食"), ("/食堂{0}开张/", "开张"), ("/[食堂]/", ""),
        ("/食+堂/", "食"), ("/第\\d+条规定/", "条规定"), ("/\\x{5de5}作/", ""), ("/a(?x)食 堂/", ""), ("/食堂(*ACCEPT)托育点/", ""),
        ("/ask/", "a"), ("/gdp.{2}/", "gdp"), ("/[^]食堂]开/", "开"), ("/\\Q(食堂\\E/", ""), ("/食\\堂/", ""),
        ("/(?<食堂>公)园/", "园"),
        ("/[[:alpha:]食]堂/", "堂"), ("/食堂*/", "食"), ("/食.堂/", "食"),
    ])
    func ofARegularExpressionItsLongestText(query: String, literal: String) {
        let expected = literal.isEmpty ? Candidates.everything : Candidates(ofPhrase: Array(literal.utf8))
        #expect(Query(query).candidates == expected)
    }

    @Test(arguments: [
        ("year:2020", true), ("title:报告 -year:2020", true), ("title:报告 OR kind:notice", true), ("title:报告 食堂", false),
        ("section:报告", false), ("title:报告 -食堂", true), ("value:5", false), ("食堂", false),
    ])
    func documentsOnly(query: String, isIt: Bool) { #expect(Query(query).asksForDocumentsOnly == isIt) }
}
