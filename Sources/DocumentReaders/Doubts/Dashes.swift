import ChineseText
import DocumentModel

/// A dash that was read as 一: 交办一督办一报告 in quotation marks, 2020一2024年.
///
/// A chain has two links or more between words of two to four characters; 一法一办法 and 一帮一 are words.
func doubtDashes(_ text: BlockText, _ inspection: inout Inspection) {
    var chain: [Mark] = []
    for mark in text.marks where mark.scalar == "一" {
        if joinsNumbers(mark, in: text) {
            let range = text.around(mark.offset..<mark.end, before: 4, after: 4)
            inspection.flag(.suspiciousCharacters, block: text.index, mark.offset..<mark.end, text.words(range))
        }
        if let last = chain.last, !isWord(last.end..<mark.offset, in: text) {
            flag(chain, in: text, &inspection)
            chain.removeAll(keepingCapacity: true)
        }
        chain.append(mark)
    }
    flag(chain, in: text, &inspection)
}

/// Flags a chain that stands between quotation marks.
private func flag(_ chain: [Mark], in text: BlockText, _ inspection: inout Inspection) {
    guard chain.count >= 2, let first = chain.first, let last = chain.last else { return }
    let head = word(before: first.offset, in: text)
    let tail = word(after: last.end, in: text)
    guard text.isQuoteMark(text.scalar(before: head.lowerBound)), text.isQuoteMark(text.scalar(at: tail.upperBound)),
        isWord(head, in: text), isWord(tail, in: text)
    else { return }
    let range = head.lowerBound..<tail.upperBound
    inspection.flag(.suspiciousCharacters, block: text.index, range, text.words(range))
}

/// Two to four Chinese characters.
private func isWord(_ range: Range<Int>, in text: BlockText) -> Bool {
    guard (6...12).contains(range.count) else { return false }
    var offset = range.lowerBound
    while offset < range.upperBound {
        guard let scalar = text.scalar(at: offset), scalar.isHan, scalar != "一" else { return false }
        offset += UTF8.width(scalar)
    }
    return true
}

/// The Chinese characters that end at an offset, at most five.
private func word(before offset: Int, in text: BlockText) -> Range<Int> {
    var start = offset
    while offset - start < 15, let scalar = text.scalar(before: start), scalar.isHan { start -= UTF8.width(scalar) }
    return start..<offset
}

/// The Chinese characters that start at an offset, at most five.
private func word(after offset: Int, in text: BlockText) -> Range<Int> {
    var end = offset
    while end - offset < 15, let scalar = text.scalar(at: end), scalar.isHan { end += UTF8.width(scalar) }
    return offset..<end
}

/// 2020一2024, A一B: between two numbers of years or two letters no 一 can stand.
private func joinsNumbers(_ mark: Mark, in text: BlockText) -> Bool {
    guard let before = text.scalar(before: mark.offset), let after = text.scalar(at: mark.end) else { return false }
    return before.isDigit && after.isDigit || before.isLatin && after.isLatin
}

extension BlockText {
    /// Whether a scalar is a quotation mark.
    func isQuoteMark(_ scalar: Unicode.Scalar?) -> Bool {
        switch scalar {
        case "“", "”", "\"", "‘", "’", "「", "」": true
        default: false
        }
    }
}
