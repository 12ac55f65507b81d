import DocumentModel
import DocumentReaders
import Testing

@testable import Statistics

/// Rows that a reader has set right, taken out or made.
@Suite struct CorrectedStatisticsTests {
    private static let text = """
        # 沙洲县督导工作报告

        ## 一、工作情况

        全年制定规则12件，废止旧规则3件。组织走访100余个村。

        进村入户的干部有三批，住村40天。
        """

    private let document = readDocument(Array(text.utf8), path: "沙洲.md")
    private var extracted: [Statistic] { extractStatistics(from: document) }

    /// A change of the number printed at the first place of some words.
    private func change(_ change: StatisticChange, _ verbatim: String, at words: String) -> PlacedStatisticChange {
        let (bytes, sought) = (document.source.bytes, Array(words.utf8))
        let place = bytes.indices.first { bytes[$0...].starts(with: sought) } ?? -1
        return PlacedStatisticChange(change, verbatim: verbatim, source: place)
    }

    private func lines(_ statistics: [Statistic]) -> [String] {
        statistics.map { "\($0.indicator) \($0.bound.rawValue)\($0.value)\($0.unit) \($0.origin)" }
    }

    @Test func withoutChangesNothingIsOtherwise() {
        let result = corrected(extracted, by: [], in: document)
        #expect(result.rows == extracted && result.rejected.isEmpty && result.lost.isEmpty)
        #expect(extracted.allSatisfy { $0.origin == .extracted && $0.former.isEmpty })
    }

    @Test func fieldsAreSetAndWhatTheySaidIsKept() throws {
        let edit = change(.edit([.value: "13", .indicator: "制定县规"]), "12件", at: "12件")
        let result = corrected(extracted, by: [edit], in: document)
        let row = try #require(result.rows.first { $0.verbatim == "12件" })
        #expect(row.value == "13" && row.indicator == "制定县规" && row.unit == "件" && row.origin == .edited)
        #expect(row.former[.value] == "12" && row.former[.indicator] != nil && row.former[.unit] == nil)
        #expect(row.isOtherThanPrinted)
        #expect(result.rows.count == extracted.count && result.lost.isEmpty)
        #expect(result.rows.filter { $0.origin == .extracted }.count == extracted.count - 1)
    }

    @Test func theLastOfTwoEditsHolds() throws {
        let edits = ["13", "14"].map { change(.edit([.value: $0]), "12件", at: "12件") }
        let row = try #require(corrected(extracted, by: edits, in: document).rows.first { $0.verbatim == "12件" })
        #expect(row.value == "14" && row.former == [.value: "12"])
        let back = edits + [change(.edit([.value: "12"]), "12件", at: "12件")]
        #expect(corrected(extracted, by: back, in: document).rows == extracted)
    }

    @Test func aRejectedRowIsListedApart() {
        let result = corrected(extracted, by: [change(.reject, "3件", at: "3件")], in: document)
        #expect(result.rows.count == extracted.count - 1 && !result.rows.contains { $0.verbatim == "3件" })
        #expect(result.rejected.map(\.verbatim) == ["3件"] && result.rejected[0].origin == .rejected)
    }

    @Test func anAddedRowStandsInReadingOrder() throws {
        let fields: [StatisticField: String] = [
            .value: "2", .unit: "个", .bound: "~", .kind: "count", .indicator: "报告", .period: "2024",
            .status: "planned", .scope: "沙洲县",
        ]
        let result = corrected(extracted, by: [change(.add(fields), "干部", at: "干部")], in: document)
        let index = try #require(result.rows.firstIndex { $0.origin == .added })
        let row = result.rows[index]
        #expect(lines([row]) == ["报告 ~2个 added"] && row.period == "2024" && row.status == .planned)
        #expect(row.scope == "沙洲县" && row.verbatim == "干部" && row.line == 7)
        #expect(document.blocks[row.block].text(in: row.range) == "干部")
        #expect(document.blocks[row.block].text(in: row.sentence) == "进村入户的干部有三批，住村40天。")
        #expect(row.section != nil && document.sections[row.section ?? 0].title == "工作情况")
        #expect(result.rows.map(\.start.block) == result.rows.map(\.start.block).sorted())
        #expect(result.rows[index + 1].start > row.start && result.rows[index - 1].start < row.start)
    }

    @Test func anAddedRowIsEditedAndRejectedLikeAnyOther() throws {
        let add = change(.add([.value: "2", .indicator: "干部"]), "干部", at: "干部")
        let edit = change(.edit([.value: "5"]), "干部", at: "干部")
        let edited = corrected(extracted, by: [add, edit], in: document)
        #expect(edited.rows.first { $0.origin == .added }?.value == "5")
        let rejected = corrected(extracted, by: [add, edit, change(.reject, "干部", at: "干部")], in: document)
        #expect(rejected.rows == extracted && rejected.rejected.map(\.verbatim) == ["干部"])
        // An edit that was made before there was a row has nothing to take effect on.
        #expect(corrected(extracted, by: [edit, add], in: document).lost == [0])
    }

    @Test func whatThereIsARowOfIsNotCountedTwice() {
        let add = change(.add([.value: "12", .indicator: "县规"]), "12件", at: "12件")
        let result = corrected(extracted, by: [add], in: document)
        #expect(result.rows.count == extracted.count)
        #expect(result.rows.first { $0.verbatim == "12件" }?.indicator == "县规")
    }

    @Test(arguments: [("12件", "3件"), ("13件", "12件"), ("12", "12件"), ("12件", "全年"), ("12件", "没有")])
    func aNumberThatIsNotFoundIsToldAndNoOtherTakesItsPlace(verbatim: String, words: String) {
        let changes = [
            change(.edit([.value: "1"]), verbatim, at: words), change(.reject, verbatim, at: words),
            change(.add([.value: "1", .indicator: "空"]), verbatim + "册", at: words),
        ]
        let result = corrected(extracted, by: changes, in: document)
        #expect(result.rows == extracted && result.lost == [0, 1, 2])
    }

    @Test func spacesWidthsAndDashesAreNoDifference() {
        let printed: [(String, String)] = [("１２件", "12 件"), ("10—15个", "10－15 个"), ("９７．５％", "97.5%")]
        for (left, right) in printed { #expect(PrintedNumber(left) == PrintedNumber(right)) }
        #expect(PrintedNumber("95.81%") != PrintedNumber("958.1%"))
        #expect(PrintedNumber("-3") != PrintedNumber("3") && PrintedNumber("$5") != PrintedNumber("5"))
    }

    @Test func manyChangesCostNoSquare() {
        let text = (0..<5_000).map { "办理建议\($0 + 10)件。" }.joined()
        let long = readDocument(Array(text.utf8), path: "")
        let found = extractStatistics(from: long)
        #expect(found.count > 4_900)
        let changes = found.flatMap { statistic -> [PlacedStatisticChange] in
            let source = long.blocks[statistic.block].map.source(at: statistic.range.lowerBound)
            let fields: [StatisticField: String] = [.value: "7", .indicator: "建议"]
            return [
                PlacedStatisticChange(.edit([.value: "1"]), verbatim: statistic.verbatim, source: source),
                PlacedStatisticChange(.add(fields), verbatim: "建议", source: source - 6),
            ]
        }
        let clock = ContinuousClock()
        var result = CorrectedStatistics([])
        let time = clock.measure { result = corrected(found, by: changes, in: long) }
        #expect(result.rows.count == 2 * found.count && result.lost.isEmpty)
        #expect(time < .seconds(5))
    }

    @Test func anyPlaceAndWordsAreAnswered() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<500 {
            let source = Int.random(in: -3..<document.source.bytes.count + 3, using: &random)
            let verbatim = ["", "%", "12件", "－", "三批", "\u{301}"].randomElement(using: &random) ?? ""
            let all: [StatisticChange] = [.reject, .edit([:]), .add([.value: "x"])]
            _ = corrected(
                extracted, by: all.map { PlacedStatisticChange($0, verbatim: verbatim, source: source) }, in: document)
        }
    }
}
