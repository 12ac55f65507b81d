import Testing

@testable import Statistics

/// Laws and rules: Chinese numerals measure, 以下 may leave its number out, conditions complete the label.
@Suite struct RuleTests {
    static let examples = [
        Example("处五千元以上二万元以下的罚款。", "<= 20000 元 ← 5000 | 处罚款"),
        Example("主管机关应当自收到申请之日起二十日内作出决定。", "<= 20 日 | 主管机关自收到申请之日起作出决定"),
        Example("擅自施工的，可以处合同价款百分之二的罚款。", "2 % | 擅自施工的可以处合同价款的罚款"),
        Example("造成三人以上重伤。", ">= 3 人 | 造成重伤"),
        Example("持有毒品五十千克以上。", ">= 50 千克 | 持有毒品"),
        Example("应当提前三十日通知对方。", "30 日 | 提前通知对方"),
        Example("每级上报不得超过2小时。", "<= 2 小时 | 每级上报"),
    ]

    static let penalties = [
        Example(
            "冷链企业有下列情形之一的，由商务主管部门责令改正，给予警告，可以处3万元以下的罚款；情节严重的，由原发证机关责令停业1个月至6个月：",
            "<= 30000 元 | 冷链企业有下列情形之一的可以处罚款", "6 个月 ← 1 | 冷链企业情节严重的责令停业"),
        Example("未经许可酿酒的，由监管部门没收违法所得，并处货值金额10倍以上20倍以下的罚款。", "<= 20 倍 ← 10 | 未经许可酿酒的并处货值金额的罚款"),
        Example("违反本办法规定，随意倾倒泥浆的，由城管部门责令清除，处以5000元罚款。", "5000 元 | 随意倾倒泥浆的处以罚款"),
        Example("用人单位拒绝提供账册的，责令改正；拒不改正的，处2000元罚款。", "2000 元 | 用人单位拒不改正的处罚款"),
        Example("司机醉酒驾车的，吊销机动车驾驶证，5年内不得重新取得。", "<= 5 年 | 司机醉酒驾车的不得重新取得"),
    ]

    static let duties = [
        Example("学员应当取得证书，在车站实习满1年，并在一家车站从业。", ">= 1 年 | 学员应当在车站实习", "1 家 | 学员应当在车站从业"),
        Example("导游只能在一家旅行社执业。", "1 家 | 导游只能在旅行社执业"),
        Example("（三）同时在三个以上检测站从事检验工作；", ">= 3 个 | 同时在检测站从事检验工作"),
        Example("（一）向两名以上同业人员转让名额；", ">= 2 名 | 向同业人员转让名额"),
        Example("连续停工不满五日的，可以不报告。", "< 5 日 | 连续停工"),
        Example("期限届满30日前提出延续的，应当受理。", "30 日 | 期限届满前提出延续的"),
        Example("一家机构负责登记。"),
        Example("发现不符的，登记机关应当向社会公示，公示期45日。", "45 日 | 登记机关应当向社会公示公示期"),
        Example("承运人应当办理登记，并须自聘用之日起十日内备案。", "<= 10 日 | 承运人须自聘用之日起备案"),
        Example(
            "纳税人应当自领取执照之日起30日内向所在地主管税务机关和其他负有管理职责的国家有关部门申报登记。",
            "<= 30 日 | 纳税人自领取执照之日起申报登记"),
    ]

    @Test(arguments: penalties + duties) func namesWhoOrWhatCase(_ example: Example) {
        #expect(found(in: example.text, context: law).map { "\(measure($0)) | \($0.indicator)" } == example.rows)
    }

    @Test func theReferenceToAListIsNoPartOfItsItems() {
        var item = law
        item.chapeau = chapeauSubject(of: "检验员有下列行为之一的，处5000元罚款：")
        #expect(found(in: "（二）同时在两个以上站点执业；", context: item).map(\.indicator) == ["检验员同时在站点执业"])
    }

    @Test(arguments: examples) func reads(_ example: Example) {
        #expect(found(in: example.text, context: law).map { "\(measure($0)) | \($0.indicator)" } == example.rows)
    }

    @Test func belowMayLeaveItsNumberOut() {
        var article = law
        article.belowExcludes = true
        #expect(found(in: "造成5人以下受伤。", context: law).map(\.bound) == [.atMost])
        #expect(found(in: "造成5人以下受伤。", context: article).map(\.bound) == [.lessThan])
    }

    @Test func aListIsCompletedByItsCondition() {
        var item = law
        item.chapeau = chapeauSubject(of: "承运人违反安全规定的，依照下列标准处以罚款：")
        #expect(found(in: "（一）造成轻伤的，处2万元罚款；", context: item).map(\.indicator) == ["承运人违反安全规定造成轻伤的处罚款"])
    }
}
