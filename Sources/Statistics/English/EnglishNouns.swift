import ChineseText

/// Finds the noun that an English number counts.
extension EnglishUnits {
    /// A noun right behind the number belongs to what is printed with it; one behind adjectives does not.
    func end(of noun: Int, from next: Int) -> Int { noun == next || isPartitive(next) ? noun + 1 : next }

    func isPartitive(_ index: Int) -> Bool {
        english[safe: index]?.text == "of"
            && ["the", "these", "those", "our", "its", "their"].contains(english[safe: index + 1]?.text ?? "")
    }

    /// 34 of the 50 states: the noun stands behind the total.
    private func afterTotal(_ index: Int) -> Int {
        EnglishNumberReader(english: english).number(at: index).map { $0.tokens.upperBound } ?? index
    }

    /// Where the words of what is counted begin: right behind the number, or behind of the, and the total.
    func phraseStart(behind number: Int) -> Int {
        guard english[safe: number]?.text == "of" else { return number }
        return afterTotal(isPartitive(number) ? number + 2 : number + 1)
    }

    /// The plural noun that a number counts: 17 selected grant recipients, two of the studies, 12 stage 1 grants.
    func noun(from start: Int, mayPair: Bool = true) -> Int? {
        let first = phraseStart(behind: start)
        guard english[safe: start]?.text != "of" || isPartitive(start) || first > start + 1 else { return nil }
        for index in first..<(first + 6) {
            // 34 stage 1 and eight stage 2 grants: both count what the second one names.
            if mayPair, english[safe: index]?.text == "and", english[safe: index - 1]?.kind == .number, index > first,
                let second = EnglishNumberReader(english: english).number(at: index + 1)
            {
                return noun(from: second.tokens.upperBound, mayPair: false)
            }
            guard let token = english[safe: index], english.goesOnInNounPhrase(index) else { return nil }
            if index == first, EnglishVerbs.isPresent(token.text), !mayCount(index) { return nil }
            guard token.kind == .word, isPlural(token.text) else {
                if token.kind == .word, index > first, EnglishVerbs.isFinite(index, in: english) { return nil }
                continue
            }
            // stages 1 and 2: a plural that its own number follows is not what is counted.
            if let next = english[safe: index + 1], next.kind == .number, EnglishWords.placing.contains(token.text) {
                continue
            }
            // 1,073 grants officials: the last plural in a row is what is counted; birds nests is a noun, birds moults not.
            if let next = english[safe: index + 1], next.kind == .word, isPlural(next.text),
                !EnglishWords.stops.contains(next.text), !EnglishVerbs.isPresent(next.text)
            {
                continue
            }
            return index
        }
        return nil
    }

    /// two plans, 30 estimates: nouns, where no object follows.
    private func mayCount(_ index: Int) -> Bool {
        guard isPlural(english.tokens[index].text), !["is", "has", "does"].contains(english.tokens[index].text) else {
            return false
        }
        let next = english[safe: index + 1]?.text ?? ""
        return !EnglishWords.determiners.contains(next) && next != "to" && english[safe: index + 1]?.kind != .number
    }

    /// Whether a word looks like a plural.
    func isPlural(_ word: String) -> Bool {
        if EnglishWords.irregularPlurals.contains(word) { return true }
        let bytes = word.utf8
        guard bytes.count > 3, bytes.last == 0x73, !EnglishWords.notPlural.contains(word) else { return false }
        let tail = bytes.suffix(2)
        return !tail.elementsEqual("ss".utf8) && !tail.elementsEqual("us".utf8) && !tail.elementsEqual("is".utf8)
            && !word.hasSuffix("’s") && !word.hasSuffix("'s")
    }
}
