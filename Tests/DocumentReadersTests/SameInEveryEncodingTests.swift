import DocumentModel
import DocumentReaders
import Foundation
import Testing

/// A document says the same in every encoding that has its characters.
@Suite struct SameInEveryEncodingTests {
    @Test(.enabled(if: Originals.isThere), arguments: ["GB18030", "BIG5-HKSCS", "UTF-16LE", "UTF-16BE", "UTF-8"])
    func theOriginals(converter: String) throws {
        for file in Originals.files("seeds") {
            let all = String(decoding: try Data(contentsOf: file), as: UTF8.self)
            // Big5 has no simplified characters: its copy is compared with what is left of the text.
            let text = converter == "BIG5-HKSCS" ? String(all.unicodeScalars.filter(Self.isInBig5)) : all
            let bytes = encoded(text, converter)
            let expected = readDocument(Array(text.utf8), path: file.path)
            let found = readDocument(try #require(decoded(bytes)), path: file.path)
            #expect(found.source.fileBytes == bytes)
            #expect(found.source.bytes == expected.source.bytes)
            #expect(found.source.lineCount == expected.source.lineCount)
            #expect(found.outline == expected.outline && found.metadata == expected.metadata)
            #expect(found.blocks == expected.blocks && found.sections == expected.sections)
            #expect(found.flags == expected.flags && found.overlays == expected.overlays)
        }
    }

    private static func isInBig5(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII || big5.contains(scalar)
    }

    private static let big5: Set<Unicode.Scalar> = {
        let all = (0x80...0xFFFF).compactMap(Unicode.Scalar.init)
        return Set(all.filter { !encoded(String($0), "BIG5-HKSCS").isEmpty })
    }()
}
