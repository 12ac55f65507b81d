import ChineseText

/// Makes the row labels of one text, cell by cell; what a list says once is carried down the list.
struct LabelBuilder {
    let text: ScalarText
    let mentions: [Mention]
    let isRule: Bool
    /// The label of each mention.
    private(set) var labels: [Label]

    /// What the cells before leave behind for those that say less.
    var last = Remembered()

    init(text: ScalarText, mentions: [Mention], isRule: Bool) {
        self.text = text
        self.mentions = mentions
        self.isRule = isRule
        labels = Array(repeating: Label(), count: mentions.count)
    }

    /// Labels the mentions of one sentence.
    mutating func label(_ sentence: Range<Int>, mentions inside: Range<Int>) {
        let cutter = CellCutter(text: text, mentions: mentions)
        let clauses = cutter.clauses(of: sentence, mentions: inside)
        let cells = cutter.cells(of: sentence, mentions: inside)
        var dealt: [Label] = []
        var clause = 0
        for (position, cell) in cells.enumerated() {
            while clause + 1 < clauses.count, clauses[clause].upperBound < cell.range.lowerBound { clause += 1 }
            let phrases = phrases(of: cell)
            if cell.link == .list, phrases.isBare, !dealt.isEmpty {
                set(dealt.removeFirst(), for: cell)
                continue
            }
            dealt = deal(phrases, position: position, cells: cells)
            if !dealt.isEmpty {
                let own = dealt.removeFirst()
                last = Remembered(label: own, subject: withoutGrowth(own, in: text))
                set(own, for: cell)
                continue
            }
            let outside = last
            defer { if isBracketed(cell) { last = outside } }
            let surroundings = Surroundings(
                before: clause > 0 ? clauses[clause - 1] : nil,
                behind: clause + 1 < clauses.count ? clauses[clause + 1] : nil)
            set(label(of: cell, phrases, surroundings), for: cell)
        }
    }

    /// Notes what a sentence without numbers is about, for attributes that open the next one.
    mutating func note(_ sentence: Range<Int>) {
        guard sentence.count <= 16, let cut = Vocabulary.predicates.first(in: text, range: sentence),
            cut.lowerBound > sentence.lowerBound + 1
        else { return }
        last = Remembered(topic: Label([sentence.lowerBound..<cut.lowerBound]))
    }

    /// What a bracket says (包括三轮汽车12万辆) is not what the text behind the bracket goes on about.
    private func isBracketed(_ cell: Cell) -> Bool {
        let before = text[safe: cell.clause.lowerBound - 1]
        return before == "（" || before == "("
    }

    private mutating func set(_ label: Label, for cell: Cell) {
        for mention in cell.mentions { labels[mention] = label }
    }
}

/// What labels before leave behind.
struct Remembered {
    var label = Label()
    /// The label without the change at its end.
    var subject = Label()
    /// The verbs that open the label.
    var verbs = Range<Int>(uncheckedBounds: (0, 0))
    /// What the verbs are done to.
    var object = Label()
    /// The text before the number.
    var left = Label()
    /// The whole that the number before was of: 全省县市区中.
    var scope = Label()
    /// What the sentence before was about.
    var topic = Label()
}

/// The clauses at both sides of the one that a number stands in.
struct Surroundings {
    var before: Range<Int>?
    var behind: Range<Int>?
}

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
    private func phrases(of cell: Cell) -> CellPhrases {
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
        left = text.withoutEnd(left)
        var prefix = Label()
        if right.isEmpty { (prefix, left) = lastStep(of: text.withoutEnd(text.withoutPossessive(left))) }
        return CellPhrases(prefix: prefix, left: left, middle: middle.filter { !$0.isEmpty }, right: right)
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
        for word in [aspectOf, possessive] {
            if let found = word.match(in: text, at: result.lowerBound), found.end <= result.upperBound {
                result = found.end..<result.upperBound
            }
        }
        return result.lowerBound..<min(result.upperBound, result.lowerBound + 40)
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

    /// The labels of a cell and the bare values behind it, when its words name as many things.
    private func deal(_ phrases: CellPhrases, position: Int, cells: [Cell]) -> [Label] {
        var values = 1
        for cell in cells[(position + 1)...] {
            guard cell.link == .list, self.phrases(of: cell).isBare, values < 40 else { break }
            values += 1
        }
        guard values > 1 else { return [] }
        return Distribution(text: text).labels(of: phrases.left, values: values) ?? []
    }
}

private let aspectOf = Words("方面的 方面")
private let rankRemark = Words("居全国 居全省 居中部 位居 名列 均居 稳居 居西部 居东部 居世界")
private let possessive = Words("的")
