import Browser
import DocumentModel
import DocumentReaders
import Glibc
import Synchronization

/// The file of the open document, as it was when it was read.
struct WatchedFile: Equatable {
    let path: String
    private let size: Int
    private let seconds: Int
    private let nanoseconds: Int
    /// Whether there is a file.
    let isThere: Bool

    /// Looks at the file.
    init(_ path: String) {
        self.path = path
        var status = stat()
        isThere = stat(FileName.bytes(of: path), &status) == 0
        size = isThere ? Int(status.st_size) : 0
        (seconds, nanoseconds) = isThere ? (status.st_mtim.tv_sec, status.st_mtim.tv_nsec) : (0, 0)
    }
}

extension Librarian {
    /// Remembers what the file of a document is like that is shown from now on.
    func watch(_ document: Document) { watched.withLock { $0 = WatchedFile(document.path) } }

    /// Says when the file of the open document is another one than before.
    func lookAtFile() {
        guard let old = watched.withLock({ $0 }) else { return }
        let now = WatchedFile(old.path)
        guard now != old else { return }
        watched.withLock { $0 = now }
        inbox.post(.changedOnDisk(path: now.path, isGone: !now.isThere))
    }
}
