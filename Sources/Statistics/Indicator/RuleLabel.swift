import ChineseText

/// Words that open the text before a number in a rule when its subject stands in the clause before.
private let modals = Words("应当 可以 不得 必须 处 并处 由 责令 给予 最长 但 是指")
/// Sums that are a part of something: 处违法所得一倍的罚款.
private let dues = Words("罚款 罚金 滞纳金 违约金 赔偿")

extension LabelBuilder {
    /// In a rule the condition or the subject stands in a clause before: 发生一般事故的，由…责令改正，处…罚款.
    func ruleLabel(_ own: Label, _ phrases: CellPhrases, _ cell: Cell, _ around: Surroundings) -> Label {
        let isTime = mentions[cell.mentions.lowerBound].kind == .duration
        let own = isTime ? own : Label(own.pieces.dropLast() + [withoutGenus(own.pieces.last ?? 0..<0, in: phrases)])
        let clause = text.trimmed(cell.clause)
        if let before = around.before, cell.link != .list {
            if let subject = sharedSubject(of: clause, around) { return subject + own }
            if isOpen(phrases, at: clause.lowerBound) {
                let done = sanction(own, phrases, cell)
                guard let condition = condition(among: around.earlier) else {
                    return deadline(Label([text.withoutFront(before)]) + done, phrases, cell)
                }
                return inCase(condition, around) + deadline(done, phrases, cell)
            }
            if own.count <= 4, phrases.right.isEmpty {
                return Label([text.withoutPossessive(text.withoutFront(before))]) + own
            }
        }
        let end = mentions[cell.mentions.upperBound - 1].range.upperBound
        if let behind = around.behind, text.trimmed(end..<max(end, cell.clause.upperBound)).isEmpty, isTime,
            mentions[cell.mentions.lowerBound].bound != .exactly || text[safe: cell.clause.lowerBound] == "自"
        {
            return own + Label([text.withoutFront(behind)])
        }
        return deadline(sanction(own, phrases, cell), phrases, cell)
    }

    /// The condition with its 的 and, where it lacks one, its subject.
    private func inCase(_ condition: Range<Int>, _ around: Surroundings) -> Label {
        guard let first = around.first, let subject = subject(of: first, for: condition) else {
            return Label([condition])
        }
        return Label([subject, condition])
    }

    /// Whether a clause of a rule lacks its subject: it opens with 应当, with what is done, or with the number.
    private func isOpen(_ phrases: CellPhrases, at start: Int) -> Bool {
        phrases.left.isEmpty || modals.begins(in: text, at: start) || RuleWords.sanctions.begins(in: text, at: start)
    }

    /// The verb of the number's own clause, without the body that acts and with its 可以 or 并: 可以处罚款, 责令停业.
    private func sanction(_ own: Label, _ phrases: CellPhrases, _ cell: Cell) -> Label {
        guard cell.link != .list, !phrases.left.isEmpty else { return own }
        var pieces = own.pieces
        let start = text.trimmed(cell.clause).lowerBound
        if let place = pieces.firstIndex(where: { $0.upperBound == phrases.left.upperBound }) {
            let end = pieces[place].upperBound
            if text[safe: start] == "由", let verb = RuleWords.sanctions.first(in: text, range: start..<end) {
                // 由公安机关对单位处…: whom it is done to stays.
                let whom = (start..<verb.lowerBound).first { text.scalars[$0] == "对" }
                pieces[place] = (whom ?? verb.lowerBound)..<end
            } else if let verb = RuleWords.sanctions.match(in: text, at: start), verb.end <= end {
                pieces[place] = start..<end
            }
        }
        let unit = mentions[cell.mentions.upperBound - 1].kind
        if let last = pieces.last, pieces.count > 1, unit == .percent || unit == .multiple,
            dues.begins(in: text, at: last.lowerBound), text[safe: last.lowerBound - 1] == "的"
        {
            pieces[pieces.count - 1] = (last.lowerBound - 1)..<last.upperBound
        }
        return Label(pieces)
    }

    /// 直接经济损失的事故: what is being defined (是指…的事故) is no part of what is measured.
    private func withoutGenus(_ piece: Range<Int>, in phrases: CellPhrases) -> Range<Int> {
        guard piece == phrases.right, piece.count > 4 else { return piece }
        for index in (piece.upperBound - 4)..<piece.upperBound where text.scalars[index] == "的" {
            return piece.lowerBound..<index
        }
        return piece
    }
}
