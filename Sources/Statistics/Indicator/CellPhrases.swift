import ChineseText

/// The text of a cell around its numbers.
struct CellPhrases {
    /// What the last step before the number is about: 益阳电厂 of 益阳电厂三期建成投产、总装机达….
    var prefix = Label()
    var left: Range<Int>
    var middle: [Range<Int>]
    var right: Range<Int>
    var isBare: Bool { left.isEmpty && right.isEmpty && middle.isEmpty }
}

extension LabelBuilder {
    /// The text of a cell before, between and behind its numbers, cut down to what names.
    func phrases(of cell: Cell) -> CellPhrases {
        let first = mentions[cell.mentions.lowerBound]
        let end = mentions[cell.mentions.upperBound - 1].range.upperBound
        var middle: [Range<Int>] = []
        for index in cell.mentions.dropFirst() {
            let gap =
                mentions[index - 1].range
                .upperBound..<max(mentions[index - 1].range.upperBound, mentions[index].range.lowerBound)
            middle.append(text.withoutEnd(gap))
        }
        var left = text.withoutFront(cell.range.lowerBound..<max(cell.range.lowerBound, first.range.lowerBound))
        left = withoutRemark(left)
        let right = rightPhrase(min(end, cell.range.upperBound)..<cell.range.upperBound)
        let isBeneficiary = isBeneficiary(left) && !(right.isEmpty && middle.isEmpty)
        left = isBeneficiary || keepsPreposition(left, first, before: right) ? left : text.withoutEnd(left)
        if let origin = dealtOrigins.first(in: text, range: left), origin.lowerBound > left.lowerBound {
            left = text.withoutEnd(left.lowerBound..<origin.lowerBound)
            middle = []
        }
        var prefix = Label()
        if right.isEmpty, !isBeneficiary {
            (prefix, left) = lastStep(of: text.withoutEnd(text.withoutPossessive(left)))
        }
        return CellPhrases(prefix: prefix, left: left, middle: middle.filter { !$0.isEmpty }, right: right)
    }

    /// 为300名孤儿: whom something is done for keeps its 为.
    private func isBeneficiary(_ left: Range<Int>) -> Bool {
        left.count == 1 && text[safe: left.lowerBound] == "为"
    }

    /// 不得在两个以上机构执业: in a rule the place or party that is counted keeps its preposition.
    private func keepsPreposition(_ left: Range<Int>, _ number: Mention, before right: Range<Int>) -> Bool {
        guard isRule, number.kind == .count, right.count > 3,
            let word = prepositions.match(in: text, before: left.upperBound)
        else { return false }
        return word.start >= left.lowerBound && !Vocabulary.notEnd.ends(in: text, before: left.upperBound)
    }

    /// 优化支出结构、清收各类资金: of two things done, the number belongs to the last.
    private func lastStep(of left: Range<Int>) -> (prefix: Label, left: Range<Int>) {
        guard let sign = lastListSign(in: left) else { return (Label(), left) }
        let step = text.withoutFront((sign + 1)..<left.upperBound)
        let before = left.lowerBound..<sign
        guard let verb = Vocabulary.verbs.first(in: text, range: before), !VerbPhrase(before, in: text).isVerbOnly
        else {
            return (Label(), left)
        }
        if Vocabulary.attributes.begins(in: text, at: step.lowerBound), step.count <= 6,
            verb.lowerBound > before.lowerBound
        {
            return (Label([before.lowerBound..<verb.lowerBound]), step)
        }
        let phrase = VerbPhrase(step, in: text)
        guard !phrase.verbs.isEmpty, !phrase.object.isEmpty else { return (Label(), left) }
        guard Vocabulary.carrying.first(in: text, range: phrase.verbs) != nil, step.count <= 8 else {
            return (Label(), step)
        }
        return (Label([VerbPhrase(verb.lowerBound..<before.upperBound, in: text).object]), step)
    }

    /// The last 、 of a phrase that stands in no quotation or bracket.
    private func lastListSign(in phrase: Range<Int>) -> Int? {
        var depth = 0
        for index in phrase.reversed() {
            switch text.scalars[index] {
            case "”", "》", "）": depth += 1
            case "“", "《", "（": depth -= 1
            case "、" where depth == 0: return index
            default: break
            }
        }
        return nil
    }

    /// The text behind a number as far as it names what is counted: without 的 and without remarks on the rank.
    private func rightPhrase(_ range: Range<Int>) -> Range<Int> {
        var result = text.trimmed(range)
        if let first = text[safe: result.lowerBound], !result.isEmpty, first == "、" || first == "—" || first == "”" {
            return result.upperBound..<result.upperBound
        }
        for index in result where text.scalars[index] == "、" {
            if Vocabulary.remarks.begins(in: text, at: index + 1) || Vocabulary.growth.begins(in: text, at: index + 1) {
                result = result.lowerBound..<index
                break
            }
        }
        if let rank = rankRemark.first(in: text, range: result), rank.lowerBound > result.lowerBound {
            result = result.lowerBound..<rank.lowerBound
        }
        result = without(steps, atFrontOf: result)
        result = without(aspectOf, atFrontOf: result)
        result = without(possessive, atFrontOf: result)
        return result.lowerBound..<min(result.upperBound, result.lowerBound + 40)
    }

    private func without(_ words: Words, atFrontOf range: Range<Int>) -> Range<Int> {
        guard let found = words.match(in: text, at: range.lowerBound), found.end <= range.upperBound else {
            return range
        }
        return found.end..<range.upperBound
    }

    /// 稳居全国前十、增长: the remark before the change is no part of the label.
    private func withoutRemark(_ left: Range<Int>) -> Range<Int> {
        var result = left
        while Vocabulary.remarks.begins(in: text, at: result.lowerBound),
            let sign = result.first(where: { text.scalars[$0] == "、" })
        {
            result = text.withoutFront((sign + 1)..<result.upperBound)
        }
        return result
    }
}

private let aspectOf = Words("方面的 方面")
/// 标准分别从 645 元提高到…: the old values begin, and the name is told.
private let dealtOrigins = Words("分别从 分别由")
private let rankRemark = Words("居全国 居全省 居中部 位居 名列 均居 稳居 居西部 居东部 居世界")
/// 迈上 5 万亿元新台阶, 突破 8 万元大关.
private let steps = Words("新台阶 大台阶 台阶 大关 关口 新关口 的台阶 的大关 的新台阶")
private let possessive = Words("的")
private let prepositions = Words("在 由 从 与 向")
