import ChineseText

/// Words that open the text before a number in a rule when its subject stands in the clause before.
private let modals = Words("应当 可以 不得 必须 处 并处 由 责令 给予 最长 但 是指")
private let andOthers = Words("等")

extension LabelBuilder {
    /// The label of a cell from its own words, completed by what the cells before said.
    mutating func label(of cell: Cell, _ phrases: CellPhrases, _ around: Surroundings) -> Label {
        let left = phrases.left
        let inherits = cell.link != .sentence
        if phrases.isBare { return inherits ? last.label : remember(clauseLabel(around), cell) }
        if phrases.right.isEmpty, phrases.middle.isEmpty, !left.isEmpty {
            if inherits, let label = dependent(left, cell) { return label }
            if !inherits, !last.topic.isEmpty, Vocabulary.attributes.begins(in: text, at: left.lowerBound), left.count <= 6 {
                return remember(last.topic + Label([left]), cell)
            }
        }
        var own = Label([withoutList(left, before: phrases.right)] + phrases.middle + [phrases.right])
        if cell.link == .list {
            own = carried(own, phrases)
        }
        if isRule { own = ruleLabel(own, cell, around) }
        return remember(own, cell)
    }

    /// Labels of cells that say only what changed, what share, or what was done.
    private mutating func dependent(_ left: Range<Int>, _ cell: Cell) -> Label? {
        if Vocabulary.comparison.begins(in: text, at: left.lowerBound), left.count <= 14 { return last.label + Label([left]) }
        if isGrowthOnly(left, in: text) {
            let label = last.subject + Label([left])
            last.label = label
            return label
        }
        if VerbPhrase(left, in: text).isVerbOnly, !Vocabulary.carrying.begins(in: text, at: left.lowerBound), !last.object.isEmpty {
            let label = Label([left]) + last.object
            last.label = label
            return label
        }
        if text[safe: left.lowerBound] == "占" { return last.subject + Label([left]) }
        if Vocabulary.carrying.begins(in: text, at: left.lowerBound), cell.link == .list || left.count <= 8 {
            return (last.object.isEmpty ? last.subject : last.object) + Label([left])
        }
        if Vocabulary.attributes.begins(in: text, at: left.lowerBound), left.count <= (cell.link == .list ? 8 : 5) {
            return last.subject + Label([left])
        }
        return nil
    }

    /// A noun in a list takes the verb of the list; a number before its noun takes the words before the first number.
    private func carried(_ own: Label, _ phrases: CellPhrases) -> Label {
        if phrases.left.isEmpty, !last.left.isEmpty { return last.left + own }
        guard VerbPhrase(phrases.left, in: text).verbs.isEmpty, !last.verbs.isEmpty else { return own }
        return Label([last.verbs]) + own
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

    private mutating func remember(_ label: Label, _ cell: Cell) -> Label {
        guard let first = label.pieces.first else { return label }
        let verb = VerbPhrase(first, in: text)
        last = Remembered(
            label: label, subject: withoutGrowth(label, in: text), verbs: verb.verbs,
            object: verb.verbs.isEmpty ? afterVerb(label) : Label([verb.object] + label.pieces.dropFirst()),
            left: Label([first].filter { $0.upperBound <= mentions[cell.mentions.lowerBound].range.lowerBound }))
        return label
    }

    /// 省级机关制定修订工作制度: what the verbs inside a label are done to.
    private func afterVerb(_ label: Label) -> Label {
        for (position, piece) in label.pieces.enumerated() {
            guard let verb = Vocabulary.verbs.first(in: text, range: piece) else { continue }
            let rest = VerbPhrase(verb.lowerBound..<piece.upperBound, in: text).object
            return Label([rest] + label.pieces[(position + 1)...])
        }
        return label
    }

    /// In a rule the condition stands in the clause before: 发生一般事故的，处…罚款.
    private func ruleLabel(_ own: Label, _ cell: Cell, _ around: Surroundings) -> Label {
        let start = text.trimmed(cell.clause).lowerBound
        if let before = around.before, modals.begins(in: text, at: start), cell.link != .list {
            return Label([withoutPossessive(text.withoutFront(before))]) + own
        }
        let end = mentions[cell.mentions.upperBound - 1].range.upperBound
        if let behind = around.behind, text.trimmed(end..<max(end, cell.clause.upperBound)).isEmpty,
            mentions[cell.mentions.lowerBound].kind == .duration
        {
            return own + Label([text.withoutFront(behind)])
        }
        return own
    }

    private func withoutPossessive(_ clause: Range<Int>) -> Range<Int> {
        text[safe: clause.upperBound - 1] == "的" && !clause.isEmpty ? clause.lowerBound..<(clause.upperBound - 1) : clause
    }
}
