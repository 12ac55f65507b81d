import DocumentModel

/// Shares: a part, its whole, and the percentage that is stated.
extension FiguredSentence {
    /// 1529 个乡镇中，已开展的 1127 个，占 73.7%: the whole is named before, with 中 behind it.
    func share(at index: Int) -> WrongTotal? {
        guard index >= 2, numbers[index].kind == .percent, numbers[index].from == nil,
            ["占", "占比", "占比为", "占比达"].contains(where: { words(before: index).hasSuffix($0) }),
            words(before: index).unicodeScalars.count <= 4
        else { return nil }
        let part = index - 1
        guard areAlike(part, part - 1), opensWhole(words(behind: part - 1)) else { return nil }
        return disagreement(part: part, whole: part - 1, share: index)
    }

    /// 45 of the 151 towns (29.8 percent)
    func englishShare(at index: Int) -> WrongTotal? {
        guard index >= 2, numbers[index].kind == .percent, numbers[index].from == nil, isExact(numbers[index - 1]),
            isExact(numbers[index - 2]), words(before: index).hasSuffix("("),
            words(before: index).utf8.count <= 40,
            [" of ", " of the ", " out of ", " of all "].contains(where: link(index - 2, index - 1).hasSuffix)
        else { return nil }
        return disagreement(part: index - 2, whole: index - 1, share: index)
    }

    /// The words between two numbers, or those of the first that stand before the second: 30 of the 40 towns may be
    /// one number.
    private func link(_ one: Int, _ other: Int) -> String {
        let (left, right) = (numbers[one].range, numbers[other].range)
        guard left.upperBound > right.lowerBound else { return words(behind: one) }
        return left.lowerBound < right.lowerBound ? block.text(in: left.lowerBound..<right.lowerBound) : ""
    }

    /// 个乡镇中，
    private func opensWhole(_ words: String) -> Bool {
        let scalars = words.unicodeScalars.prefix(10)
        guard let middle = scalars.firstIndex(of: "中") else { return false }
        let next = scalars.index(after: middle)
        return next < scalars.endIndex && (scalars[next] == "，" || scalars[next] == ",")
            && words.unicodeScalars.count <= 20
    }

    private func disagreement(part: Int, whole: Int, share: Int) -> WrongTotal? {
        let (one, all) = (numbers[part].magnitude, numbers[whole].magnitude)
        guard all > 0 else { return nil }
        let found = one / all * 100
        let rounding = 50 * (numbers[part].resolution + numbers[whole].resolution * one / all) / all
        // A count is exact; what is printed in 万 is rounded.
        let allowed = numbers[share].resolution / 2 + (numbers[part].resolution > 1 ? rounding : 0)
        let isAbout = numbers[share].bound != .exactly
        guard !isAbout, abs(found - numbers[share].magnitude) > allowed * 1.02 + 0.0001 else { return nil }
        let shown = Double(Int(found * 100 + 0.5)) / 100
        return WrongTotal(
            range: numbers[share].range,
            detail: "\(numbers[part].alone) / \(numbers[whole].verbatim) = \(shown)% ≠ \(numbers[share].verbatim)")
    }
}

extension Statistic {
    /// The number without its whole: 30 of 30 of the 40 towns.
    fileprivate var alone: String {
        guard verbatim.contains(" of ") else { return verbatim }
        return String(verbatim.prefix { !$0.isWhitespace })
    }
}
