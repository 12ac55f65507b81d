import ChineseText
import DocumentModel

/// Two pages whose text was joined though nothing shows that they belong together: text between them may be lost.
///
/// Where a page ends inside a word that the document uses, the two characters at the joint stand together elsewhere.
/// Where it ends behind a word, that word stands elsewhere. Only where neither is so it stays doubtful.
func doubtPageBreaks(_ inspection: inout Inspection) {
    /// So many joints are looked at, and so far around each.
    let (most, reach) = (100, 20_000)
    let source = inspection.document.source
    for join in inspection.joins.lazy.filter({ $0.reason == .pageBreak }).prefix(most) {
        guard let joint = PageJoint(join.source, in: source) else {
            flagNewParagraph(behind: join.source, &inspection)
            continue
        }
        let start = max(0, join.source.lowerBound - reach)
        let around = start..<min(source.bytes.count, join.source.upperBound + reach)
        let before = start..<max(start, join.source.lowerBound - 3)
        let after = join.source.upperBound..<around.upperBound
        let isWord =
            joint.endsInWord
            && (holds(joint.word, in: before, of: source) || holds(joint.word, in: after, of: source))
        guard !isWord, !holds(joint.pair, in: around, of: source) else { continue }
        let detail = source.text(in: joint.left) + "|" + source.text(in: joint.right)
        inspection.flag(.cutEnd, source: joint.marks, detail)
    }
}

/// A page that ends in a quotation without a stop, and a short sentence that opens the next one as a lead does: two
/// paragraphs may have become one.
private func flagNewParagraph(behind gap: Range<Int>, _ inspection: inout Inspection) {
    let source = inspection.document.source
    let left = source.words(before: gap.lowerBound)
    guard let last = source.text(in: left).unicodeScalars.last, last.isCloser else { return }
    let opening = source.text(in: gap.upperBound..<min(source.bytes.count, gap.upperBound + 60)).unicodeScalars
    let sentence = opening.lazy.filter { !$0.isSpace }.prefix { $0.isHan }.count
    let stop = opening.lazy.filter { !$0.isSpace }.dropFirst(sentence).first
    guard (4...16).contains(sentence), stop == "。" else { return }
    let detail = source.text(in: left) + "|" + source.text(in: source.words(after: gap.upperBound))
    inspection.flag(.fusedLines, source: gap.lowerBound - UTF8.width(last)..<gap.upperBound + 3, detail)
}

/// The Chinese words on both sides of a join.
private struct PageJoint {
    /// A few characters before, as bytes of the source.
    var left: Range<Int>
    /// A few characters behind.
    var right: Range<Int>
    /// The two characters that meet.
    var pair: [UInt8]
    /// The last two characters before it.
    var word: [UInt8]
    /// Whether these are characters of one word: no mark stands between them.
    var endsInWord: Bool
    /// From the one to the other.
    var marks: Range<Int>

    init?(_ gap: Range<Int>, in source: SourceText) {
        let (start, end) = (gap.lowerBound, gap.upperBound)
        guard start >= 6, end + 3 <= source.bytes.count else { return nil }
        pair = Array(source.bytes[start - 3..<start] + source.bytes[end..<end + 3])
        word = Array(source.bytes[start - 6..<start])
        endsInWord = String(decoding: word, as: UTF8.self).unicodeScalars.allSatisfy(\.isHan)
        let scalars = String(decoding: pair, as: UTF8.self).unicodeScalars
        guard scalars.count == 2, scalars.allSatisfy(\.isHan) else { return nil }
        left = source.words(before: start)
        right = source.words(after: end)
        marks = start - 3..<end + 3
    }
}

/// Whether some bytes stand in a range of the source.
private func holds(_ sought: [UInt8], in range: Range<Int>, of source: SourceText) -> Bool {
    source.bytes.withUnsafeBufferPointer { UnsafeBufferPointer(rebasing: $0[range]).has(sought) }
}
