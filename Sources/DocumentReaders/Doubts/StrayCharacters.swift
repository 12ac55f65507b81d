import ChineseText
import DocumentModel

/// Characters that no writer typed: the private use area, U+FFFD and pictures of control characters that stand in
/// the file itself, and letters of another alphabet inside a Latin word.
///
/// One flag for each sort and block. Greek letters beside Latin ones are symbols (μm) but for those that look Latin.
func doubtStrayCharacters(_ text: BlockText, _ inspection: inout Inspection) {
    var seen: Set<Sort> = []
    for mark in text.marks {
        guard let sort = sort(of: mark, in: text, inspection.document.source), seen.insert(sort).inserted else {
            continue
        }
        let hex = String(mark.scalar.value, radix: 16, uppercase: true)
        let words = text.words(text.around(mark.offset..<mark.end, before: 4, after: 4))
        inspection.flag(.suspiciousCharacters, block: text.index, mark.offset..<mark.end, "U+\(hex) \(words)")
    }
}

private enum Sort { case privateUse, replacement, picture, alphabet }

private func sort(of mark: Mark, in text: BlockText, _ source: SourceText) -> Sort? {
    switch mark.scalar.value {
    case 0xE000...0xF8FF, 0xF0000...0x10FFFF: return .privateUse
    // What the reader itself put in place of invalid bytes is no character of the file.
    case 0xFFFD: return isInFile(mark, in: text, source) ? .replacement : nil
    case 0x2400...0x2421: return isInFile(mark, in: text, source) ? .picture : nil
    case 0x370...0x52F where looksLatin(mark.scalar):
        let isInWord = text.scalar(before: mark.offset)?.isLatin == true || text.scalar(at: mark.end)?.isLatin == true
        return isInWord ? .alphabet : nil
    default: return nil
    }
}

/// Whether a character of three bytes stands in the file as it stands in the text.
private func isInFile(_ mark: Mark, in text: BlockText, _ source: SourceText) -> Bool {
    let place = text.block.map.source(at: mark.offset)
    guard place + 3 <= source.bytes.count, mark.end <= text.bytes.count else { return false }
    return source.bytes[place..<place + 3].elementsEqual(text.bytes[mark.offset..<mark.end])
}

/// Cyrillic letters, and the Greek ones that Latin type has too.
private func looksLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x400 || "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο".unicodeScalars.contains(scalar)
}
