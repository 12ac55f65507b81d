import DocumentModel
import Glibc

/// What a document is known by: its absolute path, and its bytes.
struct Identity {
    /// The absolute path without links; empty for what is no file, such as a pipe.
    let path: String
    private let source: [UInt8]

    init(_ document: Document) {
        path = Self.absolute(document.path)
        source = document.source.fileBytes
    }

    /// The hash of its bytes: a tenth of a second for a file of 100 MB, so it is made when it is needed.
    var hash: UInt64 { fnv1a(source) }

    /// The part of a file name that stands for the path.
    var pathName: String { Self.hex(fnv1a(Array(path.utf8))) }
    /// The part that stands for the content.
    var contentName: String { Self.hex(hash) }

    /// The first line of the file of corrections.
    func header(title: String) -> CorrectionFile.Header {
        CorrectionFile.Header(title: title, path: path, hash: hash)
    }

    private static func absolute(_ path: String) -> String {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, let real = realpath(path, nil) else {
            return ""
        }
        defer { free(real) }
        return String(cString: real)
    }

    static func hex(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

/// FNV-1a with 64 bits: a name for bytes, no protection against those who forge it.
func fnv1a(_ bytes: [UInt8]) -> UInt64 {
    bytes.withUnsafeBufferPointer { $0.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 } }
}
