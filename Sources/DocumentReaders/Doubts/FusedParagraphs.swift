import ChineseText
import DocumentModel

/// A printed line that ends its sentence early and was joined to the next: two paragraphs may have become one.
///
/// Known only where the spaces of printed line ends stand in the file.
func doubtFusedParagraphs(_ inspection: inout Inspection) {
    let ends = inspection.joins.lazy.filter { $0.reason == .wrapSpace }.map(\.source)
    guard !ends.isEmpty else { return }
    let document = inspection.document
    var next = ends.startIndex
    for block in document.blocks where block.isProse {
        let place = block.map.sourceRange
        while next < ends.endIndex, ends[next].lowerBound < place.lowerBound { next = ends.index(after: next) }
        var start = place.lowerBound
        while next < ends.endIndex, ends[next].lowerBound < place.upperBound {
            let end = ends[next]
            let following = ends.index(after: next)
            let stop = following < ends.endIndex ? min(ends[following].lowerBound, place.upperBound) : place.upperBound
            if isEarlyEnd(start..<end.lowerBound, before: end.upperBound..<stop, in: document.source) {
                let detail = document.source.text(in: document.source.words(after: end.upperBound))
                inspection.flag(.fusedLines, source: end.upperBound..<min(stop, end.upperBound + 1), detail)
            }
            start = end.upperBound
            next = following
        }
    }
}

/// Whether a line ends in 。 and leaves room that the next line fills.
private func isEarlyEnd(_ line: Range<Int>, before next: Range<Int>, in source: SourceText) -> Bool {
    let bytes = source.bytes
    guard line.count >= 9, bytes[line.upperBound - 3..<line.upperBound].elementsEqual("。".utf8) else { return false }
    return line.count * 4 <= next.count * 3
}
