import Statistics

extension Statistic {
    /// The number as the text has it; the two ends of a change or range as `5→1天`.
    var shownValue: String {
        if isOtherThanPrinted || origin == .added { return saidValue }
        let keepsSpaces = !verbatim.utf8.contains(0x20) || unit.utf8.allSatisfy { $0 < 0x80 }
        let printed = keepsSpaces ? verbatim : String(decoding: verbatim.utf8.filter { $0 != 0x20 }, as: UTF8.self)
        guard let from else { return printed }
        return Self.short(from) + "→" + Self.short(value) + symbol
    }

    /// The number as its fields say it, where a reader has set them.
    private var saidValue: String {
        let sign =
            switch bound {
            case .exactly: ""
            case .moreThan: "＞"
            case .atLeast: "≥"
            case .lessThan: "＜"
            case .atMost: "≤"
            case .about: "~"
            }
        return sign + (from.map { Self.short($0) + "→" } ?? "") + Self.short(value) + symbol
    }

    /// The unit as it stands behind a number: Latin ones behind a space.
    var symbol: String {
        (unit.unicodeScalars.first.map { $0.value < 0x80 && $0 != "%" } ?? false ? " " : "") + unit
    }

    /// A plain decimal with 亿 or 万 where nothing is lost by it.
    private static func short(_ value: String) -> String {
        guard !value.contains("."), !value.hasPrefix("-") else { return value }
        for (zeros, name) in [(8, "亿"), (4, "万")] where value.utf8.count > zeros {
            var fraction = value.suffix(zeros)
            while fraction.last == "0" { fraction.removeLast() }
            guard fraction.utf8.count <= 4 else { continue }
            return value.dropLast(zeros) + (fraction.isEmpty ? "" : "." + fraction) + name
        }
        return value
    }
}
