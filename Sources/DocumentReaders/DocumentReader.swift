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
    var segments = Segments(bytes)
    var assembler = DocumentAssembler(bytes, path: path)
    var shown = 0
    while let segment = segments.next() {
        assembler.read(segment)
        guard let progress, segment.upperBound < bytes.count, segment.upperBound >= 2 * shown else { continue }
        shown = segment.upperBound
        guard progress(assembler.document()) else { break }
    }
    return assembler.finish()
}
