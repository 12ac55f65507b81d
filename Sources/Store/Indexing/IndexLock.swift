import Glibc

/// Says to other programs that this one indexes. The system takes it back when the program ends, however it ends.
struct IndexLock: ~Copyable {
    private let descriptor: Int32

    /// Nil when another program indexes.
    init?(of library: String) throws(StoreError) {
        let path = library + "-indexing"
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .file(path: library, reason: String(cString: strerror(errno))) }
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EINTR else {
                close(descriptor)
                return nil
            }
        }
    }

    deinit { close(descriptor) }
}
