/// Spellings of one measure in official reports.
///
/// The names on the right are those of the National Bureau of Statistics; a name that contains one on the left stands
/// here as itself, so that it is passed over.
enum IndicatorSpellings {
    /// What is written otherwise, with the spelling that all of them get.
    static let table = Lexicon<String>(
        same.map { ($0, $0) } + other
    )

    private static let same = words(in: "地区生产总值 一般公共预算 非居民 全体居民消费")

    private static let other: [(String, String)] = [
        ("gdp", "地区生产总值"), ("地区gdp", "地区生产总值"), ("国内生产总值", "地区生产总值"), ("生产总值", "地区生产总值"),
        ("地方一般公共预算", "一般公共预算"), ("规模以上", "规模"), ("规上", "规模"), ("规模以上工业企业增加值", "规模工业增加值"),
        ("全体居民", "居民"), ("城镇常住居民", "城镇居民"), ("农村常住居民", "农村居民"), ("农民人均", "农村居民人均"),
        ("社零总额", "社会消费品零售总额"), ("社消零总额", "社会消费品零售总额"), ("固投", "固定资产投资"),
        ("外贸进出口总值", "进出口总额"), ("外贸进出口总额", "进出口总额"), ("货物进出口总额", "进出口总额"), ("货物贸易进出口总额", "进出口总额"),
        ("进出口总值", "进出口总额"), ("粮食总产量", "粮食产量"), ("全社会研发投入强度", "研发经费投入强度"), ("研发投入强度", "研发经费投入强度"),
        ("全社会研发经费投入强度", "研发经费投入强度"), ("全社会研发投入", "研发经费投入"), ("全社会研发经费投入", "研发经费投入"),
        ("研发经费投入", "研发经费投入"), ("r&d经费", "研发经费"),
        ("同比增长", "增长"), ("同比下降", "下降"), ("比上年增长", "增长"), ("较上年增长", "增长"), ("比上年下降", "下降"),
        ("较上年下降", "下降"), ("比去年增长", "增长"), ("同比提高", "提高"), ("比上年提高", "提高"), ("较上年提高", "提高"),
        ("比上年增加", "增加"), ("较上年增加", "增加"), ("同比增加", "增加"), ("比上年减少", "减少"), ("同比减少", "减少"),
    ]

    /// What only says that a measure is aimed at: its status says so.
    static let endings = ["预期目标", "目标"]

    /// Nouns for a yearly rise in per cent.
    static let rises = ["增速", "增幅", "增长率"]
}
