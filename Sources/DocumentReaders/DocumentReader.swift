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
    unplaced = []
    let plain = readDocument(bytes, path: path)
    guard !corrections.isEmpty else { return plain }
    let directions = Directions(corrections, in: AnchorIndex(plain), unplaced: &unplaced)
    return directions.isEmpty ? plain : read(bytes, path: path, directions, progress: nil)
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
