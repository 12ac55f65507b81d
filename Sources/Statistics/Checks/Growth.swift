/// Growth: two levels, or a level and its change, and the percentage that is stated.
extension FiguredSentence {
    /// 由 100 件增加到 120 件，增长 20%; 达到 120 亿元，比上年增加 20 亿元，增长 20%
    func growth(at index: Int) -> Check? {
        guard index >= 1, isPercent(index), let direction = direction(of: words(before: index)) else { return nil }
        let before = numbers[index - 1]
        if let from = before.from.flatMap(Double.init), before.bound == .exactly, isLevel(before) {
            let found = agreement(
                from: from, to: before.magnitude, slack: before.slack, direction, levels: [index - 1], at: index)
            // Between the two levels may lie more than the one year of 同比.
            return isOtherGrowth(at: index) || namesYear(words(before: index)) ? found?.ifHolds : found
        }
        guard index >= 2, areAlike(index - 1, index - 2), let change = changeDirection(of: words(before: index - 1)),
            change == direction, numbers[index - 2].magnitude > 0
        else { return nil }
        let level = numbers[index - 2].magnitude
        let from = level - Double(change) * before.magnitude
        let slack = numbers[index - 2].slack + before.slack
        guard
            let found = agreement(
                from: from, to: level, slack: slack, direction, levels: [index - 2, index - 1], at: index)
        else { return nil }
        // A change of something else than the level stands out by its size.
        let computed = abs(level / from - 1) * 100
        let isPlausible = computed < numbers[index].magnitude * 3 && computed * 3 > numbers[index].magnitude
        return isPlausible && !isOtherGrowth(at: index) ? found : found.ifHolds
    }

    /// Whether the percentage may be another change than that of the levels: 生产总值 grows at constant prices (the
    /// practice of the National Bureau of Statistics), or it is counted from or of something else.
    private func isOtherGrowth(at index: Int) -> Bool {
        let before = text.text(
            before: numbers[index].range.lowerBound, from: numbers[index].sentence.lowerBound, atMost: 400)
        let behind = words(behind: index)
        return ["生产总值", "增加值", "GDP", "产值", "可支配收入", "实际", "gross domestic product", "real "].contains(
            where: before.contains)
            || ["可比", "不变价", "口径", "实际"].contains { before.contains($0) || behind.contains($0) }
            || [" of ", " from ", " over ", " since ", " compared ", " in real "].contains(where: behind.hasPrefix)
    }

    private func namesYear(_ words: String) -> Bool { ["同比", "上年"].contains(where: words.contains) }

    private func isLevel(_ number: Statistic) -> Bool {
        switch number.kind {
        case .count, .money, .area, .mass, .volume, .length, .energy: true
        default: false
        }
    }

    /// What stands between a level and its percentage: only words of change; +1 or -1.
    private func direction(of words: String) -> Int? {
        guard words.unicodeScalars.count <= 24 else { return nil }
        let bare = Self.without(["，", ",", "、", "同比", "比上年", "比上年同期", "较上年", "较上年同期", "为", "了", "（", " "], words)
        switch bare {
        case "增长", "增幅", "上升", "提高", "增加", "增幅达", "增长达": return 1
        case "下降", "减少", "降低", "降幅", "下滑": return -1
        case "anincreaseof", "upby", "up", "riseof", "ariseof", "growthof", "or", "anincreaseofabout": return 1
        case "adecreaseof", "down", "downby", "adeclineof", "adropof": return -1
        default: return nil
        }
    }

    /// ，比上年增加
    private func changeDirection(of words: String) -> Int? {
        guard let first = words.unicodeScalars.first, "，,".unicodeScalars.contains(first) else { return nil }
        switch Self.without(["，", ",", "同比", "比上年", "比上年同期", "较上年", "较上年同期", "比去年", "较去年", "了"], words) {
        case "增加", "增长", "增收", "净增", "净增加": return 1
        case "减少", "下降", "减收", "净减少": return -1
        default: return nil
        }
    }

    /// The words without those that say only since when.
    private static func without(_ fillers: [String], _ words: String) -> String {
        var rest = Substring(words)
        var result = ""
        let ordered = fillers.sorted { $0.utf8.count > $1.utf8.count }
        while let first = rest.first {
            if let filler = ordered.first(where: rest.hasPrefix) {
                rest = rest.dropFirst(filler.count)
            } else {
                result.append(first)
                rest = rest.dropFirst()
            }
        }
        return result
    }

    private func agreement(
        from: Double, to: Double, slack: Double, _ direction: Int, levels: [Int], at index: Int
    ) -> Check? {
        guard from > 0, to > 0, from != to, (to > from) == (direction > 0) else { return nil }
        let stated = numbers[index].magnitude
        let found = abs(to / from - 1) * 100
        // Each level may be off by half of its last digit.
        let rounding = slack / from * (1 + to / from) * 100
        let isSame = abs(found - stated) <= (numbers[index].resolution / 2 + rounding) * 1.02 + 0.0001
        let level = numbers[levels[0]]
        return check(
            .growth, isSame ? .holds : .differs, at: index, with: levels,
            .growth(
                from: level.shown(from), to: level.shown(to),
                computed: (direction > 0 ? "+" : "-") + plain(found, decimals: 2) + "%", stated: numbers[index].verbatim
            ))
    }
}
