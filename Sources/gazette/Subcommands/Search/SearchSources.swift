import DocumentModel
import Library
import Store

/// Where a search looks: in the library for what that has as it is, and in the files themselves for the rest.
final class SearchSources {
    /// What is searched at once.
    enum Piece {
        /// All of the library.
        case library
        /// Documents of the library, by the paths that it has them under, in the order that is wanted.
        case known([String])
        /// A file that is read, by the path that was typed.
        case file(String)
    }

    /// Documents of the library that are searched at once.
    private static let mostAtOnce = 500

    let library: LibraryFile?
    let encoding: Encoding.Name?
    let isCorrected: Bool
    private(set) var pieces: [Piece] = []
    /// The paths as they were typed, by those of the library.
    private(set) var typed: [String: String] = [:]
    /// Whether a path could not be read.
    private(set) var hasFailed = false

    /// - Parameter library: the file of the library; the reader's own if it is not said.
    init(_ paths: [String], library: String?, encoding: Encoding.Name?, isCorrected: Bool) throws {
        (self.encoding, self.isCorrected) = (encoding, isCorrected)
        let known = encoding == nil && isCorrected ? try Self.known(library, paths) : nil
        guard let known, try known.hasDocuments() else {
            self.library = nil
            try add(paths.isEmpty ? [try builtInLibrary()] : paths, of: nil)
            return
        }
        self.library = known
        if paths.isEmpty { pieces = [.library] } else { try add(paths, of: known) }
    }

    /// The library; files that are named need none, so that one that cannot be opened is only told.
    private static func known(_ library: String?, _ paths: [String]) throws -> LibraryFile? {
        guard library == nil, !paths.isEmpty else { return try existingLibrary(library) }
        var isDamaged = false
        return try passingOver(&isDamaged) { try existingLibrary(nil) } ?? nil
    }

    /// The paths of the files that are read.
    var files: [String] {
        pieces.compactMap { if case .file(let path) = $0 { path } else { nil } }
    }

    /// The part of the library that is searched; nil for none of it.
    var scope: LibraryScope? {
        var paths: [String] = []
        for piece in pieces {
            switch piece {
            case .library: return .all
            case .known(let some): paths += some
            case .file: break
            }
        }
        return paths.isEmpty ? nil : .under(paths)
    }

    private func add(_ paths: [String], of library: LibraryFile?) throws {
        var files: [(typed: String, real: String)] = []
        var seen: Set<String> = []
        for path in paths {
            let found = try passingOver(&hasFailed) { try LibraryFolder(path: path).documents }
            for file in found ?? [] {
                let real = realPath(of: file)
                if seen.insert(real).inserted { files.append((file, real)) }
            }
        }
        let current = try library?.current(of: files.map(\.real), .ofReader) ?? []
        var waiting: [String] = []
        func flush() {
            if !waiting.isEmpty { pieces.append(.known(waiting)) }
            waiting = []
        }
        for file in files {
            if current.contains(file.real) {
                waiting.append(file.real)
                typed[file.real] = file.typed
                if waiting.count == Self.mostAtOnce { flush() }
            } else {
                flush()
                pieces.append(.file(file.typed))
            }
        }
        flush()
    }
}
