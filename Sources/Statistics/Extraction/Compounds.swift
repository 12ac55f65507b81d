import ChineseText

/// Which mentions are one compound (3819批5782人次, 20类67件): numbers of it share an id, counted from 1.
func compounds(of mentions: [Mention], in text: ScalarText) -> [Int?] {
    var result = [Int?](repeating: nil, count: mentions.count)
    var last = 0
    for index in mentions.indices.dropFirst() where areCompound(mentions[index - 1], mentions[index], in: text) {
        if result[index - 1] == nil {
            last += 1
            result[index - 1] = last
        }
        result[index] = last
    }
    return result
}

/// Two counts in different units with nothing between them.
private func areCompound(_ first: Mention, _ second: Mention, in text: ScalarText) -> Bool {
    first.unit != second.unit && !first.unit.isEmpty && first.kind != .percent && second.kind != .percent
        && text.skippingSpaces(from: first.range.upperBound) >= second.range.lowerBound
}
