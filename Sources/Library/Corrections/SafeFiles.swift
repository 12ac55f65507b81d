public import Glibc

/// No file of corrections is longer: 20 000 of them fit.
private let greatestSize = 8 << 20

/// The content of a file.
func readBytes(of path: String) throws(CorrectionError) -> [UInt8] {
    func fail(_ code: Int32) -> CorrectionError { .unreadable(path: path, reason: String(cString: strerror(code))) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw fail(errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
        let count = piece.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
        if count == 0 { return bytes }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { throw fail(errno) }
        bytes += piece[..<count]
        guard bytes.count <= greatestSize else { throw fail(EFBIG) }
    }
}

/// Makes a folder that only its owner can enter, and those above it.
func makeFolder(_ path: String) throws(CorrectionError) {
    var made = ""
    for name in path.split(separator: "/") {
        made += "/" + name
        guard mkdir(made, 0o700) != 0, errno != EEXIST, access(made, F_OK) != 0 else { continue }
        throw .unwritable(path: made, reason: String(cString: strerror(errno)))
    }
}

/// Writes a file so that it holds either the old bytes or the new ones, whatever happens meanwhile.
///
/// - Parameter mode: who may read it, as far as the process may say so.
public func writeAtomically(_ bytes: [UInt8], to path: String, mode: mode_t = 0o600) throws(CorrectionError) {
    func fail() -> CorrectionError { .unwritable(path: path, reason: String(cString: strerror(errno))) }
    var name = Array((path + ".XXXXXX").utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw fail() }
    var written = 0
    while written < bytes.count {
        let count = bytes.withUnsafeBytes {
            write(descriptor, $0.baseAddress.map { $0 + written }, $0.count - written)
        }
        if count < 0, errno != EINTR { break }
        written += max(0, count)
    }
    fchmod(descriptor, mode)
    let isWritten = written == bytes.count && fsync(descriptor) == 0
    let error = isWritten ? nil : fail()
    close(descriptor)
    guard isWritten, rename(name, path) == 0 else {
        let failure = error ?? fail()
        unlink(name)
        throw failure
    }
    // The name is safe when the folder is.
    let folder = open(path.lastIndex(of: "/").map { String(path[...$0]) } ?? ".", O_RDONLY | O_CLOEXEC)
    if folder >= 0 {
        fsync(folder)
        close(folder)
    }
}

/// A folder that one program at a time changes.
struct FolderLock {
    private let descriptor: Int32

    /// Waits until no other program changes the folder.
    init(_ folder: String) throws(CorrectionError) {
        let path = folder + "/.lock"
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .unwritable(path: path, reason: String(cString: strerror(errno))) }
        while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
    }

    func release() { close(descriptor) }
}
