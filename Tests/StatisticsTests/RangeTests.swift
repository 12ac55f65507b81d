import Testing

@testable import Statistics

/// Ranges and changes are one statistic with both ends; compounds and lists are one a number.
@Suite struct RangeTests {
    static let examples = [
        Example("每组安排3—5个课题。", "5 个 ← 3"),
        Example("每户补助10-15万元。", "150000 元 ← 100000"),
        Example("审批时限由20天压缩至7天。", "7 天 ← 20"),
        Example("入园率从81.5%提高到93.2%。", "93.2 % ← 81.5"),
        Example("贫富差距由3.1缩小至2.8。", "2.8 ← 3.1"),
        Example("寿命从2020年的75.1岁提升至2024年的76.4岁。", "76.4 岁 ← 75.1"),
        Example("目录由18项调整为26项。", "26 项 ← 18"),
        Example("受理来访512批1360人次。", "512 批", "1360 人次"),
        Example("三项指标分别提高5.1、6.2、7.3个百分点。", "5.1 个百分点", "6.2 个百分点", "7.3 个百分点"),
        Example("两条航线年运量达320万、180万人次。", "3200000 人次", "1800000 人次"),
        Example("甲、乙两类补贴标准分别从每月120元、150元提高到180元、200元。", "180 元 ← 120", "200 元 ← 150"),
        Example("东线、西线班次分别由12班、8班、6班增至20班、9班、7班。", "20 班 ← 12", "9 班 ← 8", "7 班 ← 6"),
    ]

    @Test(arguments: examples) func reads(_ example: Example) {
        #expect(found(in: example.text).map(measure) == example.rows)
    }
}
