import ChineseText

/// Words that make what follows them in a sentence an intention.
private let intending = Words(
    """
    拟 力争 预期目标 预期增长 预期为 预期达到 目标是 目标为 计划建设 计划新建 计划实施 计划完成 计划投资 确保到 努力实现 将达到 将达 将新建 将建设 将实施 将完成 将投入
    将安排 将新增 将开展 将推进 将继续 将进一步 将在 将于 将力争 将确保 将提高 将增长 将建成 将培育 将打造 将改造 将组织 将达 争取达到 争取实现 有望
    """)
/// Words that ask others to do something.
private let demanding = Words("应当 不得 必须 须 应于 不应 严禁 处以")

/// Where the part of a sentence between semicolons begins that a number stands in.
func segmentStart(of number: Int, in text: ScalarText, from start: Int) -> Int {
    var index = number
    while index > start, text.scalars[index - 1] != "；", text.scalars[index - 1] != ";" { index -= 1 }
    return index
}

private let aiming = Words("力争")

/// Whether the clause of a number opens with an aim: 力争三年内建成.
private func opensWithAim(_ number: Int, _ sentence: Range<Int>, in text: ScalarText) -> Bool {
    var start = number
    while start > max(sentence.lowerBound, number - 30), !isClauseMark(text.scalars[start - 1]) { start -= 1 }
    return aiming.begins(in: text, at: start)
}

/// Whether a number in a sentence is so, is meant to be so, or has to be so.
///
/// `period` is the time that the sentence itself names for the number.
func status(
    ofNumberAt number: Int, sentence: Range<Int>, period: String?, in text: ScalarText, context: BlockContext
) -> Statistic.Status {
    guard context.status == .actual else {
        // 力争 in a notice sets an aim, whoever is told to reach it.
        return context.status == .required && !context.isRule && opensWithAim(number, sentence, in: text)
            ? .planned : context.status
    }
    if context.isEarlyReport, let period, isComing(period, year: context.year) { return .planned }
    let start = segmentStart(of: number, in: text, from: max(sentence.lowerBound, number - 120))
    let window = start..<number
    if intending.first(in: text, range: window) != nil { return .planned }
    return context.isRule && demanding.first(in: text, range: window) != nil ? .required : .actual
}
