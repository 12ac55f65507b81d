import ChineseText
public import DocumentModel

/// Reads the file at `path` into a document, or says why it cannot be read.
///
/// Its encoding is found out, unless the reader has chosen one.
public func readDocument(at path: String, encoding: Encoding.Name? = nil) throws(ReadingError) -> Document {
    readDocument(try SourceFile(at: path, encoding: encoding).text(), path: path)
}

/// Makes a document of the bytes of a UTF-8 file, whatever they are.
public func readDocument(_ bytes: [UInt8], path: String) -> Document {
    readDocument(SourceText(bytes), path: path)
}

/// Makes a document of a text, whatever it is.
public func readDocument(_ source: SourceText, path: String) -> Document {
    let bytes = source.bytes
    let lines = physicalLines(of: bytes)
    let markup =
        looksLikeMarkdown(bytes, lines: lines, path: path) ? markdownMarkup(bytes, lines: lines) : Markup()
    var reader = PassageReader(bytes, lines: lines, markup: markup)
    var passages = reader.read()
    var repairs = reader.repairs
    for range in reader.cleaner.folded { repairs.note(.fold, range, .radical) }
    repairs.flagDamage(invalid: reader.cleaner.invalid + source.undecodable, controls: reader.cleaner.controls)
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
    flagDoubts(about: document, repairs: &repairs)
    document.overlays = Coverage(source, blocks: document.blocks, repairs: repairs.overlays).overlays
    document.flags = repairs.flags
    document.metadata = readMetadata(of: document)
    return document
}
