import ChineseText

private let yearEnds = Words("底前 底 末前 末 以前 之前 以来 初以来")
private let completing = Words("完成 累计完成 共完成 实际完成")
private let planTimes = Words("时期 期间 以来")

/// Cutting a phrase down to the words that name what is measured.
extension ScalarText {
    /// A phrase without the words at its front that no label needs: 其中, 全年共, 2023年….
    func withoutFront(_ phrase: Range<Int>) -> Range<Int> {
        var result = trimmed(phrase)
        while !result.isEmpty {
            let start = result.lowerBound
            if Vocabulary.notFront.begins(in: self, at: start) { return result }
            if let date = dateEnd(at: start), date <= result.upperBound {
                result = date..<result.upperBound
            } else if let word = Vocabulary.front.match(in: self, at: start), word.end <= result.upperBound,
                !isVerb(at: start, beyond: word.end)
            {
                result = word.end..<result.upperBound
            } else if scalars[start].isSpace || isOpeningMark(scalars[start]) {
                result = (start + 1)..<result.upperBound
            } else {
                return result
            }
        }
        return result
    }

    /// A phrase without the words at its end that only lead up to the number: 达到, 提升至, 共….
    func withoutEnd(_ phrase: Range<Int>) -> Range<Int> {
        var result = trimmed(phrase)
        while !result.isEmpty {
            if let word = Vocabulary.end.match(in: self, before: result.upperBound),
                word.start >= result.lowerBound, !isInsideWord(word.start, end: result.upperBound)
            {
                result = result.lowerBound..<word.start
            } else if let word = completing.match(in: self, before: result.upperBound),
                word.start > result.lowerBound, isCompleted(before: word.start)
            {
                result = result.lowerBound..<word.start
            } else {
                return result
            }
        }
        return result
    }

    /// 税收收入完成: behind a quantity, 完成 only leads up to its number; 任务完成 and 项目完成投资 say more.
    private func isCompleted(before end: Int) -> Bool {
        Vocabulary.heads.ends(in: self, before: end) || self[safe: end - 1] == "税"
    }

    /// 约谈 begins like 约: a verb that is longer than the word at the front.
    private func isVerb(at index: Int, beyond end: Int) -> Bool {
        guard let verb = Vocabulary.verbs.match(in: self, at: index) else { return false }
        return verb.end > end
    }

    /// A phrase without the 的 that would join it to a noun which does not follow.
    func withoutPossessive(_ phrase: Range<Int>) -> Range<Int> {
        guard !phrase.isEmpty, scalars[phrase.upperBound - 1] == "的", self[safe: phrase.upperBound - 2] != "目" else {
            return phrase
        }
        return phrase.lowerBound..<(phrase.upperBound - 1)
    }

    /// 平均 ends in 均 and 产能 in 能: a word that only ends like one that leads up to a number.
    private func isInsideWord(_ start: Int, end: Int) -> Bool {
        guard let word = Vocabulary.notEnd.match(in: self, before: end) else { return false }
        return word.start < start
    }

    /// The end of a year, month or day with what hangs on it (2023年以来), when one stands at an index.
    private func dateEnd(at index: Int) -> Int? {
        let scanner = PeriodScanner(text: self, year: 2000)
        guard scanner.mayBegin(scalars[index]) else { return nil }
        if let plan = scanner.plan(at: index), let word = planTimes.match(in: self, at: plan.range.upperBound) {
            return word.end
        }
        guard let end = (scanner.absolute(at: index) ?? scanner.relative(at: index))?.range.upperBound else {
            return nil
        }
        // 2027年底前: what places the date goes with it.
        return self[safe: end - 1] == "年" ? yearEnds.match(in: self, at: end)?.end ?? end : end
    }

    private func isOpeningMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "—" || scalar == "-" || scalar == "：" || scalar == "、" || scalar == "·" || scalar == "•"
    }
}
