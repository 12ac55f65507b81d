/// How many lines of a text open like a heading: 第一章, `#`, Part I, and 一、 or （一） with few words behind it.
///
/// A simple witness beside the readers: it sees lines only and knows nothing of groups, levels or running text.
public func headingLikeLines(in bytes: [UInt8]) -> Int {
    bytes.split { $0 == 0x0A || $0 == 0x0D }.count { line in
        opensLikeHeading(Array(String(decoding: line.prefix(120), as: UTF8.self).unicodeScalars))
    }
}

private func opensLikeHeading(_ line: [Unicode.Scalar]) -> Bool {
    let isMarked = line.first == "#"
    let text = line.drop { $0.properties.isWhitespace || "#*\u{FEFF}".unicodeScalars.contains($0) }
    // The title of the file is no witness.
    if isMarked, line.dropFirst().first == "#", !text.isEmpty { return true }
    let words = String(String.UnicodeScalarView(text.prefix(20)))
    if ["Part ", "Chapter ", "Appendix ", "PART ", "CHAPTER "].contains(where: words.hasPrefix) {
        return text.count < 80
    }
    guard let first = text.first else { return false }
    let rest = text.dropFirst()
    switch first {
    case "第":
        let behind = rest.drop(while: isNumeral)
        return behind.count < rest.count && behind.first.map { "章节条编".unicodeScalars.contains($0) } ?? false
    case "（", "(":
        let behind = rest.drop(while: isNumeral)
        return behind.count < rest.count && (behind.first == "）" || behind.first == ")") && isTitle(behind)
    default:
        let behind = text.drop(while: isNumeral)
        return behind.count < text.count && behind.first == "、" && isTitle(behind)
    }
}

/// Whether few words follow and no sentence ends: a numbered paragraph is an item.
private func isTitle(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    text.count <= 20 && !text.contains { "。；，：".unicodeScalars.contains($0) }
}

private func isNumeral(_ scalar: Unicode.Scalar) -> Bool { "一二三四五六七八九十百零〇".unicodeScalars.contains(scalar) }
