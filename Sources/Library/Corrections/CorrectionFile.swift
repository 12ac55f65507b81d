/// The corrections of one document as a file: JSON Lines, the first of which says what document it is.
///
/// What a later version may have written into lines that this one does not know is kept as it is.
public struct CorrectionFile: Sendable, Equatable {
    /// The document that is corrected, and how it was found when the file was last written.
    public struct Header: Sendable, Equatable {
        /// Its title.
        public var title: String
        /// Its absolute path; empty for what came through a pipe.
        public var path: String
        /// The hash of its bytes.
        public var hash: UInt64

        /// Describes a document.
        public init(title: String, path: String, hash: UInt64) {
            self.title = title
            self.path = path
            self.hash = hash
        }
    }

    private enum Line: Equatable {
        case correction(StoredCorrection)
        case other([UInt8])

        var bytes: [UInt8] {
            switch self {
            case .correction(let stored): stored.line
            case .other(let line): line
            }
        }

        /// What the line says, whenever it was made.
        var meaning: [UInt8] {
            switch self {
            case .correction(let stored): correctionLine(stored.correction, made: "")
            case .other(let line): line
            }
        }
    }

    /// The version of the format that is written, and the latest that is read.
    static let version = 1

    /// The document.
    public var header: Header
    private var lines: [Line] = []

    /// A file without any correction.
    public init(header: Header) { self.header = header }

    /// Reads a file.
    public init(reading path: String) throws(CorrectionError) { try self.init(try readBytes(of: path), path: path) }

    /// Reads the content of a file.
    ///
    /// - Parameter path: of the file, for errors.
    public init(_ bytes: [UInt8], path: String) throws(CorrectionError) {
        let pieces = bytes.split(separator: 0x0A)
        guard let first = pieces.first, let object = JSONValue(first),
            object["gazette"]?.string == "corrections", let version = object["version"]?.number, version > 0
        else { throw .damaged(path: path) }
        guard version <= Self.version else { throw .newer(path: path) }
        header = Header(
            title: object["title"]?.string ?? "", path: object["path"]?.string ?? "",
            hash: object["hash"]?.string.flatMap { UInt64($0, radix: 16) } ?? 0)
        lines = pieces.dropFirst().map { piece in
            let line = Array(piece)
            return StoredCorrection(line: line).map(Line.correction) ?? .other(line)
        }
    }

    /// The corrections, in the order in which they were made.
    public var corrections: [StoredCorrection] {
        lines.compactMap { if case .correction(let stored) = $0 { stored } else { nil } }
    }

    /// How many lines are kept that this version does not know.
    public var unknownCount: Int { lines.count - corrections.count }

    /// Whether there is nothing to keep.
    var isEmpty: Bool { lines.isEmpty }

    /// Adds a correction behind all others.
    public mutating func append(_ stored: StoredCorrection) { lines.append(.correction(stored)) }

    /// Removes a correction, if it is there.
    public mutating func remove(_ stored: StoredCorrection) {
        if let index = lines.lastIndex(of: .correction(stored)) { lines.remove(at: index) }
    }

    /// Adds the corrections of another file that say what none does yet; gives their number.
    public mutating func merge(_ other: CorrectionFile) -> Int {
        var known = Set(lines.map(\.meaning))
        let new = other.lines.filter { known.insert($0.meaning).inserted }
        lines += new
        return new.count { if case .correction = $0 { true } else { false } }
    }

    /// The content of the file.
    public var bytes: [UInt8] {
        let hash = String(header.hash, radix: 16)
        let first = JSONValue(members: [
            "gazette": .text("corrections"), "version": .number(Self.version), "title": .text(header.title),
            "path": .text(header.path), "hash": .text(String(repeating: "0", count: 16 - hash.count) + hash),
        ])
        return ([first?.bytes ?? []] + lines.map(\.bytes)).flatMap { $0 + [0x0A] }
    }
}
