import ChineseText

private let respectively = Words("分别")
private let conjunctions = Words("、 和 及 与 以及")
private let wordsBefore = Words("普及 涉及 波及 危及 遍及 触及 提及 埃及 以及 惠及 共和 饱和 总和 缓和 温和 中和 调和 参与 给与 授与")
private let wordsBehind = Words("及时 及格 和谐 和平 和美 和睦 与会")
private let pairs = Words("城乡 存贷")

/// Names that values are dealt out to in order: 起数和死亡人数分别下降 4.3%、5.6%.
struct Distribution {
    let text: ScalarText

    /// One label a value; nil when the phrase before the values does not name as many things.
    func labels(of phrase: Range<Int>, values: Int) -> [Label]? {
        guard values > 1 else { return nil }
        let word = respectively.first(in: text, range: phrase)
        let subject = text.withoutEnd(phrase.lowerBound..<(word?.lowerBound ?? phrase.upperBound))
        let tail = text.withoutEnd((word?.upperBound ?? phrase.upperBound)..<phrase.upperBound)
        var (names, measure) = withoutMeasure(self.names(in: subject))
        if names.count != values, values == 2, let pair = paired(subject) { names = pair }
        guard names.count == values else { return nil }
        return names.map { $0 + Label([measure, tail]) }
    }

    /// The names of a list, each completed by what it shares with the first or the last.
    private func names(in phrase: Range<Int>) -> [Label] {
        let parts = split(phrase)
        guard let first = parts.first, let last = parts.last, parts.count > 1 else { return [Label(parts)] }
        let lastHead = head(of: last)
        return parts.enumerated().map { position, part in
            if position + 1 < parts.count, head(of: part) == nil, let lastHead { return Label([part, lastHead]) }
            if position > 0, let firstHead = head(of: first), part.count + 2 <= first.count {
                return Label([first.lowerBound..<max(first.lowerBound, firstHead.lowerBound), part])
            }
            return Label([part])
        }
    }

    /// 年均 before 分别 belongs to every name.
    private func withoutMeasure(_ names: [Label]) -> ([Label], Range<Int>) {
        guard var last = names.last, let piece = last.pieces.last,
            let measure = Vocabulary.measureOfChange.match(in: text, before: piece.upperBound),
            measure.start > piece.lowerBound
        else { return (names, 0..<0) }
        last.pieces[last.pieces.count - 1] = piece.lowerBound..<measure.start
        return (names.dropLast() + [last], measure.start..<piece.upperBound)
    }

    /// 城乡低保标准 are two: of the city and of the country.
    private func paired(_ phrase: Range<Int>) -> [Label]? {
        guard let pair = pairs.first(in: text, range: phrase) else { return nil }
        return pair.map {
            Label([phrase.lowerBound..<pair.lowerBound, $0..<($0 + 1), pair.upperBound..<phrase.upperBound])
        }
    }

    /// 及 of 普及 and 和 of 共和 join nothing.
    private func isInsideWord(_ index: Int) -> Bool {
        wordsBefore.ends(in: text, before: index + 1) || wordsBehind.begins(in: text, at: index)
    }

    private func split(_ phrase: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = phrase.lowerBound
        var index = start
        while index < phrase.upperBound {
            guard let sign = conjunctions.match(in: text, at: index), sign.end <= phrase.upperBound,
                !isInsideWord(index)
            else {
                index += 1
                continue
            }
            parts.append(start..<index)
            start = sign.end
            index = sign.end
        }
        parts.append(start..<phrase.upperBound)
        return parts.filter { !$0.isEmpty }
    }

    /// The measured quantity that a name ends in, its own attributes included.
    private func head(of name: Range<Int>) -> Range<Int>? {
        var start: Int
        if let head = Vocabulary.heads.match(in: text, before: name.upperBound), head.start >= name.lowerBound {
            start = head.start
        } else if name.count >= 3, let sign = text[safe: name.upperBound - 1],
            sign == "率" || sign == "值" || sign == "额" || sign == "量"
        {
            start = name.upperBound - 3
        } else {
            return nil
        }
        while let prefix = Vocabulary.headPrefixes.match(in: text, before: start), prefix.start > name.lowerBound {
            start = prefix.start
        }
        return start..<name.upperBound
    }
}
