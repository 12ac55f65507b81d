/// The passages of a part of the library.
enum ScopeRange {
    /// All of them.
    case all
    /// Those with these ids; the ranges ascend.
    case ranges([Range<Int>])
    /// Those of documents at these paths or below them: so many that their ids are not looked up.
    case below([String])

    /// Documents whose passages are looked up beforehand: it takes some microseconds for each of them.
    private static let mostLookedUp = 4096

    init(_ scope: LibraryScope, in connection: SearchConnection) throws {
        guard case .under(let paths) = scope else {
            self = .all
            return
        }
        let stems = paths.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
        let rows = try connection.statement(
            """
            SELECT first_passage, passages FROM document WHERE path = ?1
            UNION ALL SELECT first_passage, passages FROM document WHERE path >= ?1 || '/' AND path < ?1 || '0'
            """)
        var found: [Range<Int>] = []
        for stem in Set(stems) {
            rows.start(stem)
            defer { rows.stop() }
            while try rows.step() {
                let first = rows.number(0)
                found.append(first..<first + max(rows.number(1), 0))
                guard found.count <= Self.mostLookedUp else {
                    self = .below(stems)
                    return
                }
            }
        }
        self = .ranges(Self.joined(found))
    }

    /// The first and the last id that may be in it; empty where there is none.
    var bounds: ClosedRange<Int>? {
        guard case .ranges(let ranges) = self else { return Int.min...Int.max }
        guard let first = ranges.first, let last = ranges.last else { return nil }
        return first.lowerBound...last.upperBound - 1
    }

    /// Whether only its document tells whether a passage is in it.
    var asksDocuments: Bool { if case .below = self { true } else { false } }

    /// Whether a passage may be in it; of passages of documents below paths only their documents tell.
    func mayHave(passage id: Int) -> Bool {
        guard case .ranges(let ranges) = self else { return true }
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound <= id { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].contains(id)
    }

    /// Whether a document may be in it.
    func mayHave(path: String) -> Bool {
        guard case .below(let stems) = self else { return true }
        return stems.contains { stem in
            let (path, stem) = (path.utf8, stem.utf8)
            return path.starts(with: stem)
                && (path.count == stem.count || path.dropFirst(stem.count).first == UInt8(ascii: "/"))
        }
    }

    /// Ranges in order; those that touch become one.
    private static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
            if let last = result.last, range.lowerBound <= last.upperBound {
                result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                result.append(range)
            }
        }
        return result
    }
}
