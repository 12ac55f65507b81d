import ChineseText
import DocumentModel

/// Flags sentences that open a paragraph but stand inside another, and paragraphs without their beginning.
///
/// Only what the printed lines prove is flagged: where they ended is known from the spaces left in their
/// place, and a file without such spaces gets no flag.
func flagForeignOpenings(in document: Document, repairs: inout Repairs) {
    let ends = repairs.overlays.filter { $0.kind == .join && $0.reason == .wrapSpace }.map(\.source.lowerBound)
        .sorted()
    guard !ends.isEmpty else { return }
    /// So many blocks before and after a paragraph, its siblings are sought.
    let reach = 30
    var next = 0
    for (index, block) in document.blocks.enumerated() where block.kind == .paragraph || block.kind == .item {
        let place = block.map.sourceRange
        while next < ends.count, ends[next] < place.lowerBound { next += 1 }
        var last = next
        while last < ends.count, ends[last] < place.upperBound { last += 1 }
        defer { next = last }
        guard last - next >= 3 else { continue }
        let lines = PrintedLines(block, ends: ends[next..<last])
        let around = document.blocks[max(0, index - reach)..<min(document.blocks.count, index + reach)]
        if let foreign = lines.openingOfParagraph(like: around) ?? lines.crossedQuote {
            repairs.flags.append(Flag(kind: .columnMix, source: block.map.source(of: foreign)))
        }
        if let word = lines.endOfLostSentence {
            repairs.flags.append(Flag(kind: .cutBeginning, source: block.map.source(of: word)))
        }
    }
}

/// A paragraph in the lines that it was printed in.
private struct PrintedLines {
    private let text: ScalarText
    /// The scalars of each line.
    private let lines: [Range<Int>]

    init(_ block: Block, ends: ArraySlice<Int>) {
        let text = ScalarText(block.text)
        let cuts = ends.map { text.index(utf8: block.map.clean(at: $0)) } + [text.count]
        var start = 0
        lines = cuts.compactMap { cut in
            defer { start = max(start, cut) }
            return start < cut ? start..<cut : nil
        }
        self.text = text
    }

    /// The bytes of a short sentence that opens a printed line behind an open one: the line is shorter by its
    /// indent, as the first lines of paragraphs are, and the sentence is of one make with those that open others.
    func openingOfParagraph(like siblings: ArraySlice<Block>) -> Range<Int>? {
        guard lines.count >= 4 else { return nil }
        let full = lines.dropLast().map(\.count).sorted()[(lines.count - 1) / 2]
        for (index, line) in lines.enumerated().dropFirst().dropLast() {
            guard (full - 3...full - 1).contains(line.count), text.scalars[line.lowerBound - 1].isHan,
                let stop = text.scalars[line].firstIndex(where: { $0 == "。" || $0.isComma || $0 == "：" }),
                text.scalars[stop] == "。", (4...12).contains(stop - line.lowerBound),
                lines[index - 1].count >= full - 3,
                siblings.contains(where: { areAlike($0, Array(text.scalars[line.lowerBound...stop])) })
            else { continue }
            return text.utf8(line.lowerBound..<stop + 1)
        }
        return nil
    }

    /// 完善用水制度。 and 完善计费制度。, of nearly one length, have two characters in common at the same place.
    private func areAlike(_ block: Block, _ sentence: [Unicode.Scalar]) -> Bool {
        guard block.kind == .paragraph else { return false }
        let opening = block.head(14)
        guard let stop = opening.firstIndex(of: "。"), abs(stop + 1 - sentence.count) <= 3 else { return false }
        for index in 0..<max(0, min(stop, sentence.count - 1) - 1) where opening[index] == sentence[index] {
            if opening[index + 1] == sentence[index + 1] { return true }
        }
        return false
    }

    /// The bytes of a straight quotation mark that opens where only a closing one can stand, though their
    /// number is even: the lines between them are not in order.
    var crossedQuote: Range<Int>? {
        let marks = text.scalars.indices.filter { text.scalars[$0] == "\"" }
        guard marks.count.isMultiple(of: 2), lines.count >= 4 else { return nil }
        for index in stride(from: 0, to: marks.count, by: 2) {
            if let after = text[safe: marks[index] + 1], after.isComma || after == "。" {
                return text.utf8(marks[index]..<marks[index] + 1)
            }
        }
        return nil
    }

    /// The bytes of a sentence of three characters at most that opens a long paragraph.
    var endOfLostSentence: Range<Int>? {
        guard lines.count >= 4, let stop = text.scalars.prefix(4).firstIndex(of: "。"), stop >= 2,
            text.scalars[..<stop].allSatisfy(\.isHan)
        else { return nil }
        return text.utf8(0..<stop + 1)
    }
}
