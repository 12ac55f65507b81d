import DocumentModel
import DocumentReaders
import Foundation
import ReadingProperties
import Testing

/// Laws, a sample of those beside the repository: all promises hold, and where lines open like headings there is an
/// outline. `make corpus` reads them all.
@Suite(.enabled(if: Originals.isThere)) struct CorpusTests {
    @Test func aSampleOfTheLawsHasOutlines() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "gazette-laws-\(getpid())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let tar = Process()
        tar.executableURL = URL(filePath: "/usr/bin/env")
        let archive = Originals.folder.appending(path: "corpus/laws.tar.zst").path
        tar.arguments = ["tar", "--zstd", "-xf", archive, "-C", folder.path]
        try tar.run()
        tar.waitUntilExit()
        let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        let laws = paths.filter { $0.hasSuffix(".md") && !$0.hasSuffix("_index.md") }.sorted()
        #expect(laws.count > 1700)
        for (index, path) in laws.enumerated() where index % 24 == 0 {
            let bytes = [UInt8](try Data(contentsOf: folder.appending(path: path)))
            let document = readDocument(bytes, path: path)
            #expect(breaches(of: document, readFrom: bytes) == [], "\(path)")
            #expect(!document.metadata.title.isEmpty, "\(path) has no title")
            let hasOutline = document.sections.contains { $0.level > 1 }
            #expect(hasOutline || headingLikeLines(in: bytes) < 3, "\(path) has no outline")
        }
    }
}
