import DocumentModel
import DocumentReaders
import Foundation
import Testing

/// What means nothing in an encoding is shown, flagged, and kept.
@Suite struct DamagedEncodingTests {
    @Test(arguments: [
        (Encoding.Name.gb18030, "GBK"), (.big5, "BIG5"), (.shiftJIS, "CP932"), (.eucJP, "EUC-JP"), (.eucKR, "CP949"),
    ])
    func readingGoesOnBehindABadByte(name: Encoding.Name, converter: String) throws {
        let bytes = encoded("水田\n", converter) + [0xFF] + encoded("山水\n", converter)
        let document = readDocument(try #require(decoded(bytes, name)), path: "")
        #expect(document.source.bytes == Array("水田\n\u{FFFD}山水\n".utf8))
        #expect(document.flags.map(\.kind).contains(.invalidBytes))
        #expect(document.flags.first { $0.kind == .invalidBytes }?.source == 7..<10)
        #expect(document.source.fileBytes == bytes)
    }

    @Test func aPairThatNoCharacterHasIsLeftOutWhole() throws {
        let bytes = encoded("水", "GBK") + [0x81, 0x30, 0x81, 0x31, 0xFE, 0x30, 0xFE, 0x30] + encoded("田", "GBK")
        let text = try #require(decoded(bytes, .gb18030))
        #expect(text.text(in: 0..<text.bytes.count).hasSuffix("\u{FFFD}田"))
        // Read off by one byte, the rest of the line would be other characters.
        let pair = encoded("水", "EUC-KR") + [0xC9, 0xA1] + encoded("山水", "EUC-KR")
        #expect(decoded(pair, .eucKR)?.bytes.count == "水\u{FFFD}山水".utf8.count)
    }

    @Test(arguments: [
        (Encoding.Name.gb18030, "GBK"), (.big5, "BIG5"), (.utf16LE, "UTF-16LE"), (.utf16BE, "UTF-16BE"),
    ])
    func aCutLastCharacterIsShown(name: Encoding.Name, converter: String) throws {
        let bytes = Array(encoded(Sample.long(Sample.traditional) + "水田", converter).dropLast())
        let source = try #require(decoded(bytes))
        #expect(source.encoding.name == name)
        #expect(source.bytes == Array((Sample.long(Sample.traditional) + "水\u{FFFD}").utf8))
        #expect(source.undecodable == [source.bytes.count - 3..<source.bytes.count])
    }

    @Test func aLineFeedIsNeverPartOfABadCharacter() throws {
        #expect(decoded([0xCB, 0x0A, 0xCC, 0xEF], .gb18030)?.bytes == Array("\u{FFFD}\n田".utf8))
        #expect(decoded([0x00, 0xD8, 0x0A, 0x00, 0x30, 0x75], .utf16LE)?.bytes == Array("\u{FFFD}\n田".utf8))
    }

    @Test func aNULInATextIsAControl() throws {
        for converter in ["UTF-8", "GBK", "UTF-16LE"] {
            let bytes = encoded(Sample.long(Sample.simplified) + "水\u{0}田", converter)
            let document = readDocument(try #require(decoded(bytes)), path: "")
            #expect(document.blocks.last?.text.hasSuffix("水␀田") == true)
            #expect(document.doubts.contains(.controlCharacters))
        }
    }

    @Test func damagedFilesKeepTheirEncoding() throws {
        for (name, converter) in [(Encoding.Name.gb18030, "GB18030"), (.big5, "BIG5"), (.shiftJIS, "CP932")] {
            let sentence = name == .shiftJIS ? Sample.japanese : Sample.traditional
            var bytes = encoded(Sample.long(sentence), converter)
            for place in stride(from: 31, to: bytes.count, by: 200) where bytes[place] >= 0x80 { bytes[place] = 0xFF }
            let source = try #require(decoded(bytes))
            #expect(source.encoding.name == name)
            #expect(!source.undecodable.isEmpty && source.fileBytes == bytes)
            #expect(source.lineCount == 119)
        }
    }

    /// Random bytes, read by hand in each encoding: nothing is lost, and no line.
    @Test(arguments: Encoding.Name.allCases) func anyBytesCanBeReadByHand(name: Encoding.Name) throws {
        var random = SystemRandomNumberGenerator()
        for round in 0..<40 {
            let count = Int.random(in: 1...3000, using: &random)
            var bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
            if round % 2 == 0 { for place in stride(from: 0, to: bytes.count, by: 7) { bytes[place] = 0x0A } }
            let source = try SourceFile(bytes, path: "", encoding: name).text()
            #expect(source.fileBytes == bytes)
            #expect(source.encoding == Encoding(name, .chosen))
            #expect(lineFeeds(in: source.bytes) == lineFeeds(in: bytes, width: name.width), "\(bytes)")
            if name != .utf8 { #expect(String(validating: source.bytes, as: UTF8.self) != nil) }
            for range in source.undecodable { #expect(source.bytes[range].prefix(3) == [0xEF, 0xBF, 0xBD]) }
            let document = readDocument(source, path: "")
            #expect(document.source == source)
        }
    }

    private func lineFeeds(in bytes: [UInt8], width: (bytes: Int, place: Int) = (1, 0)) -> Int {
        stride(from: 0, to: bytes.count - width.bytes + 1, by: width.bytes).count { start in
            let unit = bytes[start..<start + width.bytes]
            return unit[start + width.place] == 0x0A && unit.count { $0 == 0 } == width.bytes - 1
        }
    }
}

extension Encoding.Name {
    /// How many bytes a line feed has, and which of them is not NUL.
    fileprivate var width: (bytes: Int, place: Int) {
        switch self {
        case .utf16LE: (2, 0)
        case .utf16BE: (2, 1)
        case .utf32LE: (4, 0)
        case .utf32BE: (4, 3)
        default: (1, 0)
        }
    }
}
