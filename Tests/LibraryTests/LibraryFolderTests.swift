import DocumentReaders
import Foundation
import Library
import Testing

@Suite struct LibraryFolderTests {
    @Test func listsDocumentsByName() throws {
        try withFolder { folder in
            for name in ["乙.txt", "甲.md", "b/c.markdown", "b/A.MD", "plain", "README.md", ".hidden.md", ".git/x.md"] {
                try write("报告", to: folder + "/" + name)
            }
            try write([0x89, 0x50, 0x4E, 0x47, 0, 0, 1], to: folder + "/picture.png")
            try write([UInt8](), to: folder + "/empty.bin")
            let documents = try LibraryFolder(path: folder).documents.map { $0.dropFirst(folder.count + 1) }
            #expect(documents == ["b/A.MD", "b/c.markdown", "plain", "乙.txt", "甲.md"])
        }
    }

    @Test func linksInACircleEnd() throws {
        try withFolder { folder in
            try write("报告", to: folder + "/a/x.txt")
            try FileManager.default.createSymbolicLink(atPath: folder + "/a/up", withDestinationPath: folder)
            try FileManager.default.createSymbolicLink(atPath: folder + "/gone", withDestinationPath: "nowhere")
            #expect(try LibraryFolder(path: folder).documents == [folder + "/a/x.txt"])
        }
    }

    @Test func aFileIsItsOwnLibrary() throws {
        try withFolder { folder in
            try write("报告", to: folder + "/README.md")
            #expect(try LibraryFolder(path: folder + "/README.md").documents == [folder + "/README.md"])
        }
    }

    @Test func saysWhyThereIsNone() throws {
        try withFolder { folder in
            #expect(throws: LibraryError.noDocuments(path: folder)) { try LibraryFolder(path: folder) }
            let gone = folder + "/没有"
            #expect(throws: LibraryError.unreadable(.missing(path: gone))) { try LibraryFolder(path: gone) }
        }
    }

    private func withFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.path)
    }

    private func write(_ text: String, to path: String) throws { try write(Array(text.utf8), to: path) }

    private func write(_ bytes: [UInt8], to path: String) throws {
        let url = URL(filePath: path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }
}
