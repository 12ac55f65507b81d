import Glibc

/// A file that is not there before all of it is: it is written under another name beside, and takes its own at the end.
///
/// What stood there before stays as it was until then, and for ever if writing fails.
public final class PendingFile {
    /// The path in the end.
    public let path: String
    /// The path meanwhile.
    public let temporaryPath: String
    private let replaces: Bool
    private let descriptor: Int32
    private var waiting: [UInt8] = []
    private var isOpen = true

    /// Begins a file.
    ///
    /// - Parameter replaces: whether a file of that name may be replaced.
    public init(_ path: String, replaces: Bool) throws(ExportError) {
        self.path = path
        self.replaces = replaces
        try Self.check(path, replaces: replaces)
        var name = Array((path + ".XXXXXX").utf8CString)
        descriptor = mkstemp(&name)
        guard descriptor >= 0 else { throw .failed(path) }
        temporaryPath = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        // mkstemp lets nobody else read; the file gets the rights that any new one would get.
        let mask = umask(0)
        umask(mask)
        fchmod(descriptor, 0o666 & ~mask)
    }

    deinit { abandon() }

    /// Whether a path can be written, as far as can be told before.
    public static func check(_ path: String, replaces: Bool) throws(ExportError) {
        var status = stat()
        guard stat(path, &status) == 0 else { return }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
        guard replaces else { throw .exists(path: path) }
    }

    /// Writes text at the end of the file.
    public func write(_ text: String) throws(ExportError) {
        waiting += text.utf8
        if waiting.count >= 1 << 16 { try flush() }
    }

    /// Gives the file its name.
    public func commit() throws(ExportError) {
        guard isOpen else { return }
        try flush()
        guard fsync(descriptor) == 0 else { throw .failed(path) }
        if replaces {
            guard rename(temporaryPath, path) == 0 else { throw .failed(path) }
        } else {
            // A link is never put over a file, whoever made it meanwhile; some file systems have no links.
            if link(temporaryPath, path) == 0 {
                unlink(temporaryPath)
            } else if errno == EEXIST {
                throw .exists(path: path)
            } else {
                guard access(path, F_OK) != 0 else { throw .exists(path: path) }
                guard rename(temporaryPath, path) == 0 else { throw .failed(path) }
            }
        }
        isOpen = false
        close(descriptor)
    }

    /// Leaves everything as it was before.
    public func abandon() {
        guard isOpen else { return }
        isOpen = false
        close(descriptor)
        unlink(temporaryPath)
    }

    private func flush() throws(ExportError) {
        var written = 0
        while written < waiting.count {
            let count = waiting.withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, $0.count - written)
            }
            if count < 0, errno != EINTR { throw .failed(path) }
            written += max(0, count)
        }
        waiting.removeAll(keepingCapacity: true)
    }
}

extension ExportError {
    /// What the system says about the call that failed last.
    static func failed(_ path: String) -> ExportError {
        .unwritable(path: path, reason: String(cString: strerror(errno)))
    }
}
