import ChineseText

/// The sentences of a text, in order, without gaps; they end at 。！？ and line ends.
func sentences(of text: ScalarText) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < text.count {
        let scalar = text.scalars[index]
        index += 1
        guard endsSentence(scalar) else { continue }
        while let next = text[safe: index], next == "”" || next == "\"" || next == "』" || next == "」" || next == "）" {
            index += 1
        }
        result.append(start..<index)
        start = index
    }
    if start < text.count { result.append(start..<text.count) }
    return result
}

private func endsSentence(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "。", "！", "？", "!", "?", "\n": true
    default: false
    }
}
