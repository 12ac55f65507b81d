import DocumentReaders
import Glibc

/// The documents under a path.
///
/// A document is a file named `.txt`, `.md`, `.markdown`, `.html` or `.htm`, or another file of at most 32 MB that begins like text.
/// Hidden files, and files named README, are passed over.
public struct LibraryFolder: Sendable, Equatable {
    /// The path it was made of.
    public let path: String
    /// The paths of the documents, in the order of their names, folder by folder.
    public let documents: [String]

    /// Lists the documents of a folder and of the folders in it; a file is its own only document.
    ///
    /// - Parameter most: so many documents are enough.
    public init(path: String, atMost most: Int = .max) throws(LibraryError) {
        var status = stat()
        guard stat(FileName.bytes(of: path), &status) == 0 else { throw .unreadable(ReadingError(path, errno)) }
        self.path = path
        guard status.st_mode & S_IFMT == S_IFDIR else {
            documents = [path]
            return
        }
        guard access(FileName.bytes(of: path), R_OK | X_OK) == 0 else { throw .unreadable(ReadingError(path, errno)) }
        var walk = FolderWalk(most: most)
        walk.visit(path, status)
        guard !walk.documents.isEmpty else { throw .noDocuments(path: path) }
        documents = walk.documents
    }
}

/// A walk through folders that enters each one once, however links lead back to it.
private struct FolderWalk {
    let most: Int
    var documents: [String] = []
    private var visited: Set<[UInt]> = []

    init(most: Int) { self.most = most }

    mutating func visit(_ folder: String, _ status: stat) {
        guard visited.insert([UInt(status.st_dev), UInt(status.st_ino)]).inserted else { return }
        let stem = folder.hasSuffix("/") ? folder : folder + "/"
        for name in names(in: folder) where !name.hasPrefix(".") && documents.count < most {
            let path = stem + name
            var status = stat()
            guard stat(FileName.bytes(of: path), &status) == 0 else { continue }
            switch status.st_mode & S_IFMT {
            case S_IFDIR: visit(path, status)
            case S_IFREG where LibraryFolder.isDocument(path, name: name, size: Int(status.st_size)):
                documents.append(path)
            default: break
            }
        }
    }

    private func names(in folder: String) -> [String] {
        guard let stream = opendir(FileName.bytes(of: folder)) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            names.append(withUnsafeBytes(of: &entry.pointee.d_name) { FileName.text(of: $0.prefix { $0 != 0 }) })
        }
        return names.sorted()
    }

}

extension LibraryFolder {
    /// Whether a file of a folder counts as a document.
    public static func isDocument(_ path: String, name: String, size: Int) -> Bool {
        let lower = name.lowercased()
        guard size > 0, !lower.hasPrefix("readme.") && lower != "readme" else { return false }
        if [".txt", ".md", ".markdown", ".html", ".htm"].contains(where: lower.hasSuffix) { return true }
        return size <= 32 << 20 && startsLikeText(path)
    }

    private static func startsLikeText(_ path: String) -> Bool {
        let descriptor = open(FileName.bytes(of: path), O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var head = [UInt8](repeating: 0, count: 8192)
        let count = head.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
        return count > 0 && beginsLikeText(Array(head.prefix(count)))
    }
}

extension ReadingError {
    /// What the system's error says about a path.
    fileprivate init(_ path: String, _ code: Int32) {
        switch code {
        case ENOENT, ENOTDIR: self = .missing(path: path)
        default: self = .unreadable(path: path, reason: String(cString: strerror(code)))
        }
    }
}
