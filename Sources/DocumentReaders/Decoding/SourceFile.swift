public import DocumentModel
import Glibc

/// A text file in memory: its bytes and their encoding.
public struct SourceFile: Sendable {
    /// The file, byte for byte.
    public let bytes: [UInt8]
    /// Its encoding.
    public let encoding: Encoding

    /// Reads all bytes of a text file and finds out its encoding, or says why it cannot be read.
    ///
    /// An encoding that the reader has chosen is taken, however the bytes look.
    public init(at path: String, encoding: Encoding.Name? = nil) throws(ReadingError) {
        try self.init(try readBytes(at: path), path: path, encoding: encoding)
    }

    /// Takes the bytes of a file that was read before; `path` names it in errors.
    ///
    /// - Parameter isWhole: whether they are all of the file.
    public init(
        _ bytes: [UInt8], path: String, encoding: Encoding.Name? = nil, isWhole: Bool = true
    ) throws(ReadingError) {
        self.bytes = bytes
        guard let encoding else {
            switch contents(of: bytes, isWhole: isWhole) {
            case .text(let found): self.encoding = found
            case .other(let kind): throw .binary(path: path, kind: kind)
            }
            return
        }
        if let kind = FileKind(bytes, isText: true) { throw .binary(path: path, kind: kind) }
        guard encoding == .utf8 || Decoder(name: encoding).exists else {
            throw .noConverter(path: path, encoding: encoding)
        }
        self.encoding = Encoding(encoding, .chosen)
    }

    /// All of the text.
    public func text() -> SourceText {
        guard encoding.name != .utf8 else { return SourceText(bytes, encoding: encoding) }
        return decoded(bytes[...], isWhole: true)
    }

    /// The first lines of the text, `count` bytes at least; nil if there is hardly more than that.
    public func beginning(of count: Int) -> SourceText? {
        guard bytes.count > 2 * count else { return nil }
        guard encoding.name == .utf8 else {
            let start = decoded(bytes.prefix(2 * count), isWhole: false)
            guard start.lineCount > 1 || start.bytes.last == 0x0A else { return nil }
            let end = start.bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
            return SourceText(
                Array(start.bytes[..<end]), encoding: encoding, original: start.original,
                undecodable: start.undecodable.filter { $0.upperBound <= end })
        }
        let limit = min(bytes.count, 4 * count)
        let line = bytes[count..<limit].firstIndex(of: 0x0A)
        let end = line.map { $0 + 1 } ?? bytes.pieceEnd(from: count, limit: limit)
        return SourceText(Array(bytes[..<end]), encoding: encoding)
    }

    private func decoded(_ bytes: ArraySlice<UInt8>, isWhole: Bool) -> SourceText {
        let decoded = Decoder(name: encoding.name).decode(bytes, isWhole: isWhole)
        return SourceText(
            decoded.utf8, encoding: encoding, original: Array(bytes), undecodable: decoded.undecodable)
    }
}

/// What the bytes of a file are.
enum Contents {
    /// Text in an encoding.
    case text(Encoding)
    /// No text; the kind of file, if it is known by its first bytes.
    case other(FileKind?)
}

/// Judges the bytes of a file, or its beginning.
func contents(of bytes: [UInt8], isWhole: Bool) -> Contents {
    // What a signature is certain of need not be measured.
    if let kind = FileKind(bytes, isText: true) { return .other(kind) }
    guard let encoding = EncodingDetector(bytes, isWhole: isWhole).encoding() else {
        return .other(FileKind(bytes, isText: false))
    }
    return .text(encoding)
}

/// Whether the beginning of a file is that of a text, in whatever encoding.
public func beginsLikeText(_ head: [UInt8]) -> Bool {
    switch contents(of: head, isWhole: false) {
    case .text: true
    case .other: false
    }
}

extension SourceFile {
    /// The first 64 KB of a file of more than `size` bytes; nil for shorter files and for pipes.
    ///
    /// A screen can be filled with them while the rest is read.
    public static func head(
        at path: String, over size: Int, encoding: Encoding.Name? = nil
    ) throws(ReadingError) -> SourceFile? {
        let (file, status) = try openFile(at: path)
        defer { close(file) }
        guard status.st_mode & S_IFMT == S_IFREG, status.st_size > size else { return nil }
        guard let bytes = readAll(file, expecting: 64 << 10, isHead: true) else {
            throw .unreadable(path: path, reason: systemReason())
        }
        return try SourceFile(bytes, path: path, encoding: encoding, isWhole: false)
    }
}

/// Opens what is no folder.
private func openFile(at path: String) throws(ReadingError) -> (Int32, stat) {
    let file = open(FileName.bytes(of: path), O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
        throw errno == ENOENT || errno == ENOTDIR
            ? .missing(path: path) : .unreadable(path: path, reason: systemReason())
    }
    var status = stat()
    let isKnown = fstat(file, &status) == 0
    let reason = systemReason()
    guard isKnown, status.st_mode & S_IFMT != S_IFDIR else {
        close(file)
        throw isKnown ? .folder(path: path) : .unreadable(path: path, reason: reason)
    }
    return (file, status)
}

private func readBytes(at path: String) throws(ReadingError) -> [UInt8] {
    let (file, status) = try openFile(at: path)
    defer { close(file) }
    guard status.st_size < 1 << 31 else { throw .tooLarge(path: path) }
    guard let bytes = readAll(file, expecting: Int(status.st_size)) else {
        throw .unreadable(path: path, reason: systemReason())
    }
    guard bytes.count < 1 << 31 else { throw .tooLarge(path: path) }
    guard !bytes.isEmpty else { throw .empty(path: path) }
    return bytes
}

/// Reads to the end; a pipe or a file in /proc says 0 for its size and still has bytes.
private func readAll(_ file: Int32, expecting size: Int, isHead: Bool = false) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: max(size, 0) + 1)
    var used = 0
    while true {
        if isHead, used >= size { break }
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
