public import DocumentModel
import Glibc

/// The reader's corrections of all documents: a folder with a file a document.
///
/// A file is named after the path and the content of its document, so that it is found again by one look at the
/// folder when the document has changed, and when it was moved. Nothing is written before the first correction.
public struct CorrectionStore: Sendable, Equatable {
    /// The folder.
    public let folder: String

    /// Keeps corrections in a folder, which need not exist yet.
    public init(folder: String) { self.folder = folder }

    /// The reader's own folder (XDG Base Directory Specification 0.8); nil when the environment names none.
    public static var ofReader: CorrectionStore? {
        func absolute(_ variable: UnsafeMutablePointer<CChar>?) -> String? {
            variable.map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
        }
        let data = absolute(getenv("XDG_DATA_HOME")) ?? absolute(getenv("HOME")).map { $0 + "/.local/share" }
        return data.map { CorrectionStore(folder: $0 + "/gazette/corrections") }
    }

    /// The corrections of a document; none when there is no file of it.
    public func corrections(of document: Document) throws(CorrectionError) -> [StoredCorrection] {
        guard let found = find(Identity(document)).name else { return [] }
        return try file(found).corrections
    }

    /// The file of a document, as another reader can import it; without corrections when there is none.
    public func file(of document: Document) throws(CorrectionError) -> CorrectionFile {
        let identity = Identity(document)
        var result = CorrectionFile(header: identity.header(title: document.displayTitle))
        if let found = find(identity).name { _ = result.merge(try file(found)) }
        return result
    }

    /// Changes the file of a document, with what other programs have written meanwhile.
    public func change<Result>(
        _ document: Document, _ body: (inout CorrectionFile) throws(CorrectionError) -> Result
    ) throws(CorrectionError) -> Result {
        try makeFolder(folder)
        let lock = try FolderLock(folder)
        defer { lock.release() }
        var file = try file(of: document)
        let old = file
        let result = try body(&file)
        guard file != old else { return result }
        let identity = Identity(document)
        let name = "\(identity.pathName)-\(identity.contentName).jsonl"
        let former = find(identity)
        // An empty file hides the corrections of a copy; without one it is not needed.
        if file.isEmpty, former.sameContent.allSatisfy({ $0 == name }) {
            unlink(folder + "/" + name)
        } else {
            try writeAtomically(file.bytes, to: folder + "/" + name)
        }
        if let old = former.name, old != name, !isOfOther(old, than: identity) { unlink(folder + "/" + old) }
        return result
    }

    /// Whether a file is that of another document: a copy that is still at its own path.
    private func isOfOther(_ name: String, than identity: Identity) -> Bool {
        guard let header = try? file(name).header else { return true }
        return header.path != identity.path && (header.path.isEmpty || access(header.path, F_OK) == 0)
    }

    private func file(_ name: String) throws(CorrectionError) -> CorrectionFile {
        try CorrectionFile(reading: folder + "/" + name)
    }

    /// The files that a document may have.
    private struct Candidates {
        var samePath: [String] = []
        var sameContent: [String] = []

        /// The one that it has: by its path, else by its content.
        var name: String? { samePath.first { sameContent.contains($0) } ?? samePath.first ?? sameContent.first }
    }

    private func find(_ identity: Identity) -> Candidates {
        let names = names()
        guard !names.isEmpty else { return Candidates() }
        let (path, content) = (identity.pathName, identity.contentName)
        return Candidates(
            samePath: identity.path.isEmpty ? [] : names.filter { $0.hasPrefix(path + "-") },
            sameContent: names.filter { $0.hasSuffix("-" + content + ".jsonl") })
    }

    func names() -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.hasSuffix(".jsonl") { names.append(name) }
        }
        return names.sorted()
    }
}
