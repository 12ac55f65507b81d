/// What a query can ask besides words.
public enum QueryField: String, Sendable, CaseIterable {
    case title, section, kind, issuer, year, file, status, unit, value
    /// A word to be read as pinyin.
    case pinyin = "py"

    /// What it may be called, in Chinese and English; the first is its name.
    public var names: [String] {
        switch self {
        case .title: ["title", "标题", "题名"]
        case .section: ["section", "章节", "小节"]
        case .kind: ["kind", "type", "类型", "文种"]
        case .issuer: ["issuer", "发文", "发文机关"]
        case .year: ["year", "年", "年份"]
        case .file: ["file", "path", "文件"]
        case .status: ["status", "状态"]
        case .unit: ["unit", "单位"]
        case .value: ["value", "数值"]
        case .pinyin: ["py", "pinyin", "拼音"]
        }
    }

    /// The field of a name, letter case and the form of characters aside.
    init?(named name: String) {
        guard let field = Self.table[foldedBytes(name)] else { return nil }
        self = field
    }

    private static let table: [[UInt8]: QueryField] = Dictionary(
        allCases.flatMap { field in field.names.map { (foldedBytes($0), field) } },
        uniquingKeysWith: { first, _ in first })

    /// The name that was probably meant by one that is none; nil where it is probably no field at all.
    static func nearest(to name: String) -> String? {
        let name = name.lowercased()
        let isLatin = name.utf8.allSatisfy { $0 < 0x80 }
        let candidates = allCases.flatMap(\.names).filter { $0.utf8.allSatisfy { $0 < 0x80 } == isLatin }
        if isLatin, name.count > 1, let begun = candidates.first(where: { $0.hasPrefix(name) }) { return begun }
        let most = name.count > 3 && isLatin ? 2 : 1
        let near = candidates.map { ($0, distance(Array($0), Array(name))) }.filter { candidate, distance in
            // Two Chinese words are soon one character apart: the first must be the same.
            distance <= most && (isLatin ? name.count > 2 : candidate.count > 1 && candidate.first == name.first)
        }
        return near.min { $0.1 < $1.1 }?.0
    }

    /// How many characters are to be changed, left out, added or swapped with the next.
    private static func distance(_ left: [Character], _ right: [Character]) -> Int {
        guard abs(left.count - right.count) < 3 else { return 3 }
        var rows = [Array(0...right.count)]
        for i in left.indices {
            var row = [i + 1]
            for j in right.indices {
                var least = min(rows[i][j] + (left[i] == right[j] ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                    least = min(least, rows[i - 1][j - 1] + 1)
                }
                row.append(least)
            }
            rows.append(row)
        }
        return rows[left.count][right.count]
    }
}
