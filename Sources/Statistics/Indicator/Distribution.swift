import ChineseText

private let respectively = Words("分别")
private let leading = Words("提高到 提高至 提升到 提升至 增加到 增加至 上调到 上调至 达到 达 为")
private let pairs = Words("城乡 存贷")

/// Names that values are dealt out to in order: 起数和死亡人数分别下降 4.3%、5.6%.
struct Distribution {
    let text: ScalarText

    /// One label a value; nil when the phrase before the values does not name as many things.
    func labels(of phrase: Range<Int>, values: Int) -> [Label]? {
        guard values > 1 else { return nil }
        let word = respectively.first(in: text, range: phrase)
        let tail = withoutLead(text.withoutEnd((word?.upperBound ?? phrase.upperBound)..<phrase.upperBound))
        let whole = text.withoutEnd(phrase.lowerBound..<(word?.lowerBound ?? phrase.upperBound))
        let measure = measureOfChange(endOf: whole)
        let subject = whole.lowerBound..<measure.lowerBound
        let names = NameList(subject, in: text).names
        let dealt = names.count == values ? names : paired(subject, values: values)
        return dealt?.map { $0 + Label([measure, tail]) }
    }

    /// Whether a phrase says that values are dealt out.
    func isStated(in phrase: Range<Int>) -> Bool { respectively.first(in: text, range: phrase) != nil }

    /// 提高到每人每月 without what leads up to the rate.
    private func withoutLead(_ tail: Range<Int>) -> Range<Int> {
        guard let lead = leading.match(in: text, at: tail.lowerBound), lead.end < tail.upperBound,
            text.scalars[lead.end] == "每"
        else { return tail }
        return lead.end..<tail.upperBound
    }

    /// 同比分别下降 without its 分别.
    func withoutWord(_ phrase: Range<Int>) -> Label {
        guard let word = respectively.first(in: text, range: phrase) else { return Label([phrase]) }
        return Label([phrase.lowerBound..<word.lowerBound, word.upperBound..<phrase.upperBound])
    }

    /// 年均 before 分别 belongs to every name.
    private func measureOfChange(endOf phrase: Range<Int>) -> Range<Int> {
        guard let measure = Vocabulary.measureOfChange.match(in: text, before: phrase.upperBound),
            measure.start > phrase.lowerBound
        else { return phrase.upperBound..<phrase.upperBound }
        return measure.start..<phrase.upperBound
    }

    /// Names written as one word: 城乡低保标准 are two, 一二三产增加值 three.
    private func paired(_ phrase: Range<Int>, values: Int) -> [Label]? {
        guard let pair = pairs.first(in: text, range: phrase) ?? industries(in: phrase), pair.count == values else {
            return nil
        }
        return pair.map {
            Label([phrase.lowerBound..<pair.lowerBound, $0..<($0 + 1), pair.upperBound..<phrase.upperBound])
        }
    }

    /// The 一二三 of 一二三产.
    private func industries(in phrase: Range<Int>) -> Range<Int>? {
        guard let start = phrase.first(where: { text.scalars[$0] == "一" }), text[safe: start + 1] == "二" else {
            return nil
        }
        let end = text[safe: start + 2] == "三" ? start + 3 : start + 2
        return text[safe: end] == "产" || text[safe: end] == "次" ? start..<end : nil
    }
}
