import ChineseText

/// Words that open the text before a number in a rule when its subject stands in the clause before.
private let modals = Words("应当 可以 不得 必须 处 并处 由 责令 给予 最长 但 是指")
private let listed = Words("有下列行为之一 有下列情形之一 有下列情况之一 具有下列情形之一")

extension LabelBuilder {
    /// In a rule the condition or the subject stands in the clause before: 发生一般事故的，处…罚款.
    func ruleLabel(_ own: Label, _ phrases: CellPhrases, _ cell: Cell, _ around: Surroundings) -> Label {
        let own = Label(own.pieces.dropLast() + [withoutGenus(own.pieces.last ?? 0..<0, in: phrases)])
        let start = text.trimmed(cell.clause).lowerBound
        if let before = around.before, isOpen(own, phrases, at: start), cell.link != .list {
            return Label([condition(text.withoutFront(before))]) + own
        }
        let end = mentions[cell.mentions.upperBound - 1].range.upperBound
        if let behind = around.behind, text.trimmed(end..<max(end, cell.clause.upperBound)).isEmpty,
            mentions[cell.mentions.lowerBound].kind == .duration,
            mentions[cell.mentions.lowerBound].bound != .exactly || text[safe: cell.clause.lowerBound] == "自"
        {
            return own + Label([text.withoutFront(behind)])
        }
        return own
    }

    /// Whether a clause of a rule lacks its subject: it opens with 应当 or the number, or says hardly anything.
    private func isOpen(_ own: Label, _ phrases: CellPhrases, at start: Int) -> Bool {
        modals.begins(in: text, at: start) || phrases.left.isEmpty || (own.count <= 4 && phrases.right.isEmpty)
    }

    /// A condition without its 的 and its reference to a list: …有下列行为之一的.
    private func condition(_ clause: Range<Int>) -> Range<Int> {
        let result = text.withoutPossessive(clause)
        guard let list = listed.match(in: text, before: result.upperBound) else { return result }
        return result.lowerBound..<max(result.lowerBound, list.start)
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
