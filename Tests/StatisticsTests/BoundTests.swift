import Testing

@testable import Statistics

/// The words that bind a number, and what the row prints of them.
@Suite struct BoundTests {
    static let examples = [
        Example("培训近3000人次。", "< 3000 人次 | 近3000人次"),
        Example("受益农户超过2万户。", "> 20000 户 | 超过2万户"),
        Example("收集建议160余条。", "> 160 条 | 160余条"),
        Example("走访企业50多家。", "> 50 家 | 50多家"),
        Example("合格率保持在98%以上。", ">= 98 % | 98%以上"),
        Example("误差控制在2%以内。", "<= 2 % | 2%以内"),
        Example("增速保持6%左右。", "~ 6 % | 6%左右"),
        Example("每年不少于4次。", ">= 4 次 | 不少于4次"),
        Example("等候不超过20分钟。", "<= 20 分钟 | 不超过20分钟"),
        Example("人数约800人。", "~ 800 人 | 约800人"),
        Example("附近20个村通水。", "= 20 个 | 20个"),
        Example("人均补助不低于上年水平的1.5倍。", ">= 1.5 倍 | 1.5倍"),
        Example("服务超每万人3.5次。", "> 3.5 次 | 3.5次"),
        Example("客运量、货运量突破3亿吨、4亿吨。", "> 300000000 吨 | 突破3亿吨", "> 400000000 吨 | 4亿吨"),
        Example("税收、投资增速分别超过2%、5%。", "> 2 % | 超过2%", "> 5 % | 5%"),
        Example("税收增长超5%、比上年多2%。", "> 5 % | 超5%", "= 2 % | 2%"),
    ]

    @Test(arguments: examples) func reads(_ example: Example) {
        let rows = found(in: example.text).map { "\($0.bound.rawValue) \($0.value) \($0.unit) | \($0.verbatim)" }
        #expect(rows == example.rows)
    }
}
