import Glibc

/// Reads all bytes of a text file, or says why not.
public func readSource(at path: String) throws(ReadingError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
        throw errno == ENOENT || errno == ENOTDIR
            ? .missing(path: path) : .unreadable(path: path, reason: systemReason())
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .unreadable(path: path, reason: systemReason()) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .folder(path: path) }
    guard let bytes = readAll(file, expecting: Int(status.st_size)) else {
        throw .unreadable(path: path, reason: systemReason())
    }
    guard !bytes.isEmpty else { throw .empty(path: path) }
    guard !isBinary(bytes) else { throw .binary(path: path) }
    return bytes
}

/// Reads to the end; a pipe or a file in /proc says 0 for its size and still has bytes.
private func readAll(_ file: Int32, expecting size: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: max(size, 0) + 1)
    var used = 0
    while true {
        if used == bytes.count { bytes.append(contentsOf: repeatElement(0, count: max(65536, used))) }
        let room = bytes.count - used
        let count = bytes.withUnsafeMutableBytes { read(file, $0.baseAddress?.advanced(by: used), room) }
        if count < 0 && errno == EINTR { continue }
        guard count >= 0 else { return nil }
        guard count > 0 else { break }
        used += count
    }
    bytes.removeSubrange(used...)
    return bytes
}

private func systemReason() -> String { String(cString: strerror(errno)) }

/// Whether the head of a file shows that it is no UTF-8 text: a NUL byte, many control characters, or
/// many bytes that are no UTF-8 (GB 18030 and UTF-16 among them).
public func isBinary(_ bytes: [UInt8]) -> Bool {
    let end = min(bytes.count, 8192)
    var strange = 0
    var offset = 0
    while offset < end {
        let byte = bytes[offset]
        if byte == 0 { return true }
        let sequence = UTF8Sequence(bytes, at: offset, end: bytes.count)
        let isControl = byte < 0x20 && !(0x09...0x0D).contains(byte) && byte != 0x1B
        if sequence.scalar == nil || isControl || byte == 0x7F { strange += 1 }
        offset += sequence.length
    }
    return strange * 10 > end
}
