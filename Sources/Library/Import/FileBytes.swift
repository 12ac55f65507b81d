public import DocumentReaders
import Glibc

/// The bytes of a file; a pipe or device is read to its end.
public func readFile(_ path: String) throws(ReadingError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw readingError(path, errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw readingError(path, errno) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .folder(path: path) }
    let bytes = try readAll(descriptor, sizeHint: Int(status.st_size), path: path)
    guard !bytes.isEmpty else { throw .empty(path: path) }
    guard looksLikeText(bytes) else { throw .binary(path: path) }
    return bytes
}

private func readAll(_ descriptor: Int32, sizeHint: Int, path: String) throws(ReadingError) -> [UInt8] {
    var bytes: [UInt8] = []
    // One byte more than the file has: the last read then finds the end without growing the array.
    bytes.reserveCapacity(sizeHint + 1)
    var chunk = [UInt8](repeating: 0, count: max(65536, min(sizeHint + 1, 1 << 24)))
    while true {
        let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
        if count == 0 { return bytes }
        if count > 0 {
            bytes.append(contentsOf: chunk[..<count])
        } else if errno != EINTR {
            throw readingError(path, errno)
        }
    }
}

/// Whether bytes can be text: no zero byte near the beginning, unless a mark says UTF-16, and no head of an archive
/// or of a page description.
func looksLikeText(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(8192)
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return true }
    if head.starts(with: Array("%PDF-".utf8)) || head.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return false }
    return !head.contains(0)
}

func readingError(_ path: String, _ code: Int32) -> ReadingError {
    switch code {
    case ENOENT, ENOTDIR: .missing(path: path)
    case EISDIR: .folder(path: path)
    default: .unreadable(path: path, reason: String(cString: strerror(code)))
    }
}
