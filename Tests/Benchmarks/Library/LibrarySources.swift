import Foundation
import TerminalSupport

/// The texts of which a library is made.
struct LibrarySources: Sendable {
    /// Laws and rules.
    let chinese: [LinedText]
    /// Reports and a budget speech; none where they are not at hand.
    let english: [LinedText]

    private static let corpus = "../shared/corpus"

    /// - Parameter folder: laws as Markdown; without it they are unpacked from the corpus.
    /// - Throws: where there are no laws.
    init(folder: String?) throws {
        let temporary = try folder == nil ? TemporaryFolders.make() : nil
        defer { if let temporary { TemporaryFolders.remove(temporary) } }
        if let temporary { try run(["tar", "--zstd", "-xf", Self.corpus + "/laws.tar.zst", "-C", temporary]) }
        chinese = Self.texts(folder ?? temporary ?? "") + Self.texts(Self.corpus + "/rules")
        english = Self.texts(Self.corpus + "/gao") + Self.texts(Self.corpus + "/budget")
        guard !chinese.isEmpty else { throw TerminalFailure.failed(command: "bench", output: "no laws to start from") }
    }

    /// The Markdown files under a folder, by their paths.
    private static func texts(_ folder: String) -> [LinedText] {
        filePaths(under: folder).filter { $0.hasSuffix(".md") }
            .compactMap { LinedText(file: URL(fileURLWithPath: $0)) }
    }
}

/// The paths of all files under a folder, in order.
func filePaths(under folder: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    var isFolder: ObjCBool = false
    return names.sorted().map { folder + "/" + $0 }.filter {
        FileManager.default.fileExists(atPath: $0, isDirectory: &isFolder) && !isFolder.boolValue
    }
}
