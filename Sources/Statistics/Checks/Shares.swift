/// Shares: a part, its whole, and the percentage that is stated.
extension FiguredSentence {
    /// 1529 个乡镇中，已开展的 1127 个，占 73.7%: the whole is named before, with 中 behind it.
    func share(at index: Int) -> Check? {
        guard index >= 2, isPercent(index) else { return nil }
        let words = words(before: index)
        guard words.unicodeScalars.count <= 10, areAlike(index - 1, index - 2) else { return nil }
        let isShare = ["占", "占比", "占比为", "占比达"].contains(where: words.hasSuffix)
        if isShare, words.unicodeScalars.count <= 4, opensWhole(self.words(behind: index - 2)) {
            return agreement(part: index - 1, whole: index - 2, share: index)
        }
        // 应办 100 件，办结 95 件，办结率 95%: told only where it agrees.
        guard isShare || words.hasSuffix("率") || words.hasSuffix("率为") || words.hasSuffix("率达") else { return nil }
        let isFalling = numbers[index - 2].magnitude > numbers[index - 1].magnitude
        let (part, whole) = isFalling ? (index - 1, index - 2) : (index - 2, index - 1)
        // Equal numbers make 100 % whatever they are of, and small ones agree by chance.
        guard numbers[part].magnitude < numbers[whole].magnitude, numbers[whole].magnitude >= 20,
            let found = agreement(part: part, whole: whole, share: index)
        else { return nil }
        return found.ifHolds
    }

    /// 45 of the 151 towns (29.8 percent)
    func englishShare(at index: Int) -> Check? {
        guard index >= 2, isPercent(index), isExact(numbers[index - 1]), isExact(numbers[index - 2]),
            words(before: index).hasSuffix("("), words(before: index).utf8.count <= 40
        else { return nil }
        if [" of ", " of the ", " out of ", " of all "].contains(where: link(index - 2, index - 1).hasSuffix) {
            return englishAgreement(part: index - 2, whole: index - 1, share: index)
        }
        // Of the 151 towns, 45 (30 percent)
        let opening = words(before: index - 2)
        guard ["Of ", "Of the ", "Of all "].contains(where: opening.hasSuffix),
            [" (", "("].contains(words(before: index))
        else { return nil }
        return englishAgreement(part: index - 1, whole: index - 2, share: index)
    }

    /// What differs is told only where the bracket says no more: (60 percent of the people) is of something else.
    private func englishAgreement(part: Int, whole: Int, share: Int) -> Check? {
        let found = agreement(part: part, whole: whole, share: share)
        return words(behind: share).hasPrefix(")") ? found : found?.ifHolds
    }

    /// The words between two numbers, or those of the first that stand before the second: 30 of the 40 towns may be
    /// one number.
    private func link(_ one: Int, _ other: Int) -> String {
        let (left, right) = (numbers[one].range, numbers[other].range)
        guard left.upperBound > right.lowerBound else { return words(behind: one) }
        return left.lowerBound < right.lowerBound ? text.text(left.lowerBound..<right.lowerBound) : ""
    }

    /// 个乡镇中，
    private func opensWhole(_ words: String) -> Bool {
        let scalars = words.unicodeScalars.prefix(10)
        guard let middle = scalars.firstIndex(of: "中") else { return false }
        let next = scalars.index(after: middle)
        return next < scalars.endIndex && (scalars[next] == "，" || scalars[next] == ",")
            && words.unicodeScalars.count <= 20
    }

    private func agreement(part: Int, whole: Int, share: Int) -> Check? {
        let (one, all) = (numbers[part].magnitude, numbers[whole].magnitude)
        guard all > 0, one >= 0 else { return nil }
        let found = one / all * 100
        let rounding = 100 * (numbers[part].slack + numbers[whole].slack * one / all) / all
        let allowed = numbers[share].resolution / 2 + rounding
        let isSame = abs(found - numbers[share].magnitude) <= allowed * 1.02 + 0.0001
        return check(
            .share, isSame ? .holds : .differs, at: share, with: [part, whole],
            .share(
                part: numbers[part].alone, whole: numbers[whole].verbatim, computed: plain(found, decimals: 2) + "%",
                stated: numbers[share].verbatim))
    }
}
