import ChineseText

/// Puts the label of one English number together from its subject, verb, object and what stands behind it.
struct EnglishLabelComposer {
    let english: EnglishText
    let mention: EnglishMention
    let topic: [Int]

    static let longestTail = 14

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
    func exact(_ object: [Int]) -> [Int] {
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
                // In 12 ports that closed: a clause that only tells which says nothing of its own.
                if let first = predicate.first, word(first) == "that" || word(first) == "who",
                    shape.object.contains(where: { isNaming($0) })
                {
                    return object(shape.object) + noun + predicate
                }
                let isOf =
                    shape.object.count > 1 && shape.object.last.map(word) != "of"
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
        let isOwning =
            shape.verb.count == 1 && ["has", "have", "had"].contains(word(shape.verb[0]))
            && shape.subject.contains { isNaming($0) }
        let isLevel =
            !isOwning
            && shape.verb.allSatisfy {
                EnglishVerbs.isAuxiliary(word($0)) || EnglishWords.dropped.contains(word($0))
            }
        let subject = subject(shape.subject, inherits: isLevel)
        return subject + (isLevel ? [] : shape.verb) + object(shape.object) + noun + shortTail(tail)
    }

    /// A sum, share or span behind a verb: its subject, and the verb where it tells of growth or of an action.
    func measured(_ shape: EnglishShape, _ tail: [Int]) -> [Int] {
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
        // grants totaling $9 million: a sum of what was counted.
        if shape.verb.count == 1, EnglishLabels.amounting.contains(word(shape.verb[0])) {
            return subject + shape.verb + object + cut(tail)
        }
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
}
