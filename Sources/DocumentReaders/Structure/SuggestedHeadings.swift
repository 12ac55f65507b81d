import ChineseText
import DocumentModel

/// Short lines that stand alone over a text and look like each other: headings by their shape.
///
/// One such line proves nothing; two or more of one make are taken, and marked as suggested.
struct SuggestedHeadings {
    /// The passages.
    private(set) var indices: [Int] = []

    init(_ draft: Draft, part: Draft.PartDraft, known: [Int: HeadingFinder.Finding]) {
        let hasMarkup = part.passages.contains { if case .heading = draft.passages[$0].mark { true } else { false } }
        var candidates = part.passages.filter { index in
            guard index >= part.bodyStart, known[index] == nil else { return false }
            return draft.shapes[index].isChinese
                ? Self.isCandidate(index, draft, part, known) : !hasMarkup && Self.isLatinCandidate(index, draft, part)
        }
        var times: [[Unicode.Scalar]: Int] = [:]
        for index in candidates { times[draft.shapes[index].squeezed, default: 0] += 1 }
        // What comes again and again names nothing.
        candidates = candidates.filter { times[draft.shapes[$0].squeezed] ?? 0 <= 2 }
        guard candidates.count >= 2 else { return }
        // How many candidates there are of each make: so many commas, so many characters.
        var makes: [Int: [Int: Int]] = [:]
        for index in candidates {
            let shape = draft.shapes[index]
            makes[Self.commas(shape), default: [:]][shape.squeezed.count, default: 0] += 1
        }
        indices = candidates.filter { index in
            let shape = draft.shapes[index]
            let length = shape.squeezed.count
            let alike = makes[Self.commas(shape)] ?? [:]
            if !shape.isChinese { return candidates.count >= 2 }
            return (length - 5...length + 5).reduce(0) { $0 + (alike[$1] ?? 0) } >= 2
        }
    }

    private static func isCandidate(
        _ index: Int, _ draft: Draft, _ part: Draft.PartDraft, _ known: [Int: HeadingFinder.Finding]
    ) -> Bool {
        let shape = draft.shapes[index]
        let text = shape.squeezed
        guard draft.isText(index), shape.isWhole, shape.marker == nil, draft.passages[index].mark == .none,
            (4...30).contains(text.count), shape.hanCount * 10 >= text.count * 7,
            !text.contains(where: { $0.isFullStop || "；;：:".unicodeScalars.contains($0) }),
            !shape.last.isComma, !shape.last.isDash, CalendarDate.last(in: shape.head) == nil,
            !TitleWords.isByline(shape.head), !shape.head.contains(where: \.isSpace)
        else { return false }
        guard let next = draft.next(index + 1, before: part.passages.upperBound), draft.isText(next) else {
            return false
        }
        let below = draft.shapes[next]
        // Blank lines part all paragraphs of a file or none of them.
        guard draft.passages[index].isApart == draft.passages[next].isApart else { return false }
        return below.isBody && below.marker == nil && below.head.count > text.count * 2
    }

    /// A short line in capitals or with a capital in most words, over a paragraph.
    private static func isLatinCandidate(_ index: Int, _ draft: Draft, _ part: Draft.PartDraft) -> Bool {
        let shape = draft.shapes[index]
        guard draft.isText(index), shape.isWhole, shape.marker == nil, draft.passages[index].mark == .none,
            draft.passages[index].isApart, !cutsSentence(index, draft, part), (4...80).contains(shape.head.count),
            shape.head[0].isLatin,
            shape.last.isLatin,
            !shape.head.contains(where: { ",;:?!".unicodeScalars.contains($0) }), !LineSigns.isTabular(shape.head)
        else { return false }
        let words = shape.head.split(whereSeparator: \.isSpace).filter { $0.count >= 4 }
        let capitals = words.count { (0x41...0x5A).contains($0[$0.startIndex].value) }
        guard !words.isEmpty, CalendarDate.first(in: shape.head) == nil, !shape.head.contains("/") else { return false }
        let isTitleCase = capitals * 10 >= words.count * 7
        guard isTitleCase || isSentenceCase(index, draft, part) else { return false }
        guard let next = draft.next(index + 1, before: part.passages.upperBound), draft.isText(next) else {
            return false
        }
        return draft.passages[next].isApart && draft.shapes[next].isBody && draft.shapes[next].head.count >= 90
    }

    /// Whether the paragraph above stops inside a sentence: what follows then is no heading.
    private static func cutsSentence(_ index: Int, _ draft: Draft, _ part: Draft.PartDraft) -> Bool {
        guard let above = (part.passages.lowerBound..<index).last(where: { !draft.passages[$0].isGone }) else {
            return false
        }
        let shape = draft.shapes[above]
        return draft.isText(above) && shape.isBody && (shape.last.isLatin || shape.last == ",")
    }

    /// Awarding the contract: a short line with one capital, behind a paragraph that is closed.
    private static func isSentenceCase(_ index: Int, _ draft: Draft, _ part: Draft.PartDraft) -> Bool {
        let shape = draft.shapes[index]
        guard (0x41...0x5A).contains(shape.head[0].value), shape.head.count <= 60,
            let above = (part.passages.lowerBound..<index).last(where: { !draft.passages[$0].isGone })
        else { return false }
        return draft.shapes[above].last == "." || draft.passages[above].kind == .heading
    }

    private static func commas(_ shape: Shape) -> Int { shape.head.filter(\.isComma).count }
}
