import Testing

@testable import Statistics

/// Units and measure words: taken whole, without 万 and 亿, and told from words that begin like one.
@Suite struct UnitTests {
    static let examples = [
        Example("办结群众来信46件次。", "46 件次 count"),
        Example("补助标准为每人320元/月。", "320 元/月 rate"),
        Example("浓度降到31微克/立方米。", "31 微克/立方米 rate"),
        Example("病床使用率提高2个百分点。", "2 个百分点 percent"),
        Example("利率下调15个基点。", "15 基点 other"),
        Example("货物周转量320亿吨公里。", "32000000000 吨公里 other"),
        Example("发生5.1级地震。", "5.1 级 other"),
        Example("电话普及率达105部/百人。", "105 部/百人 rate"),
        Example("蓄水1.5亿立方米。", "150000000 立方米 volume"),
        Example("发电72亿千瓦时。", "7200000000 千瓦时 energy"),
        Example("算力达到320PF。", "320 PF other"),
        Example("在9县市试点。", "9 县市 count"),
        Example("围绕6大领域开展攻关。", "6 个 count"),
        Example("经济总量跨上3万亿台阶。", "3000000000000 money"),
        Example("惠及30万群众。", "300000 群众 count"),
        Example("办理时间压缩到3个工作日。", "3 个工作日 duration"),
        Example("税收增长2.4倍。", "2.4 倍 multiple"),
        Example("查验车船3.5万辆（艘、列）次。", "35000 辆（艘、列）次 count"),
        Example("建成公寓2.4万套（间），整修河道20条（段）。", "24000 套 count", "20 条 count"),
        Example("三类用地比为2.5∶30.1∶67.4。", "2.5 :30.1:67.4 multiple"),
        Example("师生比为1:12。", "1 :12 multiple"),
        Example("城乡居民收入比降至2.15。", "2.15 multiple"),
        Example("产粮72亿斤。", "7200000000 斤 mass"),
        Example("人均预期寿命提高到78.5岁。", "78.5 岁 duration"),
    ]

    @Test(arguments: examples) func reads(_ example: Example) {
        #expect(found(in: example.text).map { "\(measure($0)) \($0.kind)" } == example.rows)
    }
}
