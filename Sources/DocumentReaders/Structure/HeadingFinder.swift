import ChineseText
import DocumentModel

/// Finds the headings of one article. Numbered passages are judged in groups: either the items of a
/// list are headings or none of them is.
struct HeadingFinder {
    /// A numbered passage, judged on its own.
    private struct Candidate {
        var index: Int
        var marker: Marker
        var runIn: RunIn?
        /// Whether it ends like an entry of a list.
        var endsAsEntry: Bool
        /// Whether markup or bold type says that it is a heading.
        var isMarked: Bool
    }

    let draft: Draft
    let part: Draft.PartDraft
    private var candidates: [Candidate] = []
    private var isLaw = false

    /// What a passage turned out to be.
    enum Finding {
        case heading(Heading, runIn: RunIn)
        case item
        /// A heading printed again at the top of a page.
        case runningHead
    }

    /// By index of the passage.
    var findings: [Int: Finding] = [:]

    init(_ draft: Draft, part: Draft.PartDraft) {
        self.draft = draft
        self.part = part
        collect()
        judgeGroups()
        judgeUnnumbered()
        findings.merge(runningHeads(in: findings)) { $1 }
    }

    private mutating func collect() {
        var articles = 0
        for index in part.passages where draft.isText(index) {
            let shape = draft.shapes[index]
            let passage = draft.passages[index]
            guard passage.mark != .row, passage.mark != .verbatim, let marker = shape.marker,
                !isContentsEntry(index)
            else { continue }
            if case .item = passage.mark, marker.style == .circled { continue }
            if marker.style == .article { articles += 1 }
            let isMarked = passage.isBold || isHeadingMark(passage.mark)
            let limit = marker.style == .arabic || marker.style == .arabicBracketed ? 30 : 40
            candidates.append(
                Candidate(
                    index: index, marker: marker,
                    runIn: marker.style == .article
                        ? RunIn(article: shape)
                        : RunIn(shape, limit: limit, wholeLimit: shape.isChinese ? 50 : 110)
                            ?? RunIn(capitals: shape),
                    endsAsEntry: shape.last == "；" || shape.last == ";", isMarked: isMarked))
        }
        isLaw = articles >= 2
    }

    /// B. Harbour Dues 12, among lines that end in page numbers too: an entry of a table of contents.
    private func isContentsEntry(_ index: Int) -> Bool {
        guard endsInPage(index) else { return false }
        let next = draft.next(index + 1, before: part.passages.upperBound)
        let previous = (part.passages.lowerBound..<index).last { !draft.passages[$0].isGone }
        return next.map(endsInPage) ?? false || previous.map(endsInPage) ?? false
    }

    /// Whether a line of English without markup ends in a number of up to three digits.
    private func endsInPage(_ index: Int) -> Bool {
        let shape = draft.shapes[index]
        guard shape.last.isDigit, shape.isWhole, shape.hanCount == 0, draft.passages[index].mark == .none else {
            return false
        }
        let digits = shape.head.reversed().prefix(while: \.isDigit).count
        return digits <= 3 && digits + 2 < shape.head.count && shape.head[shape.head.count - digits - 1].isSpace
    }

    private func isHeadingMark(_ mark: Markup.Mark) -> Bool {
        if case .heading = mark { true } else { false }
    }

    private mutating func judgeGroups() {
        // A group a style; there are few, and they are judged in the order of the text.
        var groups: [[Candidate]] = []
        for candidate in candidates {
            guard let group = groups.firstIndex(where: { $0.first?.marker.style == candidate.marker.style }) else {
                groups.append([candidate])
                continue
            }
            // A new 一、 closes the list before it.
            if let last = groups[group].last, !follows(candidate, last) {
                judge(groups[group])
                groups[group] = []
            }
            groups[group].append(candidate)
        }
        groups.forEach { judge($0) }
    }

    private func follows(_ candidate: Candidate, _ last: Candidate) -> Bool {
        guard let value = candidate.marker.value, let before = last.marker.value else {
            return candidate.marker.style == .bullet
        }
        return value > before
    }

    private mutating func judge(_ group: [Candidate]) {
        guard let style = group.first?.marker.style else { return }
        let areHeadings = areHeadings(group, style)
        for candidate in group {
            let isHeading = areHeadings && candidate.runIn != nil || candidate.isMarked && candidate.runIn != nil
            guard isHeading, let runIn = candidate.runIn else {
                if !candidate.marker.isLegal || style == .article { findings[candidate.index] = .item }
                continue
            }
            let head = draft.shapes[candidate.index].head
            let heading = Heading(
                marker: candidate.marker, title: titleText(undoubled(head[runIn.title])), rank: .marker(style))
            findings[candidate.index] = .heading(heading, runIn: runIn)
        }
    }

    private func areHeadings(_ group: [Candidate], _ style: Marker.Style) -> Bool {
        switch style {
        case .bullet, .circled, .note: return false
        case .volume, .chapter, .chapterSection, .article: return true
        case .hanBracketed, .arabic, .arabicBracketed, .hanSeries: if isLaw { return false }
        case .namedPart, .namedChapter, .namedSection, .namedAppendix:
            // In a table of contents such lines follow each other and end in page numbers.
            return group.contains {
                $0.isMarked || bears($0, style) || isLast($0) && !draft.shapes[$0.index].last.isDigit
            }
        case .letter, .roman: if group.first?.marker.value != 1 { return false }
        default: break
        }
        let titled = group.filter { $0.runIn != nil }
        if group.contains(where: \.endsAsEntry) || titled.count * 2 < group.count || titled.isEmpty { return false }
        if style == .hanSeries && group.count < 2 { return false }
        // Short entries one below the other, with nothing under any of them, are a list.
        let bearing = titled.filter { $0.runIn?.rest != nil || bears($0, style) }
        return bearing.count * 2 > titled.count || areShortSections(titled, of: group)
    }

    /// 一、时间 over 8月6日上午: each entry of a list is a short line without a stop, and another line stands under it.
    private func areShortSections(_ titled: [Candidate], of group: [Candidate]) -> Bool {
        guard titled.count == group.count, group.count >= 2, let style = group.first?.marker.style,
            style == .han || style == .hanBracketed, group.first?.marker.value == 1
        else { return false }
        return group.allSatisfy { candidate in
            let shape = draft.shapes[candidate.index]
            guard shape.isWhole, shape.head.count <= 30, !shape.last.closesLine, !shape.last.isComma,
                let next = draft.next(candidate.index + 1, before: part.passages.upperBound), draft.isText(next)
            else { return false }
            return draft.shapes[next].marker?.style != style
        }
    }

    /// Whether something other than another heading of its family stands below.
    private func isLast(_ candidate: Candidate) -> Bool {
        guard let next = draft.next(candidate.index + 1, before: part.passages.upperBound) else { return false }
        return draft.shapes[next].marker?.style != candidate.marker.style
    }

    /// Whether text or a lower list stands under a heading.
    private func bears(_ candidate: Candidate, _ style: Marker.Style) -> Bool {
        let end = part.passages.upperBound
        guard let next = draft.next(candidate.index + 1, before: end) else { return false }
        switch draft.passages[next].kind {
        case .paragraph, .table, .item: break
        default: return false
        }
        let shape = draft.shapes[next]
        guard let marker = shape.marker else {
            // A sentence, however short, stands under a line that is none.
            let isSentence = shape.last.isFullStop && draft.shapes[candidate.index].firstStop == nil
            return shape.isBody || isSentence && style != .arabic && style != .arabicBracketed || shape.last == "："
                || draft.passages[next].mark == .row
        }
        return marker.style != style
    }
}
