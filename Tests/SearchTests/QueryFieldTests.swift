import DocumentModel
import Search
import Testing

/// What a query asks of documents, sections and numbers.
@Suite struct QueryFieldTests {
    private let report = DocumentFacts(
        title: "云溪县2031年工作报告", kind: "report", issuer: "云溪县人民政府", date: "2031-02-05", path: "/文/yunxi-2031.md")

    @Test(arguments: [
        ("title:工作报告", true), ("标题：作 报告", true), ("标题:“工作 报告”", true), ("title:预算", false), ("kind:report", true),
        ("类型：报告", true), ("kind:re", true), ("type:NOTICE", false), ("issuer:县人民政府", true), ("发文:省", false),
        ("year:2031", true), ("年：二〇三一年", true), ("year:2029..2031", true), ("year:2032..", false),
        ("year:..2031", true),
        ("year:2029-2030", false), ("year:>=2031", true), ("year:＞2031", false), ("year:<2031", false),
        ("file:YUNXI", true),
        ("文件:2032", false), ("year:2030 OR kind:report", true), ("-year:2031 食堂", false),
        ("year:2031 -kind:notice", true),
        ("(year:2030 OR title:云溪) 食堂", true), ("year:2030 食堂", false),
    ])
    func documents(query: String, isIt: Bool) {
        #expect(Query(query).documentTest.mayMatch(report) == isIt)
        #expect(!Query(query).documentTest.isEmpty)
    }

    @Test(arguments: [
        ("year:2020..2024", 2020...2024), ("year:2020..2024 year:>=2023 食堂", 2023...2024),
        ("year:2020 OR year:2024", 2020...2024), ("year:2020 OR 食堂", nil), ("-year:2020 食堂", nil),
        ("year:<=1999", 0...1999), ("食堂", nil), ("year:2024..2020", 2020...2024),
    ])
    func yearsForQueries(query: String, years: ClosedRange<Int>?) { #expect(Query(query).years == years) }

    @Test func noYearIsInTwo() {
        #expect(Query("year:2020 year:2022").years?.contains(2021) == false)
        #expect(!Query("year:2020 year:2022").documentTest.mayMatch(report))
    }

    private let document: Document = {
        var document = sample("# 养老", "食堂开了六处", "# 教育", "学校食堂三处，计划再建四处", "投入1.5亿元，托育120人", path: "云溪.md")
        document.metadata.title = "云溪县工作报告"
        document.metadata.date = "2031-02-05"
        return document
    }()

    /// The numbers as they stand in the document above.
    private func figures(_ block: Int) -> [Figure] {
        switch block {
        case 1: [Figure(range: 12..<18, value: 6, unit: "处", status: "actual")]
        case 3:
            [
                Figure(range: 12..<18, value: 3, unit: "处", status: "actual"),
                Figure(range: 33..<39, value: 4, unit: "处", status: "planned"),
            ]
        case 4:
            [
                Figure(range: 6..<15, value: 150_000_000, unit: "元", status: "actual"),
                Figure(range: 24..<30, value: 120, unit: "人", status: "actual"),
            ]
        default: []
        }
    }

    @Test(arguments: [
        ("食堂 section:养老", [1]), ("食堂 章节：教育", [3]), ("食堂 -section:养老", [3]), ("section:教", [2]),
        ("食堂 status:planned", [3]), ("食堂 状态：计划", [3]), ("unit:元", [4]), ("单位:亿元", [4]), ("value:>1亿", [4]),
        ("数值：>=7", [4, 4]), ("value:3..6", [1, 3, 3]), ("value:>3 status:actual unit:处", [1]),
        ("value:4 status:actual", []), ("unit:处 -status:planned", [1, 3]), ("食堂 -status:planned", [1]),
        ("(unit:人 OR unit:元) value:<1.2千", [4]), ("title:云溪", [0]), ("year:2031 OR 托育", [0, 4]), ("title:没有 食堂", []),
        ("title:云溪 食堂", [1, 3]), ("year:2031 -养老", []), ("托育 OR section:养老", [0, 4]), ("value:三", [3]),
        ("value:1.5亿..2亿", [4]), ("value:-5..2", []),
    ])
    func blocks(query: String, blocks: [Int]) {
        let hits = search(Query(query), in: document, figures: figures)
        #expect(hits.map(\.block) == blocks)
    }

    @Test func theNumberIsTheHit() {
        let hits = search(Query("value:>=4 unit:处"), in: document, figures: figures)
        #expect(hits.map { document.blocks[$0.block].text(in: $0.ranges[0]) } == ["六处", "四处"])
        let both = search(Query("投入 unit:元"), in: document, figures: figures)
        #expect(both.map(\.ranges) == [[0..<6, 6..<15]])
    }
}
