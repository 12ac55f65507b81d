import DocumentModel
import DocumentReaders
import Statistics
import Testing

/// What the numbers of a text say about each other.
@Suite struct CheckTests {
    private func found(_ text: String) -> [String] {
        let document = readDocument(Array("水利简报\n\n\(text)\n".utf8), path: "")
        return checks(of: extractStatistics(from: document), in: document).map {
            "\($0.verdict) \($0.kind) \($0.formula)"
        }
    }

    @Test(arguments: [
        ("全县收到建议80件，其中镇级50件、村级30件。", "holds sum 50件 + 30件 = 80件"),
        ("今年共收到群众来信151封，当场答复45封，转交部门106封。", "holds sum 45封 + 106封 = 151封"),
        ("修渠投入30.2万元、打井投入25.3万元，合计55.5万元。", "holds sum 30.2万元 + 25.3万元 = 55.5万元"),
        ("修渠投入30.2万元、打井投入25.3万元，合计65.5万元。", "differs sum 30.2万元 + 25.3万元 = 55.5万元 ≠ 65.5万元"),
        (
            "In 2020 there were 45 men and 106 women, a total of 151 people.",
            "holds sum 45 men + 106 women = 151 people"
        ),
    ])
    func sums(text: String, finding: String) { #expect(found(text) == [finding]) }

    @Test(arguments: [
        ("全县40个村中，已通水的30个，占75%。", "holds share 30个 / 40个 = 75% ≈ 75%"),
        ("今年应办建议120件，办结90件，办结率75%。", "holds share 90件 / 120件 = 75% ≈ 75%"),
        (
            "Wells were dug in 30 of the 40 towns (75 percent) last year.",
            "holds share 30 / 40 towns = 75% ≈ 75 percent"
        ),
    ])
    func shares(text: String, finding: String) { #expect(found(text) == [finding]) }

    @Test(arguments: [
        ("水库由40座增加到50座，增长25%。", "holds growth 40座 → 50座: +25% ≈ 25%"),
        ("水库由40座增加到50座，增长35%。", "differs growth 40座 → 50座: +25% ≠ 35%"),
        ("全年收入12.5亿元，比上年增加2.5亿元，增长25%。", "holds growth 10亿元 → 12.5亿元: +25% ≈ 25%"),
        ("全年收入12.5亿元，比上年增加2.5亿元，增长20%。", "differs growth 10亿元 → 12.5亿元: +25% ≠ 20%"),
        ("事故降至30起，比上年减少10起，下降25%。", "holds growth 40起 → 30起: -25% ≈ 25%"),
        (
            "Spending grew from $4.0 million to $5.0 million, or 25 percent.",
            "holds growth 4 million → 5 million: +25% ≈ 25 percent"
        ),
    ])
    func growth(text: String, finding: String) { #expect(found(text) == [finding]) }

    @Test(arguments: [
        ("工作有三个特点：一是早。二是快。三是实。", "holds length 3 = 三个"),
        ("工作有三个特点：一是早。二是快。三是实。四是细。", "differs length 4 ≠ 三个"),
        ("从水源、水质、水价等3个方面作了检查。", "holds length 3 = 3个"),
        ("在3个县（甲县、乙县、丙县）试点。", "holds length 3 = 3个"),
        ("在3个县（甲县、乙县、丙县、丁县）试点。", "differs length 4 ≠ 3个"),
        (
            "工作有十个特点：（1）早。（2）快。（3）实。（4）细。（5）严。（6）新。（7）准。（8）深。（9）活。（10）全。", "holds length 10 = 十个"
        ),
        ("We found three problems: (1) leaks, (2) rust, and (3) mud.", "holds length 3 = three problems"),
        ("要抓好以下3个方面的工作：\n\n（一）修渠。\n\n（二）打井。\n\n（三）清淤。", "holds length 3 = 3个"),
    ])
    func lengths(text: String, finding: String) { #expect(found(text) == [finding]) }

    @Test(arguments: [
        ("三次产业结构为8.3∶41.4∶50.3。", "holds whole 8.3 + 41.4 + 50.3 = 100"),
        ("三次产业结构为8.3∶41.4∶53.3。", "differs whole 8.3 + 41.4 + 53.3 = 103 ≠ 100"),
        ("三类水分别占8.3%、41.4%、50.3%。", "holds whole 8.3% + 41.4% + 50.3% = 100%"),
    ])
    func wholes(text: String, finding: String) { #expect(found(text) == [finding]) }

    /// What differs is told only where the words leave no other reading.
    @Test(arguments: [
        // At constant prices a value grows otherwise than its two levels; so it does over another time.
        "全县生产总值120亿元，比上年增加10亿元，增长6.5%。", "全县生产总值由100亿元增加到120亿元，增长15%。",
        "水库由2020年的40座增加到2025年的50座，同比增长5%。",
        // A percentage of something else.
        "The number of wells rose from 40 to 80, or 60 percent of all sources.",
        "Wells were dug in 30 of the 40 towns (60 percent of the people) last year.",
        // A total of other things, or with a part that is only about so much.
        "共收到来信100件，其中镇级30件、村级20件，各部门合计45件。", "修路投入近10万元、修渠投入30万元、打井投入25万元，合计65万元。",
        // What is left over is no whole, and what overlaps is no sum.
        "全年净增水库5座，其中新建8座、报废3座。", "年末结余5亿元，其中收入60亿元、支出55亿元。",
        "共发放补贴100万元，其中男职工遗属30万元、女职工20万元。", "推选代表300名，其中妇女代表120名、少数民族代表100名、基层代表150名。",
        // Kinds of place are no names.
        "在5个乡镇（街道、林场、园区）试点。",
        "四大产业比重为40∶35∶22。",
    ])
    func differsOnlyWithoutOtherReading(text: String) { #expect(found(text).filter { $0.hasPrefix("differs") } == []) }

    /// What leaves another reading is not told.
    @Test(arguments: [
        "三类水分别占8.3%、41.4%、30.3%。", "水库由40座增加到50座，年均增长5%。", "生产总值120亿元，比上年增加10亿元，按可比价增长5%。",
        "全年收入12.5亿元，比上年增加2.5亿元，税收增长3%。", "从水源、水质、水价等14个方面作了检查。", "在14个县（甲县、乙县）试点。",
        "工作有三个特点：一是早。二是快。", "全省40个村，新建10个水厂，占地30%。", "今年应办建议120件，办结90件，满意率98%。",
        "在3个县（甲县、乙县等）试点。", "收到建议80件，来信30封、电话50次。", "要抓好以下5个方面的工作：\n\n（一）修渠。\n\n（二）打井。",
        "共有水库3座，其中大型1座、小型1座。", "The number of wells rose from 40 to 50, and 30 percent were deep.",
    ])
    func leavesOtherReadings(text: String) { #expect(found(text) == []) }

    @Test func tellsWhatItIsAbout() throws {
        let document = readDocument(Array("简报\n\n全县收到建议80件，其中镇级50件、村级30件。\n".utf8), path: "")
        let statistics = extractStatistics(from: document)
        let check = try #require(checks(of: statistics, in: document).first)
        #expect(check.statistics.map { statistics[$0].verbatim } == ["80件", "50件", "30件"])
        #expect(document.blocks[check.block].text(in: check.range) == "80件")
        #expect(flags(of: [check], in: document).isEmpty)
    }
}
