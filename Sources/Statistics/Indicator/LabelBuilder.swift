import ChineseText

/// Makes the row labels of one text, cell by cell; what a list says once is carried down the list.
struct LabelBuilder {
    let text: ScalarText
    let mentions: [Mention]
    let isRule: Bool
    /// The label of each mention.
    var labels: [Label]

    /// The latest labels of the sentence, for values dealt out to them.
    var recent: [Label] = []
    /// What the cells before leave behind for those that say less.
    var last = Remembered()
    /// The whole that the numbers of the sentence are of, and the unit they must share with it; empty for any.
    var scope: (label: Label, unit: String)?

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
        let opening = isRule ? clauses.firstIndex { !isListNumber($0) } ?? 0 : 0
        var dealt: [Label] = []
        var clause = 0
        recent = []
        scope = nil
        for (position, cell) in cells.enumerated() {
            while clause + 1 < clauses.count, clauses[clause].upperBound < cell.range.lowerBound { clause += 1 }
            let phrases = phrases(of: cell)
            if cell.link == .list, phrases.isBare || isChange(phrases), !dealt.isEmpty {
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
                before: clause > opening ? clauses[clause - 1] : nil,
                behind: clause + 1 < clauses.count ? clauses[clause + 1] : nil,
                first: clause > opening ? clauses[opening] : nil,
                earlier: clauses[max(opening, clause - 8)..<max(opening, clause)])
            noteWhole(surroundings.before, of: cell)
            set(label(of: cell, phrases, surroundings), for: cell)
            if let doer = doer(of: cell, phrases) { labels[cell.mentions.lowerBound] = doer }
        }
        sharePredicates(of: cells)
    }

    /// 120个重点项目完成投资30亿元: the number at the front counts the doers alone.
    private func doer(of cell: Cell, _ phrases: CellPhrases) -> Label? {
        guard cell.mentions.count > 1, phrases.left.isEmpty, phrases.prefix.isEmpty, let gap = phrases.middle.first,
            mentions[cell.mentions.lowerBound].kind == .count,
            gap.lowerBound < mentions[cell.mentions.lowerBound + 1].range.lowerBound
        else { return nil }
        for index in (gap.lowerBound + 2)..<max(gap.lowerBound + 2, gap.upperBound) {
            guard let verb = Vocabulary.doing.match(in: text, at: index), verb.end <= gap.upperBound,
                !Vocabulary.notVerbs.begins(in: text, at: index)
            else { continue }
            return cell.link == .list ? last.left + Label([gap.lowerBound..<index]) : Label([gap.lowerBound..<index])
        }
        return nil
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
        recent = recent.suffix(7) + [label]
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
    /// The share of it that was named last: 城镇人口占常住人口的比重.
    var share = Label()
    /// The whole that the number before was of: 全省县市区中.
    var scope = Label()
    /// The unit of its number: a verb alone takes the object of numbers in the same unit.
    var unit = ""
    /// What the sentence before was about.
    var topic = Label()
}

/// The clauses at both sides of the one that a number stands in.
struct Surroundings {
    var before: Range<Int>?
    var behind: Range<Int>?
    /// The clause that opens the sentence, when it is another one.
    var first: Range<Int>?
    /// The nearest clauses before, in order.
    var earlier: ArraySlice<Range<Int>> = []
}

extension LabelBuilder {
    /// The labels of a cell and the bare values behind it, when its words name as many things.
    private func deal(_ phrases: CellPhrases, position: Int, cells: [Cell]) -> [Label] {
        var values = 1
        let distribution = Distribution(text: text)
        let cell = cells[position]
        let tail = phrases.left
        let isStated = distribution.isStated(
            in: cell.range.lowerBound..<mentions[cell.mentions.lowerBound].range.lowerBound)
        var tails = [tail]
        for cell in cells[(position + 1)...] {
            guard cell.link == .list, values < 40 else { break }
            let next = self.phrases(of: cell)
            // 分别下降 4.2% 和上升 6.5%: each value has its own change.
            guard next.isBare || (isStated && isChange(next)) else { break }
            tails.append(next.isBare ? tail : next.left)
            values += 1
        }
        guard values > 1 else { return [] }
        // …游客 17 亿人次、花费 1 万亿元，分别增长 32%、41%: the names are the rows before.
        if tail.isEmpty || isGrowthOnly(tail, in: text), recent.count >= values, isStated {
            return zip(recent.suffix(values), tails).map { name, tail in
                withoutGrowth(name, in: text) + distribution.withoutWord(tail)
            }
        }
        return distribution.labels(of: phrases.left, values: values) ?? []
    }
}
