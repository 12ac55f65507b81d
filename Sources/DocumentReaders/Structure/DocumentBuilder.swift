import ChineseText
import DocumentModel

/// Makes the blocks, sections and parts of a document out of a draft whose passages are known.
struct DocumentBuilder {
    private(set) var blocks: [Block] = []
    private(set) var sections: [Section] = []
    private(set) var parts: [Part] = []
    /// The repairs of the draft that was added last.
    private(set) var repairs = Repairs()
    /// The sections that stand open, from the outermost in.
    private var open: [Int] = []
    private var levels = SectionLevels()
    /// The block of each passage, by index.
    private var blockOfPassage: [Int?] = []
    private let source: [UInt8]

    init(source: [UInt8]) { self.source = source }

    /// Adds the blocks of a piece of the file.
    mutating func add(_ draft: Draft) {
        repairs = draft.repairs
        blockOfPassage = Array(repeating: nil, count: draft.passages.count)
        let first = blocks.count
        for part in draft.parts { add(part, of: draft) }
        markLeads(in: &blocks, first..<blocks.count)
    }

    /// Makes room for a long file of which a part is read.
    mutating func expect(times factor: Double) {
        blocks.reserveCapacity(Int(Double(blocks.count) * factor))
        sections.reserveCapacity(Int(Double(sections.count) * factor))
    }

    /// Closes the last part: the file ends.
    mutating func finish() { closePart() }

    private mutating func add(_ part: Draft.PartDraft, of draft: Draft) {
        if !part.isContinued || parts.isEmpty {
            closePart()
            levels = SectionLevels()
            parts.append(
                Part(
                    kind: part.kind, blocks: blocks.count..<blocks.count, sections: sections.count..<sections.count))
        }
        let findings = HeadingFinder(draft, part: part).findings
        var previous: (index: Int, words: [Unicode.Scalar])?
        for index in part.passages where !draft.passages[index].isGone && !draft.passages[index].text.isEmpty {
            let passage = draft.passages[index]
            let words = draft.shapes[index].isWhole ? draft.shapes[index].squeezed : []
            if let last = previous, !words.isEmpty, passage.repeats == nil, last.words == words,
                let block = blockOfPassage[last.index],
                !repairs.decline(.collapse, passage.text.sourceRange, .titleTwice)
            {
                addRepetition(of: block, passage)
                continue
            }
            if let role = passage.role, role != .furniture {
                addDirected(role, passage, findings[index], draft.shapes[index])
                previous = nil
            } else if let heading = passage.heading {
                addHeading(heading, passage, whole: passage.text)
                previous = (index, words)
            } else if case .heading(let heading, let runIn) = findings[index],
                !declines(runIn, passage, draft.shapes[index])
            {
                addRunIn(heading, runIn, passage, draft.shapes[index])
                previous = runIn.rest == nil ? (index, words) : nil
            } else if case .runningHead = findings[index] {
                addRunningHead(passage)
            } else {
                addBlock(passage, isItem: findings[index] != nil || passage.mark == .item)
                previous = draft.isPageFurniture(index) ? previous : nil
            }
            blockOfPassage[index] = blocks.count - 1
        }
    }

    // MARK: Blocks

    mutating func addBlock(_ passage: Passage, isItem: Bool) {
        let kind = passage.kind == .paragraph && isItem ? .item : passage.kind
        append(kind, passage.text, repeats: passage.repeats.flatMap { blockOfPassage[$0] })
    }

    private mutating func append(_ kind: Block.Kind, _ text: MappedText, repeats: Int? = nil) {
        blocks.append(Block(kind: kind, map: text.map.fitted, of: source, replaced: text.replaced, repeats: repeats))
    }

    /// A heading printed twice is one heading.
    private mutating func addRepetition(of block: Int, _ passage: Passage) {
        repairs.note(.collapse, passage.text.sourceRange, .titleTwice)
        append(.furniture(.masthead), passage.text, repeats: block)
    }

    private mutating func addRunningHead(_ passage: Passage) {
        append(.furniture(.page), passage.text)
    }

    mutating func addHeading(
        _ heading: Heading, _ passage: Passage, whole text: MappedText, at directed: Int? = nil
    ) {
        var markup: Int?
        if case .heading(let count) = passage.mark { markup = count }
        var level = directed ?? levels.level(of: heading.rank, markup: markup)
        if let markup, directed == nil, repairs.decline(.relevel, text.sourceRange, .numbering) { level = markup }
        if let directed {
            levels.put(at: directed)
            repairs.note(.relevel, text.sourceRange, .correction)
        } else if let markup, markup != level {
            repairs.note(.relevel, text.sourceRange, .numbering)
        }
        while let last = open.last, sections[last].level >= level {
            close(last, at: blocks.count)
            open.removeLast()
        }
        sections.append(
            Section(
                level: level, number: heading.marker?.number ?? "", title: heading.title, heading: blocks.count,
                blocks: blocks.count..<blocks.count + 1, parent: open.last, part: parts.count - 1,
                isSuggested: heading.isSuggested))
        open.append(sections.count - 1)
        append(.heading, text)
    }

    /// 一、标题。正文… becomes a heading and a paragraph.
    mutating func addRunIn(
        _ heading: Heading, _ runIn: RunIn, _ passage: Passage, _ shape: Shape, at directed: Int? = nil
    ) {
        guard let rest = runIn.rest else { return addHeading(heading, passage, whole: passage.text, at: directed) }
        var end = rest
        while end > 0, shape.head[end - 1].isSpace { end -= 1 }
        let headingEnd = shape.head[..<end].reduce(0) { $0 + UTF8.width($1) }
        let restStart = Self.start(of: rest, shape)
        addHeading(heading, passage, whole: passage.text.slice(0..<headingEnd), at: directed)
        let body = passage.text.slice(restStart..<passage.text.bytes.count)
        guard !body.isEmpty else { return }
        let place = body.sourceRange.lowerBound
        repairs.note(.split, place..<place, .runIn)
        append(.paragraph, body)
    }

    /// Whether a reader does not want a heading to be cut from its paragraph.
    private func declines(_ runIn: RunIn, _ passage: Passage, _ shape: Shape) -> Bool {
        guard let rest = runIn.rest, !repairs.directions.declined.isEmpty else { return false }
        let start = Self.start(of: rest, shape)
        return repairs.decline(.split, passage.text.map.source(of: start..<start + 1), .runIn)
    }

    private static func start(of rest: Int, _ shape: Shape) -> Int {
        shape.head[..<rest].reduce(0) { $0 + UTF8.width($1) }
    }

    // MARK: Sections and parts

    /// Closes a part and the sections still open in it: signature and distribution belong to the article only.
    private mutating func closePart() {
        guard let part = parts.indices.last else { return }
        let firstBlock = parts[part].blocks.lowerBound
        let end = blocks.count
        let textEnd = blocks[firstBlock..<end].lastIndex { !Self.isBackMatter($0.kind) }.map { $0 + 1 } ?? end
        for index in open {
            close(index, at: sections[index].parent == nil ? end : max(textEnd, sections[index].heading + 1))
        }
        open.removeAll()
        parts[part].blocks = firstBlock..<end
        parts[part].sections = parts[part].sections.lowerBound..<sections.count
    }

    private mutating func close(_ section: Int, at end: Int) {
        sections[section].blocks = sections[section].heading..<max(end, sections[section].heading + 1)
    }

    private static func isBackMatter(_ kind: Block.Kind) -> Bool {
        switch kind {
        case .signature, .furniture(.distribution), .furniture(.colophon), .furniture(.webChrome), .furniture(.page):
            true
        default: false
        }
    }
}
