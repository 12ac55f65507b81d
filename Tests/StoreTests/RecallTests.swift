import DocumentModel
import DocumentReaders
import Foundation
import SearchOracle
import Store
import Testing

/// Phrases drawn from real documents: every place is found, and nothing else.
///
/// A few documents are enough for each run of the tests; `bench --recall` takes all.
@Suite struct RecallTests {
    private static let shared = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../shared")
        .standardizedFileURL

    /// The smaller documents beside the repository.
    private static let folders = ["seeds", "corpus/rules", "corpus/labelled", "corpus/documents"]
    private static let files: [String] = folders.flatMap { name in
        let folder = shared.appending(path: name).path
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.sorted().map { folder + "/" + $0 }.filter { path in
            let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? nil
            return [".txt", ".md"].contains(where: path.hasSuffix) && (size ?? .max) < 40_000
        }
    }

    @Test(.enabled(if: !files.isEmpty, "no reports beside the repository: skipped"))
    func everyPlaceIsFoundAndNothingElse() throws {
        let scratch = try Scratch()
        let library = try LibraryFile(at: scratch.path)
        let files = Self.files.prefix(10)
        try scratch.index(library, paths: Array(files))
        let documents = try files.map { try readDocument(at: URL(filePath: $0).resolvingSymlinksInPath().path) }
        var check = RecallCheck(library, documents, seed: 20_261_121)
        let report = try check.run(phrases: 120, pinyin: 12)
        #expect(report.recall == 1 && report.precision == 1, "\(report.mistakes.joined(separator: "\n"))")
        #expect(report.phrases == 120 && report.expected > 300)
        #expect(report.offered * 10 >= report.pinyin * 9, "\(report.mistakes.joined(separator: "\n"))")
    }
}
