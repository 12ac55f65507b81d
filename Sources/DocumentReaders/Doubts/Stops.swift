import ChineseText
import DocumentModel

/// A mark that was read for another: 针对性。实效性， for a 、 and a colon for the semicolon of a list.
func doubtStops(_ text: BlockText, _ inspection: inout Inspection) {
    guard text.isProse, text.isChinese else { return }
    var semicolons = 0
    var colon: Mark?
    for mark in text.marks {
        switch mark.scalar {
        case "。":
            if semicolons >= 2, let colon, isLastOfList(colon.end..<mark.offset, in: text) {
                tell(colon, in: text, &inspection)
            }
            (semicolons, colon) = (0, nil)
            if isBetweenAlikeWords(mark, in: text) { tell(mark, in: text, &inspection) }
        case "；", ";": (semicolons, colon) = (semicolons + 1, nil)
        case "：", ":": colon = colon == nil && semicolons > 0 ? mark : nil
        default: break
        }
    }
}

private func tell(_ mark: Mark, in text: BlockText, _ inspection: inout Inspection) {
    let range = text.around(mark.offset..<mark.end, before: 6, after: 6)
    inspection.flag(.suspiciousCharacters, block: text.index, mark.offset..<mark.end, text.words(range))
}

/// X性。Y性，: two words of one make, of which the second ends at a comma.
private func isBetweenAlikeWords(_ mark: Mark, in text: BlockText) -> Bool {
    guard let suffix = text.scalar(before: mark.offset), "性化".unicodeScalars.contains(suffix) else { return false }
    var offset = mark.end
    if text.scalar(at: offset)?.isSpace == true { offset += 1 }
    for index in 0..<5 {
        guard let scalar = text.scalar(at: offset), scalar.isHan else { return false }
        offset += UTF8.width(scalar)
        if index > 0, scalar == suffix, let next = text.scalar(at: offset), next.isComma { return true }
    }
    return false
}

/// Words of one clause, as the last member of a list is: 工作水平还有待提高.
private func isLastOfList(_ range: Range<Int>, in text: BlockText) -> Bool {
    guard (18...90).contains(range.count) else { return false }
    var offset = range.lowerBound
    while offset < range.upperBound {
        guard let scalar = text.scalar(at: offset), scalar.isHan else { return false }
        offset += UTF8.width(scalar)
    }
    return text.words(range).hasAny(of: ["还需", "有待", "不够", "不足", "不高", "不强", "不到位"])
}

extension String {
    /// Whether it holds one of some words.
    func hasAny(of words: [String]) -> Bool { scan { bytes in words.contains { bytes.has($0.utf8) } } }
}

extension Block {
    /// Whether its text holds one of some words.
    func hasAny(of words: [String]) -> Bool { scan { bytes in words.contains { bytes.has($0.utf8) } } }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether some bytes stand in it.
    func has(_ sought: some Collection<UInt8>) -> Bool {
        guard let first = sought.first, count >= sought.count else { return false }
        return (0...count - sought.count).contains { start in
            self[start] == first && self[start..<start + sought.count].elementsEqual(sought)
        }
    }
}
