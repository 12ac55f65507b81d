import Exports
import Foundation
import Testing

@Suite struct PendingFileTests {
    private let folder: String

    init() throws {
        folder = NSTemporaryDirectory() + "/" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    private func content(_ name: String) -> String? {
        try? String(contentsOfFile: folder + "/" + name, encoding: .utf8)
    }
    private var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()) ?? [] }

    @Test func aFileAppearsWhole() throws {
        let file = try PendingFile(folder + "/a.txt", replaces: false)
        try file.write(String(repeating: "雨", count: 100_000))
        #expect(content("a.txt") == nil)
        try file.commit()
        #expect(content("a.txt")?.count == 100_000)
        #expect(names == ["a.txt"])
    }

    @Test func nothingIsReplacedUnasked() throws {
        try "旧".write(toFile: folder + "/a.txt", atomically: true, encoding: .utf8)
        #expect(throws: ExportError.exists(path: folder + "/a.txt")) {
            try PendingFile(folder + "/a.txt", replaces: false)
        }
        #expect(content("a.txt") == "旧")
        let file = try PendingFile(folder + "/a.txt", replaces: true)
        try file.write("新")
        #expect(content("a.txt") == "旧")
        try file.commit()
        #expect(content("a.txt") == "新")
    }

    @Test func whatAppearsMeanwhileIsKept() throws {
        let file = try PendingFile(folder + "/a.txt", replaces: false)
        try "别人的".write(toFile: folder + "/a.txt", atomically: true, encoding: .utf8)
        #expect(throws: ExportError.exists(path: folder + "/a.txt")) { try file.commit() }
        file.abandon()
        #expect(content("a.txt") == "别人的")
        #expect(names == ["a.txt"])
    }

    @Test func givingUpLeavesNothing() throws {
        do {
            let file = try PendingFile(folder + "/a.txt", replaces: true)
            try file.write("半")
        }
        #expect(names == [])
    }

    @Test func devicesAndFoldersStay() {
        #expect(throws: ExportError.notAFile(path: "/dev/null")) { try PendingFile("/dev/null", replaces: true) }
        #expect(throws: ExportError.notAFile(path: folder)) { try PendingFile(folder, replaces: true) }
        #expect(throws: ExportError.unwritable(path: folder + "/无/a", reason: "No such file or directory")) {
            try PendingFile(folder + "/无/a", replaces: true)
        }
    }

    @Test(arguments: [
        ("a.csv", ExportFormat.csv), ("a.JSONL", .jsonl), ("x/y.db", .sqlite), ("a.sqlite", .sqlite),
        ("a.md", .markdown),
        ("a.txt", nil), ("csv", nil),
    ])
    func theNameSaysTheFormat(path: String, format: ExportFormat?) {
        #expect(ExportFormat(ofFile: path) == format)
    }
}
