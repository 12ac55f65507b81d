/// Sums: the parts of a total, before it or behind it.
extension FiguredSentence {
    /// 甲 30 件、乙 20 件，合计 60 件: at least two parts stand before the total.
    func sum(before index: Int) -> Check? {
        guard index >= 2, isExact(numbers[index]) else { return nil }
        let words = words(before: index)
        let isTotal = ["合计", "共计", "总计", "合计为", "共计为", "总共", "一共"].contains(where: words.hasSuffix)
        let isEnglish = ["a total of ", "totaling ", "totalling ", "for a total of "].contains(where: words.hasSuffix)
        // 共 may count more than what stands before it, so that only agreement is told.
        guard isTotal || isEnglish || ["，共", "、共"].contains(words) else { return nil }
        var first = index
        while first > 0, isPart(first - 1, of: index, inEnglish: isEnglish),
            first == index || isList(self.words(behind: first - 1)) || isEnglish && joins(self.words(behind: first - 1))
        {
            first -= 1
        }
        guard index - first >= 2 else { return nil }
        for start in first...(index - 2) {
            if let found = agreement(Array(start..<index), total: index), found.verdict == .holds { return found }
        }
        // A total among the parts (共 … 其中 …) is none of them, and 各部门合计 is a total of something else.
        guard Self.totals.contains(words.filter { !"，、；,;".contains($0) }), !isOpen(first),
            !(first..<index).contains(where: { ["其中", "分别"].contains(where: self.words(before: $0).contains) })
        else { return nil }
        return agreement(Array(first..<index), total: index)
    }

    /// Words that stand alone before the total of what was listed before them.
    private static let totals: Set<String> = [
        "合计", "共计", "总计", "合计为", "共计为", "总共", "一共", "以上合计", "以上共计", "两项合计", "三项合计", "四项合计", "五项合计",
    ]

    /// Whether a list goes on before its first part with a number that cannot be added: 近10万元、.
    private func isOpen(_ first: Int) -> Bool { first > 0 && isList(words(behind: first - 1)) }

    /// 共 50 件，其中甲 30 件、乙 25 件: no part is more than the whole, nor is a list of parts that exclude each other; of
    /// two parts that make a whole by their names (男 and 女) the sum is the total.
    func parts(behind index: Int) -> Check? {
        let opening = words(behind: index)
        guard opening.unicodeScalars.count <= 14, index + 1 < numbers.count, areAlike(index, index + 1),
            numbers[index].range.upperBound <= numbers[index + 1].range.lowerBound
        else { return nil }
        let isOpened = ["其中", "包括", "分别", "即", "：", "（"].contains(where: opening.contains)
        guard !leaveTheWhole(opening) else { return nil }
        // 共收到 151 件，答复 45 件，转办 106 件: small numbers add up by chance.
        guard isOpened || words(before: index).contains("共") && numbers[index].magnitude >= 20 else { return nil }
        var end = index + 2
        while end < numbers.count, areAlike(index, end), isList(words(behind: end - 1)) { end += 1 }
        let members = Array(index + 1..<end)
        guard members.count >= 1 else { return nil }
        // The parts may be fewer than what the list goes on with.
        for count in 2..<max(2, members.count + 1) {
            if let found = agreement(Array(members.prefix(count)), total: index), found.verdict == .holds {
                return found
            }
        }
        guard opening.contains("其中"), !isBalance(index) else { return nil }
        if let larger = members.first(where: { numbers[$0].magnitude > numbers[index].magnitude * 1.000001 }) {
            let computation = Computation.excess(part: numbers[larger].verbatim, whole: numbers[index].verbatim)
            return check(.sum, .differs, at: index, with: [larger], computation)
        }
        let names = PartNames([opening] + members.dropLast().map(words(behind:)))
        let isOver = members.map { numbers[$0].magnitude }.reduce(0, +) > numbers[index].magnitude
        return names.areWhole || isOver && names.excludeEachOther ? agreement(members, total: index) : nil
    }

    /// Whether a number is what is left over of others, which may be more: 净增, 结余.
    private func isBalance(_ index: Int) -> Bool {
        ["净", "余", "差", "盈", "利润", "增减"].contains(where: words(before: index).contains)
    }

    /// What the sum says about the total.
    private func agreement(_ parts: [Int], total: Int) -> Check? {
        guard parts.count >= 2, parts.allSatisfy({ numbers[$0].magnitude > 0 }) else { return nil }
        let sum = parts.map { numbers[$0].magnitude }.reduce(0, +)
        let allowed = (parts + [total]).map { numbers[$0].slack }.reduce(0, +) * 1.01
        let isSame = abs(sum - numbers[total].magnitude) <= allowed + numbers[total].magnitude * 1e-9
        return check(
            .sum, isSame ? .holds : .differs, at: total, with: parts,
            .sum(
                parts: parts.map { numbers[$0].verbatim }, computed: numbers[total].shown(sum),
                stated: numbers[total].verbatim))
    }

    private func isPart(_ part: Int, of total: Int, inEnglish: Bool) -> Bool {
        guard inEnglish else { return areAlike(part, total) }
        // 45 men and 106 women, a total of 151 people
        return isExact(numbers[part]) && numbers[part].kind == numbers[total].kind
    }

    private func joins(_ words: String) -> Bool {
        [" and ", ", and ", ", "].contains { words == $0 }
    }

    /// Whether the words between two numbers only go on with a list: 、乙
    private func isList(_ words: String) -> Bool {
        guard let first = words.unicodeScalars.first, "、，,和及".unicodeScalars.contains(first) else { return false }
        return words.unicodeScalars.count <= 12 && !leaveTheWhole(words)
    }

    /// Words that begin something that is no part of the whole.
    private func leaveTheWhole(_ words: String) -> Bool {
        ["带动", "撬动", "同比", "比上年", "增长", "累计", "新增", "较", "。", "；", ";", "相当于", "共", "总", "全"]
            .contains(where: words.contains)
    }
}
