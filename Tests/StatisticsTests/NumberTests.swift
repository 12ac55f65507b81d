import Testing

@testable import Statistics

/// How numbers are read: digits, magnitudes, Chinese numerals, shares, ratios.
@Suite struct NumberTests {
    static let examples = [
        Example("全市归集公积金1.3万余元。", "> 13000 元"),
        Example("本级财政投入2,450.75万元。", "24507500 元"),
        Example("新增贷款3.06万亿元。", "3060000000000 元"),
        Example("修建水渠３５公里。", "35 公里"),
        Example("造林4.2千公顷。", "4200 公顷"),
        Example("装机达到860万千瓦。", "8600000 千瓦"),
        Example("人口自然增长率为-1.2‰。", "-1.2 ‰"),
        Example("本地品牌占八成以上。", ">= 80 %"),
        Example("产量占全国7成。", "70 %"),
        Example("三分之一的村通了公交。", "33.33 %"),
        Example("百分之十二点五的企业参保。", "12.5 %"),
        Example("补偿超过二十二点五万元。", "> 225000 元"),
        Example("用水量占全市1/4。", "25 %"),
        Example("城乡收入比为2.31:1。", "2.31 :1"),
        Example("三次产业之比为5.2∶40.3∶54.5。", "5.2 :40.3:54.5"),
        Example("出口额超百亿美元。", "> 10000000000 美元"),
        Example("总产值过三千亿。", "> 300000000000"),
        Example("注册用户超2亿。", "> 200000000"),
        Example("共有职工三百二十人。", "320 人"),
    ]

    @Test(arguments: examples) func reads(_ example: Example) {
        #expect(found(in: example.text).map(measure) == example.rows)
    }

    @Test func valuesAreExact() {
        #expect(PlainNumber(digits: [1, 2, 3, 4, 5, 6, 7, 8, 9], scale: 4).shifted(by: 12).text == "12345678900000000")
        #expect(PlainNumber(digits: [0, 5], scale: 1).text == "0.5")
        #expect(PlainNumber(digits: [5]).shifted(by: -3).text == "0.005")
        #expect(PlainNumber(0).text == "0")
    }
}
