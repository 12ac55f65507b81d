/// Typed words of a filter: `完成 单位:件 value:>1000 period:2020..2023 "拟听取报告"`.
extension RowFilter {
    /// Reads a filter. A name before a colon that is no column's name belongs to the word: nothing is refused.
    public init(_ text: String, in table: DataTable) {
        terms = FilterWord.split(text).compactMap { word in
            guard let name = word.name, let column = table.columns.first(where: { $0.isCalled(name) }) else {
                let whole = word.whole
                return whole.isEmpty ? nil : Term(column: nil, test: .contains(whole), typed: whole)
            }
            return Term(column: column.name, test: column.test(word), typed: word.value)
        }
    }

    /// What is typed for the rows whose cell in a column is exactly this text.
    public static func typed(_ column: DataColumn, equals cell: String) -> String {
        let name = column.title.lowercased()
        let isPlain = !name.contains { $0 == ":" || $0 == "：" || $0.isWhitespace || FilterWord.isQuote($0) }
        return (isPlain ? name : FilterWord.quoted(name)) + ":" + FilterWord.quoted(cell)
    }
}

extension DataTable {
    /// The names of the columns that a filter looks into.
    public func columns(askedBy filter: String) -> Set<String> {
        var names: Set<String> = []
        for word in FilterWord.split(filter) {
            if let name = word.name, let column = columns.first(where: { $0.isCalled(name) }) {
                names.insert(column.name)
            } else {
                names.formUnion(columns.lazy.filter(\.isSearched).map(\.name))
            }
        }
        return names
    }
}

/// One word as typed.
struct FilterWord: Equatable {
    /// What stands before the colon, if there is one.
    var name: String?
    /// What stands behind it, or the word.
    var value = ""
    /// Whether it stood in quotation marks: it is meant to the letter.
    var isQuoted = false

    /// The word with its name.
    var whole: String { (name.map { $0 + ":" } ?? "") + value }

    /// Whether a character begins and ends what is meant to the letter.
    static func isQuote(_ character: Character) -> Bool { character == "\"" || isCurly(character) }

    private static func isCurly(_ character: Character) -> Bool { character == "“" || character == "”" }

    /// A text to the letter; a `"` in it stands twice.
    static func quoted(_ text: String) -> String {
        "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    /// Splits at spaces outside of quotation marks. What `"` opens only `"` ends: curly ones stand in many cells.
    static func split(_ text: String) -> [FilterWord] {
        var words: [FilterWord] = []
        var word = FilterWord()
        var opening: Character?
        func finish() { if word != FilterWord() { words.append(word) } }
        var rest = Substring(text)
        while let character = rest.popFirst() {
            if let open = opening {
                if isCurly(open) ? isCurly(character) : character == "\"" {
                    let isDoubled = open == "\"" && rest.first == "\""
                    if isDoubled { word.value.append(rest.removeFirst()) } else { opening = nil }
                } else {
                    word.value.append(character)
                }
            } else if isQuote(character) {
                opening = character
                word.isQuoted = true
            } else if character == " " || character == "\u{3000}" {
                finish()
                word = FilterWord()
            } else if character == ":" || character == "：", word.name == nil, !word.value.isEmpty {
                (word.name, word.value, word.isQuoted) = (word.value, "", false)
            } else {
                word.value.append(character)
            }
        }
        finish()
        return words
    }
}

extension DataColumn {
    /// Whether a filter means this column by a name.
    func isCalled(_ word: String) -> Bool {
        let word = word.lowercased()
        return name.lowercased() == word || title.lowercased() == word || aliases.contains { $0.lowercased() == word }
    }

    /// What a cell must be for a word.
    func test(_ word: FilterWord) -> RowFilter.Test {
        if word.isQuoted { return .equals(word.value) }
        if word.value.isEmpty { return .unfinished }
        switch kind {
        case .text: return .contains(word.value)
        case .choice:
            let wanted = word.value.lowercased()
            func has(_ isIt: (String) -> Bool) -> Bool {
                Set(texts).contains { text in isIt(text) || (synonyms[text] ?? []).contains(where: isIt) }
            }
            if has({ $0.lowercased() == wanted }) { return .equals(word.value) }
            return has { $0.lowercased().hasPrefix(wanted) } ? .begins(word.value) : .contains(word.value)
        case .number: return Comparison(word.value).numbers ?? .contains(word.value)
        case .period: return Comparison(word.value).times ?? .contains(word.value)
        }
    }
}

/// `>1000`, `<=5万`, `100..200`, `2020..`, `12`.
private struct Comparison {
    /// The sign in front: `>`, `>=`, `<`, `<=`, `=`, or nothing.
    var sign = ""
    var first: Substring
    var last: Substring
    var isRange = false

    init(_ text: String) {
        var rest = Substring(text)
        let names: [Character: String] = [
            "≥": ">=", "≤": "<=", "＞": ">", "＜": "<", "＝": "=", ">": ">", "<": "<", "=": "=",
        ]
        while sign.count < 2, let character = rest.first, let name = names[character] {
            sign += name
            rest.removeFirst()
        }
        (first, last) = (rest, rest)
        guard sign.isEmpty, let dots = rest.firstRange(of: "..") else { return }
        isRange = true
        first = rest[..<dots.lowerBound]
        last = rest[dots.upperBound...]
    }

    var numbers: RowFilter.Test? {
        let infinity = Double.infinity
        if isRange {
            guard let from = first.isEmpty ? -infinity : plainNumber(first) else { return nil }
            guard let to = last.isEmpty ? infinity : plainNumber(last) else { return nil }
            return .number(from: from, to: to, withoutFirst: false, withoutLast: false)
        }
        if first.isEmpty { return .unfinished }
        guard let number = plainNumber(first) else { return nil }
        switch sign {
        case ">": return .number(from: number, to: infinity, withoutFirst: true, withoutLast: false)
        case ">=": return .number(from: number, to: infinity, withoutFirst: false, withoutLast: false)
        case "<": return .number(from: -infinity, to: number, withoutFirst: false, withoutLast: true)
        case "<=": return .number(from: -infinity, to: number, withoutFirst: false, withoutLast: false)
        default: return .number(from: number, to: number, withoutFirst: false, withoutLast: false)
        }
    }

    var times: RowFilter.Test? {
        if isRange {
            let (from, to) = (PeriodTime(first), PeriodTime(last))
            guard from != nil || to != nil else { return first.isEmpty && last.isEmpty ? .unfinished : nil }
            return .time(from: from?.first ?? 0, to: to?.last ?? .max)
        }
        if first.isEmpty { return .unfinished }
        guard let time = PeriodTime(first) else { return nil }
        switch sign {
        case ">": return .time(from: time.last &+ 1, to: .max)
        case ">=": return .time(from: time.first, to: .max)
        case "<": return .time(from: 0, to: time.first - 1)
        case "<=": return .time(from: 0, to: time.last)
        default: return .time(from: time.first, to: time.last)
        }
    }
}

/// A number with commas, a sign, 千, 万 or 亿 behind it, or %; nil for anything else.
func plainNumber(_ text: some StringProtocol) -> Double? {
    var digits = ""
    var factor = 1.0
    for character in text {
        switch character {
        case ",", "，", "%", "％": continue
        case "百": factor *= 100
        case "千": factor *= 1000
        case "万", "萬": factor *= 10_000
        case "亿", "億": factor *= 100_000_000
        case "0"..."9", ".", "-", "+":
            guard factor == 1 else { return nil }
            digits.append(character)
        default: return nil
        }
    }
    return Double(digits).map { $0 * factor }
}
