import Foundation

/// The source documents and their labels, which stand beside the repository and not in it.
///
/// A clone without them skips the tests that read them; `isThere` is the condition.
enum Originals {
    /// The folder `shared` beside the repository.
    static let folder = repository.deletingLastPathComponent().appending(path: "shared")

    /// The repository itself.
    static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Whether it is there.
    static var isThere: Bool { FileManager.default.fileExists(atPath: folder.appending(path: "seeds").path) }

    /// The files of a folder in it, without those of its subfolders.
    static func files(_ path: String) -> [URL] {
        let files = try? FileManager.default.contentsOfDirectory(
            at: folder.appending(path: path), includingPropertiesForKeys: [.isRegularFileKey])
        return (files ?? []).filter { !$0.hasDirectoryPath }.sorted { $0.path < $1.path }
    }

    /// The files of a folder of the repository.
    static func kept(_ path: String) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(
            at: repository.appending(path: path), includingPropertiesForKeys: nil
        ).filter { !$0.hasDirectoryPath }.sorted { $0.path < $1.path }
    }
}
