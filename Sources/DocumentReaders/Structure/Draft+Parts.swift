import ChineseText
import DocumentModel

/// The articles of a file, and what closes them: signature, date, distribution list, colophon.
extension Draft {
    /// Gives every passage its part.
    ///
    /// - Parameter continuation: what is open from the piece of the file before; nil at its beginning.
    mutating func readParts(behind continuation: Continuation?) {
        markPageFurniture()
        if continuation == nil { readContents() }
        var start = 0
        var articleMark = continuation?.articleMark
        if let continuation, !(continuation.isClosed && titleBehind(0) == 0) {
            start = readBody(from: 0, articleMark: articleMark, isContinued: true)
            parts.append(PartDraft(kind: continuation.kind, passages: 0..<start, bodyStart: 0, isContinued: true))
        }
        while start < count {
            var part = readFront(from: start)
            if part.isBulletin {
                articleMark = markOfTitle(start..<part.bodyStart)
                if articleMark == nil || articleMark == Markup.Mark.none { readHeadlines(from: part.bodyStart) }
            }
            let end = readBody(from: part.bodyStart, articleMark: articleMark)
            part.passages = start..<max(end, start + 1)
            parts.append(part)
            start = part.passages.upperBound
        }
        guard let last = parts.last else { return }
        self.continuation = Continuation(kind: last.kind, articleMark: articleMark, isClosed: isClosed)
    }

    private func markOfTitle(_ range: Range<Int>) -> Markup.Mark? {
        let title = range.clamped(to: 0..<count).first { passages[$0].heading?.rank == .title }
        guard let title, case .heading = passages[title].mark else { return nil }
        return passages[title].mark
    }

    private mutating func markPageFurniture() {
        for index in 0..<count where passages[index].kind == .paragraph {
            if let kind = PageFurniture.kind(of: shapes[index]) { passages[index].kind = kind }
        }
        markRunningLines()
    }

    /// Walks over the text of an article; returns where the next one starts.
    ///
    /// - Parameter articleMark: the markup that the articles of a periodical have for their titles.
    private mutating func readBody(from start: Int, articleMark: Markup.Mark?, isContinued: Bool = false) -> Int {
        var index = start
        isClosed = false
        while index < count {
            guard isText(index) else {
                index += 1
                continue
            }
            let isArticle = passages[index].mark == articleMark && shapes[index].marker == nil
            if index > start || isContinued, isArticle || articleStarts.contains(index) { return index }
            if isStub(index) || opensAnnex(index) { return index }
            if PageFurniture.opensDistribution(shapes[index].squeezed) {
                index = readDistribution(from: index)
            } else if let end = readSignature(at: index, body: start) {
                index = end
            } else if let end = readLetterSignature(at: index, body: start) {
                index = end
                continue
            } else {
                if shapes[index].isWhole, isSalutation(shapes[index].squeezed) { passages[index].kind = .salutation }
                index += 1
                continue
            }
            if let title = titleBehind(index) { return title }
            isClosed = index >= count
        }
        return count
    }

    /// The title that stands behind a closed article; nil where something else does.
    private func titleBehind(_ index: Int) -> Int? {
        var index = index
        while index < count, passages[index].kind == .furniture(.colophon) { index += 1 }
        guard let next = next(index), isText(next), shapes[next].isWhole else { return nil }
        let shape = shapes[next]
        if opensAnnex(next) || isStub(next) { return next }
        guard !PageFurniture.opensDistribution(shape.squeezed), !TitleWords.isByline(shape.head), !shape.isBody,
            shape.marker == nil, shape.head.count >= 4, shape.isChinese, !shape.last.isFullStop, shape.last != "："
        else { return nil }
        // A title has a text below it.
        let below = (next + 1..<min(count, next + 8)).contains { shapes[$0].isBody || shapes[$0].marker != nil }
        return below ? next : nil
    }

    /// 送：…, and the lines that go on with the list (7.4.2)
    private mutating func readDistribution(from start: Int) -> Int {
        var end = start + 1
        while end < count, goesOnWithList(end) { end += 1 }
        let widest = (start..<end).map { shapes[$0].head.count }.max() ?? 0
        var last = start
        for index in start..<end {
            passages[index].kind = .furniture(.distribution)
            let isFull = shapes[last].head.count * 20 >= widest * 19
            let isCut = index > start && (shapes[last].last.isComma || isFull && shapes[index].head.count * 4 < widest)
            if isCut { merge(index, into: last, reason: .hardWrap) } else { last = index }
        }
        return end
    }

    private func goesOnWithList(_ index: Int) -> Bool {
        let shape = shapes[index]
        // A full stop closes the list.
        guard !shapes[index - 1].last.isFullStop else { return false }
        let isLast = shape.firstStop == shape.head.count - 1 && shapes[index - 1].last.isComma
        return isText(index) && shape.isChinese && shape.isWhole && (shape.firstStop == nil || isLast)
            && shape.marker == nil
            && !isContinuationStub(shape.squeezed) && !isBracketedAuthor(shape.squeezed)
    }
}
