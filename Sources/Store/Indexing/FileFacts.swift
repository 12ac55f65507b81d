import DocumentReaders
import Glibc

/// What the system says about a path.
struct FileFacts: Equatable {
    enum Kind { case file, folder, other }

    var kind: Kind
    /// In bytes.
    var size: Int
    /// When it was changed, in nanoseconds since 1970.
    var modified: Int
    /// What tells it from all other files of the system while it is there.
    var identity: [UInt]

    /// Asks the system; nil, with `errno` set, when there is no such file or it may not be asked about.
    init?(_ path: String) {
        var status = stat()
        guard stat(FileName.bytes(of: path), &status) == 0 else { return nil }
        switch status.st_mode & S_IFMT {
        case S_IFREG: kind = .file
        case S_IFDIR: kind = .folder
        default: kind = .other
        }
        size = Int(status.st_size)
        modified = status.st_mtim.tv_sec &* 1_000_000_000 &+ status.st_mtim.tv_nsec
        identity = [UInt(status.st_dev), UInt(status.st_ino)]
    }
}

/// The path without links and detours; nil where there is nothing.
func realPath(of path: String) -> String? {
    guard let real = realpath(FileName.bytes(of: path), nil) else { return nil }
    defer { free(real) }
    return FileName.text(of: UnsafeBufferPointer(start: real, count: strlen(real)).map(UInt8.init(bitPattern:)))
}
