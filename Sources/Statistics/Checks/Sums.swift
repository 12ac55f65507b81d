import DocumentModel

/// Sums: the parts of a total, before it or behind it.
extension FiguredSentence {
    /// 甲 30 件、乙 20 件，合计 60 件: at least two parts stand before the total.
    func sum(before index: Int) -> WrongTotal? {
        guard Self.ends(words(before: index), in: ["合计", "共计", "总计", "合计为", "共计为"]), index >= 2 else { return nil }
        var first = index
        while first > 0, areAlike(first - 1, index), first == index || isList(words(behind: first - 1)) { first -= 1 }
        // A total among the parts (共 … 其中 …) is none of them.
        guard index - first >= 2, !["其中", "分别"].contains(where: words(before: first).contains) else { return nil }
        return disagreement(Array(first..<index), total: index)
    }

    /// 共 50 件，其中甲 30 件、乙 25 件: no part, and no list of parts, is more than the whole; of two parts that make
    /// a whole by their names (男 and 女) the sum is the total.
    func parts(behind index: Int) -> WrongTotal? {
        let opening = words(behind: index)
        guard opening.unicodeScalars.count <= 12, opening.contains("其中"), index + 1 < numbers.count,
            areAlike(index, index + 1), !Self.leaveTheWhole(opening)
        else { return nil }
        var end = index + 2
        while end < numbers.count, areAlike(index, end), isList(words(behind: end - 1)) { end += 1 }
        let members = Array(index + 1..<end)
        if let larger = members.first(where: { numbers[$0].magnitude > numbers[index].magnitude * 1.000001 }) {
            return WrongTotal(
                range: numbers[index].range, detail: "\(numbers[larger].verbatim) > \(numbers[index].verbatim)")
        }
        let isWhole = members.count == 2 && Self.areWhole(opening, words(behind: index + 1))
        let isOver = members.map { numbers[$0].magnitude }.reduce(0, +) > numbers[index].magnitude
        let isEnumeration = members.dropLast().allSatisfy { words(behind: $0).hasPrefix("、") }
        return isWhole || isOver && isEnumeration ? disagreement(members, total: index) : nil
    }

    /// The sum and the total, when they differ by more than rounding explains.
    private func disagreement(_ parts: [Int], total: Int) -> WrongTotal? {
        let sum = parts.map { numbers[$0].magnitude }.reduce(0, +)
        let allowed = (parts + [total]).map { numbers[$0].resolution }.reduce(0, +) / 2
        guard abs(sum - numbers[total].magnitude) > allowed * 1.01 else { return nil }
        let shown = parts.map { numbers[$0].verbatim }.joined(separator: " + ")
        return WrongTotal(range: numbers[total].range, detail: "\(shown) ≠ \(numbers[total].verbatim)")
    }

    /// Whether the words between two numbers only go on with a list: 、乙
    private func isList(_ words: String) -> Bool {
        guard let first = words.unicodeScalars.first, "、，,".unicodeScalars.contains(first) else { return false }
        return words.unicodeScalars.count <= 12 && !Self.leaveTheWhole(words)
    }

    /// Words that begin something that is no part of the whole.
    private static func leaveTheWhole(_ words: String) -> Bool {
        ["带动", "撬动", "同比", "比上年", "增长", "累计", "新增", "较", "。", "；", ";", "相当于", "共", "总", "全"]
            .contains(where: words.contains)
    }

    private static func ends(_ words: String, in endings: [String]) -> Bool { endings.contains(where: words.hasSuffix) }

    /// Whether two labels divide a whole between them.
    private static func areWhole(_ first: String, _ second: String) -> Bool {
        [("男", "女"), ("城镇", "农村"), ("城镇", "乡村"), ("城市", "农村"), ("出口", "进口")].contains { one, other in
            first.contains(one) && second.contains(other) || first.contains(other) && second.contains(one)
        }
    }
}

extension Statistic {
    /// How much the last digit that is printed is worth: 154.6亿元 is printed to ten millions.
    var resolution: Double {
        var digits = ""
        for scalar in verbatim.unicodeScalars {
            if ("0"..."9").contains(scalar) || scalar == "." && !digits.isEmpty {
                digits.unicodeScalars.append(scalar)
            } else if !digits.isEmpty, scalar != "," {
                break
            }
        }
        guard let printed = Double(digits), printed > 0 else { return 1 }
        let decimals = digits.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?.count ?? 0
        return (0..<decimals).reduce(magnitude / printed) { step, _ in step / 10 }
    }
}
