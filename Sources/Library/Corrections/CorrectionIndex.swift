import Glibc

/// Which documents have corrections, as the folder of corrections is now: asked for many documents without looking
/// at the folder for each.
public struct CorrectionIndex: Sendable {
    private let folder: String
    private var byPath: [Substring: [String]] = [:]
    private var byContent: [Substring: [String]] = [:]

    /// Looks at the folder of a store; without one, no document has any.
    public init(_ store: CorrectionStore?) {
        folder = store?.folder ?? ""
        for name in store?.names() ?? [] {
            let parts = name.dropLast(".jsonl".count).split(separator: "-", omittingEmptySubsequences: false)
            guard parts.count == 2 else { continue }
            byPath[parts[0], default: []].append(name)
            byContent[parts[1], default: []].append(name)
        }
    }

    /// Whether no document has any.
    public var isEmpty: Bool { byPath.isEmpty }

    /// A hash of the files that the corrections of a document may stand in; 0 where there are none.
    ///
    /// - Parameter path: absolute, without links.
    /// - Parameter hash: `contentHash` of the bytes of the document.
    public func stamp(path: String, hash: Int) -> Int {
        guard !isEmpty else { return 0 }
        let content = Identity.hex(UInt64(bitPattern: Int64(hash)))
        let names = (byPath[Identity.hex(fnv1a(Array(path.utf8)))[...]] ?? []) + (byContent[content[...]] ?? [])
        guard !names.isEmpty else { return 0 }
        let bytes = Set(names).sorted().flatMap { (try? readBytes(of: folder + "/" + $0)) ?? [] }
        return Int(truncatingIfNeeded: Int64(bitPattern: fnv1a(bytes))) | 1
    }
}

/// The hash that a document is known by, of the bytes of its file.
public func contentHash(of bytes: [UInt8]) -> Int { Int(Int64(bitPattern: fnv1a(bytes))) }
