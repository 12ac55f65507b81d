import ChineseText

/// Counts of things that are named beside them.
extension FiguredSentence {
    /// 14个市州（长沙、株洲…）: the names in the bracket behind a count.
    func names(at index: Int) -> Check? {
        let number = numbers[index]
        guard number.kind == .count, number.bound == .exactly, number.from == nil, (2...60).contains(number.magnitude),
            number.magnitude == number.magnitude.rounded(), number.resolution == 1
        else { return nil }
        let end = number.range.upperBound
        let behind = text.text(from: end, to: min(number.sentence.upperBound, end + 1200), atMost: 1200).unicodeScalars
        if isNamed(before: index) { return agreement(Int(number.magnitude), at: index) }
        guard let listed = bracket(behind) else { return nil }
        // Much fewer names may be some of them.
        guard Double(listed) >= number.magnitude - (listed > 2 ? 2 : 0) else { return nil }
        return agreement(listed, at: index)
    }

    /// Whether just as many names stand before a count: 从经济发展、民生福祉、安全保障等3个方面. What goes before the first name
    /// and whether 和 parts two cannot be told, so that fewer or more prove nothing.
    private func isNamed(before index: Int) -> Bool {
        let number = numbers[index]
        let start = number.sentence.lowerBound
        let before = text.text(before: number.range.lowerBound, from: start, atMost: 600).unicodeScalars
        let clause = before.reversed().prefix { !"，。：；,;:！？\n\t".unicodeScalars.contains($0) }
        let count = Int(number.magnitude)
        let marks = clause.count { $0 == "、" }
        let isSummed = clause.first == "等"
        guard marks >= 1, marks + 1 == count || marks + 2 == count else { return false }
        guard marks + 1 != count else { return isSummed || endsInNames(Array(clause), count) }
        let last = clause.prefix { $0 != "、" }
        return isSummed && last.count { "和及与".unicodeScalars.contains($0) } == 1
    }

    /// Without 等 the names must be of one form: 甲县、乙县、丙县3个县.
    private func endsInNames(_ reversed: [Unicode.Scalar], _ count: Int) -> Bool {
        let names = reversed.split(separator: "、")
        guard let last = names.first?.first, "市县区州省镇乡村厅局".unicodeScalars.contains(last) else { return false }
        return names.count == count && names.allSatisfy { $0.first == last }
    }

    /// How many names a bracket right behind the counted things lists; nil where it may hold anything else.
    private func bracket(_ behind: String.UnicodeScalarView) -> Int? {
        guard let open = behind.prefix(7).firstIndex(where: { $0 == "（" || $0 == "(" }),
            behind[..<open].allSatisfy(\.isHan),
            let close = behind[open...].firstIndex(where: { $0 == "）" || $0 == ")" })
        else { return nil }
        let inside = behind[behind.index(after: open)..<close]
        let names = inside.split(separator: "、", omittingEmptySubsequences: false)
        // 和 may join the last two or stand in a name, 等 leaves some out, digits count something else.
        guard names.count >= 2, names.allSatisfy({ (1...10).contains($0.count) && $0.allSatisfy(\.isHan) }),
            !inside.contains(where: { "和及与等含如或各其中除未另".unicodeScalars.contains($0) }),
            // 5个乡镇（街道、园区） says what else is meant by the word.
            !names.contains(where: { Self.kinds.contains(String(String.UnicodeScalarView($0))) })
        else { return nil }
        return names.count
    }

    /// Words for kinds of places and bodies, which are no names.
    private static let kinds: Set<String> = [
        "市", "县", "区", "州", "乡", "镇", "村", "街道", "乡镇", "镇街", "社区", "园区", "开发区", "高新区", "经开区", "农场", "林场", "场", "管委会",
        "县区", "市区",
        "市县", "县市", "单位", "部门", "企业", "公司", "行业",
    ]

    private func agreement(_ listed: Int, at index: Int) -> Check {
        let isSame = Double(listed) == numbers[index].magnitude
        return check(
            .length, isSame ? .holds : .differs, at: index, with: [],
            .count(listed: listed, stated: numbers[index].verbatim))
    }
}

/// Counts that a series answers: 三个方面：一是…二是…三是…
struct SeriesLengths {
    let text: BlockBytes
    let block: Int
    let series: [Range<Int>]
    let statistics: ArraySlice<Statistic>

    var checks: [Check] {
        var result: [Check] = []
        var start = 0
        var next = statistics.startIndex
        while start < series.count {
            var end = start + 1
            // Members of one series follow each other.
            while end < series.count, !opensSeries(series[end]) { end += 1 }
            let opening = series[start].lowerBound
            while next < statistics.endIndex, statistics[next].range.upperBound <= opening { next += 1 }
            if next > statistics.startIndex, let found = check(next - 1, opening: opening, count: end - start) {
                result.append(found)
            }
            start = end
        }
        return result
    }

    /// Whether a member is the first of its series: 一是, 第一，, （1）, First,
    private func opensSeries(_ member: Range<Int>) -> Bool {
        let head = text.text(from: member.lowerBound, to: member.upperBound, atMost: 24)
        return ["一", "第一", "其一", "首先", "（一", "(一", "（1", "(1", "(a", "（a", "①", "First", "first"]
            .contains { opening in
                // （10） and 一十 only begin like a first one.
                guard head.hasPrefix(opening), let next = head.dropFirst(opening.count).first else { return false }
                return !next.isNumber
            }
    }

    private func check(_ index: Int, opening: Int, count: Int) -> Check? {
        guard statesLength(statistics[index], before: opening, in: text) else { return nil }
        let number = statistics[index]
        let isSame = Double(count) == number.magnitude
        // A series may go on in the next paragraph, so that too few prove nothing.
        guard isSame || Double(count) > number.magnitude else { return nil }
        return Check(
            kind: .length, verdict: isSame ? .holds : .differs, block: block, range: number.range, statistics: [index],
            computation: .count(listed: count, stated: number.verbatim))
    }
}

/// Whether a number says how many members the series has that begins at an offset: 主要有三个方面：/ three problems:
func statesLength(_ number: Statistic, before opening: Int, in text: BlockBytes) -> Bool {
    let isEnglish = number.verbatim.utf8.allSatisfy { $0 < 0x80 }
    guard number.kind == .count, number.bound == .exactly, number.from == nil, number.resolution == 1,
        (2...30).contains(number.magnitude), ["个", "项", "点", "条", "种", "大", ""].contains(number.unit) || isEnglish
    else { return false }
    let words = text.text(from: number.range.upperBound, to: opening, atMost: 200).unicodeScalars.filter { !$0.isSpace }
    guard let last = words.last, ":：，。".unicodeScalars.contains(last), words.count <= 13 else { return false }
    let bare = words.dropLast().text
    return isEnglish && words.count == 1 || aspects.contains(where: bare.contains)
}

/// What a series has members of.
private let aspects = [
    "方面", "问题", "特点", "原因", "举措", "措施", "任务", "工作", "要求", "原则", "环节", "重点", "阶段", "层面", "步骤", "条件", "关键", "意见", "建议",
    "经验", "做法",
]
