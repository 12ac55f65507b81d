import DocumentModel
import DocumentReaders
import Statistics
import Testing

@Suite struct ExtractionTests {
    @Test func anEmptyDocumentHasNone() {
        #expect(extractStatistics(from: readDocument([], path: "")).isEmpty)
    }
}
