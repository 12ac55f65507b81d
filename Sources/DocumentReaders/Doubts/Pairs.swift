import ChineseText
import DocumentModel

/// The kinds of marks that come in pairs; half and full width may close each other.
private enum PairKind {
    case quote, round, title, angle, corner, whiteCorner, lenticular, tortoise, square

    /// What a mark opens or closes; nil for marks without a side.
    static func of(_ scalar: Unicode.Scalar) -> (kind: PairKind, opens: Bool)? {
        switch scalar {
        case "“": (.quote, true)
        case "”": (.quote, false)
        case "（", "(": (.round, true)
        case "）", ")": (.round, false)
        case "《": (.title, true)
        case "》": (.title, false)
        case "〈": (.angle, true)
        case "〉": (.angle, false)
        case "「": (.corner, true)
        case "」": (.corner, false)
        case "『": (.whiteCorner, true)
        case "』": (.whiteCorner, false)
        case "【": (.lenticular, true)
        case "】": (.lenticular, false)
        case "〔": (.tortoise, true)
        case "〕": (.tortoise, false)
        case "［", "[": (.square, true)
        case "］", "]": (.square, false)
        default: nil
        }
    }
}

/// Marks that a block opened and left open, where another block may close them: a quotation of several paragraphs.
struct OpenPairs {
    fileprivate struct Open {
        var kind: PairKind
        var block: Int
        var range: Range<Int>
        var detail: String
        /// So many blocks later it may be closed.
        var reach: Int
    }
    fileprivate var pending: [Open] = []
    /// So many blocks long a quotation may be, and so many may be open at once.
    fileprivate static let longest = 60
}

/// A quotation mark or bracket without a partner.
///
/// A quotation may go on over paragraphs: it is opened at the beginning of one or behind a colon, perhaps anew in
/// each, and closed at the end of another. Straight quotation marks have no side and are counted: their number is even.
/// English apostrophes do not count, nor do English quotation marks, which open anew in each paragraph.
func doubtPairs(_ text: BlockText, _ inspection: inout Inspection) {
    switch text.block.kind {
    case .table, .furniture(.webChrome), .furniture(.ornament), .furniture(.page): return
    default: break
    }
    var open: [Mark] = []
    var lone: [Mark] = []
    var straight: [Mark] = []
    for mark in text.marks {
        if mark.scalar == "\"" { straight.append(mark) }
        guard let (kind, opens) = PairKind.of(mark.scalar), text.isChinese || kind == .round || kind == .square,
            !isControl(text.scalar(before: mark.offset))
        else { continue }
        if opens {
            if mark.offset < 7 { inspection.openAnew(kind, block: text.index) }
            open.append(mark)
        } else if let partner = open.lastIndex(where: { PairKind.of($0.scalar)?.kind == kind }) {
            lone += open[(partner + 1)...]
            open.removeSubrange(partner...)
        } else if !closesNumber(mark, in: text), !inspection.closesPending(kind, mark, text) {
            lone.append(mark)
        }
        // A text of brackets only must not cost a search of all of them each time.
        if open.count > 64 { lone.append(open.removeFirst()) }
    }
    for mark in open where !inspection.leaveOpen(mark, text) { lone.append(mark) }
    for mark in lone.sorted(by: { $0.offset < $1.offset }).prefix(3) {
        inspection.flag(.unbalancedQuote, block: text.index, mark.offset..<mark.end, detail(of: mark, in: text))
    }
    if text.isChinese, !straight.count.isMultiple(of: 2) { flagStraight(straight, in: text, &inspection) }
}

extension Inspection {
    /// Flags what no later block of the article closed.
    mutating func leaveOpenPairs() {
        for open in openPairs.pending { flag(.unbalancedQuote, block: open.block, open.range, open.detail) }
        openPairs.pending.removeAll(keepingCapacity: true)
    }

    /// A quotation that opens again in the next paragraph goes on.
    fileprivate mutating func openAnew(_ kind: PairKind, block: Int) {
        openPairs.pending.removeAll { $0.kind == kind && $0.block >= block - 2 && $0.reach > 1 }
    }

    /// Whether a mark closes what an earlier paragraph opened.
    fileprivate mutating func closesPending(_ kind: PairKind, _ mark: Mark, _ text: BlockText) -> Bool {
        dropUnclosed(before: text.index)
        let isEnd = text.bytes.count - mark.end <= 9
        guard isEnd, openPairs.pending.contains(where: { $0.kind == kind }) else { return false }
        openPairs.pending.removeAll { $0.kind == kind }
        return true
    }

    /// Whether a mark is one that a later paragraph may close: it opens its paragraph, stands behind a colon, or
    /// near the end of a line that the next one goes on.
    fileprivate mutating func leaveOpen(_ mark: Mark, _ text: BlockText) -> Bool {
        guard let kind = PairKind.of(mark.scalar)?.kind else { return false }
        dropUnclosed(before: text.index)
        let before = text.scalar(before: mark.offset)
        let isLong = mark.offset < 7 || before == "：" || before == ":"
        guard isLong || text.bytes.count - mark.end <= 45 else { return false }
        openPairs.pending.append(
            .init(
                kind: kind, block: text.index, range: mark.offset..<mark.end, detail: detail(of: mark, in: text),
                reach: isLong ? OpenPairs.longest : 1))
        return true
    }

    /// Flags what is open for too long.
    private mutating func dropUnclosed(before block: Int) {
        let late = openPairs.pending.filter { block - $0.block > $0.reach }
        guard !late.isEmpty || openPairs.pending.count > OpenPairs.longest else { return }
        for open in late { flag(.unbalancedQuote, block: open.block, open.range, open.detail) }
        openPairs.pending.removeAll { block - $0.block > $0.reach }
        if openPairs.pending.count > OpenPairs.longest { openPairs.pending.removeFirst() }
    }
}

/// Of straight marks the one is flagged that cannot stand on its side: one that opens before a comma. Else the last.
private func flagStraight(_ marks: [Mark], in text: BlockText, _ inspection: inout Inspection) {
    let crossed = marks.indices.first { index in
        guard index.isMultiple(of: 2), let next = text.scalar(at: marks[index].end) else { return false }
        return next.isComma || next.endsSentence
    }
    let mark = marks[crossed ?? marks.count - 1]
    inspection.flag(.unbalancedQuote, block: text.index, mark.offset..<mark.end, detail(of: mark, in: text))
}

/// The mark with the words that it belongs to.
private func detail(of mark: Mark, in text: BlockText) -> String {
    let opens = PairKind.of(mark.scalar)?.opens ?? (text.scalar(at: mark.end) != nil)
    return text.words(text.around(mark.offset..<mark.end, before: opens ? 0 : 10, after: opens ? 10 : 0))
}

/// The picture of a control character: a bracket behind it is part of an escape sequence.
private func isControl(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { (0x2400...0x2421).contains($0.value) } ?? false
}

/// 1） 一) a. : the bracket of a numbering has no partner.
private func closesNumber(_ mark: Mark, in text: BlockText) -> Bool {
    guard mark.scalar == ")" || mark.scalar == "）" else { return false }
    var offset = mark.offset
    var count = 0
    while count < 4, let scalar = text.scalar(before: offset) {
        let isNumber =
            scalar.isDigit || scalar.isLatin || ChineseNumeral.isNumeral(scalar)
            || (0x2460...0x24FF).contains(scalar.value)
        guard isNumber else { return count > 0 && !scalar.isHan }
        offset = text.start(before: offset)
        count += 1
    }
    return count > 0 && count < 4
}
