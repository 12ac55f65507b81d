import DocumentModel
import DocumentReaders
import Foundation
import ReadingProperties
import Testing

/// What the fuzzer found, by name, and all inputs that it keeps: see docs/fuzzing.md.
@Suite struct FuzzTests {
    @Test func everyKeptInputIsRead() throws {
        let files = try Originals.kept("Tests/Fuzzing/Corpus")
        #expect(files.count > 100)
        for file in files { expectPromises(Input([UInt8](try Data(contentsOf: file)))) }
    }

    @Test func theLineBelowAnUnderlineIsText() {
        #expect(texts("总题目\n===\n群众满意。\n\n后文在此。\n") == ["总题目", "群众满意。", "后文在此。"])
    }

    @Test func theLastLineOfAnOpenFenceIsText() {
        #expect(texts("总题目\n\n```\n群众满意。\n后文在此。") == ["总题目", "群众满意。", "后文在此。"])
    }

    @Test func wordsBehindAFenceAreText() {
        #expect(texts("```第一条 群众满意\n后文在此。\n```\n") == ["```第一条 群众满意", "后文在此。"])
    }

    @Test func aTableBelowAParagraphLeavesItWhole() {
        #expect(texts("各县办理情况。\n群众满意。\n|县|件|\n|--|--|\n|甲|3|\n") == ["各县办理情况。", "群众满意。", "县\t件\n甲\t3"])
    }

    @Test func theAddressOfALetterSteersNoTerminal() {
        let head = "# Harbours: Dredging Costs More\n\n**Report:** HRB-12-7\n\nMarch 9, 2012\n\n"
        let body = "The council asked us to look into the cost in full."
        let letter = read(head + "The Honorable Ann\u{8} Lee\n\nChair\n\n" + body)
        #expect(letter.metadata.addressees.hasPrefix("The Honorable Ann"))
        #expect(!letter.metadata.addressees.contains("\u{8}"))
    }

    @Test func aLongListOfSendersEnds() {
        let document = read(String(repeating: "送：办公室，\n", count: 20_000))
        #expect(document.metadata[.distribution].utf8.count < 60_000)
    }

    @Test func theWordsOfADoubtSteerNoTerminal() {
        let document = read("各县共办理金\u{0}额“3\n万”元，群众满意。\n\n另有“金\u{0}\u{0}\n额\u{0}”。\n")
        #expect(document.flags.allSatisfy { !$0.detail.unicodeScalars.contains("\u{0}") })
        expectPromises(Array("聮“金\u{0}\u{0}1\nLI 动 态\nLI".utf8))
    }

    @Test func aSpaceForATagInACellIsTold() {
        let document = read(
            "<table><tr><td>县</td><td>件</td></tr><tr><td>甲</td><td>3<br>4</td></tr></table>", path: "a.html")
        #expect(document.blocks.first?.text.hasSuffix("3 4") == true)
        #expect(document.reasons(.fold) == ["writtenSpace"])
    }

    @Test func whiteSpaceThatIsCleanedLaterIsNoTrap() {
        let document = read("<html><p>甲\u{2028}\u{7}乙</p></html>", path: "a.html")
        #expect(document.blocks.map(\.text) == ["甲\u{FFFD}␇乙"])
        #expect(document.flags.filter { $0.kind == .controlCharacters }.count == 2)
    }

    private func texts(_ text: String) -> [String] { read(text, path: "a.md").blocks.map(\.text) }
}
