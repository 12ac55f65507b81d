import DocumentModel
import DocumentReaders
import Foundation
import Testing

/// The encoding of a file is found out, and its text is the same in each of them.
@Suite struct EncodingTests {
    static let readings: [(Encoding.Name, String, String)] = [
        (.utf8, "UTF-8", Sample.simplified), (.utf8, "UTF-8", Sample.french), (.utf8, "UTF-8", "plain ASCII"),
        (.gb18030, "GB18030", Sample.simplified), (.gb18030, "GBK", Sample.simplified),
        (.gb18030, "GB18030", Sample.traditional), (.gb18030, "GB18030", "关于水渠的通知"), (.gb18030, "GBK", "水渠"),
        (.big5, "BIG5-HKSCS", Sample.traditional), (.big5, "BIG5", "水渠工程公告及說明"),
        (.shiftJIS, "CP932", Sample.japanese), (.eucJP, "EUC-JP", Sample.japanese), (.eucKR, "CP949", Sample.korean),
        (.utf16LE, "UTF-16LE", Sample.simplified), (.utf16BE, "UTF-16BE", Sample.simplified),
        (.utf16LE, "UTF-16LE", Sample.traditional), (.utf16BE, "UTF-16BE", Sample.japanese),
        (.utf16LE, "UTF-16LE", Sample.french), (.utf16BE, "UTF-16BE", "plain ASCII"),
        (.utf32LE, "UTF-32LE", Sample.simplified), (.utf32BE, "UTF-32BE", Sample.french),
        (.windows1252, "CP1252", Sample.french), (.windows1252, "ISO-8859-1", Sample.french),
        (.windows1252, "CP1252", "The mayor’s plan doesn’t say when."),
        (.windows1252, "CP1252", "Änderung der Gebühren"),
        (.windows1251, "CP1251", Sample.russian), (.koi8R, "KOI8-R", Sample.russian),
    ]

    @Test(arguments: readings)
    func shortTextsAreReadInTheirEncoding(name: Encoding.Name, converter: String, text: String) throws {
        let bytes = encoded(text, converter)
        let source = try #require(decoded(bytes))
        #expect(source.encoding == Encoding(name, .detected))
        #expect(source.text(in: 0..<source.bytes.count) == text)
        #expect(source.fileBytes == bytes)
        #expect(source.undecodable == [])
    }

    @Test(arguments: readings)
    func longTextsAreReadInTheirEncoding(name: Encoding.Name, converter: String, text: String) throws {
        let bytes = encoded(Sample.long(text), converter)
        let source = try #require(decoded(bytes))
        #expect(source.encoding == Encoding(name, .detected))
        #expect(source.bytes == Array(Sample.long(text).utf8))
        #expect(source.lineCount == 119 && source.fileBytes == bytes)
    }

    @Test func aTextOfUTF8IsNotCopied() throws {
        let source = try #require(decoded(Array(Sample.simplified.utf8)))
        #expect(source.original == nil)
    }

    @Test(arguments: [
        (Encoding.Name.utf16LE, "UTF-16LE"), (.utf16BE, "UTF-16BE"), (.utf32LE, "UTF-32LE"), (.utf32BE, "UTF-32BE"),
        (.gb18030, "GB18030"),
    ])
    func aByteOrderMarkDecides(name: Encoding.Name, converter: String) throws {
        for text in [Sample.korean, Sample.simplified, "1", Sample.long(Sample.russian)] {
            let bytes = encoded("\u{FEFF}" + text, converter)
            let source = try #require(decoded(bytes))
            #expect(source.encoding == Encoding(name, .byteOrderMark))
            #expect(source.bytes == Array(text.utf8), "the mark is no text")
            #expect(source.fileBytes == bytes, "but stays in the file")
        }
    }

    @Test func theMarkOfUTF8Stays() throws {
        let bytes = Array(("\u{FEFF}" + Sample.simplified).utf8)
        let source = try #require(decoded(bytes))
        #expect(source.encoding == Encoding(.utf8, .byteOrderMark) && source.bytes == bytes)
    }

    @Test(arguments: [
        ("<meta charset=\"Shift_JIS\">\n", Encoding.Name.shiftJIS, "CP932"),
        ("<?xml version='1.0' encoding='Big5'?>\n", .big5, "BIG5"), ("# -*- coding: euc-kr -*-\n", .eucKR, "CP949"),
        ("<META HTTP-EQUIV=Content-Type CONTENT=\"text/html; charset=GB2312\">\n", .gb18030, "GBK"),
    ])
    func aDeclarationIsBelievedWhenItCanBeTrue(head: String, name: Encoding.Name, converter: String) throws {
        // 田 alone is other bytes in each of these encodings, too few to tell.
        let source = try #require(decoded(encoded(head + "田", converter)))
        #expect(source.encoding == Encoding(name, .declared))
        #expect(source.bytes == Array((head + "田").utf8))
    }

    @Test(arguments: ["utf-8", "iso-8859-1", "big5", "nonsense"])
    func aFalseDeclarationIsNotBelieved(name: String) throws {
        let source = try #require(decoded(encoded("<meta charset=\(name)>\n" + Sample.long(Sample.simplified), "GBK")))
        #expect(source.encoding == Encoding(.gb18030, .detected))
    }

    @Test func damagedUTF8StaysUTF8() throws {
        var bytes = Array(Sample.long(Sample.simplified).utf8)
        for place in stride(from: 50, to: bytes.count, by: 400) { bytes[place] = 0xFF }
        let source = try #require(decoded(bytes))
        #expect(source.encoding == .utf8 && source.bytes == bytes)
    }

    @Test func chineseBehindMuchASCIIIsFound() throws {
        let text = String(repeating: "Nothing but plain words in this line.\n", count: 4000) + Sample.simplified
        #expect(decoded(encoded(text, "GBK"))?.encoding.name == .gb18030)
        #expect(decoded(Array(text.utf8))?.encoding.name == .utf8)
    }

    @Test func encodingsHaveManyNames() {
        let names = ["gbk": Encoding.Name.gb18030, "GB2312": .gb18030, "latin-1": .windows1252, "SJIS": .shiftJIS]
        for (name, encoding) in names { #expect(Encoding.Name(name) == encoding) }
        for encoding in Encoding.Name.allCases { #expect(Encoding.Name(encoding.rawValue.lowercased()) == encoding) }
        #expect(Encoding.Name("") == nil && Encoding.Name("klingon") == nil)
    }

    @Test(arguments: [(Encoding.Name.gb18030, "GB18030"), (.utf16BE, "UTF-16BE"), (.utf8, "UTF-8")])
    func theBeginningIsTheBeginningOfTheWhole(name: Encoding.Name, converter: String) throws {
        let file = try SourceFile(encoded(Sample.long(Sample.simplified), converter), path: "")
        let beginning = try #require(file.beginning(of: 1000))
        #expect(beginning.bytes.last == 0x0A && beginning.bytes.count >= 800)
        #expect(file.text().bytes.starts(with: beginning.bytes))
        #expect(file.text().bytes.count > beginning.bytes.count)
        #expect(try SourceFile(encoded(Sample.simplified, converter), path: "").beginning(of: 1000) == nil)
    }
}
