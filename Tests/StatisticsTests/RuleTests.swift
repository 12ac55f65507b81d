import Testing

@testable import Statistics

/// Laws and rules: Chinese numerals measure, 以下 may leave its number out, conditions complete the label.
@Suite struct RuleTests {
    static let examples = [
        Example("处五千元以上二万元以下的罚款。", "<= 20000 元 ← 5000 | 处罚款"),
        Example("主管机关应当自收到申请之日起二十日内作出决定。", "<= 20 日 | 主管机关应当自收到申请之日起作出决定"),
        Example("擅自施工的，可以处合同价款百分之二的罚款。", "2 % | 擅自施工处合同价款罚款"),
        Example("造成三人以上重伤。", ">= 3 人 | 造成重伤"),
        Example("持有毒品五十千克以上。", ">= 50 千克 | 持有毒品"),
        Example("应当提前三十日通知对方。", "30 日 | 提前通知对方"),
        Example("每级上报不得超过2小时。", "<= 2 小时 | 每级上报"),
    ]

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
        #expect(found(in: "（一）造成轻伤的，处2万元罚款；", context: item).map(\.indicator) == ["承运人违反安全规定造成轻伤处罚款"])
    }
}
