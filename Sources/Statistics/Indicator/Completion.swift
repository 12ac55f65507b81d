import ChineseText

private let outcomes = Words("全面 全部 已 均 基本 正在 取得 完成 得到 建成 办结 超额 如期 提前 按期 达到 达标 入选 获评 获得 获批 通过 列入 纳入 进入 投产 开工 落地 成功")
private let converted = Words("折算 折合 计算")
private let completing = Words("实际完成 全年完成 完成 累计完成 实际执行 实际支出")
private let reaching = Words("达到 达 增至 增加到 总数达 总量达 升至 降至")
private let firms = Words("企业 产业 行业")

/// Completing names that lack what the row before says: a quantity, an object, the word that another stands for.
extension LabelBuilder {
    /// 其中 9 项全面完成: what became of some of the things counted before.
    func outcome(_ right: Range<Int>, _ cell: Cell) -> Label? {
        guard !last.object.isEmpty, last.unit == mentions[cell.mentions.lowerBound].unit,
            mentions[cell.mentions.lowerBound].kind == .count, outcomes.begins(in: text, at: right.lowerBound)
        else { return nil }
        return last.object + Label([right])
    }

    /// 国有企业增加值增长 5%，私营企业增长 8%: the second name lacks the quantity that the first ends in.
    func withSharedHead(_ label: Label) -> Label {
        let name = withoutGrowth(label, in: text)
        guard name.pieces.count == 1, label.pieces.count == 1, name != label, let piece = name.pieces.first,
            piece.count >= 3, NameList.head(of: piece, in: text) == nil, let before = last.subject.pieces.last,
            let whole = NameList.head(of: before, in: text)
        else { return label }
        // 企业增加值 behind 私营企业 is 增加值.
        let head = firms.match(in: text, at: whole.lowerBound).map { $0.end..<whole.upperBound } ?? whole
        let owner = last.subject.pieces.dropLast().last
        let end = head.lowerBound == before.lowerBound ? owner?.upperBound ?? 0 : head.lowerBound
        guard text[safe: end - 1] == "业", text[safe: piece.upperBound - 1] == "业" else { return label }
        return Label([piece, head, piece.upperBound..<label.pieces[0].upperBound])
    }

    /// 占比 62%，提高 0.9 个百分点: it is the share that rose.
    func isOfShare(_ cell: Cell) -> Bool {
        !last.share.isEmpty && mentions[cell.mentions.lowerBound].unit == "个百分点"
    }

    /// 提高 18 个百分点、达到 176%: the level, not the change, though a list joins them.
    func statesLevel(_ cell: Cell) -> Bool {
        let number = mentions[cell.mentions.lowerBound].core.lowerBound
        return reaching.ends(in: text, before: text.skippingSpaces(before: number))
            && mentions[cell.mentions.lowerBound].unit != last.unit
    }

    /// 按年平均汇率折算: the same sum in another unit.
    func isConversion(_ left: Range<Int>) -> Bool {
        left.count <= 16 && text[safe: left.lowerBound] == "按" && converted.ends(in: text, before: left.upperBound)
    }

    /// 年初预算 56 亿元，实际完成 57 亿元: what was done of the sum before.
    func isCompletion(_ left: Range<Int>, of cell: Cell) -> Bool {
        guard mentions[cell.mentions.lowerBound].kind == .money, last.unit == mentions[cell.mentions.lowerBound].unit,
            let word = completing.match(in: text, at: left.lowerBound)
        else { return false }
        return word.end == left.upperBound
    }

    /// 基金收入 without its 收入, for 支出 to take its place.
    func withoutCounterpart(_ subject: Label) -> Label {
        guard let piece = subject.pieces.last,
            let start = [Vocabulary.dependents, Vocabulary.counterparts]
                .compactMap({ $0.match(in: text, before: piece.upperBound)?.start }).min(),
            start > piece.lowerBound || (start == piece.lowerBound && subject.pieces.count > 1)
        else { return subject }
        return Label(subject.pieces.dropLast() + [piece.lowerBound..<start])
    }
}
