import ChineseText
import DocumentModel

/// Counts that a list of blocks answers: 抓好以下14个方面的工作： and below it （一） to （十四）.
struct ListLengths {
    let document: Document

    /// So far below the count is looked for its list.
    private static let reach = 200

    /// The check of the number that announces a list at the end of a block. Lists go on in ways of their own, so that only
    /// agreement is told.
    func check(ofBlock index: Int, statistics: ArraySlice<Statistic>) -> Check? {
        let block = document.blocks[index]
        guard let last = statistics.last, block.utf8Count - last.range.upperBound <= 80,
            block.utf8Count > last.range.upperBound
        else { return nil }
        let text = BlockBytes(block.utf8)
        guard ["：", ":"].contains(where: text.text(before: block.utf8Count, from: 0, atMost: 3).hasSuffix),
            statesLength(last, before: block.utf8Count, in: text), count(below: index) == Int(last.magnitude)
        else { return nil }
        return Check(
            kind: .length, verdict: .holds, block: index, range: last.range, statistics: [statistics.endIndex - 1],
            computation: .count(listed: Int(last.magnitude), stated: last.verbatim))
    }

    /// How many blocks below are numbered 1, 2, 3 … in the way of the first one; 0 unless the next block is.
    private func count(below index: Int) -> Int {
        var style: ListMark.Style?
        var count = 0
        for block in document.blocks[(index + 1)...].prefix(Self.reach) {
            guard let mark = ListMark(block.head(8)), style == nil || mark.style == style else {
                if style == nil { return 0 }
                continue
            }
            guard mark.value == count + 1 else { break }
            style = mark.style
            count += 1
        }
        return count
    }
}

/// The number that a block begins with: 一、 （一） 1. (1) 第一，
private struct ListMark {
    /// Han or Arabic digits, and what stands around them.
    struct Style: Equatable {
        var isHan: Bool
        var before: Unicode.Scalar?
        var behind: Unicode.Scalar
    }

    var style: Style
    var value: Int

    init?(_ head: [Unicode.Scalar]) {
        var rest = head[...]
        var before: Unicode.Scalar?
        if let first = rest.first, "（(第".unicodeScalars.contains(first) {
            before = first == "(" ? "（" : first
            rest = rest.dropFirst()
        }
        let digits = rest.prefix { $0.isDigit || ChineseNumeral.isNumeral($0) || $0 == "十" }
        guard (1...3).contains(digits.count), let behind = rest[digits.endIndex...].first,
            "、.．）)，,".unicodeScalars.contains(behind)
        else { return nil }
        let isHan = digits.allSatisfy { !$0.isDigit }
        guard let value = isHan ? ChineseNumeral.value(digits) : Int(digits.map { String($0.digit ?? 10) }.joined())
        else {
            return nil
        }
        self.value = value
        style = Style(isHan: isHan, before: before, behind: behind == ")" ? "）" : behind)
    }
}
