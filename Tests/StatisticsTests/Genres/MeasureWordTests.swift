import Testing

@testable import Statistics

/// Measure words and units, taken whole, with the sort of measure they make.
@Suite struct MeasureWordTests {
    static let examples = [
        Example("结对帮扶120对。", "120 对 count"),
        Example("发放消费券3000张。", "3000 张 count"),
        Example("走访企业860家次、农户1.2万户次。", "860 家次 count", "12000 户次 count"),
        Example("完成土石方35万方。", "350000 方 volume"),
        Example("处理污水1200立方米/日。", "1200 立方米/日 rate"),
        Example("二氧化碳减排12万吨二氧化碳当量。", "120000 吨二氧化碳当量 mass"),
        Example("年节约标煤3.5万吨标准煤。", "35000 吨标准煤 mass"),
        Example("储能容量600兆瓦时。", "600 兆瓦时 energy"),
        Example("用电28亿千瓦时。", "2800000000 千瓦时 energy"),
        Example("存储能力达500PB。", "500 PB other"),
        Example("算力超3000PFlops。", "> 3000 PFlops other"),
        Example("授信300亿泰铢。", "30000000000 泰铢 money"),
        Example("贷款1.5亿欧元。", "150000000 欧元 money"),
        Example("投入120人日。", "120 人日 duration"),
        Example("每小时处理40吨/小时。", "40 吨/小时 rate"),
        Example("整治图斑156个，涉及5个标段。", "156 个 count", "5 个 count"),
        Example("电价为0.52元/千瓦时。", "0.52 元/千瓦时 rate"),
        Example("排放浓度不高于35毫克/升。", "<= 35 毫克/升 rate"),
        Example("最高气温38.5摄氏度。", "38.5 摄氏度 other"),
        Example("零下12℃以下天数达6天。", "<= -12 ℃ other", "6 天 duration"),
        Example("保留古树42株、古桥9座、碑刻15通。", "42 株 count", "9 座 count", "15 通 count"),
        Example("配备教具20台套。", "20 台套 count"),
        Example("征收房屋300栋（幢）。", "300 栋 count"),
        Example("提供展位1500个、铺位600间。", "1500 个 count", "600 间 count"),
        Example("网速达千兆，用户2.3万户。", "23000 户 count"),
        Example("货运量8.6万标箱。", "86000 标箱 count"),
    ]

    @Test(arguments: examples) func reads(_ example: Example) {
        #expect(found(in: example.text).map { "\(measure($0)) \($0.kind)" } == example.rows)
    }
}
