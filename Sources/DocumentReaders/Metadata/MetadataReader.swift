import ChineseText
import DocumentModel

/// Reads what a document says about itself.
func readMetadata(of document: Document) -> Metadata {
    var reader = MetadataReader(document)
    reader.readTitle()
    reader.readOfficialMarks()
    reader.readHead()
    reader.readBulletin()
    reader.readEnd()
    reader.readEnglish()
    reader.readKind()
    reader.readIssuer()
    reader.readEffectiveDate()
    reader.readBackMatter()
    return reader.metadata
}

/// The fields found so far, and the document they are read from.
struct MetadataReader {
    let document: Document
    var metadata = Metadata()
    /// The day a law was made known, for 自公布之日; empty without a history.
    var publishedOn = ""
    /// The blocks of the first article.
    let article: Range<Int>
    /// Its title.
    let titleBlock: Int?
    /// The first block of its text.
    let bodyStart: Int

    init(_ document: Document) {
        self.document = document
        let part = document.parts.first
        let blocks = part?.blocks ?? 0..<0
        let title = document.sections.first { $0.level == 1 && blocks.contains($0.heading) }?.heading
        article = blocks
        titleBlock = title
        let start = title.map { $0 + 1 } ?? blocks.lowerBound
        bodyStart =
            (start..<max(start, blocks.upperBound)).first { !Self.standsBeforeText(document.blocks[$0].kind) }
            ?? blocks.upperBound
        metadata.language = Self.language(of: document.blocks.prefix(60))
    }

    private static func standsBeforeText(_ kind: Block.Kind) -> Bool {
        switch kind {
        case .furniture, .caption: true
        default: false
        }
    }

    /// Chinese counts more: a Chinese report is full of digits, names and web addresses.
    private static func language(of blocks: ArraySlice<Block>) -> String {
        var (han, latin) = (0, 0)
        for block in blocks {
            for scalar in block.head(400) {
                if scalar.isHan { han += 1 } else if scalar.isLatin { latin += 1 }
            }
        }
        return han + latin == 0 ? "" : han * 4 >= latin ? "zh" : "en"
    }

    /// The first scalars of a block: all of a line of the head.
    func words(_ block: Int, limit: Int = 200) -> [Unicode.Scalar] {
        document.blocks[block].text.head(limit)
    }

    /// The blocks of the head: masthead, title and byline.
    var head: Range<Int> { article.lowerBound..<max(article.lowerBound, bodyStart) }

    /// Takes a value for a field that has none yet, and remembers where it stands.
    mutating func take(
        _ field: Metadata.Field, _ value: String, block: Int, scalars: Range<Int>? = nil
    ) {
        guard metadata[field].isEmpty, !value.isEmpty else { return }
        metadata[field] = value
        remember(field, block: block, scalars: scalars)
    }

    /// Remembers the bytes of the source that a field was read from.
    mutating func remember(_ field: Metadata.Field, block: Int, scalars: Range<Int>? = nil) {
        let found = document.blocks[block]
        var clean = 0..<found.text.utf8.count
        if let scalars {
            let text = words(block, limit: scalars.upperBound)
            let start = text.prefix(scalars.lowerBound).reduce(0) { $0 + UTF8.width($1) }
            clean = start..<text.reduce(0) { $0 + UTF8.width($1) }
        }
        let place = found.map.source(of: clean)
        let before = metadata.sources[field]
        metadata.sources[field] =
            before.map { min($0.lowerBound, place.lowerBound)..<max($0.upperBound, place.upperBound) } ?? place
    }
}
