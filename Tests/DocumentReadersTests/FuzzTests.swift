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
        #expect(read("总题目\n===\n群众满意。\n\n后文在此。\n", path: "a.md").texts(.paragraph) == ["群众满意。", "后文在此。"])
    }

    @Test func theLastLineOfAnOpenFenceIsText() {
        #expect(read("总题目\n\n```\n群众满意。\n后文在此。", path: "a.md").texts(.paragraph) == ["群众满意。", "后文在此。"])
    }

    @Test func wordsBehindAFenceAreText() {
        #expect(read("```第一条 群众满意\n后文在此。\n```\n", path: "a.md").blocks.map(\.text) == ["```第一条 群众满意", "后文在此。"])
    }

    @Test func aTableBelowAParagraphLeavesItWhole() {
        let document = read("各县办理情况。\n群众满意。\n|县|件|\n|--|--|\n|甲|3|\n", path: "a.md")
        #expect(document.blocks.map(\.text) == ["各县办理情况。群众满意。", "县\t件\n甲\t3"])
    }
}
