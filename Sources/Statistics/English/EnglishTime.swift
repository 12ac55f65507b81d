/// A time that an English text names, in the form of `Statistic.period`.
struct EnglishTime: Equatable {
    /// `2023`, `2020-04/2020-10`; empty where the words say when without saying it of any year (in the last ten years).
    var text: String
    var tokens: Range<Int>
    /// Whether it is only compared with: more than in 2019.
    var isBase = false
    /// Whether it stands before a noun as part of its name: fiscal year 2022 awards.
    var isAttribute = false
    /// Whether it only tells which things are meant: bridges selected in 2019 were open.
    var isRestrictive = false

    /// The months that it spans in one year; nil for other times.
    var months: ClosedRange<Int>? {
        let ends = text.split(separator: "/")
        guard ends.count == 2, ends[0].utf8.count == 7, ends[0].prefix(4) == ends[1].prefix(4),
            let first = Int(ends[0].suffix(2)), let last = Int(ends[1].suffix(2)), first <= last
        else { return nil }
        return first...last
    }
}

/// The first and last month of a time.
struct EnglishMonths: Equatable {
    var first: (year: Int, month: Int)
    var last: (year: Int, month: Int)

    static func == (left: EnglishMonths, right: EnglishMonths) -> Bool {
        left.first == right.first && left.last == right.last
    }

    /// Months of one year.
    init(_ months: ClosedRange<Int>, of year: Int) {
        first = (year, months.lowerBound)
        last = (year, months.upperBound)
    }

    /// So many months that end with the one before a date.
    init(last count: Int, before year: Int, _ month: Int) {
        let end = year * 12 + month - 2
        first = ((end - count + 1) / 12, (end - count + 1) % 12 + 1)
        last = (end / 12, end % 12 + 1)
    }

    /// `1959-07/1959-10`; one month stands alone.
    var text: String {
        first == last ? Self.text(first) : Self.text(first) + "/" + Self.text(last)
    }

    static func text(_ date: (year: Int, month: Int)) -> String {
        "\(date.year)-" + (date.month < 10 ? "0\(date.month)" : "\(date.month)")
    }
}

extension [EnglishTime] {
    /// The first time that ends behind a token, sought by halves.
    func firstIndex(endingBehind token: Int) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The time that holds a token.
    func time(at token: Int) -> EnglishTime? {
        let index = firstIndex(endingBehind: token)
        return index < count && self[index].tokens.contains(token) ? self[index] : nil
    }
}
