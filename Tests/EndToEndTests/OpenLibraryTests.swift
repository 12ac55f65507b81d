import Foundation
import Glibc
import TerminalSupport
import Testing

/// The open program and its library: documents that come, change and go while somebody reads.
@Suite(.serialized, .enabled(if: Tmux.isInstalled, "\(Tmux.whyNot)"))
struct OpenLibraryTests {
    private let folder: Folder
    private let program = programFolder() + "/gazette"

    init() throws {
        folder = try Folder(["甲.md": "# 甲县修渠年报\n\n全年修渠12公里，栽树3万株。\n", "乙.md": "# 乙县修渠年报\n\n全年修渠8公里。\n"])
    }

    private func open(_ arguments: [String]) throws -> Tmux {
        try Tmux(
            [program] + arguments, columns: 80, rows: 20,
            environment: [
                "HOME": folder.path, "XDG_DATA_HOME": folder.path + "/.data", "TMPDIR": folder.path + "/.temporary",
                "SWIFT_BACKTRACE": "enable=no",
            ])
    }

    private func write(_ text: String, to name: String) throws {
        try text.write(toFile: folder.path + "/" + name, atomically: true, encoding: .utf8)
    }

    @Test func filesThatComeChangeAndGoAreNoticed() throws {
        let tmux = try open([folder.path])
        try tmux.until(shows: "甲县修渠年报")
        try tmux.until(shows: "2 documents")
        try write("# 丙县修渠年报\n\n全年修渠7公里。\n", to: "丙.md")
        try tmux.until(shows: "3 documents")
        try tmux.press("Enter")
        try tmux.until(shows: "全年修渠7公里")
        try write("# 丙县修渠年报\n\n全年修渠9公里。\n", to: "丙.md")
        try tmux.until(shows: "gu reads it anew")
        #expect(try tmux.lines().contains { $0.contains("全年修渠7公里") })
        try tmux.press("g", "u")
        try tmux.until(shows: "全年修渠9公里")
        try FileManager.default.removeItem(atPath: folder.path + "/丙.md")
        try tmux.until(shows: "the file is gone")
        try tmux.press("q")
        try tmux.until(shows: "2 documents")
    }

    @Test func theLibraryIsThereTheNextTimeAndAnotherProgramSeesIt() throws {
        let first = try open([folder.path + "/甲.md"])
        try first.until(shows: "全年修渠12公里")
        // It joins the library behind the reader's back.
        try first.press("f")
        try first.type("栽树")
        try first.until(shows: "▾ 甲县修渠年报")
        try first.press("C-c")
        let whole = try open([])
        try whole.until(shows: "1 documents")
        let environment = inheritedEnvironment().merging(["XDG_DATA_HOME": folder.path + "/.data"]) { $1 }
        // The one that is open indexes; it takes in what stands in its folders, and sees what others write.
        #expect(try outcome(of: [program, "library"], environment: environment).output.contains("甲县修渠年报"))
        try whole.press("q")
        #expect(try whole.untilItEnds() == 0)
        let sql = "SELECT title FROM documents"
        let answer = try outcome(of: [program, "query", sql, "--format", "csv"], environment: environment)
        #expect(answer.output.contains("甲县修渠年报") && !answer.output.contains("乙县"))
    }

    @Test func whatIsReadOtherwiseStaysOutOfTheLibrary() throws {
        try FileManager.default.createDirectory(atPath: folder.path + "/.temporary", withIntermediateDirectories: true)
        let tmux = try open(["--encoding", "UTF-8", folder.path])
        try tmux.until(shows: "2 documents")
        try tmux.press("q")
        #expect(try tmux.untilItEnds() == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/.temporary").isEmpty)
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/.data/gazette/library.sqlite"))
    }

    @Test func aLibraryThatCannotBeUsedIsSaidAndReadingGoesOn() throws {
        try FileManager.default.createDirectory(atPath: folder.path + "/.temporary", withIntermediateDirectories: true)
        try write("# 不是文库\n", to: "foreign.md")
        let tmux = try open(["--library", folder.path + "/foreign.md", folder.path])
        try tmux.until(shows: "a temporary library is used")
        try tmux.until(shows: "3 documents")
        try tmux.press("q")
        #expect(try tmux.untilItEnds() == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/.temporary").isEmpty)
    }
}
