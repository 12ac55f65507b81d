import ChineseText
import DocumentModel

/// Decides whether a line goes on in the next one, from what both look like.
struct LineJoiner {
    /// Why two lines are one text; the keys of sentences in the user interface.
    typealias Reason = Overlay.Reason

    /// A line and what is known about it.
    struct Side {
        var index: Int
        var line: PhysicalLine
        var signs: LineSigns
        var mark: Markup.Mark
        /// Whether all of it is set in bold.
        var isBold = false
    }

    let widths: WrapWidths
    let bytes: [UInt8]

    /// Why `right` continues `left`; nil where it does not.
    ///
    /// - Parameter left: the last line of a passage; its `signs` are those of the passage's first line.
    func reason(_ left: Side, _ right: Side, body: BodySigns) -> Reason? {
        guard !right.isBold else { return nil }
        guard !right.signs.opens || isInitial(left, right) || isCutWord(left, right, body) else { return nil }
        guard right.mark == .none || right.mark == .continuation else { return nil }
        switch left.mark {
        case .none, .continuation, .item: break
        default: return nil
        }
        guard !left.signs.standsAlone, !body.isBold else { return nil }
        if left.line.isChinese || right.line.isChinese { return chinese(left, right, body) }
        return latin(left, right)
    }

    /// … and Lois / B. Dusdieker: a name cut before its initial, no lettered list.
    private func isInitial(_ left: Side, _ right: Side) -> Bool {
        guard right.index == left.index + 1, !right.signs.standsAlone, !left.line.last.closesLine else { return false }
        return right.signs.marker?.style == .letter || right.signs.marker?.style == .roman
    }

    /// 建设统 / 一、开放的市场: a printed line ended inside a word, and no list begins.
    private func isCutWord(_ left: Side, _ right: Side, _ body: BodySigns) -> Bool {
        guard let style = right.signs.marker?.style, style == .han || style == .hanSeries, !right.signs.standsAlone,
            let full = widths.full(left.index), abs(left.line.width - full) <= 3, left.line.last.isHan
        else { return false }
        return body.hasFullStop || body.commas > 0
    }

    private func chinese(_ left: Side, _ right: Side, _ body: BodySigns) -> Reason? {
        if body.isHead, isTitleLine(left) || CalendarDate(text(right.line, limit: 24), at: 0) != nil { return nil }
        if let full = widths.full(left.index), isWrapped(left, right, full) { return .hardWrap }
        if continuesFragment(left, right) { return .fragment }
        guard widths.full(left.index) == nil else { return nil }
        if body.quoteIsOpen && !left.line.last.isFullStop { return .brokenQuote }
        let isOpen = !left.line.last.closesLine && !left.line.last.isDash && !isClosedQuote(left.line)
        guard isOpen, left.line.width >= 60 || body.count >= 60, !opensQuote(right.line) else { return nil }
        // A long heading has no full stop either: only running text has a page break in it.
        let isNumbered = left.signs.marker.map { $0.style != .arabic && $0.style != .bullet } ?? false
        let isRunning = body.hasFullStop || (body.commas >= 2 && !isNumbered)
        return isRunning && right.line.width >= 16 ? .pageBreak : nil
    }

    /// Whether the printed page ended the line, and not the writer.
    private func isWrapped(_ left: Side, _ right: Side, _ full: Int) -> Bool {
        if right.line.indent >= 2, widths.indentsOpenParagraphs(right.index) { return false }
        if left.line.last.closesLine || isClosedQuote(left.line) {
            // A short line without a closing mark is no end of a paragraph, but a heading.
            let isHeading = right.line.width * 10 < full * 7 && !right.line.last.closesLine && !right.line.last.isCloser
            return left.line.width >= full - 3 && !isFirstLine(right.line, full) && !isHeading
        }
        return left.line.width * 10 >= full * 8
    }

    /// A line that runs on though it is two characters short: it was indented in print.
    private func isFirstLine(_ line: PhysicalLine, _ full: Int) -> Bool {
        (full - 6...full - 3).contains(line.width) && !line.last.closesLine
    }

    /// 某某关于某事的通知: nothing goes on behind the last word of a title.
    private func isTitleLine(_ left: Side) -> Bool {
        left.line.width <= 100 && TitleWords.endsAsTitle(text(left.line, limit: 200))
    }

    private func text(_ line: PhysicalLine, limit: Int) -> [Unicode.Scalar] {
        Array(String(decoding: bytes[line.content].prefix(limit * 3), as: UTF8.self).unicodeScalars.prefix(limit))
    }

    /// A line cut before 是： or 、: no paragraph begins with such words.
    private func continuesFragment(_ left: Side, _ right: Side) -> Bool {
        guard !left.line.last.closesLine, left.mark != .item else { return false }
        if "，。、；：,;".unicodeScalars.contains(right.line.first) { return true }
        let text = bytes[right.line.content]
        if text.starts(with: "是：".utf8) || text.starts(with: "是:".utf8) { return true }
        return left.line.last == "的" && right.line.width <= 24 && left.line.width > 8
    }

    private func latin(_ left: Side, _ right: Side) -> Reason? {
        let closes = left.line.last.isFullStop || left.line.last == "." || left.line.last == ":"
        let startsSmall = (0x61...0x7A).contains(right.line.first.value)
        if right.index == left.index + 1 {
            if startsSmall && !closes { return .hardWrap }
            let needed = left.line.width + 1 + firstWordLength(right.line)
            // Letters differ in width: a line may be full one tenth before the widest one.
            return needed * 10 > widths.latin(left.index) * 9 && left.line.width >= 24 ? .hardWrap : nil
        }
        guard !closes, left.line.width * 2 >= widths.latin(left.index), left.line.width >= 30 else { return nil }
        let isOpen = left.line.last == "," || left.line.last == "-" || endsWithSmallWord(left.line)
        let startsNumbered = right.line.first.isDigit
        return (startsSmall || isOpen) && !startsNumbered ? .pageBreak : nil
    }

    private func firstWordLength(_ line: PhysicalLine) -> Int {
        bytes[line.content].prefix { $0 != 0x20 && $0 != 0x09 }.count
    }

    private func endsWithSmallWord(_ line: PhysicalLine) -> Bool {
        let word = bytes[line.content].reversed().prefix { $0 != 0x20 }.reversed()
        return Self.smallWords.contains(String(decoding: word, as: UTF8.self))
    }

    private static let smallWords = [
        "the", "a", "an", "of", "and", "or", "to", "in", "for", "with", "by", "that", "about", "on", "at", "from", "as",
        "is", "are", "was", "were", "not", "their", "its", "this", "these",
    ]

    /// …。” ends a sentence, “…” alone does not.
    private func isClosedQuote(_ line: PhysicalLine) -> Bool {
        guard line.last.isCloser else { return false }
        let text = String(decoding: bytes[line.content].suffix(16), as: UTF8.self).unicodeScalars
        guard let before = text.dropLast().last(where: { !$0.isCloser }) else { return true }
        return before.isFullStop || line.last == "）" || line.last == ")" || line.last == "】"
    }

    private func opensQuote(_ line: PhysicalLine) -> Bool {
        line.first == "“" || line.first == "\"" || line.first == "「" || line.first == "【"
    }
}

/// What is known about the text that a line may continue.
struct BodySigns {
    /// Its width so far.
    var count = 0
    /// Whether a sentence ends in it.
    var hasFullStop = false
    /// The marks inside its sentences.
    var commas = 0
    /// Whether an opening quotation mark waits for its partner.
    var quoteIsOpen = false
    /// Whether all of it is in bold.
    var isBold = false
    /// Whether no sentence has ended in the file so far: its title and byline stand here.
    var isHead = false

    /// Adds the text of a line.
    mutating func add(_ text: [Unicode.Scalar]) {
        count += text.count * 2
        var depth = quoteIsOpen ? 1 : 0
        for scalar in text {
            if scalar == "。" || scalar == "！" || scalar == "？" { hasFullStop = true }
            if scalar.isComma && scalar != "、" { commas += 1 }
            if scalar == "“" { depth += 1 } else if scalar == "”" { depth -= 1 }
        }
        quoteIsOpen = depth > 0
    }
}
