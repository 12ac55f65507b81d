import DocumentModel
import DocumentReaders
import Statistics
import Testing

/// Values of one indicator in several documents.
@Suite struct IndicatorIndexTests {
    private func source(_ text: String, issuer: String = "", date: String = "", path: String = "a.md")
        -> StatisticSource
    {
        let document = readDocument(Array(text.utf8), path: path)
        return StatisticSource(
            path: path, name: path, date: date, speakers: [issuer], statistics: extractStatistics(from: document))
    }

    private func values(
        _ name: String, over axis: IndicatorAxis, in sources: [StatisticSource]
    ) throws -> [String] {
        let index = IndicatorIndex(sources)
        let series = try #require(index.series(named: name).first)
        let centre = try #require(series.centre(of: axis))
        return series.values(over: axis, beside: centre, in: sources).map { value in
            let statistic = sources[value.source].statistics[value.index]
            return "\(value.place(on: axis)) \(statistic.verbatim)" + (value.status == .actual ? "" : " *")
        }
    }

    static let five = """
        # 青溪县五年回顾

        2023年全县地区生产总值增长5.2%，2021年地区生产总值增长8.1%，2022年地区生产总值下降0.4%。

        “十四五”时期，地区生产总值年均增长5.5%。
        """

    @Test func periodsStandInTime() throws {
        let sources = [source(Self.five, issuer: "青溪县人民政府")]
        #expect(try values("地区生产总值增长", over: .period, in: sources) == ["2021 8.1%", "2022 0.4%", "2023 5.2%"])
        let series = try #require(IndicatorIndex(sources).series(named: "地区生产总值增长").first)
        #expect(series.values.map(\.magnitude) == [5.2, 8.1, -0.4])
        #expect(series.label == "地区生产总值增长")
    }

    @Test func placesMeetWhateverTheLabelSays() throws {
        let sources = [
            source("2025年，全省地区生产总值5.5万亿元。", issuer: "湖南省人民政府"),
            source("2025年，地区生产总值2.3万亿元。", issuer: "贵州省人民政府", path: "b.md"),
            source("2025年，实现地区生产总值14万亿元。地区生产总值增长4%。", issuer: "广东省人民政府", path: "c.md"),
        ]
        #expect(
            try values("地区生产总值", over: .place, in: sources) == [
                "广东省 14万亿元", "湖南省 5.5万亿元", "贵州省 2.3万亿元",
            ])
        #expect(try values("地区生产总值", over: .document, in: sources).count == 3)
    }

    /// The same number, and the same words with another unit, are other indicators.
    @Test func aNumberMakesNoSeries() {
        let sources = [source("2025年，全县建成公园12个，新建桥梁12座。公园面积12公顷，公园12万平方米。")]
        let index = IndicatorIndex(sources)
        #expect(index.series.allSatisfy { $0.values.count == 1 })
        #expect(index.series.count == sources[0].statistics.count)
    }

    @Test func contradictionsStay() throws {
        let sources = [
            source("2024年，全县粮食产量38万吨。", issuer: "青溪县人民政府", date: "2025-01-10"),
            source("2024年，全县粮食产量39万吨。", issuer: "青溪县人民政府", date: "2026-01-12", path: "b.md"),
            source("2024年，全县粮食产量38万吨。", issuer: "青溪县人民政府", date: "2025-03-01", path: "c.md"),
        ]
        #expect(try values("粮食产量", over: .period, in: sources) == ["2024 39万吨", "2024 38万吨"])
        #expect(try values("粮食产量", over: .document, in: sources).count == 3)
    }

    @Test func plansStandBehindWhatWasReached() throws {
        let sources = [
            source("2025年，力争全县新增就业2万人。", issuer: "青溪县人民政府", date: "2025-01-10"),
            source("2025年，全县新增就业1.8万人。", issuer: "青溪县人民政府", date: "2026-01-12", path: "b.md"),
        ]
        #expect(try values("新增就业", over: .period, in: sources) == ["2025 1.8万人", "2025 2万人 *"])
    }

    @Test func aYearIsNotSetBesideFiveYears() {
        #expect(PeriodSpan("2023") == .months(12) && PeriodSpan("2023-01/2023-12") == .months(12))
        #expect(PeriodSpan("2021/2025") == .months(60) && PeriodSpan("2020-04") == .months(1))
        #expect(PeriodSpan("") == .none && PeriodSpan("?/") == .none && PeriodSpan("99999999999") == .none)
        #expect(PeriodSpan("2025/2021") == .months(1))
    }

    @Test func aSeriesIsFoundByItsStatistic() throws {
        let sources = [source(Self.five, issuer: "青溪县人民政府")]
        let whole = IndicatorIndex(sources)
        let like = IndicatorIndex(sources, like: sources[0].statistics[1])
        for index in [whole, like] {
            let found = try #require(index.series(of: 1, in: "a.md"))
            #expect(found.series.values.count == 3 && found.value.period == "2021")
        }
        #expect(whole.series(of: 99, in: "a.md") == nil && whole.series(of: 0, in: "b.md") == nil)
        #expect(whole.numbers(of: 0).count == sources[0].statistics.count)
    }

    @Test func namesOfManyWordsAndOfNone() {
        let index = IndicatorIndex([source(Self.five)])
        #expect(index.series(named: "生产 总值").count == 2)
        #expect(index.series(named: "年均").count == 1)
        #expect(index.series(named: " ").isEmpty && index.series(named: "铁路").isEmpty)
    }

    /// Ten times the statistics take about ten times as long; 40 000 of one key are no more than that.
    @Test func manyValuesOfOneKey() throws {
        var one = try #require(source("2024年，全县粮食产量38万吨。").statistics.first)
        let many = (0..<40_000).map { number in
            one.value = String(number)
            return one
        }
        let sources = [
            StatisticSource(path: "a", name: "a", date: "", speakers: ["青溪县"], statistics: many)
        ]
        let index = IndicatorIndex(sources)
        let series = try #require(index.series.first)
        let centre = try #require(series.centre(of: nil))
        #expect(series.values(over: .place, beside: centre, in: sources).count == 40_000)
    }

    @Test func trendsHaveThreePeriodsOfOnePlace() {
        let sources = [
            source(Self.five, issuer: "青溪县人民政府"),
            source("2024年，全县地区生产总值增长9%。", issuer: "柳河县人民政府", path: "b.md"),
        ]
        let trends = IndicatorTrends(IndicatorIndex(sources))
        #expect((0..<4).map { trends.values(of: $0, in: 0).count } == [3, 3, 3, 0])
        #expect(trends.values(of: 1, in: 0) == [8.1, -0.4, 5.2])
        #expect(trends.values(of: 0, in: 1).isEmpty && trends.values(of: 9, in: 9).isEmpty)
    }
}
