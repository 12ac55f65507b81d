import ChineseText

/// Words that the clauses of a rule open with.
enum RuleWords {
    /// What is done to those who break the rule.
    static let sanctions = Words(
        """
        可以并处 可以处以 可以处 可并处 可处以 可处 并可处 并处以 并处 处以 处 责令 可以责令 并责令 吊销 暂扣 并暂扣 可以暂扣 没收 撤销 禁止 不予 不再 不得 停止 取消 加收 可以加收
        """)
    /// Conditions that lack a subject: that of the sentence is meant.
    static let dependent = Words("情节 逾期 拒不 经责令 后果 有下列 具有下列 有以下 有前款 再次 造成严重 仍不 整改不")
    /// What follows a subject in a condition.
    static let predicates = Words(
        """
        有下列 具有下列 有以下 有前款 违反 违法 未 不 拒绝 拒不 擅自 伪造 变造 出具 提供 隐瞒 逾期 非法 利用 泄露 超越 滥用 从事 生产 经营 销售 使用 应当 应 违规 在 以 将 因 对
        """)
}

private let against = Words("违反")
private let provisions = Words("规定 规定的 规定，")
private let duties = Words("应当 必须 不得 须")
private let starts = Words("自 从 在 于")
private let coordinate = Words("在 并在 并 且 也")
private let untilThen = Words("日起 时起 之后")
private let addressed = Words("向")
private let bodies = Words("部门 机关 机构 政府 单位 委员会 主管部门")

/// The longest label that keeps to whom something is sent.
private let longest = 40

extension LabelBuilder {
    /// （三）: the number of a list item.
    func isListNumber(_ clause: Range<Int>) -> Bool {
        clause.isEmpty
            || clause.count <= 4
                && clause.allSatisfy {
                    ChineseNumeral.isNumeral(text.scalars[$0]) || text.scalars[$0].isDigit || text.scalars[$0].isSpace
                }
    }

    /// The nearest clause that names who or what case (…的，), with its 的 and without the rule that it breaks.
    func condition(among clauses: ArraySlice<Range<Int>>) -> Range<Int>? {
        for clause in clauses.reversed() {
            let clause = text.withoutFront(clause)
            guard clause.count > 2, text[safe: clause.upperBound - 1] == "的" else { continue }
            return withoutProvision(clause)
        }
        return nil
    }

    /// 违反本条例规定擅自施工: 擅自施工.
    private func withoutProvision(_ clause: Range<Int>) -> Range<Int> {
        guard against.begins(in: text, at: clause.lowerBound),
            let end = provisions.first(in: text, range: clause.prefix(30))?.upperBound, end + 3 < clause.upperBound
        else { return clause }
        return text.withoutFront(end..<clause.upperBound)
    }

    /// 专利代理机构 of the condition that opens the sentence, for one that lacks it (情节严重的).
    func subject(of first: Range<Int>, for condition: Range<Int>) -> Range<Int>? {
        let first = withoutProvision(text.withoutFront(first))
        guard RuleWords.dependent.begins(in: text, at: condition.lowerBound), first.upperBound <= condition.lowerBound,
            let predicate = RuleWords.predicates.first(in: text, range: first),
            (2...20).contains(predicate.lowerBound - first.lowerBound)
        else { return nil }
        return first.lowerBound..<predicate.lowerBound
    }

    /// 执业人员应当取得证书，在机构实习满一年: the duty goes on, and so does who has it.
    func sharedSubject(of clause: Range<Int>, _ around: Surroundings) -> Label? {
        guard let joint = coordinate.match(in: text, at: clause.lowerBound),
            !RuleWords.sanctions.begins(in: text, at: clause.lowerBound)
        else { return nil }
        for earlier in around.earlier.reversed() {
            let earlier = text.trimmed(earlier)
            guard let duty = duties.first(in: text, range: earlier.prefix(30)), duty.lowerBound > earlier.lowerBound + 1
            else { continue }
            // 并须…: the duty is said anew.
            let isRenewed = duties.begins(in: text, at: joint.end)
            return Label([earlier.lowerBound..<(isRenewed ? duty.lowerBound : duty.upperBound)])
        }
        return nil
    }

    /// 登记机关应当自收到申请之日起十五日内作出决定: a term from a day on needs no 应当, and no long addressee.
    func deadline(_ label: Label, _ phrases: CellPhrases, _ cell: Cell) -> Label {
        guard mentions[cell.mentions.lowerBound].kind == .duration,
            untilThen.ends(in: text, before: phrases.left.upperBound),
            let place = label.pieces.firstIndex(where: { $0.upperBound == phrases.left.upperBound })
        else { return label }
        var pieces = label.pieces
        let left = pieces[place]
        if let duty = duties.first(in: text, range: left.prefix(40)), starts.begins(in: text, at: duty.upperBound) {
            pieces.replaceSubrange(
                place...place, with: [left.lowerBound..<duty.lowerBound, duty.upperBound..<left.upperBound])
        }
        let result = Label(pieces)
        guard result.count > longest, let right = pieces.last, addressed.begins(in: text, at: right.lowerBound),
            let end = right.dropLast().reversed().first(where: { bodies.ends(in: text, before: $0) }),
            end > right.lowerBound + 2
        else { return result }
        return Label(pieces.dropLast() + [end..<right.upperBound])
    }
}
