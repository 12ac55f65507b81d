import ChineseText

/// The words under a picture or over a table: 李森 摄, 图1, Table 2:
func isCaption(_ text: [Unicode.Scalar]) -> Bool { isPictureCredit(text) || isNumberedCaption(text) }

/// … 某某 摄, （某某供图）, …日报记者 某某某
func isPictureCredit(_ text: [Unicode.Scalar]) -> Bool {
    guard let last = text.last, text.count < 300, last.isHan || last == "）" || last == ")",
        text.contains(where: { $0 == "摄" || $0 == "图" || $0 == "者" })
    else { return false }
    let tail = Array(text.suffix(16)).filter { !$0.isSpace || $0 == " " }
    if tail.ends(" 摄") || tail.ends("供图") || tail.ends(" 图") && text.count < 200 { return true }
    if text.count < 200, tail.ends("摄)") || tail.ends("摄）") || tail.ends("摄") && text.contains("者") { return true }
    if text.count < 60, last == "摄", let space = text.lastIndex(where: \.isSpace), text.count - space <= 8 {
        return true
    }
    // …。新甘肃日报记者 某某某: the photographer without 摄.
    guard text.count < 120, last.isHan, let reporter = text.lastRange(of: "记者"), text[reporter].isSpace else {
        return false
    }
    let name = text[reporter...].filter { !$0.isSpace }
    return (2...4).contains(name.count) && name.allSatisfy(\.isHan)
}

/// 图1 …, Table 2: …
func isNumberedCaption(_ text: [Unicode.Scalar]) -> Bool {
    switch text.first {
    case "图", "表": opensNumbered(text, ["图", "表"], limit: 60)
    case "F", "T", "[": opensNumbered(text, ["Figure ", "Table ", "[Figure ", "[Table "], limit: 300)
    default: false
    }
}

private func opensNumbered(_ text: [Unicode.Scalar], _ words: [String], limit: Int) -> Bool {
    guard text.count <= limit, text.last?.isFullStop != true, let word = words.first(where: text.begins) else {
        return false
    }
    var index = word.unicodeScalars.count
    while index < text.count, text[index].isSpace { index += 1 }
    guard index < text.count, text[index].isDigit else { return false }
    while index < text.count, text[index].isDigit { index += 1 }
    guard index < text.count else { return true }
    if ":：.-—".unicodeScalars.contains(text[index]) { return true }
    // Figure 4 shows … is a sentence; Figure 4 Signals is a caption.
    guard text[index].isSpace, let next = text[index...].first(where: { !$0.isSpace }) else { return false }
    return !next.isLatin || (0x41...0x5A).contains(next.value)
}

extension [Unicode.Scalar] {
    /// The index behind the last place where `phrase` stands, when something stands behind it.
    func lastRange(of phrase: String) -> Int? {
        let length = phrase.unicodeScalars.count
        guard count > length else { return nil }
        return (0..<count - length).last { has(phrase, at: $0) }.map { $0 + length }
    }
}
