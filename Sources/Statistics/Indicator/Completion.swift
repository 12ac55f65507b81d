import ChineseText

private let outcomes = Words("全面 全部 已 均 基本 正在 取得 完成 得到 建成 办结 超额 如期 提前 按期 达到 达标 入选 获评 获得 获批 通过 列入 纳入 进入 投产 开工 落地 成功")
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
