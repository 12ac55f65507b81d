/// Shares that make up a whole, and ratios that do.
extension FiguredSentence {
    /// 分别占 8.3%、41.4%、50.3%: told only where they add up to 100, since a list of shares need not be a whole one.
    func wholeOfShares(from index: Int) -> Check? {
        guard isPercent(index), index == 0 || !isPercent(index - 1) || !isNext(index - 1) else { return nil }
        let opening = words(before: index)
        guard ["占", "比重", "比例", "构成", "结构"].contains(where: opening.contains) else { return nil }
        var end = index + 1
        while end < numbers.count, isPercent(end), isNext(end - 1) { end += 1 }
        guard end - index >= 2 else { return nil }
        return agreement(Array(index..<end))
    }

    /// Whether the words between two shares only part them: 、 or 、第二产业占
    private func isNext(_ index: Int) -> Bool {
        let words = words(behind: index)
        guard let first = words.unicodeScalars.first, "、，,和".unicodeScalars.contains(first) else { return false }
        return words.unicodeScalars.count <= 12
            && !["增长", "提高", "下降", "同比", "比上年", "以上", "率"].contains(where: words.contains)
    }

    private func agreement(_ shares: [Int]) -> Check? {
        let sum = shares.map { numbers[$0].magnitude }.reduce(0, +)
        let allowed = shares.map { numbers[$0].resolution / 2 }.reduce(0, +)
        guard abs(sum - 100) <= allowed * 1.01, shares.allSatisfy({ numbers[$0].magnitude > 0 }) else { return nil }
        return check(
            .whole, .holds, at: shares[0], with: Array(shares.dropFirst()),
            .sum(parts: shares.map { numbers[$0].verbatim }, computed: plain(sum, decimals: 2) + "%", stated: "100%"))
    }

    /// 三次产业结构为 8.3∶41.4∶50.3: three industries are the whole of an economy.
    func ratio(at index: Int) -> Check? {
        let parts = numbers[index].verbatim.split { ":∶：".contains($0) }.map(String.init)
        guard parts.count >= 3, words(before: index).contains("产业"),
            ["结构", "比重", "比例", "构成"].contains(where: words(before: index).contains)
        else {
            return nil
        }
        let values = parts.compactMap { Double($0.filter { !$0.isWhitespace }) }
        guard values.count == parts.count else { return nil }
        let sum = values.reduce(0, +)
        let step =
            parts.map { part in
                (part.split(separator: ".").dropFirst().first?.count ?? 0 > 0) ? 0.1 : 1
            }.max() ?? 1
        let isSame = abs(sum - 100) <= step * Double(parts.count) / 2 * 1.01
        // Parts that are far from 100, or of other things than the three industries, are parts of something else.
        let isEconomy = parts.count == 3 && ["三次产业", "三产"].contains(where: words(before: index).contains)
        guard isSame || isEconomy && abs(sum - 100) <= 5 else { return nil }
        return check(
            .whole, isSame ? .holds : .differs, at: index, with: [],
            .sum(parts: parts, computed: plain(sum, decimals: 2), stated: "100"))
    }
}
