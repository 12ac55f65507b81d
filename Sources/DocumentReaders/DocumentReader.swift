import ChineseText
public import DocumentModel

/// Reads the file at `path` into a document, or says why it cannot be read.
public func readDocument(at path: String) throws(ReadingError) -> Document {
    readDocument(try readSource(at: path), path: path)
}

/// Makes a document of the bytes of a file, whatever they are.
public func readDocument(_ bytes: [UInt8], path: String) -> Document {
    let source = SourceText(bytes)
    let lines = physicalLines(of: bytes)
    let markup =
        looksLikeMarkdown(bytes, lines: lines, path: path) ? markdownMarkup(bytes, lines: lines) : Markup()
    var reader = PassageReader(bytes, lines: lines, markup: markup)
    var passages = reader.read()
    var repairs = reader.repairs
    for range in reader.cleaner.folded { repairs.note(.fold, range, .radical) }
    repairs.flagDamage(invalid: reader.cleaner.invalid, controls: reader.cleaner.controls)
    let wrapSpaces = WrapSpaces(passages)
    for index in passages.indices { wrapSpaces.remove(from: &passages[index], at: index, repairs: &repairs) }
    passages = splitFusedHeadings(splitInlineItems(passages, repairs: &repairs), repairs: &repairs)
    var draft = Draft(passages, repairs: repairs)
    draft.readParts()
    let builder = DocumentBuilder(draft)
    var document = Document(
        source: source, path: path, metadata: Metadata(), parts: builder.parts, sections: builder.sections,
        blocks: builder.blocks, overlays: [], flags: [])
    repairs = builder.repairs
    markLeads(in: &document)
    markRepetitions(in: &document, repairs: &repairs)
    document.metadata = readMetadata(of: document)
    flagDoubts(about: document, repairs: &repairs)
    document.overlays = Coverage(source, blocks: document.blocks, repairs: repairs.overlays).overlays
    document.flags = repairs.flags
    return document
}
