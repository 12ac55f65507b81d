import DocumentModel
import Search
import Testing

@Suite struct SearchTests {
    let document = sample("# 养老", "食堂开了食堂", "助餐点二十处", "# 交通", "公交\n车开到食 堂门口")

    @Test func findsEveryOccurrenceWithItsSection() {
        let hits = search(Query("食堂"), in: document)
        #expect(hits.map(\.position) == [.init(block: 1), .init(block: 1, offset: 12), .init(block: 4, offset: 16)])
        #expect(hits.map(\.section) == [0, 0, 1])
    }

    @Test func severalWordsGiveOneHitABlock() {
        let hits = search(Query("食堂 开"), in: document)
        #expect(hits.map(\.block) == [1, 4])
        #expect(hits[0].ranges == [0..<6, 6..<9, 12..<18])
    }

    @Test func findsAcrossTheWrap() { #expect(search(Query("公交车"), in: document).map(\.block) == [4]) }

    @Test func doesNotFindAcrossBlocks() { #expect(search(Query("食堂助餐"), in: document).isEmpty) }

    @Test(arguments: [0, 1, 2, 3, 9]) func stopsAtTheLimit(limit: Int) {
        #expect(search(Query("食堂"), in: document, limit: limit).count == min(limit, 3))
    }

    @Test func anEmptyDocumentHasNoHits() { #expect(search(Query("食堂"), in: sample()).isEmpty) }

    @Test func groupsByDocumentAndSection() {
        let results = SearchResults(Query("食堂"), in: [sample("没有"), document, document])
        #expect(results.count == 6)
        #expect(results.documents.map(\.document) == [1, 2])
        #expect(results.documents[0].sections.map(\.section) == [0, 1])
        #expect(results.documents[0].sections.map(\.hits.count) == [2, 1])
        #expect(!results.isCut)
    }

    @Test func groupsSayWhenTheyAreCut() {
        let results = SearchResults(Query("食堂"), in: [document, document], limit: 4)
        #expect(results.documents.map(\.count) == [3, 1])
        #expect(results.isCut)
    }
}
