import ChineseText

/// A comparison that opens the text before a number lacks its subject: 较“十三五”末增加….
private let relative = Words("较 比 同比 环比")
/// A share of something else: what has the share stands before (…占全国, …为预算的).
private let shares = Words("占 为预算 为年初 为调整 为上年 完成预算 完成年度 相当于 约占 超年度 超计划")
/// 实施某工程，让3万人受益: what lets them stands in the clause before.
private let letting = Words("让 使")
private let running = Words("连续 持续 已连续")
/// 建议中，涉及民生的 203 件；涉及交通的 90 件: each is of the whole named first.
private let involving = Words("涉及 属于 关于")
/// 支出 286 亿元，与地区生产总值之比为 2.3%.
private let ratioTo = Words("之比 的比值 的比例")
private let totals = Words("累计 总量 总数 总计 总里程")
private let newly = Words("新增 净增")
private let andOthers = Words("等")

extension LabelBuilder {
    /// The label of a cell from its own words, completed by what the cells before said.
    mutating func label(of cell: Cell, _ phrases: CellPhrases, _ around: Surroundings) -> Label {
        let left = phrases.left
        let inherits = cell.link != .sentence
        if phrases.isBare {
            guard inherits else { return remember(clauseLabel(around), cell) }
            // …提高了 2 个百分点，达到 96%: the second is the level, not the change.
            if isTotal(cell), isNewlyAdded { return last.object }
            return (cell.link == .clause || statesLevel(cell)) && !last.subject.isEmpty ? last.subject : last.label
        }
        if phrases.right.isEmpty, phrases.middle.isEmpty, phrases.prefix.isEmpty, !left.isEmpty {
            if inherits || !last.scope.isEmpty, let label = dependent(left, cell) { return label }
            // …500 万人次。同比增长 8%: a sentence that says only a change is about the sentence before.
            if !inherits, isGrowthOnly(left, in: text), !last.subject.isEmpty {
                return remember(last.subject + Label([left]), cell)
            }
            if !inherits, !last.topic.isEmpty, Vocabulary.attributes.begins(in: text, at: left.lowerBound),
                left.count <= 6
            {
                return remember(last.topic + Label([left]), cell)
            }
        }
        if inherits, left.isEmpty, phrases.middle.isEmpty, let label = outcome(phrases.right, cell) { return label }
        var own = phrases.prefix + Label([withoutList(left, before: phrases.right)] + phrases.middle + [phrases.right])
        if inherits, continues(phrases) {
            own = last.subject + own
        } else if inherits, phrases.right.isEmpty, relative.begins(in: text, at: left.lowerBound), !left.isEmpty {
            own = last.subject + own
        } else if cell.link == .list {
            own = carried(own, phrases, cell)
        } else if !last.scope.isEmpty {
            own = last.scope + withSharedHead(own)
        } else if inherits {
            own = withSharedHead(own)
        }
        if letting.begins(in: text, at: left.lowerBound), left.count == 1, let before = around.before {
            own = Label([text.withoutFront(before)]) + own
        }
        if isRule { own = ruleLabel(own, phrases, cell, around) }
        return remember(own, cell)
    }

    /// Labels of cells that say only what changed, what share, or what was done.
    private mutating func dependent(_ left: Range<Int>, _ cell: Cell) -> Label? {
        if Vocabulary.comparison.begins(in: text, at: left.lowerBound), left.count <= 14 {
            return (isOfShare(cell) ? last.share : last.label) + Label([left])
        }
        if isGrowthOnly(left, in: text) {
            let label = (isOfShare(cell) ? last.share : last.subject) + Label([left])
            last.label = label
            return label
        }
        if VerbPhrase(left, in: text).isVerbOnly, !Vocabulary.carrying.begins(in: text, at: left.lowerBound),
            !last.object.isEmpty, last.unit == mentions[cell.mentions.lowerBound].unit
        {
            let label = Label([left]) + last.object
            last.label = label
            return label
        }
        if left.count <= 20, ratioTo.ends(in: text, before: left.upperBound), text[safe: left.lowerBound - 1] == "与" {
            return remember(last.subject + Label([(left.lowerBound - 1)..<left.upperBound]), cell)
        }
        if isConversion(left) || isCompletion(left, of: cell) {
            return remember(withoutCounterpart(last.subject) + (isConversion(left) ? Label([left]) : Label()), cell)
        }
        if shares.begins(in: text, at: left.lowerBound) {
            last.share = last.subject + Label([left])
            return last.share
        }
        if let word = Vocabulary.dependents.match(in: text, at: left.lowerBound), word.end == left.upperBound {
            return remember(withoutCounterpart(last.subject) + Label([left]), cell)
        }
        if last.scope.isEmpty, let scope, involving.begins(in: text, at: left.lowerBound),
            scope.unit == mentions[cell.mentions.lowerBound].unit
        {
            return remember(scope.label + Label([left]), cell)
        }
        if last.scope.isEmpty, Vocabulary.carrying.begins(in: text, at: left.lowerBound),
            !Vocabulary.notVerbs.begins(in: text, at: left.lowerBound), cell.link == .list || left.count <= 8
        {
            // 发放补贴、带动销售: the goods are what counts; 全省票决项目、涉及资金: all of it is.
            let label = (last.object.isEmpty || last.verbs.isEmpty ? last.subject : last.object) + Label([left])
            last.label = label
            last.verbs = VerbPhrase(left, in: text).verbs
            return label
        }
        if Vocabulary.attributes.begins(in: text, at: left.lowerBound), left.count <= (cell.link == .list ? 8 : 5),
            !Vocabulary.notAttributes.begins(in: text, at: left.lowerBound)
        {
            let isOfAll = isNewlyAdded || (addsSomeNew && totals.begins(in: text, at: left.lowerBound))
            return withoutSharedHead(isOfAll ? last.object : last.subject, left) + Label([left])
        }
        return nil
    }

    /// 总量连续3年居首位: a quantity of what the cell before is about, with more behind its number.
    private func continues(_ phrases: CellPhrases) -> Bool {
        guard !phrases.right.isEmpty, !last.subject.isEmpty, phrases.prefix.isEmpty,
            let word = Vocabulary.attributes.match(in: text, at: phrases.left.lowerBound),
            word.end - phrases.left.lowerBound >= 2, phrases.left.count <= 6
        else { return false }
        return running.begins(in: text, at: word.end)
    }

    /// 累计达到46个: how many there are by now, old and new.
    private func isTotal(_ cell: Cell) -> Bool {
        let number = mentions[cell.mentions.lowerBound].range.lowerBound
        return totals.first(in: text, range: cell.range.lowerBound..<max(cell.range.lowerBound, number)) != nil
    }

    /// 新登记…, 新建…: what follows the verb is new, and a total counts the old with it.
    private var addsSomeNew: Bool {
        !last.verbs.isEmpty && !last.object.isEmpty && text[safe: last.verbs.lowerBound] == "新"
    }

    /// 新增…: the total that follows is not only of what is new.
    private var isNewlyAdded: Bool {
        newly.begins(in: text, at: last.verbs.lowerBound) && !last.verbs.isEmpty && !last.object.isEmpty
    }

    /// 高速公路通车里程 and 总里程 share their head: 高速公路 is what the total is of.
    private func withoutSharedHead(_ subject: Label, _ attribute: Range<Int>) -> Label {
        guard let piece = subject.pieces.last, piece.count > 3, attribute.count >= 2 else { return subject }
        let tail = (attribute.upperBound - 2)..<attribute.upperBound
        guard text.scalars[tail].elementsEqual(text.scalars[(piece.upperBound - 2)..<piece.upperBound]) else {
            return subject
        }
        return Label(subject.pieces.dropLast() + [piece.lowerBound..<(piece.upperBound - 2)])
    }

    /// A noun in a list takes the verb of the list; a number before its noun takes the words before the first number.
    private func carried(_ own: Label, _ phrases: CellPhrases, _ cell: Cell) -> Label {
        if phrases.left.isEmpty, !last.left.isEmpty { return last.left + own }
        guard VerbPhrase(phrases.left, in: text).verbs.isEmpty else { return own }
        let isSameUnit = last.unit == mentions[cell.mentions.lowerBound].unit
        // 接待旅客 20 万人次、旅游收入 3 亿元: a quantity in another unit is not what the verb is done to.
        let isQuantity = Vocabulary.heads.ends(in: text, before: phrases.left.upperBound)
        if !last.verbs.isEmpty { return isQuantity && !isSameUnit ? own : Label([last.verbs]) + own }
        guard isSameUnit, let piece = last.label.pieces.first else {
            return own
        }
        // 代表提出议案 12 件、建议 386 件: subject and verb go down the list.
        let front = piece.lowerBound..<min(piece.upperBound, piece.lowerBound + 12)
        guard let verb = Vocabulary.strongVerbs.first(in: text, range: front), verb.upperBound < piece.upperBound else {
            return own
        }
        return Label([piece.lowerBound..<VerbPhrase(verb.lowerBound..<piece.upperBound, in: text).verbs.upperBound])
            + own
    }

    /// 数字经济促进条例等 5 件结转项目: the examples before 等 give way to what is counted.
    private func withoutList(_ left: Range<Int>, before right: Range<Int>) -> Range<Int> {
        guard !right.isEmpty, left.count > 12, andOthers.ends(in: text, before: left.upperBound) else { return left }
        return VerbPhrase(left, in: text).verbs
    }

    /// A number alone in its clause measures what the clause before or behind says.
    private func clauseLabel(_ around: Surroundings) -> Label {
        guard let clause = around.before ?? around.behind else { return Label() }
        return Label([text.withoutEnd(text.withoutFront(clause))])
    }
}
