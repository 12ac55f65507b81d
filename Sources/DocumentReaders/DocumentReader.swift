public import DocumentModel

/// Reads the file at `path` into a document, or says why it cannot be read.
///
/// Its encoding is found out, unless the reader has chosen one.
public func readDocument(at path: String, encoding: Encoding.Name? = nil) throws(ReadingError) -> Document {
    readDocument(try SourceFile(at: path, encoding: encoding).text(), path: path)
}

/// Makes a document of the bytes of a UTF-8 file, whatever they are.
public func readDocument(_ bytes: [UInt8], path: String) -> Document { readDocument(SourceText(bytes), path: path) }

/// Makes a document of a text, whatever it is.
///
/// - Parameter progress: gets a long document as far as it is read, each time that eight times as much of it is,
///   and at the end all of its structure before doubts are sought; reading stops when it returns false.
public func readDocument(
    _ source: SourceText, path: String, progress: ((Document) -> Bool)? = nil
) -> Document {
    read(source, path: path, Directions(), segment: Segments.size, progress: progress)
}

/// Reads a text in pieces of about `segment` bytes: tests and the fuzzer cut small files as long ones are cut.
package func readDocument(_ source: SourceText, path: String, segment: Int) -> Document {
    read(source, path: path, Directions(), segment: segment, progress: nil)
}

/// Makes a document of a text as a reader has corrected it.
///
/// - Parameter unplaced: gets the indices of corrections whose text is not in the file any more.
public func readDocument(
    _ source: SourceText, path: String, corrections: [Correction], unplaced: inout [Int]
) -> Document {
    let reading = readCorrected(readDocument(source, path: path), corrections)
    unplaced = reading.places.indices.filter { reading.places[$0] == nil }
    return reading.document
}

/// Reads a document anew as a reader has corrected it.
///
/// - Parameter plain: the document as it is read without corrections.
/// - Returns: the document, and for each correction the byte of the source that it is about; nil where its text
///   is not in the file any more.
public func readCorrected(_ plain: Document, _ corrections: [Correction]) -> (document: Document, places: [Int?]) {
    guard !corrections.isEmpty else { return (plain, []) }
    var places: [Int?] = []
    let directions = Directions(corrections, in: AnchorIndex(plain), places: &places)
    guard !directions.isEmpty else { return (plain, places) }
    return (read(plain.source, path: plain.path, directions, segment: Segments.size, progress: nil), places)
}

private func read(
    _ source: SourceText, path: String, _ directions: Directions, segment: Int, progress: ((Document) -> Bool)?
) -> Document {
    let count = source.bytes.count
    // A page of HTML is read at once: a cut would leave tags open.
    let piece = looksLikeHTML(source.bytes, path: path) ? max(count, segment) : segment
    var segments = Segments(source.bytes, size: piece)
    var assembler = DocumentAssembler(source, path: path, directions: directions)
    var shown = 0
    while let segment = segments.next() {
        assembler.read(segment)
        let isEnd = segment.upperBound == count
        guard let progress, isEnd ? segment.lowerBound > 0 : segment.upperBound >= 8 * shown else { continue }
        shown = segment.upperBound
        guard progress(assembler.document()) || isEnd else { break }
    }
    return assembler.finish()
}
