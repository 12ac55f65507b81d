import ChineseText

/// What is done to things that are counted: 新增两批事项, 办好十件实事, 共有三座.
private let doing = Words(
    """
    新建 建成 建设 改建 扩建 建起 建有 修建 设立 设有 新设 增设 新增 增加 培育 创建 举办 开展 召开 举行 引进 成立 开设 制定 修订 出台 印发 发布 完成 实施 办好 办成 办理
    办结 落成 开通 组建 建立 组织 获 获批 获评 获得 荣获 启动 推出 派出 选派 组成 涉及 涵盖 覆盖 改造 拆除 关停 整治 解决 审议 听取 审查 通过 作出 表彰 评选 查处 破获 购置 配备 配置
    投放 签署 签订 达成 提出 抽取 走访 慰问 共 共有 共计 合计 有 分 分为 分成 了 达 各 仅 又 再 收到 收集 征集 捐赠 赠送 发射 生产 交付 接收 种植 修复 加固 检查 排查 安排
    """)
/// Measure words of things and events that a table would hold.
private let things: Set<String> = [
    "个", "件", "项", "名", "家", "户", "条", "座", "栋", "幢", "间", "套", "台", "部", "辆", "艘", "架", "列", "批", "处", "所", "场", "次",
    "篇", "份",
    "支", "口", "艘次", "架次", "班", "对", "宗", "起", "笔", "门", "例", "轮", "款", "种", "块", "株", "棵",
]
/// What a number makes a name or slogan with: 八项规定, 三条红线, 三次产业, 两个维护.
private let sloganNouns = Words(
    """
    规定 底线 红线 产业 分配 清单 名片 战线 防线 路径 补贴 大局 维护 确立 务必 结合 意识 自信 毫不动摇 文明 循环 根本 主题 关系 替代 全覆盖 责任 规矩 优先 全面 一批 伟大 革命 高地 融合 必须
    更加 不摘 转变 转化 联系 代表 条件 层面 维度 阶段 世界 百年 先行 示范 高质量 同步 先锋 翻番 千亿 万亿 百亿 台阶 人 字 头 手 月 半 回事 底 小时 星期 年头 机关 纽带 轮子 支柱 支撑
    抓手 体系 市场 资源 区域 方面 数 制度 纪律 工程 攻坚 战 线 面 地 制 化 率 会议 全会 讲话 精神 改革 创新 衔接 保障 基本 关键 核心 一 二 三 四 五 六 七 八 九 十
    """)
/// What stands before a number that names again what is known: 这两项, 上述三个.
private let pointing = Words("这 那 该 此 上述 前述 以上 以下 前 后 头 首 第 某 哪 每 另 其他 其它 任 同 和 与 及 或 、 ” ’ 中央 中 了这 届")
/// Behind a span of time, what it took: 两年完成.
private let finishing = Words("完成 建成 建好 竣工 完工 走完")

/// Whether a Chinese numeral counts things, where a digit would say the same: 办好十件民生实事, 新建学校三所, 任务两年完成.
func countsThings(_ candidate: Candidate, _ unit: Unit) -> Bool {
    let text = candidate.text
    let start = text.skippingSpaces(before: candidate.core.lowerBound)
    let end = candidate.core.upperBound
    guard isPlural(candidate) else { return false }
    if unit.kind == .duration {
        let isTask = text[safe: start - 1].map { $0.isHan || isClauseMark($0) } ?? false
        return unit.text != "日" && unit.text != "月" && isTask && finishing.begins(in: text, at: end)
    }
    guard things.contains(unit.text), !sloganNouns.begins(in: text, at: end), !pointing.ends(in: text, before: start)
    else { return false }
    if doing.ends(in: text, before: start) { return true }
    guard let next = text[safe: end], next.isHan else { return countsNounBefore(start, in: text) }
    return opensClause(start, in: text) && (unit.text == "件" || isAchieved(end, in: text))
}

/// Two or more, in the form that counts: 两批, not 二批.
private func isPlural(_ candidate: Candidate) -> Bool {
    guard let value = candidate.numeral.value.integer, value > 1,
        // 万户 alone stands for many.
        candidate.text[safe: candidate.core.lowerBound].map({
            ChineseNumeral.digit($0) != nil || $0 == "十" || $0 == "两"
        })
            ?? false
    else { return false }
    return candidate.text[safe: candidate.core.lowerBound] != "二" || candidate.numeral.digits.count > 1
}

/// 学校三所，: the noun stands before, and the clause ends behind the measure word.
private func countsNounBefore(_ start: Int, in text: ScalarText) -> Bool {
    // 一批三个: what stands before is a count itself.
    guard let last = text[safe: start - 1], let first = text[safe: start - 2] else { return false }
    return last.isHan && first.isHan && !ChineseNumeral.isNumeral(first)
}

/// What happens to things that stand at the front of a clause: 两条高速公路建成通车, 三座水库下闸蓄水.
private let happening = Words(
    """
    建成 通车 投产 投用 投运 竣工 开工 动工 蓄水 封顶 落地 落户 启用 启动 开通 开业 开馆 获评 获批 获得 获奖 入选 上榜 入围 挂牌 揭牌 上市 问世 首飞 下水 交付 验收 完工 并网 贯通 合龙 进入 跻身
    """)

/// Whether the clause from an index on tells what happened, soon and before any other number.
private func isAchieved(_ start: Int, in text: ScalarText) -> Bool {
    for index in start..<min(start + 20, text.count) {
        let scalar = text.scalars[index]
        if isClauseMark(scalar) || scalar.isDigit { return false }
        if happening.begins(in: text, at: index) { return true }
    }
    return false
}

private func opensClause(_ start: Int, in text: ScalarText) -> Bool {
    guard let mark = text[safe: start - 1] else { return true }
    return mark.endsSentence || mark == "，" || mark == "；" || mark == "：" || mark == "\n"
}
