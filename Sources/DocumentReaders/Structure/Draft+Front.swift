import ChineseText
import DocumentModel

/// The head of an article: masthead, title, byline, addressees (GB/T 9704-2012, 7.2 and 7.3.1–7.3.2).
extension Draft {
    /// How many passages the head of an article may take.
    private static let reach = 40

    /// Reads the head of the article that starts at `start`; returns where its text begins.
    mutating func readFront(from start: Int) -> PartDraft {
        var part = PartDraft(kind: .article, passages: start..<start, bodyStart: start)
        if let stub = readStub(start) { return stub }
        var titleStart = start
        let annex = annexMarker(start)
        if let annex {
            part.kind = .annex
            titleStart = readAnnexHead(start, annex)
        }
        completeMeetingLine(from: titleStart)
        part.isBulletin = isBulletin(from: start)
        var end = bodyStart(from: titleStart, isBulletin: part.isBulletin)
        guard let title = findTitle(titleStart..<end, isBulletin: part.isBulletin) else {
            return finishFront(part, from: start, title: nil, end: part.kind == .annex ? titleStart : end)
        }
        completeTitle(title, in: titleStart..<end)
        setTitle(title)
        if let annex { makeAnnexTitle(title, annex) }
        if end <= title { end = title + 1 }
        return finishFront(part, from: start, title: title, end: end)
    }

    /// 上接1版: the fragment of another article.
    private mutating func readStub(_ start: Int) -> PartDraft? {
        guard start < count, isStub(start) else { return nil }
        let words = shapes[start].squeezed.drop { $0 == "【" || $0 == "#" }
        passages[start].kind = .heading
        passages[start].heading = Heading(title: titleText(words), rank: .title)
        repairs.note(.part, passages[start].text.sourceRange, .continuation)
        return PartDraft(kind: .continuation, passages: start..<start, bodyStart: start + 1)
    }

    /// Whether a passage leads to or from another page.
    func isStub(_ index: Int) -> Bool {
        shapes[index].isWhole && isContinuationStub(shapes[index].squeezed)
            && !repairs.decline(.part, passages[index].text.sourceRange, .continuation)
    }

    /// Whether the head names the issue of a periodical: 第27期, 总第六百二十三期.
    private func isBulletin(from start: Int) -> Bool {
        (start..<min(count, start + 10)).contains { shapes[$0].isWhole && isIssueLine(shapes[$0].squeezed) }
    }

    /// 第27期, (总第623期)
    func isIssueLine(_ text: [Unicode.Scalar]) -> Bool {
        guard text.count <= 30, let issue = text.find("期"), let ordinal = text.find("第") else { return false }
        return ordinal < issue && issue - ordinal <= 10
            && text[ordinal + 1..<issue].allSatisfy { $0.isDigit || ChineseNumeral.isNumeral($0) }
    }

    /// The first passage of running text, numbering or salutation.
    private func bodyStart(from start: Int, isBulletin: Bool) -> Int {
        let end = min(count, start + Self.reach)
        for index in start..<end where isText(index) {
            let shape = shapes[index]
            if passages[index].mark == .row { return index }
            if TitleWords.isByline(shape.head) || shape.squeezed.begins("【编者按") { continue }
            if case .heading = passages[index].mark, shape.marker == nil { continue }
            if isBulletin, isIssueLine(shape.squeezed) { continue }
            if shape.isBody || isSalutation(shape.squeezed) || isSentence(shape) { return index }
            let isAddressee = shape.isChinese && (shape.last == "：" || shape.last == ":") && shape.head.count > 4
            if isAddressee || isYearHeading(shape.head) && index > start { return index }
            if let marker = shape.marker, marker.style != .bullet { return index }
            if index > start, BareNumbers.marker(shape)?.value == 1, passages[index].isApart { return index }
            if index > start, shape.isWhole, MajorSection(shape.head) != nil, passages[index].isApart { return index }
        }
        return end
    }

    /// 去年完成造林5万亩。 No part of a head ends in a full stop.
    private func isSentence(_ shape: Shape) -> Bool { shape.last == "。" && shape.hanCount >= 4 }

    /// Says what the passages of the head are that are no title.
    private mutating func finishFront(_ part: PartDraft, from start: Int, title: Int?, end: Int) -> PartDraft {
        var part = part
        part.bodyStart = max(end, start + 1)
        let titleWords = title.map { shapes[$0].squeezed }
        for index in start..<min(end, count) where isText(index) && index != title {
            if shapes[index].squeezed == titleWords, let title,
                !repairs.decline(.collapse, passages[index].text.sourceRange, .titleTwice)
            {
                passages[index].kind = .furniture(.masthead)
                passages[index].repeats = title
                repairs.note(.collapse, passages[index].text.sourceRange, .titleTwice)
                continue
            }
            let isBefore = title.map { index < $0 } ?? true
            if case .heading = passages[index].mark, !(part.isBulletin && title != nil && isBefore) { continue }
            let isNote = shapes[index].isBody && !TitleWords.isByline(shapes[index].head)
            if isNote || shapes[index].squeezed.begins("【编者按") { continue }
            let isNumber = shapes[index].squeezed.endsDocumentNumber
            passages[index].kind = .furniture(isBefore || isNumber ? .masthead : .byline)
        }
        markAddressees(from: part.bodyStart)
        return part
    }

    /// 各位代表：; the list that ends in a colon before the text (7.3.2)
    private mutating func markAddressees(from start: Int) {
        guard start < count, isText(start) else { return }
        let text = shapes[start].squeezed
        let isList =
            shapes[start].isWhole && text.last == "：" && shapes[start].marker == nil
            && shapes[start].firstStop == nil && !text.holdsAny(["如下", "以下", "下列"])
            && (text.contains("各") || TitleWords.isOrgan(Array(text.dropLast())) || text.ends("单位："))
        if isSalutation(text) || isList { passages[start].kind = .salutation }
    }
}
