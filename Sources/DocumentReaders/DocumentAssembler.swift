import ChineseText
import DocumentModel

/// A document in the making: reads a file piece by piece and puts the pieces together.
struct DocumentAssembler {
    private let source: SourceText
    private let path: String
    /// Whether the file is a page of HTML.
    private let isPage: Bool
    private var isMarkdown = false
    private var builder: DocumentBuilder
    private var continuation: Draft.Continuation?
    private var overlays: [Overlay] = []
    private var flags: [Flag] = []
    private let directions: Directions

    init(_ source: SourceText, path: String, directions: Directions) {
        self.directions = directions
        self.source = source
        flags = source.undecodable.prefix(100).map { Flag(kind: .invalidBytes, source: $0) }
        self.path = path
        isPage = looksLikeHTML(source.bytes, path: path)
        builder = DocumentBuilder(source: source.bytes)
    }

    /// Reads the next piece of the file.
    mutating func read(_ segment: Range<Int>) {
        var lines = physicalLines(of: source.bytes, in: segment)
        let isFirst = segment.lowerBound == 0
        if isFirst { isMarkdown = !isPage && looksLikeMarkdown(source.bytes, lines: lines, path: path) }
        var markup = isMarkdown ? markdownMarkup(source.bytes, lines: lines) : Markup()
        gatherTables(source.bytes, in: segment, isPage: isPage, lines: &lines, markup: &markup)
        var reader = PassageReader(
            source.bytes, lines: lines, markup: markup, directions: directions, isContinued: !isFirst)
        let passages = reader.read()
        add(draft(of: passages, reader), of: segment)
    }

    /// The passages with their structure.
    private func draft(of passages: [Passage], _ reader: PassageReader) -> Draft {
        var passages = passages
        var repairs = reader.repairs
        for range in reader.cleaner.folded { repairs.note(.fold, range, .radical) }
        repairs.flagDamage(invalid: reader.cleaner.invalid, controls: reader.cleaner.controls)
        let wrapSpaces = WrapSpaces(passages)
        for index in passages.indices { wrapSpaces.remove(from: &passages[index], at: index, repairs: &repairs) }
        passages = directions.apply(to: passages, repairs: &repairs)
        passages = splitFusedHeadings(splitInlineItems(passages, repairs: &repairs), repairs: &repairs)
        var draft = Draft(passages, repairs: repairs)
        draft.readParts(behind: continuation)
        return draft
    }

    private mutating func add(_ draft: Draft, of segment: Range<Int>) {
        continuation = draft.continuation ?? continuation
        let first = builder.blocks.count
        builder.add(draft)
        overlays +=
            Coverage(
                source, segment, blocks: builder.blocks[first...], isReordered: directions.isReordered,
                repairs: builder.repairs.overlays
            ).overlays
        flags += builder.repairs.flags
        if segment.lowerBound == 0 { expectRest(behind: segment.upperBound) }
    }

    /// Makes room once for all of a long file: arrays that grow by doubling take up to twice their size.
    private mutating func expectRest(behind end: Int) {
        guard end < source.bytes.count, end > 0 else { return }
        let factor = Double(source.bytes.count) / Double(end) * 1.05
        overlays.reserveCapacity(Int(Double(overlays.count) * factor))
        builder.expect(times: factor)
    }

    /// The document as far as it is read; doubts and repetitions are not sought yet.
    func document() -> Document {
        var builder = builder
        builder.finish()
        var document = plainDocument(of: builder)
        markTableRoles(in: &document)
        document.metadata = readMetadata(of: document)
        return document
    }

    /// The whole document.
    mutating func finish() -> Document {
        builder.finish()
        var document = plainDocument(of: builder)
        builder = DocumentBuilder(source: [])
        var repairs = Repairs(overlays: overlays, flags: flags, directions: directions)
        overlays = []
        markTableRoles(in: &document)
        let known = repairs.overlays.count
        markRepetitions(in: &document, repairs: &repairs)
        if repairs.overlays.count > known { repairs.overlays.sort { $0.source.lowerBound < $1.source.lowerBound } }
        document.metadata = readMetadata(of: document)
        flagDoubts(about: document, repairs: &repairs)
        document.overlays = repairs.overlays
        document.flags = repairs.flags.map(\.harmless)
        return document
    }

    private func plainDocument(of builder: DocumentBuilder) -> Document {
        var document = Document(
            source: source, path: path, metadata: Metadata(), parts: builder.parts, sections: builder.sections,
            blocks: builder.blocks, overlays: [], flags: [])
        document.isReordered = directions.isReordered
        return document
    }
}
