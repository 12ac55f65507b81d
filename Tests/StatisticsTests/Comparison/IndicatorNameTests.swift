import Testing

@testable import Statistics

/// What of a label tells which indicator it is.
@Suite struct IndicatorNameTests {
    @Test(arguments: [
        ("地区生产总值", "全省地区生产总值"), ("地区生产总值增长", "全市地区生产总值同比增长"), ("一般公共预算收入", "地方一般公共预算收入"),
        ("地区生产总值", "2025年地区生产总值"), ("地区生产总值", "实现地区生产总值（GDP）"), ("城镇新增就业", "“十四五”时期全省城镇新增就业"),
        ("居民人均可支配收入", "全体居民人均可支配收入"), ("规模以上工业增加值", "规上工业增加值"), ("常住人口", "2024年末全县常住人口"),
        ("GDP", "生产总值"), ("地区生产总值", "青溪市地区生产总值"), ("粮食产量", "湖南省粮食总产量"),
    ])
    func theSameIndicator(one: String, other: String) {
        #expect(IndicatorName(one).words == IndicatorName(other).words)
    }

    @Test(arguments: [
        ("地区生产总值", "地区生产总值增长"), ("城镇新增就业", "城镇就业"), ("居民人均可支配收入", "城镇居民人均可支配收入"),
        ("地区生产总值", "人均地区生产总值"), ("一般公共预算收入", "一般公共预算支出"), ("一般公共预算收入", "省本级一般公共预算收入"),
        ("地区生产总值增长", "地区生产总值年均增长"), ("上市公司", "新增上市公司"), ("城市数量", "县数量"),
    ])
    func anotherIndicator(one: String, other: String) {
        #expect(IndicatorName(one).words != IndicatorName(other).words)
    }

    @Test func placesAreTakenOut() {
        #expect(IndicatorName("全国粮食产量").place == "全国")
        #expect(IndicatorName("石桥市粮食产量").place == "石桥市")
        #expect(IndicatorName("湖南石桥市粮食产量").place == "石桥市")
        #expect(IndicatorName("湖南粮食产量").place == "湖南省")
        #expect(IndicatorName("城市道路里程").place == nil)
        #expect(IndicatorName("新增上市公司").place == nil)
        #expect(IndicatorName("农贸市场改造").place == nil)
        #expect(IndicatorName("全县粮食产量").whole == "县")
        #expect(IndicatorName("北岭开发区工业产值", scope: "北岭开发区").words == IndicatorName("工业产值").words)
    }

    @Test func onlyPlaceOrPeriodIsNoName() {
        #expect(IndicatorName("全省").words == "全省")
        #expect(IndicatorName("2025年").words == "2025年")
        #expect(IndicatorName("").words.isEmpty)
    }

    /// Brackets and places without end take time that grows with their number.
    @Test func hostileLabels() {
        #expect(IndicatorName(String(repeating: "(", count: 100_000)).words.count == 100_000)
        #expect(IndicatorName(String(repeating: "全省", count: 50_000)).words == "全省")
        #expect(IndicatorName(String(repeating: "青溪市", count: 30_000)).words.hasSuffix("市"))
    }

    /// Of a share, rise and fall are one measure; of other units they are two.
    @Test func directions() {
        let fall = IndicatorName("进出口下降", isShare: true)
        #expect(fall.falls && fall.words == IndicatorName("进出口增长", isShare: true).words)
        #expect(IndicatorName("进出口增速", isShare: true).words == IndicatorName("进出口增长", isShare: true).words)
        #expect(IndicatorName("进出口下降").words != IndicatorName("进出口增长").words)
    }

    @Test(arguments: [
        ("湖南省人民政府", "湖南省"), ("青溪县人大常委会", "青溪县"), ("湖南省长沙市人民政府办公室", "长沙市"), ("2026_贵州省.txt", "贵州省"),
        ("北京市市场监督管理局", "北京市"), ("湘西土家族苗族自治州人民政府", "湘西土家族苗族自治州"), ("关于吉林市2025年预算执行情况的报告", "吉林市"),
        ("2026年湖南政府工作报告", "湖南省"),
    ])
    func placesOfDocuments(text: String, place: String) {
        #expect(ComparedPlace(leading: text)?.name == place)
    }

    @Test func shortNamesOfProvincesAreFull() {
        #expect(ComparedPlace.fullName("贵州") == "贵州省" && ComparedPlace.fullName("湖南省") == "湖南省")
        #expect(ComparedPlace.fullName("长沙") == "长沙市" && IndicatorName("长沙粮食产量").place == "长沙市")
        #expect(ComparedPlace.fullName("贵州高原") == "贵州高原" && ComparedPlace.fullName("").isEmpty)
    }

    @Test(arguments: ["政府工作报告", "国务院办公厅", "城市更新行动方案", "Report", "", "市场监管总局", "年年"])
    func noPlace(text: String) {
        #expect(ComparedPlace(leading: text) == nil)
    }
}
