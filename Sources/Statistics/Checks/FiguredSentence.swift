/// A sentence and the numbers in it, in order.
struct FiguredSentence {
    let text: BlockBytes
    let block: Int
    let numbers: [Statistic]
    /// The index of the first number among all that were given.
    let first: Int

    /// All that the numbers say about each other.
    var checks: [Check] {
        numbers.indices.flatMap { index -> [Check] in
            [
                sum(before: index) ?? parts(behind: index), share(at: index) ?? englishShare(at: index),
                growth(at: index),
                wholeOfShares(from: index), ratio(at: index), names(at: index),
            ].compactMap { $0 }
        }
    }

    /// A check of the number at an index, with the others it is about.
    func check(
        _ kind: Check.Kind, _ verdict: Check.Verdict, at index: Int, with others: [Int], _ computation: Computation
    ) -> Check {
        Check(
            kind: kind, verdict: verdict, block: block, range: numbers[index].range,
            statistics: ([index] + others).map { first + $0 }, computation: computation)
    }

    /// The words between a number and the one behind it; behind the last one those of the sentence.
    func words(behind index: Int) -> String {
        let end = index + 1 < numbers.count ? numbers[index + 1].range.lowerBound : numbers[index].sentence.upperBound
        return text.text(from: numbers[index].range.upperBound, to: end)
    }

    /// The words of the sentence before a number, behind the number before it.
    func words(before index: Int) -> String {
        let start = index > 0 ? numbers[index - 1].range.upperBound : numbers[index].sentence.lowerBound
        return text.text(before: numbers[index].range.lowerBound, from: start, atMost: 400)
    }

    /// Whether two numbers measure the same sort of thing exactly.
    func areAlike(_ one: Int, _ other: Int) -> Bool {
        let (left, right) = (numbers[one], numbers[other])
        return left.unit == right.unit && left.kind == right.kind && isExact(left) && isExact(right)
    }

    func isExact(_ number: Statistic) -> Bool {
        switch number.kind {
        case .count, .money, .area, .mass, .volume, .length, .energy: number.bound == .exactly && number.from == nil
        default: false
        }
    }

    /// Whether a number is a percentage of its own: no range, no 百分点, no 以上.
    func isPercent(_ index: Int) -> Bool {
        let number = numbers[index]
        return number.kind == .percent && number.from == nil && number.bound == .exactly
            && (number.unit == "%" || number.unit == "％")
    }
}

extension Statistic {
    /// The digits as printed, their value, and where they end among the scalars of `verbatim`; of a change those of the
    /// level that was reached.
    private var printed: (text: String, value: Double, end: Int)? {
        var digits = ""
        var end = 0
        let isChange = from != nil
        for (index, scalar) in verbatim.unicodeScalars.enumerated() {
            if ("0"..."9").contains(scalar) || scalar == "." && !digits.isEmpty {
                digits.unicodeScalars.append(scalar)
                end = index + 1
            } else if !digits.isEmpty, scalar != "," {
                guard isChange, verbatim.unicodeScalars.dropFirst(index).contains(where: { ("0"..."9").contains($0) })
                else { break }
                digits = ""
            }
        }
        while digits.hasSuffix(".") { digits.removeLast() }
        return Double(digits).map { (digits, $0, end) }
    }

    /// How much the last digit that is printed is worth: 154.6亿元 is printed to ten millions.
    var resolution: Double {
        guard let printed, printed.value > 0 else { return 1 }
        let decimals =
            printed.text.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?.count ?? 0
        return (0..<decimals).reduce(abs(magnitude) / printed.value) { step, _ in step / 10 }
    }

    /// By how much the number may be off for its rounding: a count of single things is exact.
    var slack: Double {
        kind == .count && resolution == 1 ? 0 : resolution / 2
    }

    /// A value in the way this number is printed: 550000 like 60万元 is 55万元.
    func shown(_ value: Double) -> String {
        guard let printed, printed.value > 0, magnitude > 0 else { return plain(value, decimals: 2) }
        let decimals = printed.text.split(separator: ".").dropFirst().first?.count ?? 0
        var unit = String.UnicodeScalarView()
        unit.append(contentsOf: verbatim.unicodeScalars.dropFirst(printed.end))
        return plain(value * printed.value / magnitude, decimals: max(decimals, 2)) + String(unit)
    }

    /// The number without its whole: 30 of 30 of the 40 towns.
    var alone: String {
        guard verbatim.contains(" of ") else { return verbatim }
        return String(verbatim.prefix { !$0.isWhitespace })
    }
}

/// A number with so many decimals at most, and no needless zeros.
func plain(_ value: Double, decimals: Int) -> String {
    let places = max(0, min(decimals, 6))
    let factor = (0..<places).reduce(1.0) { factor, _ in factor * 10 }
    let scaled = (abs(value) * factor).rounded()
    guard scaled < 1e15 else { return String(value) }
    let (whole, rest) = Int(scaled).quotientAndRemainder(dividingBy: Int(factor))
    var digits = String(rest)
    digits = String(repeating: "0", count: max(0, places - digits.count)) + digits
    while digits.last == "0" { digits.removeLast() }
    return (value < 0 && scaled > 0 ? "-" : "") + String(whole) + (places == 0 || digits.isEmpty ? "" : "." + digits)
}
