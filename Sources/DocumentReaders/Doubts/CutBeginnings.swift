import ChineseText
import DocumentModel

/// A paragraph that begins inside a sentence: with a mark that only goes on, a character that opens no word, or the
/// single last character of a clause.
func doubtCutBeginnings(_ inspection: inout Inspection) {
    for (index, block) in inspection.document.blocks.enumerated() where block.isProse && block.repeats == nil {
        let head = block.head(8)
        guard let first = head.first, block.utf8Count > 24, isCut(head, first) else { continue }
        inspection.flag(.cutBeginning, block: index, 0..<UTF8.width(first), block.head(12).string)
    }
}

private func isCut(_ head: [Unicode.Scalar], _ first: Unicode.Scalar) -> Bool {
    guard head.count == 8, head.contains(where: \.isHan) else { return false }
    if "，、。；：！？）》」』”,;!?)".unicodeScalars.contains(first) { return true }
    if first.isHan, head[1] == "，" || head[1] == ",", !alone.contains(first) { return true }
    return bound[first].map { !$0.contains(head[1]) } ?? false
}

/// Words of one character that stand before a comma.
private let alone = Set("但而且然则故今现对是不好嗯啊唉咦若如当即其注因又再".unicodeScalars)

/// Characters that open no word but with those behind them here: 究 only in 究竟 and 究其.
private let bound: [Unicode.Scalar: Set<Unicode.Scalar>] = {
    let words: KeyValuePairs<Unicode.Scalar, String> = [
        "的": "确士哥", "们": "", "吗": "", "呢": "", "么": "", "级": "别差配", "究": "竟其", "者": "",
        "了": "解却然如", "着": "力眼重手实装陆火墨", "之": "后前所间际外江字一", "性": "别质能格情命价侵状",
    ]
    return Dictionary(uniqueKeysWithValues: words.map { ($0.key, Set($0.value.unicodeScalars)) })
}()
