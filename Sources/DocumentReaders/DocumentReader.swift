public import DocumentModel

/// Makes a document of the bytes of a file, whatever they are.
public func readDocument(_ bytes: [UInt8], path: String) -> Document {
    Document(
        source: SourceText(bytes), path: path, metadata: Metadata(), parts: [], sections: [], blocks: [],
        overlays: [], flags: [])
}
