import ChineseText
import DocumentModel

/// A letter that was read for a digit: 2O24年, l5件.
///
/// Only a run of nothing but digits and such letters is judged, so that H2O, 5G, PM2.5 and addresses are left alone:
/// the letter stands between digits, or opens a number before a Chinese character.
func doubtMixedDigits(_ text: BlockText, _ inspection: inout Inspection) {
    var end = 0
    for mark in text.marks where isLetter(mark.scalar.value) && mark.offset >= end {
        let run = digitsAndLetters(around: mark.offset, in: text)
        end = run.upperBound
        guard !isPartOfWord(run, in: text) else { continue }
        let opens = run.lowerBound == mark.offset
        let isBetween = !opens && text.bytes[run.lowerBound] < 0x3A && text.bytes[run.upperBound - 1] < 0x3A
        let isNumber =
            opens && run.count >= 3
            && text.scalar(at: run.upperBound).map { "年月日件个万亿元%％".unicodeScalars.contains($0) } == true
        guard isBetween || isNumber else { continue }
        inspection.flag(.suspiciousCharacters, block: text.index, run, text.words(text.around(run, after: 2)))
    }
}

private func isLetter(_ value: UInt32) -> Bool { value == 0x49 || value == 0x4F || value == 0x6C || value == 0x6F }

/// The digits and letters around an offset, at most twenty on each side.
private func digitsAndLetters(around offset: Int, in text: BlockText) -> Range<Int> {
    func isMember(_ index: Int) -> Bool {
        (0x30...0x39).contains(text.bytes[index]) || isLetter(UInt32(text.bytes[index]))
    }
    var (start, end) = (offset, offset + 1)
    while start > 0, offset - start < 20, isMember(start - 1) { start -= 1 }
    while end < text.bytes.count, end - offset < 20, isMember(end) { end += 1 }
    return start..<end
}

/// Whether letters or marks of an address or a formula go on at one of the ends.
private func isPartOfWord(_ run: Range<Int>, in text: BlockText) -> Bool {
    [text.scalar(before: run.lowerBound), text.scalar(at: run.upperBound)].contains { scalar in
        guard let scalar, scalar.isASCII else { return false }
        return scalar.isLatin || "/_-.@#=&+".unicodeScalars.contains(scalar)
    }
}
