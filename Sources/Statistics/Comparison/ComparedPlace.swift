import ChineseText

/// The name of a place at the beginning of a text: 湖南省 of 湖南省人民政府, 长沙市 of 长沙市地区生产总值.
struct ComparedPlace {
    /// The name in its full form: 湖南 gives 湖南省.
    var name: String
    /// Where it ends, in scalars.
    var end: Int

    /// The place that a text begins with, years and other signs before it passed over; nil without one.
    init?(leading text: String) {
        let scalars = ScalarText(String(text.prefix(60)))
        var start = 0
        while let scalar = scalars[safe: start], !scalar.isHan || scalar == "年" { start += 1 }
        if scalars[safe: start] == "关", scalars[safe: start + 1] == "于" { start += 2 }
        self.init(in: scalars, at: start)
    }

    /// A place with the full name of its province: 贵州 is 贵州省; others as they are.
    static func fullName(_ scope: String) -> String {
        let text = ScalarText(scope)
        guard let province = provinces.match(in: text, at: 0), province.end == text.count else { return scope }
        return province.value
    }

    /// The place that stands at an index, with the smaller ones that follow it: 湖南省长沙市 is 长沙市.
    init?(in text: ScalarText, at start: Int) {
        var found: (name: String, end: Int)?
        var index = start
        while let next = Self.one(in: text, at: index) {
            found = next
            index = next.end
        }
        guard let found else { return nil }
        (name, end) = found
    }

    private static func one(in text: ScalarText, at start: Int) -> (name: String, end: Int)? {
        let province = provinces.match(in: text, at: start)
        if let province, province.value.hasSuffix(text.string(province.end - 1..<province.end)) {
            return (province.value, province.end)
        }
        // 吉林市 lies in 吉林, but 湖南长沙市 is a province and a city.
        if let end = suffixed(in: text, at: start), end <= (province?.end ?? end) + 1 {
            return (text.string(start..<end), end)
        }
        return province.map { ($0.value, $0.end) }
    }

    /// The end of two to ten characters that close with the word for a kind of place.
    private static func suffixed(in text: ScalarText, at start: Int) -> Int? {
        for index in start..<min(start + 11, text.count) {
            guard let scalar = text[safe: index], scalar.isHan else { return nil }
            if notInNames.begins(in: text, at: index) { return nil }
            guard index >= start + 2, let kind = kinds.match(in: text, at: index) else { continue }
            let isWord = notPlaces.ends(in: text, before: kind.end) || notBefore.begins(in: text, at: index)
            return isWord ? nil : kind.end
        }
        return nil
    }

    private static let kinds = Words("市 县 州 盟 自治区 自治州 自治县 自治旗")
    /// What never stands inside the name of a city or county.
    private static let notInNames = Words(
        "全 各 新 个 级 的 和 与 及 等 上市 城市 入市 超市 股市 企业 示范 贫困 试点 重点 中心 农村 城镇 居民 增加 地区 园区 产业 经济 人民 政府 人大 每 年 月 支持 推动 完成 获 建")
    /// What ends like a place and is none.
    private static let notPlaces = Words("县市 省市 州市 区市 门市 都市 夜市 退市 开市 收市 集市 楼市 车市 牛市 菜市 本县 本市 神州 满州")
    /// Words that begin with the last character of what looks like a place.
    private static let notBefore = Words(
        "市场 市民 市政 市值 市面 市容 市级 市价 市区 市直 市域 市属 市内 市长 县域 县级 县城 县道 县区 县市 县长 县委 县直 州市 州县 市县 市州 市委")

    /// The provinces by full and short name (GB/T 2260).
    private static let provinces: Lexicon<String> = {
        let full = words(
            in: """
                北京市 天津市 上海市 重庆市 河北省 山西省 辽宁省 吉林省 黑龙江省 江苏省 浙江省 安徽省 福建省 江西省 山东省 河南省 湖北省 湖南省
                广东省 海南省 四川省 贵州省 云南省 陕西省 甘肃省 青海省 台湾省 内蒙古自治区 广西壮族自治区 西藏自治区 宁夏回族自治区 新疆维吾尔自治区
                香港特别行政区 澳门特别行政区
                """)
        let kinds = ["壮族自治区", "回族自治区", "维吾尔自治区", "自治区", "特别行政区", "省", "市"]
        let short = full.map { name in
            (kinds.first { name.hasSuffix($0) }.map { String(name.dropLast($0.count)) } ?? name, name)
        }
        return Lexicon(full.map { ($0, $0) } + short)
    }()
}
