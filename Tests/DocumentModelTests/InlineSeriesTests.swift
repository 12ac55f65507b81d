import DocumentModel
import Testing

/// Series inside a paragraph can be stepped through, member by member.
@Suite struct InlineSeriesTests {
    @Test(arguments: [
        ("今年抓好三件事：一是修渠；二是建池；三是换管。其余照旧。", ["一是修渠；", "二是建池；", "三是换管。"]),
        ("对各村，一要抓早，二要抓小，三要抓实，四要抓细。", ["一要抓早，", "二要抓小，", "三要抓实，", "四要抓细。"]),
        (
            "做法有两条。第一，早动手。上月已开工。第二，严验收。不合格的返工。",
            ["第一，早动手。上月已开工。", "第二，严验收。不合格的返工。"]
        ),
        ("首先，查水源。其次，查水管。最后，查水表。", ["首先，查水源。", "其次，查水管。", "最后，查水表。"]),
        ("问题是：（1）管子旧；（2）水表少。", ["（1）管子旧；", "（2）水表少。"]),
        ("包括①水渠②水池③水管。", ["①水渠", "②水池", "③水管。"]),
        (
            "The council did two things. First, it weighed the sand. Second, it paid for it.",
            ["First, it weighed the sand.", "Second, it paid for it."]
        ),
        (
            "The fund pays for (1) sand, (2) barges, and (3) weighing.",
            ["(1) sand,", "(2) barges, and", "(3) weighing."]
        ),
    ])
    func members(text: String, members: [String]) {
        let block = Block(kind: .paragraph, text: text)
        #expect(block.series.map(block.text(in:)) == members)
    }

    @Test func aSeriesInsideAMemberIsPartOfIt() {
        let block = Block(kind: .paragraph, text: "一是查：（1）水源；（2）水管；二是修。")
        #expect(block.series.map(block.text(in:)) == ["一是查：（1）水源；（2）水管；", "二是修。"])
    }

    @Test(arguments: [
        "统一是好事，不统一是坏事，二是数字。", "第一、二产业增长，第三产业持平。", "Section 4(1)(a) and section 5(2)(b) apply.",
        "一是没有下文的话。", "二是从二开始，三是没有一。", "",
    ])
    func noSeries(text: String) {
        #expect(Block(kind: .paragraph, text: text).series.isEmpty)
    }

    @Test func headingsHaveNone() {
        #expect(Block(kind: .heading, text: "一是修渠；二是建池").series.isEmpty)
    }

    @Test func aDocumentAnswersForAnyBlock() {
        let block = Block(kind: .paragraph, text: "一是修渠；二是建池。")
        let document = Document(
            source: SourceText([]), path: "", metadata: Metadata(), parts: [], sections: [], blocks: [block],
            overlays: [],
            flags: [])
        #expect(document.series(in: 0).count == 2 && document.series(in: 7).isEmpty)
    }
}
