public import DocumentModel

/// Reads the file at `path` into a document, or says why it cannot be read.
public func readDocument(at path: String) throws(ReadingError) -> Document {
    readDocument(try readSource(at: path), path: path)
}

/// Makes a document of the bytes of a file, whatever they are.
///
/// - Parameter progress: gets the document as far as it is read, each time that twice as much of a long
///   file is; reading stops when it returns false.
public func readDocument(
    _ bytes: [UInt8], path: String, progress: ((Document) -> Bool)? = nil
) -> Document {
    read(bytes, path: path, Directions(), progress: progress)
}

/// Makes a document of the bytes of a file as a reader has corrected it.
///
/// - Parameter unplaced: gets the indices of corrections whose text is not in the file any more.
public func readDocument(
    _ bytes: [UInt8], path: String, corrections: [Correction], unplaced: inout [Int]
) -> Document {
    let reading = readCorrected(readDocument(bytes, path: path), corrections)
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
    return (read(plain.source.bytes, path: plain.path, directions, progress: nil), places)
}

private func read(
    _ bytes: [UInt8], path: String, _ directions: Directions, progress: ((Document) -> Bool)?
) -> Document {
    var segments = Segments(bytes)
    var assembler = DocumentAssembler(bytes, path: path, directions: directions)
    var shown = 0
    while let segment = segments.next() {
        assembler.read(segment)
        guard let progress, segment.upperBound < bytes.count, segment.upperBound >= 2 * shown else { continue }
        shown = segment.upperBound
        guard progress(assembler.document()) else { break }
    }
    return assembler.finish()
}
