import ChineseText

/// The places that are known by name, each with the name in full.
///
/// All 34 units of the first level by full and short name, and of the cities the capitals, those with a budget of their
/// own and others that reports name without 市 (facts of GB/T 2260).
enum KnownPlaces {
    /// Full and short names, each with the full one: 湖南 and 湖南省 give 湖南省, 长沙 gives 长沙市.
    static let names = Lexicon<String>(
        full.map { ($0, $0) } + full.map { (short($0), $0) }
            + cities.flatMap { [($0 + "市", $0 + "市"), ($0, $0 + "市")] }
            // The one city that is called like its province.
            + [("吉林市", "吉林市")])

    /// Words that only begin like a place: 上海合作组织.
    static let others = Words("上海合作组织 吉林大学 南京大学 武汉大学 海南岛 台湾海峡 香港澳门台湾")

    private static let full = words(
        in: """
            北京市 天津市 上海市 重庆市 河北省 山西省 辽宁省 吉林省 黑龙江省 江苏省 浙江省 安徽省 福建省 江西省 山东省 河南省 湖北省 湖南省
            广东省 海南省 四川省 贵州省 云南省 陕西省 甘肃省 青海省 台湾省 内蒙古自治区 广西壮族自治区 西藏自治区 宁夏回族自治区 新疆维吾尔自治区
            香港特别行政区 澳门特别行政区
            """)

    private static let cities = words(
        in: """
            石家庄 太原 呼和浩特 沈阳 大连 长春 哈尔滨 南京 杭州 宁波 合肥 福州 厦门 南昌 济南 青岛 郑州 武汉 长沙 广州 深圳 南宁 海口 成都 贵阳 昆明 拉萨 西安 兰州
            西宁 银川 乌鲁木齐 苏州 无锡 佛山 东莞 珠海 温州 烟台 洛阳 株洲 湘潭 岳阳 常德 衡阳 张家界 遵义 绵阳 宜昌 襄阳 桂林 三亚
            """)

    /// 广西 of 广西壮族自治区.
    private static func short(_ name: String) -> String {
        let kinds = ["壮族自治区", "回族自治区", "维吾尔自治区", "自治区", "特别行政区", "省", "市"]
        return kinds.first(where: name.hasSuffix).map { String(name.dropLast($0.count)) } ?? name
    }
}
