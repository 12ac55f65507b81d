import ChineseText
import DocumentModel

/// Takes the inline marks out of a text, and reads `<br>` and `&nbsp;` as the spaces that they stand for.
func withoutInlineMarks(_ text: MappedText, repairs: inout Repairs) -> MappedText {
    guard text.bytes.contains(where: opensInlineMark) else { return text }
    let marks = inlineMarks(in: text.scalars).filter { !repairs.decline(.setAside, text.map.source(of: $0), .markup) }
    for mark in marks { repairs.note(.setAside, text.map.source(of: mark), .markup) }
    let plain = text.replacing(marks)
    let spaces = writtenSpaces(in: plain.bytes).filter {
        !repairs.decline(.fold, plain.map.source(of: $0), .writtenSpace)
    }
    for space in spaces { repairs.note(.fold, plain.map.source(of: space), .writtenSpace) }
    return plain.replacing(spaces, with: [0x20])
}

private func opensInlineMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "\\"), UInt8(ascii: "["), UInt8(ascii: "<"),
        UInt8(ascii: "&"):
        true
    default: false
    }
}

/// Where a space is written out: <br>, &nbsp; and their like.
private func writtenSpaces(in bytes: [UInt8]) -> [Range<Int>] {
    let names = ["<br>", "<br/>", "<br />", "&nbsp;", "&emsp;", "&ensp;"].map { Array($0.utf8) }
    var result: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
        if bytes[index] == UInt8(ascii: "<") || bytes[index] == UInt8(ascii: "&"),
            let name = names.first(where: { bytes[index...].starts(with: $0) })
        {
            result.append(index..<index + name.count)
            index += name.count
        } else {
            index += 1
        }
    }
    return result
}

/// The UTF-8 ranges of the inline marks in a line of Markdown: `**`, `_`, `\` before a mark, links.
///
/// Only marks in pairs are taken; a single `*` or `<` is text. ASCII < > stays: it is an inner book title.
func inlineMarks(in text: ScalarText) -> [Range<Int>] {
    var marks: [Range<Int>] = []
    var open: [(mark: Unicode.Scalar, count: Int, at: Int)] = []
    var index = 0
    while index < text.count {
        let scalar = text.scalars[index]
        switch scalar {
        case "\\" where isEscapable(text[safe: index + 1]):
            marks.append(index..<index + 1)
            index += 2
        case "*", "_":
            let count = runLength(of: scalar, at: index, in: text)
            let run = index..<index + count
            close(run, scalar, in: text, open: &open, marks: &marks)
            index += count
        case "[":
            marks += linkMarks(at: index, in: text)
            index += 1
        default: index += 1
        }
    }
    return marks.sorted { $0.lowerBound < $1.lowerBound }.map(text.utf8)
}

private func isEscapable(_ scalar: Unicode.Scalar?) -> Bool {
    switch scalar {
    case "*", "_", "#", "[", "]", "(", ")", "`", "\\", "|", ".", "-", "+", "!", "<", ">", "~", "$", "&": true
    default: false
    }
}

private func runLength(of scalar: Unicode.Scalar, at index: Int, in text: ScalarText) -> Int {
    var end = index
    while text[safe: end] == scalar { end += 1 }
    return end - index
}

/// Pairs a run of marks with the last open run of the same length, or leaves it open.
private func close(
    _ run: Range<Int>, _ scalar: Unicode.Scalar, in text: ScalarText,
    open: inout [(mark: Unicode.Scalar, count: Int, at: Int)], marks: inout [Range<Int>]
) {
    let before = run.lowerBound > 0 ? text[safe: run.lowerBound - 1] : nil
    let after = text[safe: run.upperBound]
    guard run.count <= 3 else { return }
    // An underscore inside a word is part of it: file_name.
    let isInWord = scalar == "_" && (before.map(isWord) ?? false) && (after.map(isWord) ?? false)
    guard !isInWord else { return }
    let closes = before.map { !$0.isSpace } ?? false
    if closes, let match = open.lastIndex(where: { $0.mark == scalar && $0.count == run.count }),
        open[match].at + run.count < run.lowerBound
    {
        marks.append(open[match].at..<open[match].at + run.count)
        marks.append(run)
        open.removeSubrange(match...)
    } else if let after, !after.isSpace, open.count < 16 {
        open.append((scalar, run.count, run.lowerBound))
    }
}

private func isWord(_ scalar: Unicode.Scalar) -> Bool { scalar.isLatin || scalar.isDigit || scalar.isHan }

/// `[` and `](…)` around the words of a link; nothing unless the address closes on the same line.
private func linkMarks(at index: Int, in text: ScalarText) -> [Range<Int>] {
    let limit = min(text.count, index + 400)
    var end = index + 1
    while end < limit, text.scalars[end] != "]", text.scalars[end] != "[" { end += 1 }
    guard end > index + 1, text[safe: end] == "]", text[safe: end + 1] == "(" else { return [] }
    var close = end + 2
    while close < limit, text.scalars[close] != ")", !text.scalars[close].isSpace, !text.scalars[close].isHan {
        close += 1
    }
    guard text[safe: close] == ")" else { return [] }
    let start = index > 0 && text.scalars[index - 1] == "!" ? index - 1 : index
    return [start..<index + 1, end..<close + 1]
}
