import ChineseText

/// What a cell of a table holds, seen from its own characters.
enum CellContent: Equatable {
    /// Nothing, or what stands for nothing: —, ……, n/a.
    case none
    /// A number.
    case number(CellNumber)
    /// Four digits that may be a year, and the number they are else.
    case year(CellNumber)
    /// A time: 2023年, 一季度, FY 2023, 2023-04.
    case period
    /// Words.
    case text

    /// - Parameter cell: the text of the cell, in one line.
    init(_ cell: String) {
        let scalars = cell.unicodeScalars.map(\.plainMark).filter { $0 != " " }
        if Self.isNothing(scalars) {
            self = .none
        } else if Self.isPeriod(scalars, words: cell) {
            self = .period
        } else if let number = CellNumber(cell) {
            let isYear = scalars.count == 4 && number.decimals == 0 && (1900...2100).contains(number.value)
            self = isYear ? .year(number) : .number(number)
        } else {
            self = .text
        }
    }

    /// The number of the cell, if it is one.
    var number: CellNumber? {
        switch self {
        case .number(let number), .year(let number): number
        case .none, .period, .text: nil
        }
    }

    private static func isNothing(_ text: [Unicode.Scalar]) -> Bool {
        text.allSatisfy { "-.…·*/_".unicodeScalars.contains($0) }
            || text.count <= 4 && ["n/a", "na", "n.a.", "nil", "无"].contains(text.text.lowercased())
    }

    private static func isPeriod(_ text: [Unicode.Scalar], words: String) -> Bool {
        guard let last = text.last, text.count <= 24 else { return false }
        if "年月日度".unicodeScalars.contains(last) {
            return text.allSatisfy { $0.isDigit || "年月日季度第一二三四上下半前全至到-~/.、".unicodeScalars.contains($0) }
                && text.contains { $0.isDigit || $0 == "季" || $0 == "半" } && !isSpan(text)
        }
        return isWesternPeriod(text) || isEnglishDate(words)
    }

    /// 3年 and 15日 are as long as they are; 2023年 and 3月 are times.
    private static func isSpan(_ text: [Unicode.Scalar]) -> Bool {
        let digits = text.prefix(while: \.isDigit).count
        return digits > 0 && digits != 4
            && (text[digits...].elementsEqual(["年"]) || text[digits...].elementsEqual(["日"]))
    }

    /// 2020/21, 2020-2021, 2023-04, 2023/4/1, FY2023, 2023Q1
    private static func isWesternPeriod(_ text: [Unicode.Scalar]) -> Bool {
        var rest = text[...]
        if rest.count > 4, rest.starts(with: "FY".unicodeScalars) { rest = rest.dropFirst(2) }
        if rest.count == 6, rest.starts(with: "Q".unicodeScalars), rest.dropFirst().first?.isDigit == true {
            rest = rest.dropFirst(2)
        }
        guard rest.count >= 4, rest.prefix(4).allSatisfy(\.isDigit),
            rest.prefix(2).text == "19" || rest.prefix(2).text == "20"
        else { return false }
        rest = rest.dropFirst(4)
        if rest.isEmpty { return text.count > 4 }
        guard let mark = rest.first, "-/Q~".unicodeScalars.contains(mark) else { return false }
        let parts = rest.dropFirst().split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" }
        return parts.count <= 2 && parts.allSatisfy { [1, 2, 4].contains($0.count) && $0.allSatisfy(\.isDigit) }
    }

    private static let months: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    ]

    /// January 2020, Jan. 5, 2020, May
    private static func isEnglishDate(_ cell: String) -> Bool {
        guard cell.utf8.count <= 24, cell.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
        let words = cell.lowercased().split { " .,-/".contains($0) }
        guard words.contains(where: { months.contains(String($0)) }) else { return false }
        return words.allSatisfy { word in
            months.contains(String(word)) || word.utf8.count <= 4 && word.utf8.allSatisfy { (0x30...0x39).contains($0) }
        }
    }
}
