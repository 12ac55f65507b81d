import DocumentReaders
import Glibc
import Library

/// A walk through files and folders: each folder once, however links lead back to it, and each file by its real path.
struct FolderScan {
    /// Gets each file that counts as a document, with what is known of it.
    let body: (String, FileFacts) -> Void
    /// Says that a file is known as it is now, and whether as a document: it need not be looked into then.
    let isDocument: (String, FileFacts) -> Bool?
    let isWanted: () -> Bool
    /// Gets each folder before what is in it.
    var enter: (String) -> Void = { _ in }
    /// The folders that could not be read, and why.
    private(set) var unreadable: [(path: String, reason: String)] = []
    /// How many files are no documents.
    private(set) var others = 0
    private var visited: Set<[UInt]> = []

    init(
        isDocument: @escaping (String, FileFacts) -> Bool?, while isWanted: @escaping () -> Bool,
        _ body: @escaping (String, FileFacts) -> Void
    ) {
        (self.isDocument, self.isWanted, self.body) = (isDocument, isWanted, body)
    }

    /// Visits a folder and all in it.
    mutating func visit(_ folder: String, _ facts: FileFacts) {
        guard isWanted(), visited.insert(facts.identity).inserted else { return }
        enter(folder)
        guard let entries = entries(of: folder) else {
            unreadable.append((folder, String(cString: strerror(errno))))
            return
        }
        let stem = folder.hasSuffix("/") ? folder : folder + "/"
        for entry in entries where !entry.name.hasPrefix(".") {
            guard let path = entry.isLink ? realPath(of: stem + entry.name) : stem + entry.name,
                let facts = FileFacts(path)
            else { continue }
            switch facts.kind {
            case .folder: visit(path, facts)
            case .file: look(path, facts)
            case .other: break
            }
        }
    }

    /// Looks whether a file of a folder is a document.
    mutating func look(_ path: String, _ facts: FileFacts) {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        if isDocument(path, facts) ?? LibraryFolder.isDocument(path, name: name, size: facts.size) {
            body(path, facts)
        } else {
            others += 1
        }
    }

    private func entries(of folder: String) -> [(name: String, isLink: Bool)]? {
        guard let stream = opendir(FileName.bytes(of: folder)) else { return nil }
        defer { closedir(stream) }
        var entries: [(name: String, isLink: Bool)] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { FileName.text(of: $0.prefix { $0 != 0 }) }
            let kind = Int(entry.pointee.d_type)
            entries.append((name, kind == Int(DT_LNK) || kind == Int(DT_UNKNOWN)))
        }
        return entries.sorted { $0.name < $1.name }
    }
}
