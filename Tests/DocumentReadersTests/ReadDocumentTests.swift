import DocumentModel
import DocumentReaders
import Testing

@Suite struct ReadDocumentTests {
    @Test func keepsTheSource() {
        #expect(readDocument([0xE6, 0x95, 0xB0, 0xFF], path: "").source.bytes == [0xE6, 0x95, 0xB0, 0xFF])
    }
}
