public import DocumentModel
import DocumentReaders

/// A document as it was read with corrections, and these.
public struct CorrectedDocument: Sendable {
    /// The document.
    public var document: Document
    /// The corrections, with the places where they take effect.
    public var corrections: [PlacedCorrection]

    /// Reads a document anew with corrections.
    ///
    /// - Parameter plain: the document as it is read without any.
    public init(_ plain: Document, _ stored: [StoredCorrection] = []) {
        let (document, places) = readCorrected(plain, stored.map(\.correction))
        self.document = document
        corrections = zip(stored, places).map { PlacedCorrection($0, source: $1) }
    }

    /// A document that was read with corrections before.
    public init(_ document: Document, placed corrections: [PlacedCorrection]) {
        self.document = document
        self.corrections = corrections
    }

    /// Whether a document says the same in the same form.
    public func readsLike(_ other: Document) -> Bool {
        document.blocks == other.blocks && document.sections == other.sections && document.parts == other.parts
    }
}
