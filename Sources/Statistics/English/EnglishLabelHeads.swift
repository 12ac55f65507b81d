import ChineseText

/// Labels of numbers that a noun carries or that stand before one: a deficit of, a 40 per cent increase in.
extension EnglishLabelComposer {
    /// a deficit of, an increase of: the noun that carries the number.
    func headed(_ shape: EnglishShape, _ head: Int, _ tail: [Int]) -> [Int] {
        let before = shape.object[..<head]
        let noun = word(shape.object[head])
        if EnglishVerbs.isCarrier(noun), shape.object.count - head <= 2 {
            var rest = shape
            rest.object = content(Array(before))
            if ["figure", "level", "rate", "value"].contains(noun), shape.verb.isEmpty, !topic.isEmpty { return topic }
            // the estimated total of: what carries is all there is to say.
            if rest.object.contains(where: { EnglishVerbs.isCarrier(word($0)) || word($0).hasSuffix("ed") }) {
                return content(Array(shape.object[...head])) + cut(tail)
            }
            let isPassive = tail.first.map { word($0).hasSuffix("ed") && EnglishVerbs.isVerb($0, in: english) } ?? false
            if isPassive || rest.verb.isEmpty || rest.subject.isEmpty && isLevel(rest.verb) {
                guard rest.object.isEmpty, let predicate = predicate(tail) else {
                    return rest.object + [shape.object[head]] + cut(tail)
                }
                let words = withoutAuxiliaries(predicate)
                return words.count > 1 ? words : [shape.object[head]] + words
            }
            return measured(rest, tail)
        }
        let phrase = Array(
            content(exact(shape.object)).drop {
                EnglishWords.prepositions.contains(word($0)) || EnglishWords.determiners.contains(word($0))
            })
        if EnglishVerbs.isGrowth(noun) {
            let subject = subject(shape.subject, inherits: true)
            return subject + phrase + cut(tail)
        }
        let rest = cut(tail) + placed(tail)
        // The accounts show a deficit of: whose it is.
        if shape.verb.count == 1, EnglishVerbs.isShowing(word(shape.verb[0])) {
            return subject(shape.subject, inherits: true) + phrase + rest
        }
        let isParticiple = shape.verb.count == 1 && word(shape.verb[0]).hasSuffix("ing")
        if phrase.count == 1, !mention.isBare, !shape.verb.isEmpty, !isParticiple, !isLevel(shape.verb),
            shape.subject.contains(where: { isNaming($0) })
        {
            return subject(shape.subject) + shape.verb + phrase + rest
        }
        return phrase + rest
    }

    /// A total of $5 million was envisaged in the Estimates: where it was.
    func placed(_ tail: [Int]) -> [Int] {
        guard let first = tail.first, EnglishVerbs.isAuxiliary(word(first)),
            let participle = tail.dropFirst().first(where: { word($0).hasSuffix("ed") }),
            let next = tail.first(where: { $0 > participle }), ["in", "for", "to"].contains(word(next))
        else { return [] }
        return cut(tail.filter { $0 >= next })
    }

    /// The position of the noun that a number is said of: an increase of $5 million, a total revenue of.
    func headNoun(_ object: [Int]) -> Int? {
        guard let last = object.last, object.count >= 2 else { return nil }
        guard ["of", "totalling", "totaling", "worth"].contains(word(last)) else { return nil }
        var head = object.count - 2
        // a deficit on the revenue of: the noun before the first preposition carries the number.
        if let first = object[..<head].firstIndex(where: { EnglishWords.prepositions.contains(word($0)) }), first > 0 {
            head = first - 1
        }
        return english.tokens[object[head]].kind == .word ? head : nil
    }

    /// the original $4 million deficit, a 40 per cent increase in children: the noun right behind the number.
    func nounBehind(_ tail: [Int]) -> [Int]? {
        // 7 years experience or more
        if mention.tokens.upperBound > mention.core.upperBound, let noun = english[safe: mention.core.upperBound],
            noun.kind == .word, noun.text != "or", noun.text != "and"
        {
            return [mention.core.upperBound] + cut(tail)
        }
        guard let first = tail.first, first == mention.tokens.upperBound, english.tokens[first].kind == .word,
            !EnglishWords.stops.contains(word(first)),
            !EnglishVerbs.isVerb(first, in: english) || EnglishVerbs.isGrowth(word(first)),
            !word(first).hasSuffix("ly"), !EnglishVerbs.isAuxiliary(word(first)),
            !["greater", "higher", "lower", "larger", "smaller", "higher", "each"].contains(word(first))
        else { return nil }
        var before: [Int] = []
        var index = mention.tokens.lowerBound - 1
        while let token = english[safe: index], token.kind == .word, !EnglishWords.stops.contains(token.text) {
            before.insert(index, at: 0)
            index -= 1
            if before.count == 3 { break }
        }
        if mention.kind == .percent, before.isEmpty,
            let verb = tail.indices.first(where: { $0 > 0 && EnglishVerbs.isFinite(tail[$0], in: english) })
        {
            return Array(tail.prefix(min(verb + 5, 9)))
        }
        return before + cut(tail)
    }
}
