import ChineseText

/// What the numbers of a list are of stands in a clause without numbers: 社会消费品零售额中，…; and predicates that
/// several counts share.
extension LabelBuilder {
    /// Notes the whole that a clause before names: 一般公共预算支出中，教育支出….
    mutating func noteWhole(_ before: Range<Int>?, of cell: Cell) {
        guard cell.link != .list, let before else { return }
        var clause = text.withoutFront(before)
        if text[safe: clause.lowerBound] == "在" { clause = (clause.lowerBound + 1)..<clause.upperBound }
        guard (3...20).contains(clause.count), text[safe: clause.upperBound - 1] == "中",
            Vocabulary.heads.ends(in: text, before: clause.upperBound - 1)
                || wholes.ends(in: text, before: clause.upperBound - 1)
        else { return }
        guard
            !mentions[..<cell.mentions.lowerBound].reversed().prefix(1).contains(where: {
                clause.overlaps($0.range)
            })
        else { return }
        let label = Label([clause])
        last = Remembered(subject: label, scope: label)
        scope = (label, "")
    }

    /// Whether a cell says only how something changed.
    func isChange(_ phrases: CellPhrases) -> Bool {
        phrases.right.isEmpty && phrases.middle.isEmpty && !phrases.left.isEmpty && isGrowthOnly(phrases.left, in: text)
    }

    /// 5个县和3个区获评示范: what the last of a list did, all of them did.
    mutating func sharePredicates(of cells: [Cell]) {
        for position in cells.indices.dropFirst().reversed() where cells[position].link == .list {
            let (one, other) = (cells[position - 1], cells[position])
            guard one.mentions.count == 1, other.mentions.count == 1, let noun = counted(one),
                let predicate = predicate(of: other)
            else { continue }
            let whole = Label([noun, predicate])
            guard labels[one.mentions.lowerBound] == Label([noun]) else { continue }
            labels[one.mentions.lowerBound] = whole
        }
    }

    /// The noun behind the number of a cell, when the number opens it and nothing else is said.
    private func counted(_ cell: Cell) -> Range<Int>? {
        let phrases = phrases(of: cell)
        guard phrases.left.isEmpty, phrases.prefix.isEmpty, phrases.right.count <= 12, !phrases.right.isEmpty,
            achieving.first(in: text, range: phrases.right) == nil
        else { return nil }
        return phrases.right
    }

    /// What is told of the things that the number of a cell counts.
    private func predicate(of cell: Cell) -> Range<Int>? {
        let phrases = phrases(of: cell)
        guard phrases.left.isEmpty, let verb = achieving.first(in: text, range: phrases.right),
            verb.lowerBound > phrases.right.lowerBound
        else { return nil }
        return verb.lowerBound..<phrases.right.upperBound
    }
}

private let wholes = Words("建议 议案 提案 案件 企业 工业 项目 资金 问题 事项 人员 单位 商品 品类 类值")
private let achieving = Words("获评 获批 获得 荣获 入选 入围 上榜 被评为 被授予 被列为 被列入 列入 纳入 跻身 进入 通车 投产 投用 开工 竣工 挂牌 上市 晋级 升级为")
