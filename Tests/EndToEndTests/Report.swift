/// What the report tells of, a paragraph each.
let trades = ["养蜂", "制陶", "竹编", "酿醋", "织锦", "造纸", "刻版", "焙茶", "晒盐", "榨油", "打铁", "漆器"]

/// A made-up report, long enough to page through: three chapters of twelve numbered paragraphs.
func longReport() -> String {
    var text = "# 青溪县手艺普查报告\n\n二〇三一年三月，青溪县\n\n"
    for (chapter, name) in [(1, "东乡"), (2, "西乡"), (3, "北乡")] {
        text += "## \(["一", "二", "三"][chapter - 1])、\(name)的手艺\n\n"
        for (number, trade) in trades.enumerated() {
            text += "\(name)的\(trade)人家去年有\(chapter * 10 + number)户，比前一年多了\(number + 1)户；会这门手艺的老人讲，"
            text += "\(trade)要赶在雨季前头备料，备得早的人家到了秋后才有余裕接外乡的活计。\n\n"
        }
    }
    return text
}
