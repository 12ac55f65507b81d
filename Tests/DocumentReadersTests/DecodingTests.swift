import DocumentModel
import DocumentReaders
import Foundation
import Testing

@Suite struct DecodingTests {
    @Test func anyBytesGiveADocument() {
        let bytes: [UInt8] = [0xE6, 0x95, 0xB0, 0xFF]
        let document = readDocument(bytes, path: "")
        #expect(document.source.bytes == bytes)
        #expect(document.blocks.map(\.text) == ["数\u{FFFD}"])
        #expect(document.doubts == [.invalidBytes])
        #expect(document.flags.first?.source == 3..<4)
    }

    @Test(arguments: ["\n", "\r\n", "\r", "\n\n", "\r\n\r\n"]) func linesEndInAnyWay(end: String) {
        let lines = ["镇政府关于修渠的通知", "各村：", "一、范围", paragraph, "二、时间", paragraph]
        #expect(read(lines.joined(separator: end)).outline == ["1 镇政府关于修渠的通知", "2 一 范围", "2 二 时间"])
    }

    @Test func aByteOrderMarkIsNoText() {
        let document = read("\u{FEFF}防汛工作通报\n\n" + paragraph)
        #expect(document.metadata.title == "防汛工作通报")
    }

    @Test func noControlCharacterReachesATerminal() {
        let document = read("甲\u{1B}]0;x\u{7}乙\u{9B}31m丙\u{7F}丁\u{202E}戊\u{2066}己")
        #expect(document.blocks.map(\.text) == ["甲␛]0;x␇乙\u{FFFD}31m丙␡丁\u{FFFD}戊\u{FFFD}己"])
        #expect(document.doubts == [.controlCharacters])
        #expect(document.source.bytes == Array("甲\u{1B}]0;x\u{7}乙\u{9B}31m丙\u{7F}丁\u{202E}戊\u{2066}己".utf8))
    }

    @Test func radicalsAreReadAsTheirCharacters() {
        let document = read("⼈⺠政府⽹")
        #expect(document.blocks.map(\.text) == ["人民政府网"])
        #expect(document.reasons(.fold) == ["radical", "radical", "radical"])
    }

    @Test func aTabInsideALineIsASpace() { #expect(read("甲村\t12 户").blocks.map(\.text) == ["甲村 12 户"]) }
}

@Suite struct ReadingErrorTests {
    private func error(_ path: String) -> ReadingError? {
        do throws(ReadingError) {
            _ = try readDocument(at: path)
            return nil
        } catch { return error }
    }

    private func file(_ bytes: [UInt8]) throws -> String {
        let url = FileManager.default.temporaryDirectory.appending(path: "gazette-\(UUID().uuidString).txt")
        try Data(bytes).write(to: url)
        return url.path
    }

    @Test func readsAFile() throws {
        let path = try file(Array("简讯\n".utf8))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let document = try readDocument(at: path)
        #expect(document.path == path && document.blocks.count == 1)
    }

    @Test func saysWhatIsWrong() throws {
        #expect(error("/nowhere/at/all") == .missing(path: "/nowhere/at/all"))
        #expect(error("/") == .folder(path: "/"))
        let empty = try file([])
        let binary = try file([0x7F, 0x45, 0x4C, 0x46, 0, 0, 1])
        defer { for path in [empty, binary] { try? FileManager.default.removeItem(atPath: path) } }
        #expect(error(empty) == .empty(path: empty))
        guard case .binary(binary, let kind)? = error(binary) else {
            Issue.record("a program was read")
            return
        }
        #expect(kind?.name == "a program")
    }

    @Test func aSentenceNamesTheFileAndHidesItsControls() {
        #expect(ReadingError.missing(path: "a\u{1B}[2J.md").sentence == "a␛[2J.md does not exist; check the name.")
        #expect(ReadingError.missing(path: "").sentence == "The empty file name does not exist; check the name.")
    }
}
