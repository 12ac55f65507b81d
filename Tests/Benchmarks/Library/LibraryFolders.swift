import Foundation
import TerminalSupport

/// The texts of a run: the library, and slices of it for the engines that take long.
struct LibraryFolders {
    /// All documents.
    let library: String
    /// The first 10,000 of them: 100 MB.
    let slice: String
    /// The first 2,000 of them: 20 MB.
    let smallSlice: String
    private let temporary: String

    /// Whether there is more than the slice.
    var isLarge: Bool { library != slice }

    /// - Parameters:
    ///   - folder: the library; without it one is made.
    ///   - documents: how many documents are made, of 10,000 bytes each.
    init(folder: String?, documents: Int) throws {
        temporary = try TemporaryFolders.make()
        do {
            if let folder {
                library = URL(fileURLWithPath: folder).standardizedFileURL.path
            } else {
                library = temporary + "/library"
                var generator = LibraryGenerator(sources: try LibrarySources(folder: nil))
                generator.documents = documents
                try generator.write(to: library)
            }
            let paths = filePaths(under: library)
            guard !paths.isEmpty else { throw TerminalFailure.failed(command: "bench", output: "\(library) is empty") }
            slice = try Self.slice(paths, of: library, 10_000, to: temporary + "/slice")
            smallSlice = try Self.slice(paths, of: library, 2_000, to: temporary + "/small")
        } catch {
            TemporaryFolders.remove(temporary)
            throw error
        }
    }

    /// A copy of the first files; the library itself where it has no more.
    private static func slice(_ paths: [String], of library: String, _ count: Int, to target: String) throws -> String {
        guard paths.count > count else { return library }
        for path in paths.prefix(count) {
            let copy = target + path.dropFirst(library.count)
            let parent = String(copy[..<(copy.lastIndex(of: "/") ?? copy.startIndex)])
            try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
            try FileManager.default.copyItem(atPath: path, toPath: copy)
        }
        return target
    }

    /// The path of a library file of this run.
    func file(_ name: String) -> String { temporary + "/" + name + ".sqlite" }

    /// The first five documents.
    func five() throws -> String { try Self.slice(filePaths(under: library), of: library, 5, to: temporary + "/five") }

    /// Deletes what was made for the run.
    func remove() { TemporaryFolders.remove(temporary) }
}
