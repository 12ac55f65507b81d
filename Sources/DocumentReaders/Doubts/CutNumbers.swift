import ChineseText
import DocumentModel

/// Two numbers with a space between, in a file whose printed lines ended in spaces: 近10 00人 may be one number.
func doubtCutNumbers(_ text: BlockText, _ inspection: inout Inspection) {
    guard text.isProse, text.isChinese, inspection.joins.contains(where: { $0.reason == .wrapSpace }) else { return }
    for mark in text.marks where mark.scalar == " " {
        guard let left = text.digits(before: mark.offset), let right = text.digits(at: mark.end) else { continue }
        inspection.flag(
            .fusedLines, block: text.index, left.start..<right.end, text.words(left.start..<right.end))
    }
}

/// Says which numbers met where two lines were joined: 56|3.
func tellFusedNumbers(in source: SourceText, _ flags: inout [Flag]) {
    for index in flags.indices where flags[index].kind == .fusedLines && flags[index].detail.isEmpty {
        let gap = flags[index].source
        var (start, end) = (gap.lowerBound, gap.upperBound)
        while start > 0, gap.lowerBound - start < 12, isDigit(source.bytes[start - 1]) { start -= 1 }
        while end < source.bytes.count, end - gap.upperBound < 12, isDigit(source.bytes[end]) { end += 1 }
        guard start < gap.lowerBound, end > gap.upperBound else { continue }
        flags[index].detail = source.text(in: start..<gap.lowerBound) + "|" + source.text(in: gap.upperBound..<end)
    }
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
