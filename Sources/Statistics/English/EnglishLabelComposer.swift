import ChineseText

/// Puts the label of one English number together from its subject, verb, object and what stands behind it.
struct EnglishLabelComposer {
    let english: EnglishText
    let mention: EnglishMention
    let topic: [Int]

    static let longestTail = 10

    func word(_ index: Int) -> String { english.tokens[index].text }

    /// The words of the label, as token indices.
    func label(_ shape: EnglishShape, tail: [Int]) -> [Int] {
        if !mention.noun.isEmpty { return counted(shape, tail) }
        if mention.isVerb {
            let words = shape.words.drop { EnglishWords.determiners.contains(word($0)) }
            let isPronoun = words.first.map { EnglishWords.pronouns.contains(word($0)) } ?? true
            return (isPronoun && !topic.isEmpty ? topic : Array(words)) + Array(mention.number)
        }
        if !mention.isBare, let noun = nounBehind(tail) { return noun }
        if let head = headNoun(exact(shape.object)) { return headed(shape, head, tail) }
        if shape.verb.isEmpty {
            if let predicate = predicate(tail) { return object(shape.object) + withoutAuxiliaries(predicate) }
            return object(shape.object) + cut(tail)
        }
        return measured(shape, tail)
    }

    /// an increase of exactly: what is said of the number itself is left out.
    private func exact(_ object: [Int]) -> [Int] {
        var result = object
        while let last = result.last, ["exactly", "only", "just", "about", "around", "nearly"].contains(word(last)) {
            result.removeLast()
        }
        return result
    }

    /// A number that counts things: who did what with them, or what they did.
    private func counted(_ shape: EnglishShape, _ tail: [Int]) -> [Int] {
        let noun = Array(mention.noun)
        if shape.verb.isEmpty {
            // Officials from five utilities said: who stands before the number says it.
            if let predicate = predicate(tail) {
                let isOf = shape.object.count > 1 && shape.object.last.map(word) != "of"
                    && shape.object.first.map { isNaming($0) && !EnglishWords.prepositions.contains(word($0)) } == true
                    && shape.object.last.map { EnglishWords.prepositions.contains(word($0)) } == true
                return (isOf ? shape.object : []) + noun + predicate
            }
            return object(shape.object) + noun + shortTail(tail)
        }
        // found that DOT determined 34 applications were late: what is found out is what is counted.
        if shape.object.isEmpty, let first = tail.first, EnglishVerbs.isAuxiliary(word(first)),
            let predicate = predicate(tail)
        {
            return noun + predicate
        }
        // A town has 300 pupils: that it has them is what is said.
        let isOwning = shape.verb.count == 1 && ["has", "have", "had"].contains(word(shape.verb[0]))
            && shape.subject.contains { isNaming($0) }
        let isLevel = !isOwning && shape.verb.allSatisfy {
            EnglishVerbs.isAuxiliary(word($0)) || EnglishWords.dropped.contains(word($0))
        }
        let subject = subject(shape.subject, inherits: isLevel)
        return subject + (isLevel ? [] : shape.verb) + object(shape.object) + noun + shortTail(tail)
    }

    /// A sum, share or span behind a verb: its subject, and the verb where it tells of growth or of an action.
    private func measured(_ shape: EnglishShape, _ tail: [Int]) -> [Int] {
        // consisting of $12 million by way of reductions: what it is spent on is what it is.
        if ["consisting", "consist", "consists", "comprising", "including", "made"].contains(
            shape.verb.last.map(word) ?? ""),
            let noun = materialTail(tail)
        {
            return noun
        }
        if let action = action(shape) { return action + cut(tail) }
        let subject = subject(shape.subject, inherits: true)
        let object = content(object(shape.object))
        if isLevel(shape.verb) || isPut(shape) { return subject + object + cut(tail) }
        if shape.verb.contains(where: { EnglishVerbs.isChange(word($0)) }) { return subject + shape.verb + object }
        return subject + shape.verb + object + cut(tail)
    }

    /// by way of reductions, in shortfalls: what a sum consists of.
    private func materialTail(_ tail: [Int]) -> [Int]? {
        var words = tail[...]
        if words.count > 3, word(words[0]) == "by", word(words[1]) == "way" { words = words.dropFirst(3) }
        if let first = words.first, ["in", "for", "from"].contains(word(first)), words.count > 1 {
            words = words.dropFirst()
        }
        return words.isEmpty || words.count == tail.count ? nil : cut(Array(words))
    }

    /// It was possible to reduce, we shall have to spend: what is done, without who says so.
    private func action(_ shape: EnglishShape) -> [Int]? {
        let subject = shape.subject.filter { !EnglishWords.determiners.contains(word($0)) }
        let isSpeaker = subject.last.map { word($0) == "we" || word($0) == "i" } ?? false
        guard subject.count <= 1 || isSpeaker, let pronoun = subject.last.map(word) ?? shape.verb.first.map(word),
            ["it", "we", "i", "is", "was"].contains(pronoun)
        else { return nil }
        let words = shape.verb + shape.object
        if let to = words.lastIndex(where: { word($0) == "to" }), to + 1 < words.count, to < words.count - 1,
            !EnglishWords.determiners.contains(word(words[to + 1])), english.tokens[words[to + 1]].kind == .word,
            !EnglishWords.prepositions.contains(word(words[to + 1])),
            pronoun != "is" && pronoun != "was" || to > 0 && !EnglishVerbs.isAuxiliary(word(words[to - 1]))
        {
            return object(Array(words[(to + 1)...]))
        }
        guard pronoun == "we" || pronoun == "i", let last = shape.verb.last, shape.verb.count > 1 else { return nil }
        return [last] + object(shape.object)
    }

    /// a deficit of, an increase of: the noun that carries the number.
    private func headed(_ shape: EnglishShape, _ head: Int, _ tail: [Int]) -> [Int] {
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
    private func placed(_ tail: [Int]) -> [Int] {
        guard let first = tail.first, EnglishVerbs.isAuxiliary(word(first)),
            let participle = tail.dropFirst().first(where: { word($0).hasSuffix("ed") }),
            let next = tail.first(where: { $0 > participle }), ["in", "for", "to"].contains(word(next))
        else { return [] }
        return cut(tail.filter { $0 >= next })
    }

    /// The position of the noun that a number is said of: an increase of $5 million, a total revenue of.
    private func headNoun(_ object: [Int]) -> Int? {
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
    private func nounBehind(_ tail: [Int]) -> [Int]? {
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
