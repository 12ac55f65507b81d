import ChineseText
import DocumentModel

/// Makes passages of lines: leaves markup out, joins what a line end or page end cut.
struct PassageReader {
    let lines: [PhysicalLine]
    let markup: Markup
    let joiner: LineJoiner
    var cleaner: SourceCleaner
    var repairs = Repairs()
    private var passages: [Passage] = []
    /// The last line of the last passage while it may go on.
    private var open: LineJoiner.Side?
    private var body = BodySigns()
    /// Whether a sentence ended in the passages so far.
    private var hasText = false

    /// The most bytes of a block: what is laid out for one key.
    private static let longest = 32 << 10

    /// - Parameter isContinued: whether text of the file stands before these lines.
    init(
        _ bytes: [UInt8], lines: [PhysicalLine], markup: Markup, directions: Directions = Directions(),
        isContinued: Bool
    ) {
        hasText = isContinued
        self.lines = lines
        self.markup = markup
        joiner = LineJoiner(widths: WrapWidths(lines), bytes: bytes)
        cleaner = SourceCleaner(bytes, directions: directions)
        repairs.directions = directions
    }

    /// All passages, in the order of the source.
    mutating func read() -> [Passage] {
        var index = 0
        while index < lines.count {
            switch markup.mark(index) {
            case .row: index = readTable(at: index)
            case .ready:
                finishPassage()
                passages += markup.ready[index]?.passages(&cleaner, &repairs) ?? []
                index += 1
            case .comment where !repairs.decline(.setAside, lines[index].content, .comment):
                repairs.note(.setAside, lines[index].range, .comment)
                index += 1
            case .rule, .fence, .tableRule:
                finishPassage()
                index += 1
            default:
                if !lines[index].isBlank { readLine(index) }
                index += 1
            }
        }
        finishPassage()
        return passages
    }

    private mutating func readTable(at start: Int) -> Int {
        finishPassage()
        var end = start
        var rows: [Range<Int>] = []
        while end < lines.count, markup.mark(end) == .row || markup.mark(end) == .tableRule {
            if end > start, markup.alignments[end] != nil { break }
            if markup.mark(end) == .row { rows.append(lines[end].content) }
            end += 1
        }
        let (text, table) = pipeTable(
            rows, alignments: markup.alignments[start] ?? [], cleaner: &cleaner, repairs: &repairs)
        passages += tablePassages(text, table)
        return end
    }

    private mutating func readLine(_ index: Int) {
        let mark = markup.mark(index)
        var content = mark == .verbatim ? lines[index].content : afterMarks(of: index)
        while content.count > Self.longest {
            let end = cleaner.bytes.pieceEnd(from: content.lowerBound, limit: content.lowerBound + Self.longest)
            readPiece(content.lowerBound..<end, of: index, mark)
            finishPassage()
            content = end..<content.upperBound
            repairs.note(.split, end..<end, .longLine)
        }
        readPiece(content, of: index, mark)
    }

    /// A line, or a piece of one too long for a block.
    private mutating func readPiece(_ content: Range<Int>, of index: Int, _ mark: Markup.Mark) {
        let text = cleaner.text(content)
        guard !text.isEmpty else { return }
        // The signs of a line stand at its ends and in its first sentences.
        let scalars = [Unicode.Scalar](utf8: text.bytes, limit: text.bytes.count > 6000 ? 1500 : .max)
        let side = LineJoiner.Side(
            index: index, line: lines[index], signs: LineSigns(scalars), mark: mark,
            isBold: markup.isMarkdown && isWhollyBold(scalars))
        if let open, !isLong(passages.count - 1), let reason = joiner.reason(open, side, body: body) {
            join(text, to: open, side, reason)
        } else {
            finishPassage()
            let isHead = !hasText && !body.hasFullStop && passages.count < 20
            hasText = !isHead
            body = BodySigns()
            body.isHead = isHead
            body.isBold = side.isBold
            passages.append(
                Passage(
                    text: text, mark: mark, isBold: body.isBold, indent: lines[index].indent,
                    isApart: index == 0 || lines[index - 1].isBlank || lines[index].startsPage))
            open = side
        }
        body.add(scalars)
    }

    private func isLong(_ passage: Int) -> Bool { passages[passage].text.bytes.count > Self.longest }

    private mutating func join(
        _ text: MappedText, to left: LineJoiner.Side, _ right: LineJoiner.Side, _ reason: LineJoiner.Reason
    ) {
        let last = passages.count - 1
        let joint = Joint(
            passages[last].text.bytes, text.bytes,
            isChinese: right.line.isChinese || left.line.isChinese)
        let gap = passages[last].text.sourceRange.upperBound..<text.sourceRange.lowerBound
        repairs.note(.join, gap, reason)
        if joint == .doubtful { repairs.flags.append(Flag(kind: .fusedLines, source: gap)) }
        passages[last].text.append(text, spaced: joint == .space)
        let signs = open?.signs ?? right.signs
        open = right
        open?.signs = signs
    }

    /// The content of a line behind the marks of its markup.
    private func afterMarks(of index: Int) -> Range<Int> {
        var range = lines[index].content
        guard markup.isMarkdown, !repairs.decline(.setAside, range, .markup) else { return range }
        let bytes = cleaner.bytes
        func skipSpaces() {
            while !range.isEmpty, bytes[range.lowerBound] == 0x20 || bytes[range.lowerBound] == 0x09 {
                range = range.dropFirst()
            }
        }
        while range.count > 1, bytes[range.lowerBound] == UInt8(ascii: ">") {
            range = range.dropFirst()
            skipSpaces()
        }
        switch markup.mark(index) {
        case .heading:
            while !range.isEmpty, bytes[range.lowerBound] == UInt8(ascii: "#") { range = range.dropFirst() }
            skipSpaces()
        case .item
        where range.count > 2 && "-*+".utf8.contains(bytes[range.lowerBound]) && bytes[range.lowerBound + 1] == 0x20:
            range = range.dropFirst()
            skipSpaces()
        default: break
        }
        return range
    }

    private func isWhollyBold(_ text: [Unicode.Scalar]) -> Bool {
        text.count > 4 && text.begins("**") && (text.ends("**") || text.ends("**：") || text.ends("**:"))
            && text[2] != "*"
    }

    /// Takes inline marks and wrap spaces out of the passage that is complete now.
    private mutating func finishPassage() {
        guard open != nil, let last = passages.indices.last else { return }
        open = nil
        guard markup.isMarkdown, passages[last].mark != .verbatim else { return }
        passages[last].text = withoutInlineMarks(passages[last].text, repairs: &repairs)
        if passages[last].text.isEmpty { passages.removeLast() }
    }
}

/// What stands between two joined lines.
enum Joint {
    /// Nothing: Chinese on one side at least.
    case none
    /// One space, between words.
    case space
    /// Nothing, but two numbers may have become one.
    case doubtful

    init(_ left: [UInt8], _ right: [UInt8], isChinese: Bool) {
        let before = left.scalar(endingAt: left.count) ?? " "
        let after = right.isEmpty ? " " : UTF8Sequence(right, at: 0, end: right.count).scalar ?? "\u{FFFD}"
        if before.isWide || after.isWide || before.isSpace || after.isSpace { self = .none; return }
        if before.isDigit && after.isDigit { self = isChinese ? .doubtful : .space; return }
        let areWords = (before.isLatin || before.isDigit) && (after.isLatin || after.isDigit)
        if areWords { self = .space; return }
        // self-designated keeps its hyphen: nobody can tell it from a broken word.
        self = isChinese || before == "-" && after.isLatin ? .none : .space
    }
}
