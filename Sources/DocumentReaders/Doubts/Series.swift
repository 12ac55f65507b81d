import ChineseText
import DocumentModel

/// A series in running text that leaves a number out: 一是…三是.
///
/// Only a gap is flagged, not a beginning: 首先… may stand for 一是. A series goes on over paragraphs, not over headings.
func doubtSeries(_ text: BlockText, _ inspection: inout Inspection) {
    guard text.isProse, text.isChinese else { return }
    for mark in text.marks where mark.scalar == "是" || mark.scalar == "要" {
        guard let numeral = text.scalar(before: mark.offset), let value = ChineseNumeral.digit(numeral), value > 0,
            opensClause(mark.offset - UTF8.width(numeral), in: text)
        else { continue }
        let last = inspection.seriesNumber
        if last > 0, value > last + 1, value <= last + 4 {
            let missing = (last + 1..<value).map { names[$0] + String(mark.scalar) }.joined(separator: "、")
            inspection.flag(
                .missingNumbers, block: text.index, mark.offset - UTF8.width(numeral)..<mark.end, missing)
        }
        inspection.seriesNumber = value
    }
}

private let names = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

/// 第二是 and 十一是 are no members of a series of single numerals.
private func opensClause(_ offset: Int, in text: BlockText) -> Bool {
    guard let before = text.scalar(before: offset) else { return true }
    return before.endsSentence || before.isComma || before.isSpace || before == "：" || before == ":"
}
