import Browser
import DocumentModel
import DocumentReaders
import Testing

/// The encoding of a document is shown and can be changed.
@Suite struct EncodingTests {
    /// 青溪 (C7E0 CFAA) in GB18030: ten numbered headings with a paragraph each.
    private static let bytes: [UInt8] = (0..<10).flatMap { number -> [UInt8] in
        let paragraph = Array(repeating: [0xC7, 0xE0, 0xCF, 0xAA] as [UInt8], count: 9).flatMap { $0 }
        return Array("## \(number + 1). ".utf8) + paragraph[..<4] + [0x0A, 0x0A] + paragraph + [0xA1, 0xA3, 0x0A, 0x0A]
    }

    private func robot(_ bytes: [UInt8] = bytes, words: Words = .chinese) throws -> Robot {
        let file = try SourceFile(bytes, path: "旧档.txt")
        return Robot([readDocument(file.text(), path: "旧档.txt")], width: 100, height: 20, words: words)
    }

    @Test func anotherEncodingThanUTF8IsTold() throws {
        var robot = try robot()
        #expect(robot.footer.contains("编码: GB18030（自动判断）"))
        robot.press("j")
        #expect(!robot.footer.contains("GB18030"))
        robot.press("giG")
        #expect(robot.screen.contains("编码       GB18030（自动判断）"))
        #expect(!Robot([Sample.report], width: 100, height: 20).footer.contains("编码"))
    }

    @Test func theCommandSaysWhichEncodingItIs() throws {
        var robot = try robot(words: .english)
        robot.press(":encoding<Enter>")
        #expect(robot.footer.contains("encoding: GB18030 (detected)"))
    }

    @Test func theDocumentIsReadInAnotherEncodingAtTheSameLine() throws {
        var robot = try robot()
        robot.press(":21<Enter>")
        #expect(robot.textRows[0] == "6. 青溪")
        robot.press(":encoding euc-kr<Enter>")
        #expect(robot.footer.contains("编码: EUC-KR（人工选定）"))
        #expect(robot.textRows[0].hasPrefix("6. ") && !robot.textRows[0].contains("青"))
        #expect(robot.state.reading?.isCounted == true)
        robot.press(":encoding auto<Enter>")
        #expect(robot.textRows[0] == "6. 青溪")
        #expect(robot.footer.contains("编码: GB18030（自动判断）"))
    }

    @Test func theSourceStaysOpenInAnotherEncoding() throws {
        var robot = try robot()
        robot.press("gRgR:encoding gbk<Enter>")
        #expect(robot.footer.contains("人工选定"))
        #expect(robot.textRows[0] == "## 1. 青溪")
    }

    @Test func namesOfEncodingsAreCompleted() throws {
        var robot = try robot()
        robot.press("gE")
        #expect(robot.footer.hasPrefix(":encoding") && robot.screen.contains("Shift_JIS"))
        robot.press("b<Tab>")
        #expect(robot.footer.hasPrefix(":encoding Big5"))
        robot.press("<^u>encoding UTF-16<Tab><Tab>")
        #expect(robot.footer.hasPrefix(":encoding UTF-16BE"))
        robot.press("<Tab><Up>")
        #expect(robot.footer.hasPrefix(":encoding UTF-16BE"))
        robot.press("<Enter>")
        #expect(robot.footer.contains("UTF-16BE（人工选定）"))
    }

    @Test func anUnknownEncodingIsAnsweredWithTheKnownOnes() throws {
        var robot = try robot()
        robot.press(":encoding 火星文<Enter>")
        #expect(robot.footer.contains("没有这种编码 火星文: UTF-8, UTF-16LE"))
        #expect(robot.state.notice?.text.hasSuffix("KOI8-R") == true)
    }

    @Test func aChoiceMadeForTheBeginningHoldsForTheWhole() throws {
        let beginning = Array(Self.bytes.prefix(Self.bytes.count / 10))
        var robot = try robot(beginning)
        robot.press(":encoding big5<Enter>")
        let whole = readDocument(try SourceFile(Self.bytes, path: "").text(), path: "旧档.txt")
        robot.take(.completed(Reading(whole)))
        let source = try #require(robot.state.reading?.document.source)
        #expect(source.encoding == Encoding(.big5, .chosen))
        #expect(source.fileBytes == Self.bytes)
    }
}
