import ChineseText
import DocumentModel

/// A document in the making: passages, what they look like, and the articles they form.
struct Draft {
    /// One article before its sections are known.
    struct PartDraft {
        var kind: Part.Kind
        var passages: Range<Int>
        /// Where its text begins, behind title and byline.
        var bodyStart: Int
        /// Whether it is the issue of a periodical.
        var isBulletin = false
        /// Whether it began in a piece of the file that was read before.
        var isContinued = false
    }

    /// What is open where one piece of a file ends and the next begins.
    struct Continuation {
        /// The kind of the last part.
        var kind: Part.Kind
        /// The markup that articles of the periodical have for their titles.
        var articleMark: Markup.Mark?
        /// Whether a signature or distribution list has closed the last part.
        var isClosed: Bool
    }

    var passages: [Passage]
    var shapes: [Shape]
    var parts: [PartDraft] = []
    var repairs: Repairs
    /// Where articles begin that a table of contents names.
    var articleStarts: Set<Int> = []
    /// How far the headlines of periodicals have been looked for.
    var headlinesReadTo = 0
    /// Those of them that only their shape shows.
    var suggestedTitles: Set<Int> = []
    /// What goes on behind the last passage.
    var continuation: Continuation?
    /// Whether the last part is closed by a signature or distribution list.
    var isClosed = false

    init(_ passages: [Passage], repairs: Repairs) {
        self.passages = passages
        self.repairs = repairs
        shapes = passages.map { Shape($0.text) }
    }

    var count: Int { passages.count }

    /// The next passage at or after `index` that is neither gone nor furniture of the page.
    func next(_ index: Int, before end: Int? = nil) -> Int? {
        (index..<max(index, min(end ?? count, index + 200))).first { !passages[$0].isGone && !isPageFurniture($0) }
    }

    func isPageFurniture(_ index: Int) -> Bool {
        switch passages[index].kind {
        case .furniture(.page), .furniture(.webChrome), .furniture(.ornament), .furniture(.marked): true
        default: false
        }
    }

    /// Whether nothing is known yet about what a passage is.
    func isText(_ index: Int) -> Bool { passages[index].kind == .paragraph && !passages[index].isGone }

    /// Whether no other text stands between two passages, and a reader has moved nothing there, nor away.
    func canJoin(_ index: Int, to target: Int) -> Bool {
        guard passages[target + 1..<index].allSatisfy({ $0.isGone || $0.text.isEmpty }) else { return false }
        guard !repairs.directions.isEmpty else { return true }
        let gap = (passages[target].text.sourceRange.upperBound, passages[index].text.sourceRange.lowerBound)
        guard gap.0 <= gap.1, !passages[target + 1...index].contains(where: \.isMoved) else { return false }
        return !passages.contains { $0.isMoved && $0.text.sourceRange.overlaps(gap.0..<gap.1) }
    }

    /// Joins a passage to one before it.
    mutating func merge(_ index: Int, into target: Int, reason: Overlay.Reason) {
        guard canJoin(index, to: target) else { return }
        let gap = passages[target].text.sourceRange.upperBound..<passages[index].text.sourceRange.lowerBound
        let spaced = !shapes[target].isChinese && !shapes[index].isChinese
        repairs.note(.join, gap, reason)
        passages[target].text.append(passages[index].text, spaced: spaced)
        passages[index].isGone = true
        passages[index].text = MappedText()
        shapes[target] = Shape(passages[target].text)
    }
}
