import DocumentModel
import DocumentReaders
import Foundation

/// Reads a document or says in one sentence why it cannot.
func open(_ path: String) throws -> Document {
    let data = try Data(contentsOf: URL(filePath: path))
    return readDocument([UInt8](data), path: path)
}
