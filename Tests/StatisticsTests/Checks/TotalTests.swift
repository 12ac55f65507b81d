import DocumentModel
import DocumentReaders
import Statistics
import Testing

/// Sums and shares that do not agree with their sentence.
@Suite struct TotalTests {
    private func details(_ text: String) -> [String] {
        let document = readDocument(Array("水利简报\n\n\(text)\n".utf8), path: "")
        return checkTotals(of: document, statistics: extractStatistics(from: document)).map(\.detail)
    }

    @Test(arguments: [
        ("全县收到建议80件，其中镇级90件、村级20件。", "90件 > 80件"),
        ("全县收到建议80件，其中镇级50件、村级40件。", "50件 + 40件 = 90件 ≠ 80件"),
        ("修渠投入30万元、打井投入25万元，合计60万元。", "30万元 + 25万元 = 55万元 ≠ 60万元"),
        ("进出口总额100亿元，其中出口60亿元，进口30亿元。", "60亿元 + 30亿元 = 90亿元 ≠ 100亿元"),
        ("全县40个村中，已通水的30个，占85%。", "30个 / 40个 = 75% ≠ 85%"),
        ("Wells were dug in 30 of the 40 towns (85 percent) last year.", "30 / 40 towns = 75% ≠ 85 percent"),
    ])
    func doesNotAgree(text: String, detail: String) { #expect(details(text) == [detail]) }

    @Test(arguments: [
        "全县收到建议80件，其中镇级45件、村级35件。", "全县收到建议80件，其中镇级45件。", "全年投资100亿元，其中省级50亿元，带动社会投资300亿元。",
        "代表50名，其中妇女30名，党员40名。", "全省1529个乡镇中，已开展的1127个，占73.7%。", "修渠投入30.2万元、打井投入25.3万元，合计55.5万元。",
        "全县40个村中，已通水的30个，占全市的85%。", "生产总值1.26万亿元，其中一产0.13万亿元、二产0.47万亿元、三产0.66万亿元。", "近80件，其中镇级90件。",
    ])
    func agrees(text: String) { #expect(details(text) == []) }
}
