import ChineseText

/// The units of the first level (34 of them), and the seats of their governments and other cities of their own budget,
/// with the short names that reports use. Source: 中华人民共和国行政区划 (facts).
private let provinces: Lexicon<String> = {
    var pairs: [(String, String)] = []
    for name in words(
        in: """
            河北省 山西省 辽宁省 吉林省 黑龙江省 江苏省 浙江省 安徽省 福建省 江西省 山东省 河南省 湖北省 湖南省 广东省 海南省 四川省 贵州省 云南省 陕西省 甘肃省
            青海省 台湾省 北京市 天津市 上海市 重庆市
            """)
    {
        pairs += [(name, name), (String(name.dropLast()), name)]
    }
    for (short, name) in [
        ("内蒙古", "内蒙古自治区"), ("广西", "广西壮族自治区"), ("西藏", "西藏自治区"), ("宁夏", "宁夏回族自治区"),
        ("新疆", "新疆维吾尔自治区"), ("香港", "香港特别行政区"), ("澳门", "澳门特别行政区"),
    ] {
        pairs += [(name, name), (short, name)]
    }
    return Lexicon(pairs)
}()

private let cities = Words(
    """
    石家庄 太原 呼和浩特 沈阳 大连 长春 哈尔滨 南京 杭州 宁波 合肥 福州 厦门 南昌 济南 青岛 郑州 武汉 长沙 广州 深圳 南宁 海口 成都 贵阳 昆明 拉萨 西安 兰州
    西宁 银川 乌鲁木齐 苏州 无锡 佛山 东莞 珠海 温州 烟台 洛阳 株洲 湘潭 岳阳 常德 衡阳 张家界 遵义 绵阳 宜昌 襄阳 桂林 三亚
    """)

/// Words that a name of a province or city only begins: 上海合作组织.
private let notPlaces = Words("上海合作组织 吉林大学 南京大学 武汉大学 海南岛 台湾海峡 香港澳门台湾")

/// A place known by its name at an index of a text: 湖南, 湖南省, 长沙市, 张家界.
struct PlaceName {
    /// The name in full for provinces, as printed for cities.
    var text: String
    /// Where it ends.
    var end: Int

    init?(at index: Int, in scalars: ScalarText) {
        guard !notPlaces.begins(in: scalars, at: index) else { return nil }
        if let province = provinces.match(in: scalars, at: index) {
            text = province.value
            end = province.end
        } else if let city = cities.match(in: scalars, at: index) {
            end = scalars[safe: city.end] == "市" ? city.end + 1 : city.end
            text = scalars.string(index..<end)
        } else {
            return nil
        }
    }
}

/// What stands before 市, 县, 区 and their kin in words that name no place: 城市, 全县, 园区.
private let common: String.UnicodeScalarView =
    "城都超上股门楼集入各全我本该县市区省级园社地片景库灌成封禁险震农牧药限贫强弱穷富郊灾山牧林矿湖校厂院小辖老大中新个些每两几和与及的在等为是有到家座村试海港境疆特自治州".unicodeScalars

/// The end of a name that opens at an index and ends in 市, 县, 区, 州, 盟 or 旗 (渌口区, 凤凰县, 湘江新区); nil for none.
///
/// Two to eight characters, with nothing inside that names cannot hold.
func namedPlaceEnd(at start: Int, in text: ScalarText) -> Int? {
    guard !Vocabulary.verbs.begins(in: text, at: start), let first = text[safe: start], !isTime(first) else {
        return nil
    }
    for index in (start + 1)..<(start + 9) {
        guard let scalar = text[safe: index], scalar.isHan, !isTime(scalar), !ChineseNumeral.isNumeral(scalar),
            let before = text[safe: index - 1]
        else { return nil }
        switch scalar {
        case "省", "市", "县", "区", "州", "盟", "旗":
            let isAutonomous = text.has(autonomous, at: index - 2) || text.has(autonomous, at: index - 1)
            guard isAutonomous || index < start + (scalar == "市" ? 5 : 4) else { return nil }
            // 州 ends names of two characters; a new district (湘江新区) has a name before its 新.
            let isNew = scalar == "区" && before == "新" && index >= start + 3
            if scalar == "州", index == start + 1, !common.contains(before) { return lengthened(index + 1, in: text) }
            if text.has(autonomous, at: index - 2), index > start + 3 { return index + 1 }
            guard isNew || !common.contains(before), index >= start + 2 || scalar != "区" else { return nil }
            return verbs.first(in: text, range: start..<index) == nil ? lengthened(index + 1, in: text) : nil
        case "的", "对", "和", "与", "、", "在", "为", "是", "了": return nil
        default: continue
        }
    }
    return nil
}

private func isTime(_ scalar: Unicode.Scalar) -> Bool { scalar == "年" || scalar == "月" || scalar == "日" }

/// 广州市 behind 广州.
private func lengthened(_ end: Int, in text: ScalarText) -> Int {
    text[safe: end - 1] == "州" && text[safe: end] == "市" ? end + 1 : end
}

private let autonomous: [Unicode.Scalar] = Array("自治".unicodeScalars)
/// What is done inside a phrase that is then no name: 建设县, 支持市.
private let verbs = Words(
    "建设 支持 完成 推进 推动 打造 创建 新增 实施 开展 加快 形成 组织 带动 服务 改造 培育 引进 获批 涉及 覆盖 惠及 投入 累计 其中 示范 重点 试点 国家 全国 部分 高新 开发 经济 保税 保护")
