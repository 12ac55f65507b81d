import ChineseText
import DocumentModel

/// A numbered item inside a paragraph that could not be cut off safely: …安宁。5. 围绕….
///
/// A list that stands in one paragraph as a whole, from 1 on, is no damage.
func doubtFusedItems(_ text: BlockText, _ inspection: inout Inspection) {
    guard text.isProse, text.isChinese else { return }
    var number = text.block.kind == .item ? ownNumber(of: text) : 0
    for mark in text.marks where mark.scalar == "。" || mark.scalar == "；" || mark.scalar == "：" {
        guard let item = item(at: mark.end, in: text) else { continue }
        if mark.scalar == "。", item.number > 1, item.number != number + 1 || text.block.kind == .item {
            let range = text.around(item.range, after: 8)
            inspection.flag(.fusedLines, block: text.index, item.range, text.words(range))
        }
        number = item.number
    }
}

/// The number of the item that a block is; 0 where it has none.
private func ownNumber(of text: BlockText) -> Int {
    text.digits(at: 0)?.value ?? 0
}

/// `5. 围绕` or `5、围绕` behind a stop: number, mark, Chinese character.
private func item(at offset: Int, in text: BlockText) -> (number: Int, range: Range<Int>)? {
    var start = offset
    while let scalar = text.scalar(at: start), scalar.isSpace, start - offset < 6 { start += UTF8.width(scalar) }
    guard let digits = text.digits(at: start), digits.value < 100, digits.end - start <= 2,
        let point = text.scalar(at: digits.end), point == "." || point == "．" || point == "、"
    else { return nil }
    var end = digits.end + UTF8.width(point)
    if text.scalar(at: end)?.isSpace == true { end += 1 }
    guard let next = text.scalar(at: end), next.isHan else { return nil }
    return (digits.value, start..<end)
}
