import ChineseText

/// What stands before 市, 县, 区 and their kin in words that name no place: 城市, 全县, 园区.
private let common: String.UnicodeScalarView =
    "城都超上股门楼集入各全我本该县市区省级园社地片景库灌成封禁险震农牧药限贫强弱穷富郊灾山牧林矿湖校厂院小辖老大中新个些每两几和与及的在等为是有到家座村试海港境疆特自治州".unicodeScalars

/// The end of a name that opens at an index and ends in 市, 县, 区, 州, 盟 or 旗 (渌口区, 凤凰县, 湘江新区); nil for none.
///
/// Two to five characters, of autonomous places up to twelve, with nothing inside that names cannot hold.
func namedPlaceEnd(at start: Int, in text: ScalarText) -> Int? {
    guard !Vocabulary.verbs.begins(in: text, at: start), let first = text[safe: start], !isTime(first) else {
        return nil
    }
    for index in (start + 1)..<(start + 12) {
        guard let scalar = text[safe: index], scalar.isHan, !isTime(scalar), !ChineseNumeral.isNumeral(scalar),
            let before = text[safe: index - 1]
        else { return nil }
        switch scalar {
        case "省", "市", "县", "区", "州", "盟", "旗":
            guard !notPlaces.ends(in: text, before: index + 1), !behindNames.begins(in: text, at: index) else {
                return nil
            }
            let isAutonomous = text.has(autonomous, at: index - 2)
            guard isAutonomous || index < start + (scalar == "市" ? 5 : 4) else { return nil }
            // 州 ends names of two characters; a new district (湘江新区) has a name before its 新.
            let isNew = scalar == "区" && before == "新" && index >= start + 3
            if scalar == "州", index == start + 1, !common.contains(before) { return lengthened(index + 1, in: text) }
            if isAutonomous, index > start + 3 { return index + 1 }
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
/// What ends like a place and is none.
private let notPlaces = Words("夜市 退市 开市 收市 楼市 车市 牛市 菜市 神州 满州")
/// Words that begin with the last character of what looks like a place: 农贸市场.
private let behindNames = Words(
    "市场 市民 市政 市值 市面 市容 市级 市价 市直 市域 市属 市内 市外 市长 县域 县级 县城 县道 县长 县直 县内 县外 州直 省内 省外 省级 省直 区内 区外 区域 区级")
