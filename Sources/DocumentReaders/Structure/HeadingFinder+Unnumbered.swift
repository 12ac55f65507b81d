import ChineseText
import DocumentModel

/// Headings without numbers: by markup, by the period they cover, in bold, by their shape.
extension HeadingFinder {
    mutating func judgeUnnumbered() {
        for (index, marker) in BareNumbers(draft, part: part, known: findings).headings {
            let shape = draft.shapes[index]
            let title = titleText(shape.head[marker.length...])
            findings[index] = .heading(
                Heading(marker: marker, title: title, rank: .marker(.bare)),
                runIn: RunIn(title: marker.length..<shape.head.count, rest: nil))
        }
        for index in part.passages where draft.isText(index) && findings[index] == nil {
            let shape = draft.shapes[index]
            let passage = draft.passages[index]
            guard shape.isWhole, shape.marker == nil || isPeriod(shape), passage.mark != .row, !isListEnd(shape) else {
                continue
            }
            if case .heading(let level) = passage.mark {
                let major = MajorSection(shape.head).map(Heading.Rank.major)
                add(index, major ?? (isPeriod(shape) ? .period : .markup(level)))
            } else if isPeriod(shape), index >= part.bodyStart, standsOverText(index) {
                add(index, .period)
            } else if passage.isBold, isBoldHeading(index, shape) {
                add(index, MajorSection(shape.head).map(Heading.Rank.major) ?? .plain)
            } else if passage.isApart || shape.isChinese, passage.mark == .none, !shape.last.isDigit,
                let major = MajorSection(shape.head),
                standsOverLetter(index)
            {
                add(index, .major(major))
            }
        }
        for index in SentenceHeadings(draft, part: part, known: findings).indices {
            add(index, .marker(.hanSeries), isSuggested: true)
        }
        judgeCapitals()
        for index in SuggestedHeadings(draft, part: part, known: findings).indices {
            add(index, .plain, isSuggested: true)
        }
    }

    /// Titles in capitals that run into their paragraphs; one alone is an emphasis.
    private mutating func judgeCapitals() {
        let found = part.passages.compactMap { index -> (Int, RunIn)? in
            let shape = draft.shapes[index]
            guard shape.hanCount == 0, shape.marker == nil, shape.isBody, index >= part.bodyStart,
                draft.passages[index].mark == .none, findings[index] == nil, draft.isText(index)
            else { return nil }
            return RunIn(capitals: shape).map { (index, $0) }
        }
        guard found.count >= 2 else { return }
        for (index, runIn) in found {
            let title = titleText(draft.shapes[index].head[runIn.title])
            findings[index] = .heading(Heading(title: title, rank: .plain, isSuggested: true), runIn: runIn)
        }
    }

    private mutating func add(_ index: Int, _ rank: Heading.Rank, isSuggested: Bool = false) {
        let shape = draft.shapes[index]
        guard let runIn = RunIn(unnumbered: shape) else { return }
        let heading = Heading(title: titleText(shape.head[runIn.title]), rank: rank, isSuggested: isSuggested)
        findings[index] = .heading(heading, runIn: runIn)
    }

    private func isPeriod(_ shape: Shape) -> Bool { isYearHeading(shape.head) }

    private func isListEnd(_ shape: Shape) -> Bool { shape.last == "；" || shape.last == "，" || shape.last == "," }

    private func standsOverText(_ index: Int) -> Bool {
        guard let next = draft.next(index + 1, before: part.passages.upperBound) else { return false }
        return draft.shapes[next].isBody || draft.shapes[next].marker != nil
    }

    /// A fixed section name alone on its line: text or the date of a letter stands below.
    private func standsOverLetter(_ index: Int) -> Bool {
        guard let next = draft.next(index + 1, before: part.passages.upperBound) else { return false }
        if draft.shapes[next].marker != nil && draft.isText(next) || draft.shapes[next].last.isFullStop { return true }
        return draft.shapes[next].isBody || CalendarDate.last(in: draft.shapes[next].head) != nil
    }

    /// A line in bold over running text that stands apart; not a cell, an address or a caption.
    private func isBoldHeading(_ index: Int, _ shape: Shape) -> Bool {
        guard index >= 1, shape.head.count <= (shape.isChinese ? 40 : 100),
            shape.head.contains(where: { $0.isHan || $0.isLatin }),
            !shape.last.isDigit, shape.firstStop == nil, shape.last != "."
        else { return false }
        guard let next = draft.next(index + 1, before: part.passages.upperBound), !draft.passages[next].isBold else {
            return false
        }
        if let previous = (part.passages.lowerBound..<index).last(where: { !draft.passages[$0].isGone }),
            draft.passages[previous].isBold, findings[previous] == nil
        {
            return false
        }
        let below = draft.shapes[next]
        return draft.passages[next].isApart && below.head.filter { $0.isLatin || $0.isHan }.count >= 20
            && !(shape.last == ":" && !shape.isChinese)
    }
}

extension RunIn {
    /// The whole of a heading without number, its closing mark left out.
    init?(unnumbered shape: Shape) {
        var end = shape.head.count
        while end > 0, shape.head[end - 1].isSpace || "。：:".unicodeScalars.contains(shape.head[end - 1]) { end -= 1 }
        guard end > 0 else { return nil }
        title = 0..<end
        rest = nil
    }
}
