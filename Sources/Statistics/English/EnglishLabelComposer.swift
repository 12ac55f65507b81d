import ChineseText

/// Puts the label of one English number together from its subject, verb, object and what stands behind it.
struct EnglishLabelComposer {
    let english: EnglishText
    let mention: EnglishMention
    let topic: [Int]

    private static let longestTail = 9

    private func word(_ index: Int) -> String { english.tokens[index].text }

    /// The words of the label, as token indices.
    func label(_ shape: EnglishShape, tail: [Int]) -> [Int] {
        if !mention.noun.isEmpty { return counted(shape, tail) }
        if mention.isVerb { return subject(shape.subject) + shape.verb + Array(mention.number) }
        if let noun = nounBehind(tail) { return noun }
        if let head = headNoun(shape.object) { return headed(shape, head, tail) }
        if shape.verb.isEmpty {
            // 25 show reductions; $5 million was spent on roads.
            if let predicate = predicate(tail) { return object(shape.object) + predicate }
            return object(shape.object) + cut(tail)
        }
        return measured(shape, tail)
    }

    /// A number that counts things: who did what with them, or what they did.
    private func counted(_ shape: EnglishShape, _ tail: [Int]) -> [Int] {
        let noun = Array(mention.noun)
        if shape.verb.isEmpty {
            if let predicate = predicate(tail) { return noun + predicate }
            return object(shape.object) + noun + shortTail(tail)
        }
        let isLevel = isLevel(shape.verb)
        let subject = subject(shape.subject, inherits: isLevel)
        return subject + (isLevel ? [] : shape.verb) + object(shape.object) + noun + shortTail(tail)
    }

    /// A sum, share or span behind a verb: its subject, and the verb where it tells of growth or of an action.
    private func measured(_ shape: EnglishShape, _ tail: [Int]) -> [Int] {
        let subject = subject(shape.subject, inherits: true)
        let object = object(shape.object)
        if isLevel(shape.verb) || isPut(shape) { return subject + object + cut(tail) }
        if shape.verb.contains(where: { EnglishVerbs.isChange(word($0)) }) { return subject + shape.verb + object }
        return subject + shape.verb + object + cut(tail)
    }

    /// a deficit of, an increase of: the noun that carries the number.
    private func headed(_ shape: EnglishShape, _ head: Int, _ tail: [Int]) -> [Int] {
        let before = shape.object[..<head]
        let noun = word(shape.object[head])
        if EnglishVerbs.isCarrier(noun), shape.object.count - head <= 2 {
            var rest = shape
            rest.object = content(Array(before))
            // the estimated total of: what carries is all there is to say.
            if rest.object.contains(where: { EnglishVerbs.isCarrier(word($0)) || word($0).hasSuffix("ed") }) {
                return content(Array(shape.object[...head])) + cut(tail)
            }
            if rest.verb.isEmpty || rest.subject.isEmpty && isLevel(rest.verb) {
                if let predicate = predicate(tail) { return rest.object + withoutAuxiliaries(predicate) }
                return rest.object + [shape.object[head]] + cut(tail)
            }
            return measured(rest, tail)
        }
        let phrase = content(Array(shape.object[...]))
        if EnglishVerbs.isGrowth(noun) {
            let subject = subject(shape.subject, inherits: true)
            return subject + phrase + cut(tail)
        }
        return phrase + cut(tail)
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
        guard let first = tail.first, first == mention.tokens.upperBound, english.tokens[first].kind == .word,
            !EnglishWords.stops.contains(word(first)), !EnglishVerbs.isVerb(first, in: english) || EnglishVerbs.isGrowth(word(first)),
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
        return before + cut(tail)
    }

    // MARK: Parts

    /// The subject, or the one that it stands for.
    private func subject(_ words: [Int], inherits: Bool = false) -> [Int] {
        let named = words.drop { EnglishWords.determiners.contains(word($0)) }
        guard let first = named.first(where: { !EnglishWords.pronouns.contains(word($0)) }) else {
            return inherits ? topic : []
        }
        // the corresponding figure for the Federation: the topic, of another.
        if inherits, !topic.isEmpty, first != named.first, EnglishWords.prepositions.contains(word(first)) {
            return topic + named.drop { $0 < first }
        }
        if inherits, named.count == 1, EnglishVerbs.isGrowth(word(first)) { return topic + named }
        return content(Array(named))
    }

    private func object(_ words: [Int]) -> [Int] {
        var result = words
        while let last = result.last, EnglishWords.trailing.contains(word(last)), mention.noun.isEmpty { result.removeLast() }
        return result
    }

    /// Words without the article at their front and the small words at their end.
    private func content(_ words: [Int]) -> [Int] {
        var result = words
        while let last = result.last, EnglishWords.trailing.contains(word(last)) { result.removeLast() }
        while let first = result.first, EnglishWords.leading.contains(word(first)) { result.removeFirst() }
        return result
    }

    private func isLevel(_ verb: [Int]) -> Bool {
        verb.allSatisfy { EnglishVerbs.isLevel(word($0)) || EnglishVerbs.isAuxiliary(word($0)) || EnglishVerbs.isShowing(word($0)) || EnglishWords.dropped.contains(word($0)) }
    }

    /// is estimated at, was planned at, is put at
    private func isPut(_ shape: EnglishShape) -> Bool {
        shape.object.count == 1 && shape.object.first.map { word($0) == "at" } == true
    }

    private func withoutAuxiliaries(_ words: [Int]) -> [Int] {
        Array(words.drop { EnglishVerbs.isAuxiliary(word($0)) || EnglishWords.dropped.contains(word($0)) })
    }

    /// The verb right behind a number with what follows it.
    private func predicate(_ tail: [Int]) -> [Int]? {
        var words = tail
        // five of whom joined
        if words.count > 2, word(words[0]) == "of", ["whom", "which", "them", "these", "those"].contains(word(words[1])) {
            words.removeFirst(2)
        }
        guard let first = words.first, EnglishVerbs.isVerb(first, in: english) else { return nil }
        let end = words.indices.dropFirst(2).first { position in
            EnglishWords.tailStops.contains(word(words[position])) && word(words[position]) != "from"
        }
        return Array(words[..<min(end ?? words.count, 8, words.count)])
    }

    /// What stands behind a number and still says what it measures.
    private func cut(_ tail: [Int]) -> [Int] {
        let end = tail.indices.first { position in
            EnglishWords.tailStops.contains(word(tail[position])) && !(position == 0 && word(tail[position]) == "from")
                || EnglishVerbs.isAuxiliary(word(tail[position]))
        }
        return Array(tail[..<min(end ?? tail.count, Self.longestTail)])
    }

    private func shortTail(_ tail: [Int]) -> [Int] {
        guard let first = tail.first, EnglishWords.tailJoins.contains(word(first)) || word(first).hasSuffix("ed") else {
            return []
        }
        return Array(cut(tail).prefix(6))
    }

    /// Behind a number without verb before it, the clause may go on with another: what stands before that.
    func untilVerb(_ tail: [Int]) -> [Int] { tail }
}
