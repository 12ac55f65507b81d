import ChineseText
import DocumentModel

/// The articles of a periodical whose headlines nothing marks: no contents, no markup, no signature before them.
extension Draft {
    /// Remembers the headlines behind the first article: short lines over a text, after a closed one.
    ///
    /// Lines of one make are the subheadings of one article; headlines differ in length and rhythm.
    mutating func readHeadlines(from start: Int) {
        // Contents name all articles; another issue in the same file is looked at by itself.
        guard start >= headlinesReadTo, articleStarts.isEmpty || headlinesReadTo > 0 else { return }
        var lines: [Int] = []
        var isClosed = false
        for index in start..<min(count, start + Self.longestIssue) {
            headlinesReadTo = index
            guard isText(index) else {
                if passages[index].kind == .furniture(.colophon) { break }
                continue
            }
            if PageFurniture.opensDistribution(shapes[index].squeezed) || isIssueLine(shapes[index].squeezed) { break }
            if isClosed, isHeadline(index) { lines.append(index) }
            isClosed = shapes[index].last.isFullStop || shapes[index].last.isCloser
        }
        takeHeadlines(lines)
    }

    /// At most so many passages of an issue are looked at.
    private static let longestIssue = 4000

    private mutating func takeHeadlines(_ lines: [Int]) {
        let words = lines.map { shapes[$0].squeezed }
        for (place, index) in lines.enumerated() {
            // Neighbours are compared: subheadings follow each other.
            let isParallel = [place - 1, place + 1].contains {
                words.indices.contains($0) && areParallel(words[place], words[$0])
            }
            if !isParallel {
                articleStarts.insert(index)
                suggestedTitles.insert(index)
            }
        }
    }

    private func isHeadline(_ index: Int) -> Bool {
        let shape = shapes[index]
        let text = shape.squeezed
        guard shape.isWhole, shape.marker == nil, passages[index].mark == .none, (6...40).contains(text.count),
            shape.hanCount * 10 >= text.count * 7, !shape.last.isComma, !isSalutation(text), !isIssueLine(text),
            !text.contains(where: { "。；;：:".unicodeScalars.contains($0) }), !TitleWords.isByline(shape.head),
            !isBracketedAuthor(text), let below = next(index + 1), isText(below)
        else { return false }
        return shapes[below].isBody && shapes[below].marker == nil && shapes[below].head.count > text.count
            && passages[below].isApart == passages[index].isApart
    }

    /// 送种子，送到农户门口 and 教技术，教到田间地头: as long as each other, and cut at the same place.
    private func areParallel(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
        let (cuts, others) = (left.indices.filter { left[$0].isComma }, right.indices.filter { right[$0].isComma })
        guard cuts.count == others.count, abs(left.count - right.count) <= 2 else { return false }
        if !cuts.isEmpty { return zip(cuts, others).allSatisfy { abs($0 - $1) <= 1 } }
        return zip(left, right).contains { $0 == $1 } || left.last == right.last
    }
}
