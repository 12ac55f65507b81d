import ChineseText

private let listSigns = Words("、 和 及 与")

/// 突破8万亿元、9万亿元: the bound before the first number of a list is that of all.
func shareBounds(_ mentions: [Mention], in text: ScalarText) -> [Mention] {
    var result = mentions
    for index in result.indices.dropFirst() where result[index].bound == .exactly {
        let before = result[index - 1]
        guard before.bound != .exactly, before.sharesBound || before.range.lowerBound < before.core.lowerBound,
            before.range.upperBound == before.core.upperBound, before.unit == result[index].unit,
            isListed(before, result[index], in: text)
        else { continue }
        result[index].bound = before.bound
        result[index].sharesBound = true
    }
    return result
}

/// 分别从209元、280元提高到217元、290元: old values and new ones in two lists make as many changes.
func dealtChanges(_ mentions: [Mention], in text: ScalarText) -> [Mention] {
    var result: [Mention] = []
    result.reserveCapacity(mentions.count)
    var index = 0
    while index < mentions.count {
        let count = runLength(from: index, of: mentions, in: text)
        let next = index + count
        guard count > 1, next + count <= mentions.count, let start = originSign(of: mentions[index], in: text),
            leadsToNewValue(mentions[next - 1], mentions[next], in: text),
            runLength(from: next, of: mentions, in: text) == count
        else {
            result += mentions[index..<next]
            index = next
            continue
        }
        for offset in 0..<count {
            var change = mentions[next + offset]
            change.from = mentions[index + offset].value
            change.isChange = offset == 0
            if offset == 0 {
                change.range = start..<change.range.upperBound
                change.core = change.range
            }
            result.append(change)
        }
        index = next + count
    }
    return result
}

/// How many numbers in one unit stand in a list from one on.
private func runLength(from index: Int, of mentions: [Mention], in text: ScalarText) -> Int {
    var end = index + 1
    while end < mentions.count, mentions[end].unit == mentions[index].unit,
        isListed(mentions[end - 1], mentions[end], in: text)
    {
        end += 1
    }
    return end - index
}

/// Whether nothing but the sign of a list stands between two numbers.
private func isListed(_ first: Mention, _ second: Mention, in text: ScalarText) -> Bool {
    guard let sign = listSigns.match(in: text, at: text.skippingSpaces(from: first.range.upperBound)) else {
        return false
    }
    return text.skippingSpaces(from: sign.end) == second.range.lowerBound
}
