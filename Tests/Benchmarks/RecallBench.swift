import DocumentModel
import DocumentReaders
import Foundation
import Library
import SearchOracle
import Store

/// Five hundred phrases of documents, fifty of them in pinyin: what a library of the documents finds beside a scan.
///
/// - Parameter folder: the documents; without it those beside the repository, laws and all.
func recallTable(_ folder: String?, seed: UInt64) throws -> String {
    let work = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).resolvingSymlinksInPath()
    try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: work) }
    let shared = "../shared"
    var folders = folder.map { [$0] } ?? [shared + "/seeds", shared + "/corpus"]
    if folder == nil {
        let laws = work.appending(path: "laws").path
        try FileManager.default.createDirectory(atPath: laws, withIntermediateDirectories: true)
        let tar = Process()
        tar.executableURL = URL(filePath: "/usr/bin/env")
        tar.arguments = ["tar", "--zstd", "-xf", shared + "/corpus/laws.tar.zst", "-C", laws]
        try tar.run()
        tar.waitUntilExit()
        if tar.terminationStatus == 0 { folders.append(laws) }
    }
    folders = folders.map { URL(filePath: $0).resolvingSymlinksInPath().path }.filter {
        FileManager.default.fileExists(atPath: $0)
    }
    guard !folders.isEmpty else { return "No documents beside the repository: recall is not measured.\n" }
    let library = try LibraryFile(at: work.appending(path: "library.sqlite").path)
    var options = IndexOptions.alone
    options.corrections = nil
    _ = try Indexer(library, options).index(folders)
    let files = try folders.flatMap { try LibraryFolder(path: $0).documents }
    let documents = files.compactMap { try? readDocument(at: URL(filePath: $0).resolvingSymlinksInPath().path) }
    var check = RecallCheck(library, documents, seed: seed)
    let report = try check.run(phrases: 500, pinyin: 50)
    let mistakes = report.mistakes.prefix(20).map { "- " + $0 }.joined(separator: "\n")
    return """
        Phrases drawn from \(documents.count) documents, against a scan:

        | phrases | hits | recall | precision | in pinyin | of these offered |
        |---|---|---|---|---|---|
        | \(report.phrases) | \(report.expected) | \(report.recall) | \(report.precision) | \(report.pinyin) | \(report.offered) |

        \(mistakes)

        """
}
