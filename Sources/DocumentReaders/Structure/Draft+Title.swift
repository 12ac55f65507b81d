import ChineseText
import DocumentModel

/// The title of an article: which line it is, and over how many lines it goes (GB/T 9704-2012, 7.3.1).
extension Draft {
    /// The passage that looks most like a title.
    func findTitle(_ range: Range<Int>, isBulletin: Bool) -> Int? {
        if let named = range.first(where: articleStarts.contains) { return named }
        var best: (index: Int, score: Int)?
        let start = isBulletin ? mastheadEnd(range) : range.lowerBound
        for index in start..<max(start, range.upperBound) where isText(index) && shapes[index].isWhole {
            let shape = shapes[index]
            let text = shape.squeezed
            guard text.count >= 2, !TitleWords.isByline(shape.head), !text.begins("【编者按"), !isSalutation(text),
                !LineSigns.isTabular(shape.head)
            else {
                continue
            }
            var score = 1
            if case .heading(let level) = passages[index].mark {
                // The first line of a file, set as its first heading, is its title.
                score += level <= 2 ? (level == 1 && index == 0 ? 11 : 6) : 4
            }
            if passages[index].isBold { score += 2 }
            if TitleWords.endsAsTitle(text) { score += 4 }
            if text.count >= 8 { score += 1 }
            if shape.last == "：" || shape.last == ":" { score -= 4 }
            if shape.firstStop != nil { score -= 3 }
            if best.map({ score > $0.score }) ?? true { best = (index, score) }
        }
        if best == nil, isBulletin { return range.first { isText($0) && !isIssueLine(shapes[$0].squeezed) } }
        return best.flatMap { $0.score > 0 ? $0.index : nil }
    }

    /// Where the title block of a periodical ends: behind its issue, editor and date.
    private func mastheadEnd(_ range: Range<Int>) -> Int {
        let last = range.last { index in
            let text = shapes[index].squeezed
            let isEditor = text.count <= 60 && (text.ends("编") || text.holds("编20") || text.ends("主办"))
            let isDate = text.count <= 20 && CalendarDate.last(in: shapes[index].head) != nil
            return shapes[index].isWhole && (isIssueLine(text) || isEditor || isDate)
        }
        return last.map { $0 + 1 } ?? range.lowerBound
    }

    /// A title over two lines is one title.
    mutating func completeTitle(_ title: Int, in range: Range<Int>) {
        var first = title
        while first > range.lowerBound, isTitleLine(first - 1), belongTogether(first - 1, first),
            !isApartByReader(first)
        { first -= 1 }
        var end = title + 1
        while end < range.upperBound, isTitleLine(end), belongTogether(end - 1, end), !isApartByReader(end),
            !TitleWords.endsAsTitle(shapes[end - 1].squeezed)
        { end += 1 }
        guard end - first > 1 else { return }
        // The title keeps its own place, so that the scores of the other lines stay comparable.
        for index in first + 1..<end { merge(index, into: first, reason: .titleLines) }
        if first != title { swapPlaces(first, title) }
    }

    /// Whether a reader does not want a line to be joined to the one before.
    private func isApartByReader(_ index: Int) -> Bool {
        guard canJoin(index, to: index - 1) else { return true }
        let end = passages[index - 1].text.sourceRange.upperBound
        return repairs.decline(.join, end..<passages[index].text.sourceRange.lowerBound, .titleLines)
    }

    /// Moves the merged title to the place that the caller knows.
    private mutating func swapPlaces(_ first: Int, _ title: Int) {
        passages.swapAt(first, title)
        shapes.swapAt(first, title)
    }

    /// ——2026年1月26日在某省第十四届 / 人民代表大会第五次会议上
    mutating func completeMeetingLine(from start: Int) {
        for index in start..<min(count, start + 20) where isText(index) && shapes[index].isWhole {
            let text = shapes[index].squeezed
            guard let first = text.first, first.isDash || first == "（" || first == "(", text.count <= 60,
                let date = CalendarDate.first(in: text),
                text.find("在", from: date.range.upperBound) == date.range.upperBound
            else { continue }
            guard !text.ends("上"), !text.ends("）"), !text.ends(")"), let below = next(index + 1), isText(below),
                shapes[below].isWhole, shapes[below].squeezed.ends("上") || shapes[below].last.isCloser
            else { return }
            merge(below, into: index, reason: .titleLines)
            return
        }
    }

    private func isTitleLine(_ index: Int) -> Bool {
        let shape = shapes[index]
        return isText(index) && shape.isWhole && shape.marker == nil && shape.firstStop == nil
            && !TitleWords.isByline(shape.head) && !isIssueLine(shape.squeezed) && shape.last != "："
            && !LineSigns.isTabular(shape.head)
    }

    /// Whether the second line stands right below the first and looks like it.
    private func belongTogether(_ first: Int, _ second: Int) -> Bool {
        guard shapes[first].isChinese == shapes[second].isChinese else { return false }
        // 某某关于全面推行 / 某某制度的意见 belong together even over a blank line, or with markup on the first only.
        let above = shapes[first].squeezed
        if above.holds("关于"), !TitleWords.endsAsTitle(above), TitleWords.endsAsTitle(shapes[second].squeezed) {
            return true
        }
        return passages[first].mark == passages[second].mark && !passages[second].isApart
    }

    mutating func setTitle(_ index: Int) {
        passages[index].kind = .heading
        let words = TitleWords.withoutNoteCall(shapes[index].head)
        passages[index].heading = Heading(
            title: titleText(words), rank: .title, isSuggested: suggestedTitles.contains(index))
    }
}
