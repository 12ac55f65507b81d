import GRDB
import Glibc
import Library

/// What is to be done to bring a library up to date with files and folders.
struct IndexPlan {
    /// The files to look at.
    var jobs: [IndexJob] = []
    /// The documents whose files have gone.
    var gone: [Int] = []
    /// The files that were refused before, and have gone.
    var refusedGone: [String] = []
    /// The real paths of what was asked for; folders and files.
    var folders: [String] = []
    var unchanged = 0
    var others = 0
    var failures: [IndexSummary.Failure] = []

    /// Looks at files and folders, and compares them with what the library knows.
    init(
        _ paths: [String], isFollowing: Bool, in library: LibraryFile, _ corrections: CorrectionIndex,
        while isWanted: @escaping () -> Bool
    ) throws {
        let roots = paths.map(libraryPath(of:))
        let scope = LibraryScope.under(roots)
        var known = KnownDocuments()
        try library.pool.read { known = try KnownDocuments(scope, $0, corrections) }
        var jobs: [IndexJob] = []
        var unchanged = 0
        func found(_ path: String, _ facts: FileFacts) {
            guard known.see(path) else { return }
            if known.isCurrent(path, facts) {
                unchanged += 1
            } else {
                jobs.append(IndexJob(path: path, size: facts.size, known: known.document(path)))
            }
        }
        var scan = FolderScan(isDocument: { known.isDocument($0, $1) }, while: isWanted, found)
        var kept: [String] = []
        for (path, root) in zip(paths, roots) {
            guard let facts = FileFacts(root) else {
                let reason = errno
                if reason == ENOENT, isFollowing || known.document(root) != nil { continue }
                kept.append(root)
                failures.append(Self.failure(path, reason, isKnown: known.has(under: root)))
                continue
            }
            switch facts.kind {
            case .folder:
                folders.append(root)
                scan.visit(root, facts)
            case .file where isFollowing: scan.look(root, facts)
            case .file: found(root, facts)
            case .other:
                failures.append(.init(path: path, sentence: "\(path) is neither a file nor a folder; name one."))
            }
        }
        for (folder, reason) in scan.unreadable {
            kept.append(folder)
            failures.append(
                .init(path: folder, sentence: "\(folder) cannot be read (\(reason)); check its permissions."))
        }
        guard isWanted() else { return }
        (self.jobs, self.unchanged, others) = (jobs, unchanged, scan.others)
        (gone, refusedGone) = known.unseen(outside: kept)
    }

    private static func failure(_ path: String, _ code: CInt, isKnown: Bool) -> IndexSummary.Failure {
        guard code == ENOENT || code == ENOTDIR else {
            let reason = String(cString: strerror(code))
            return .init(path: path, sentence: "\(path) cannot be read (\(reason)); check its permissions.")
        }
        guard isKnown else { return .init(path: path, sentence: "\(path) does not exist; check the name.") }
        return .init(
            path: path,
            sentence: "\(path) does not exist; its documents stay until gazette library --forget takes them out.")
    }
}
