import ChineseText

/// The words that lead up to a number, taken apart.
struct EnglishShape {
    /// What the verb is said of.
    var subject: [Int] = []
    /// The verb with its auxiliaries.
    var verb: [Int] = []
    /// What stands between the verb and the number.
    var object: [Int] = []

    var words: [Int] { subject + verb + object }
    var isEmpty: Bool { subject.isEmpty && verb.isEmpty && object.isEmpty }
}

/// Takes the words before an English number apart.
struct EnglishShapeReader {
    let english: EnglishText

    private static let chained: Set<String> = [
        "to", "not", "be", "been", "being", "have", "had", "also", "now", "already", "then", "only", "therefore",
        "just",
        "eventually", "largely", "very", "still", "recently", "currently", "never", "further", "likely",
    ]
    private static let participles: Set<String> = [
        "totalling", "totaling", "amounting", "averaging", "leaving", "including", "consisting", "comprising", "being",
        "making", "bringing", "costing", "reaching", "exceeding", "increasing", "raising", "numbering", "spending",
        "covering", "involving", "employing", "representing", "saving",
    ]

    /// Subject, verb and object of a lead.
    func shape(of lead: [Int]) -> EnglishShape {
        guard let verb = lastVerb(in: lead) else { return EnglishShape(object: lead) }
        var first = 0
        // Facebook estimated the firm reached: who says so is no subject.
        if let said = lead[..<verb.lowerBound].lastIndex(where: {
            EnglishWords.saying.contains(english.tokens[$0].text) && EnglishVerbs.isFinite($0, in: english)
        }),
            said + 1 < verb.lowerBound
        {
            first = said + 1
        }
        return EnglishShape(
            subject: Array(lead[first..<verb.lowerBound]), verb: Array(lead[verb]),
            object: Array(lead[verb.upperBound...]))
    }

    /// The last verb of a lead with what belongs to it, as positions in the lead.
    func lastVerb(in lead: [Int]) -> Range<Int>? {
        var position = 0
        var last: Range<Int>?
        while position < lead.count {
            guard startsVerb(lead[position], isFirst: position == 0) else {
                position += 1
                continue
            }
            let end = verbEnd(position, in: lead)
            // spending that is estimated to yield: one verb; a second one begins a clause that was not parted.
            last = position..<end
            position = end
        }
        return last
    }

    private func isBare(_ index: Int) -> Bool {
        EnglishVerbs.isChange(english.tokens[index].text) && EnglishVerbs.isFinite(index, in: english)
    }

    private func startsVerb(_ index: Int, isFirst: Bool) -> Bool {
        let token = english.tokens[index]
        guard token.kind == .word else { return false }
        if Self.participles.contains(token.text) {
            return isFirst || english[safe: index - 1]?.kind == .word && !isNounBefore(index)
        }
        if isFirst, EnglishVerbs.isVerb(index, in: english), !token.isCapital { return true }
        return EnglishVerbs.isFinite(index, in: english)
    }

    private func isNounBefore(_ index: Int) -> Bool {
        ["the", "a", "of", "in", "on", "for"].contains(english[safe: index - 1]?.text ?? "")
    }

    /// will have to spend, is estimated to yield, has been allotted
    private func verbEnd(_ start: Int, in lead: [Int]) -> Int {
        var end = start + 1
        while end < lead.count {
            let word = english.tokens[lead[end]].text
            let before = english.tokens[lead[end - 1]].text
            if EnglishVerbs.isAuxiliary(word) || Self.chained.contains(word) && word != "to" {
                end += 1
            } else if word == "to", end + 1 < lead.count, takesInfinitive(before), !isNominal(lead[end + 1]) {
                end += 2
            } else if EnglishVerbs.isAuxiliary(before) || Self.chained.contains(before), !isNominal(lead[end]),
                !EnglishWords.prepositions.contains(word)
            {
                end += 1
            } else if ["up", "down"].contains(word), EnglishVerbs.isChange(before) {
                end += 1
            } else {
                break
            }
        }
        return end
    }

    private func takesInfinitive(_ word: String) -> Bool {
        word.hasSuffix("ed")
            || [
                "have", "has", "had", "going", "able", "likely", "plans", "propose", "is", "are", "intend", "plan",
                "due", "was", "were", "plans", "proposes",
            ].contains(word)
    }

    /// Whether a word begins a noun phrase rather than a verb.
    private func isNominal(_ index: Int) -> Bool {
        let token = english.tokens[index]
        if token.kind != .word || token.isCapital { return true }
        return EnglishWords.determiners.contains(token.text)
            || EnglishVerbs.isGrowth(token.text) && token.text.utf8.count > 4
            || token.text.hasSuffix("al") || token.text.hasSuffix("s") && !token.text.hasSuffix("ss")
    }
}
