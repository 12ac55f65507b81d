import ChineseText

private let sinceThen = Words("以来")
private let limits = Words("至少 最少 至多 最多")
private let leading = Words("为 提高到 提高至 提升到 提升至 达到 达")

/// What a label leaves behind, and what is left out of it.
extension LabelBuilder {
    /// Keeps what a label leaves behind for the cells that say less, and gives the label.
    mutating func remember(_ label: Label, _ cell: Cell) -> Label {
        let label = withoutCounting(label)
        guard let first = label.pieces.first else { return label }
        if let end = label.pieces.last, text[safe: end.upperBound - 1] == "中",
            end.upperBound == text.trimmed(cell.range).upperBound
        {
            return rememberWhole(label, unit: mentions[cell.mentions.upperBound - 1].unit)
        }
        let verb = VerbPhrase(first, in: text)
        let unit = mentions[cell.mentions.upperBound - 1].unit
        last = Remembered(
            label: label, subject: withoutGrowth(label, in: text), verbs: verb.verbs,
            object: verb.verbs.isEmpty ? afterVerb(label) : Label([verb.object] + label.pieces.dropFirst()),
            left: Label(label.pieces.filter { $0.upperBound <= mentions[cell.mentions.lowerBound].range.lowerBound }),
            unit: unit)
        if let scope, scope.unit.isEmpty { last.scope = scope.label }
        return label
    }

    /// 全省 122 个县市区中，…: the whole is what the numbers that follow are of.
    private mutating func rememberWhole(_ label: Label, unit: String) -> Label {
        let whole = Label(label.pieces.dropLast() + [label.pieces[label.pieces.count - 1].dropLast(1)])
        last = Remembered(label: whole, subject: whole, object: whole, left: whole, scope: label)
        scope = (label, unit)
        return whole
    }

    /// A label without words inside that no label needs: 全省共收集意见, 两类余额均增长, 增速2022年以来连续.
    private func withoutCounting(_ label: Label) -> Label {
        var pieces: [Range<Int>] = []
        for piece in label.pieces {
            var start = piece.lowerBound
            for index in piece.dropFirst() where index >= start {
                guard let end = idleEnd(at: index), end <= piece.upperBound else { continue }
                pieces.append(start..<index)
                start = end
            }
            pieces.append(start..<piece.upperBound)
        }
        return Label(pieces)
    }

    /// The end of a word that only counts or dates, when one stands inside a label at an index.
    private func idleEnd(at index: Int) -> Int? {
        switch text.scalars[index] {
        case "至", "最":
            return limits.match(in: text, at: index).flatMap {
                Vocabulary.verbs.begins(in: text, at: $0.end) ? $0.end : nil
            }
        case "为", "提", "达":
            // 标准为每亩每年, 提高到每人每月: what leads up to a rate.
            return leading.match(in: text, at: index).flatMap { text[safe: $0.end] == "每" ? $0.end : nil }
        case "了": return Vocabulary.verbs.ends(in: text, before: index) ? index + 1 : nil
        case "共": return Vocabulary.verbs.begins(in: text, at: index + 1) ? index + 1 : nil
        case "均":
            let isWord = Vocabulary.notEnd.match(in: text, before: index + 1).map { $0.start < index } ?? false
            return !isWord && Vocabulary.growth.begins(in: text, at: index + 1) ? index + 1 : nil
        case "2", "二":
            let year = PeriodScanner(text: text, year: 2000).absolute(at: index)?.range.upperBound
            return year.flatMap { sinceThen.match(in: text, at: $0)?.end }
        default: return nil
        }
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
}
