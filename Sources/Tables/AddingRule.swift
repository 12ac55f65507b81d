/// The sum of a group, or why there is none.
public enum Subtotal: Sendable, Equatable {
    /// The sum as a plain decimal, exact.
    case sum(String)
    /// The rows differ in this column.
    case differs(String)
    /// Such things are not added: percentages, scores.
    case notAdded
    /// One row may be a part of another, or the same thing said twice.
    case mayOverlap
}

/// When the numbers of rows may be added. What is not known to be safe is not added.
public struct AddingRule: Sendable, Equatable {
    /// The column of plain decimals that are added.
    public var number: String
    /// The column that says what sort of thing a number is.
    public var kind: String
    /// Its cells for things that can be added.
    public var addable: Set<String>
    /// The columns in which all rows must agree.
    public var alike: [String]
    /// Those of them that must say something: of what has no name, two are not known to be one.
    public var stated: Set<String>
    /// The column of places: each row must be about a place of its own, none of which can lie in another.
    public var place: String

    /// Makes a rule.
    public init(
        number: String, kind: String, addable: Set<String>, alike: [String], stated: Set<String> = [], place: String
    ) {
        self.number = number
        self.kind = kind
        self.addable = addable
        self.alike = alike
        self.stated = stated
        self.place = place
    }

    /// The sum of some rows; nil for fewer than two.
    func sum(of rows: [Int32], in table: DataTable) -> Subtotal? {
        guard rows.count > 1, let first = rows.first, let numbers = table.column(number) else { return nil }
        guard let kinds = table.column(kind), addable.contains(kinds.texts[Int(first)]) else { return .notAdded }
        for name in [kind] + alike {
            guard let column = table.column(name) else { continue }
            let text = column.texts[Int(first)]
            guard rows.allSatisfy({ column.texts[Int($0)] == text }) else { return .differs(name) }
            if text.isEmpty, stated.contains(name) { return .mayOverlap }
        }
        guard let places = table.column(place), Self.areApart(rows.map { places.texts[Int($0)] }) else {
            return .mayOverlap
        }
        return decimalSum(rows.map { numbers.texts[Int($0)] }).map { .sum($0) } ?? .notAdded
    }

    /// Ranks of places of which none lies in another of the same rank. 市 and 区 are none: 浏阳市 lies in 长沙市.
    private static let ranks = ["自治区", "自治州", "街道", "社区", "省", "县", "乡", "镇", "村"]

    /// Whether places are all different, and all of one rank.
    private static func areApart(_ places: [String]) -> Bool {
        guard let first = places.first, let rank = ranks.first(where: first.hasSuffix) else { return false }
        // 青溪县 and 某市青溪县 may be the same one.
        let distinct = Set(places)
        guard distinct.count == places.count, places.allSatisfy({ $0.hasSuffix(rank) }) else { return false }
        let sorted = distinct.map { String($0.reversed()) }.sorted()
        return !zip(sorted, sorted.dropFirst()).contains { $1.hasPrefix($0) }
    }
}

/// The exact sum of plain decimals; nil where one is none, or the sum has more than eighteen digits.
func decimalSum(_ numbers: [String]) -> String? {
    let digits = numbers.map { text in
        text.utf8.lastIndex(of: UInt8(ascii: ".")).map { text.utf8.distance(from: $0, to: text.utf8.endIndex) - 1 } ?? 0
    }
    guard let scale = digits.max(), scale <= 9 else { return nil }
    var sum = 0
    for (text, places) in zip(numbers, digits) {
        guard !text.isEmpty else { return nil }
        let plain = text.filter { $0 != "." } + String(repeating: "0", count: scale - places)
        guard let number = Int(plain) else { return nil }
        let (next, isTooGreat) = sum.addingReportingOverflow(number)
        if isTooGreat { return nil }
        sum = next
    }
    let isNegative = sum < 0
    var text = String(sum.magnitude)
    if scale > 0 {
        while text.utf8.count <= scale { text = "0" + text }
        var fraction = text.suffix(scale)
        while fraction.last == "0" { fraction.removeLast() }
        text = String(text.dropLast(scale)) + (fraction.isEmpty ? "" : "." + fraction)
    }
    return (isNegative ? "-" : "") + text
}
