import Foundation
import Synchronization
import Testing

@testable import Store

/// A library follows folders while files come, change, move and go in them.
@Suite struct WatchTests {
    /// Follows the documents of a folder, and does one thing after the other as the library catches up.
    private func follow(_ scratch: Scratch, _ steps: [() throws -> Void]) throws -> [IndexSummary] {
        let library = try LibraryFile(at: scratch.path)
        var options = IndexOptions.aside
        options.corrections = nil
        var summaries: [IndexSummary] = []
        var failure: (any Error)?
        var rest = steps[...]
        let isDone = Atomic(false)
        let end = Date().addingTimeInterval(120)
        try Indexer(library, options).follow(
            [scratch.documents], while: { !isDone.load(ordering: .relaxed) && Date() < end }
        ) { notice in
            guard case .indexed(let summary) = notice else { return }
            summaries.append(summary)
            do { try rest.popFirst()?() } catch { failure = error }
            if summaries.count > steps.count { isDone.store(true, ordering: .relaxed) }
        }
        if let failure { throw failure }
        return summaries
    }

    @Test func filesComeChangeMoveAndGo() throws {
        let scratch = try Scratch(["甲.md": "# 甲县造林公报\n\n去年造林5万亩。\n"])
        let summaries = try follow(
            scratch,
            [
                { try scratch.write("# 乙县水利公报\n\n修建水库3座。\n", to: "镇/村/乙.md") },
                { try scratch.write("# 乙县公路公报\n\n修路9公里。\n", to: "镇/村/乙.md") },
                { try scratch.move("镇", to: "县/镇") }, { try scratch.remove("县/镇/村/乙.md") },
                { try scratch.write("# 丙县公报\n\n修路1公里。\n", to: "县/镇/丙.md") },
            ])
        #expect(summaries.map(\.new) == [1, 1, 0, 0, 0, 1])
        #expect(summaries.map(\.changed) == [0, 0, 1, 0, 0, 0])
        #expect(summaries.map(\.renamed) == [0, 0, 0, 1, 0, 0])
        #expect(summaries.map(\.removed) == [0, 0, 0, 0, 1, 0])
        #expect(try scratch.names(with: "公报") == ["县/镇/丙.md", "甲.md"])
    }

    /// As when a disk is taken out and put in again.
    @Test func aFolderThatComesAgainIsFollowed() throws {
        let scratch = try Scratch(["甲.md": "# 甲县造林公报\n\n去年造林5万亩。\n"])
        let elsewhere = scratch.folder + "/别处"
        let summaries = try follow(
            scratch,
            [
                {
                    try FileManager.default.moveItem(atPath: scratch.documents, toPath: elsewhere)
                    try scratch.write("# 乙县水利公报\n\n修建水库3座。\n", to: "乙.md")
                }, { try scratch.write("# 丙县公路公报\n\n修路9公里。\n", to: "丙.md") },
            ])
        #expect(summaries.map(\.new) == [1, 1, 1])
        #expect(try scratch.names(with: "公报") == ["丙.md", "乙.md"])
    }

    @Test func aFileIsReadWhenItIsQuiet() {
        var pending = PendingChanges(quiet: 0.5, patience: 10)
        pending.note("/文/甲.md", at: 100)
        pending.note("/文/乙", at: 100)
        pending.note("/文/乙/丙.md", at: 100.1)
        pending.note("/文/甲.md", at: 100.4)
        #expect(pending.take(at: 100.5) == ["/文/乙"])
        #expect(pending.take(at: 100.7) == ["/文/乙/丙.md"])
        #expect(pending.take(at: 100.9) == ["/文/甲.md"] && pending.isEmpty)
        // A file that is written to all the time is read now and then.
        for tenth in 0..<100 { pending.note("/文/日志.txt", at: 200 + Double(tenth) / 10) }
        #expect(pending.take(at: 209.9) == [] && pending.take(at: 210) == ["/文/日志.txt"])
    }
}
