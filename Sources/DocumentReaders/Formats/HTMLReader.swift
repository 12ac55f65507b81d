import DocumentModel

/// Reads HTML into passages: block elements part lines, tables stay together, links and spans are text.
///
/// Tags stand in no text, so that the account of the bytes puts them under an overlay.
struct HTMLReader {
    let tokens: [HTMLToken]
    let tables: HTMLTables
    var cleaner: SourceCleaner
    var repairs: Repairs
    var entities = HTMLEntities()
    private(set) var passages: [Passage] = []
    private var line = HTMLText()
    private var mark = Markup.Mark.none
    private var kind = Block.Kind.paragraph
    /// Open elements in bold, and whether each open span is one of them.
    private var boldDepth = 0
    private var spans: [Bool] = []
    private var chromeDepth = 0
    /// End tags of navigation that are still to come: an element without one hides nothing.
    private var chromeEnds: Int
    private var preformattedDepth = 0
    /// The index of the token behind a table whose rows are lines.
    private var recordEnd = 0
    private var inRecord = false
    private let isDocument: Bool

    /// - Parameter isDocument: whether it is a page; otherwise a table inside another text.
    init(_ range: Range<Int>, isDocument: Bool, cleaner: inout SourceCleaner, repairs: inout Repairs) {
        var tokens: [HTMLToken] = []
        var cutter = HTMLTokens(cleaner.bytes, range)
        while let token = cutter.next() { tokens.append(token) }
        self.tokens = tokens
        self.isDocument = isDocument
        tables = HTMLTables(tokens, bytes: cleaner.bytes)
        chromeEnds = tokens.count { $0.kind == .end && $0.tag == .chrome }
        // Taken over and given back: a copy for each table would cost all that was noted so far.
        self.cleaner = SourceCleaner([])
        self.repairs = Repairs()
        swap(&self.cleaner, &cleaner)
        swap(&self.repairs, &repairs)
    }

    /// Gives back what was taken over.
    mutating func giveBack(_ cleaner: inout SourceCleaner, _ repairs: inout Repairs) {
        swap(&self.cleaner, &cleaner)
        swap(&self.repairs, &repairs)
    }

    /// Reads all of it.
    mutating func read() {
        var index = 0
        while index < tokens.count {
            if let table = tables.extents[index], tokens[index].kind == .start {
                finishLine()
                if isDocument, table.isRecord, table.isData, passages.isEmpty || isRecord {
                    recordEnd = table.end
                } else if table.isData {
                    readTable(index..<table.end)
                    index = table.end
                    continue
                }
            }
            inRecord = index < recordEnd
            read(tokens[index])
            index += 1
        }
        finishLine()
    }

    /// Whether all passages so far are the record of the document.
    private var isRecord: Bool { passages.allSatisfy { $0.kind == .furniture(.masthead) } }

    private mutating func read(_ token: HTMLToken) {
        switch token.kind {
        case .text: addText(token.range)
        case .comment: repairs.note(.setAside, token.range, .comment)
        case .start, .end:
            if inRecord, token.tag == .cell || token.tag == .headerCell {
                if token.kind == .start { line.addSpace(forTag: token.range) }
                return
            }
            if token.tag.partsLines { finishLine() }
            change(token)
        }
    }

    private mutating func change(_ token: HTMLToken) {
        let isStart = token.kind == .start
        switch token.tag {
        case .bold: boldDepth = max(0, boldDepth + (isStart ? 1 : -1))
        case .span:
            if isStart { spans.append(isBold(token)) } else { _ = spans.popLast() }
        case .item: mark = isStart ? .item : .none
        case .caption: kind = isStart ? .caption : .paragraph
        case .preformatted: preformattedDepth = max(0, preformattedDepth + (isStart ? 1 : -1))
        case .chrome: changeChrome(isStart)
        default:
            if let level = token.tag.headingLevel { mark = isStart ? .heading(level) : .none }
        }
    }

    private mutating func changeChrome(_ isStart: Bool) {
        if !isStart {
            chromeEnds -= 1
            chromeDepth = max(0, chromeDepth - 1)
        } else if chromeEnds > chromeDepth {
            chromeDepth += 1
        }
    }

    private func isBold(_ token: HTMLToken) -> Bool {
        guard let style = token.attribute("style", in: cleaner.bytes) else { return spans.last ?? false }
        guard let start = style.firstRange(of: "font-weight") else { return spans.last ?? false }
        return style[start.upperBound...].prefix(12).firstRange(of: "bold") != nil
    }

    private mutating func addText(_ range: Range<Int>) {
        let isBold = boldDepth > 0 || spans.last == true
        guard preformattedDepth > 0 else {
            return line.add(range, isBold: isBold, entities: &entities, cleaner: &cleaner, repairs: &repairs)
        }
        var start = range.lowerBound
        for index in range where cleaner.bytes[index] == 0x0A || index + 1 == range.upperBound {
            line.add(
                start..<index + 1, isBold: isBold, entities: &entities, cleaner: &cleaner, repairs: &repairs)
            if cleaner.bytes[index] == 0x0A { finishLine() }
            start = index + 1
        }
    }

    private mutating func finishLine() {
        defer { line = HTMLText() }
        guard !line.text.isEmpty else { return }
        let kind: Block.Kind = chromeDepth > 0 ? .furniture(.webChrome) : inRecord ? .furniture(.masthead) : kind
        passages.append(Passage(text: line.text, mark: mark, isBold: !line.hasPlain, kind: kind))
        // The other lines of a list item go on with it.
        if mark == .item { mark = .none }
    }

    /// Reads the tokens of a table of data, its caption first.
    private mutating func readTable(_ range: Range<Int>) {
        let size = tokens[range.upperBound - 1].range.upperBound - tokens[range.lowerBound].range.lowerBound
        var table = HTMLTableReader(size: size)
        for index in range { table.read(tokens[index], &entities, &cleaner, &repairs) }
        table.finish(cleaner.bytes)
        for caption in table.captions where !caption.isEmpty {
            passages.append(Passage(text: caption, kind: .caption))
        }
        passages += tablePassages(table.text, table.table)
    }
}

extension ArraySlice<UInt8> {
    /// Where a phrase first stands.
    fileprivate func firstRange(of phrase: String) -> Range<Int>? {
        let length = phrase.utf8.count
        guard count >= length else { return nil }
        let start = (startIndex...(endIndex - length)).first { self[$0..<$0 + length].elementsEqual(phrase.utf8) }
        return start.map { $0..<$0 + length }
    }
}
