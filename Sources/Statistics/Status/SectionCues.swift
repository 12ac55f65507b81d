import ChineseText

/// Words in a heading that announce coming work.
private let coming = Words(
    """
    工作安排 主要安排 工作打算 工作部署 工作计划 下一步 下步工作 今后 重点工作 重点任务 目标任务 主要目标 发展目标 总体要求 工作要求 工作思路 工作建议 预期目标 展望
    预算草案 预算安排 工作任务 主要任务 未来五年 下一年 指导思想 总体思路 奋斗目标 计划草案 任务举措 工作重点
    """)
/// Words in a heading that look back.
private let passed = Words("回顾 完成情况 执行情况 主要工作情况 过去 一年来 五年来 工作总结 取得 成效 履职情况")

/// What a heading says about the status of what stands under it; nil when it says nothing.
func status(ofHeading heading: String) -> Statistic.Status? {
    let title = ScalarText(heading)
    let all = 0..<title.count
    if passed.first(in: title, range: all) != nil { return .actual }
    if coming.first(in: title, range: all) != nil { return .planned }
    return nil
}
