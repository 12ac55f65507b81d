import ChineseText

/// The parts that English labels are put together from.
extension EnglishLabelComposer {
    /// The subject, or the one that it stands for.
    func subject(_ words: [Int], inherits: Bool = false) -> [Int] {
        let named = words.drop { EnglishWords.determiners.contains(word($0)) }
        guard let first = named.first(where: { !EnglishWords.pronouns.contains(word($0)) }) else {
            return inherits ? topic : []
        }
        // the corresponding figure for the Federation: the topic, of another.
        if inherits, !topic.isEmpty, first != named.first, word(first) == "for" || word(first) == "in" {
            return topic + named.drop { $0 < first }
        }
        if inherits, named.count == 1, EnglishVerbs.isGrowth(word(first)) { return topic + named }
        return content(Array(named))
    }

    func isNaming(_ index: Int) -> Bool {
        !EnglishWords.pronouns.contains(word(index)) && !EnglishWords.trailing.contains(word(index))
            && !EnglishWords.determiners.contains(word(index))
    }

    func object(_ words: [Int]) -> [Int] {
        var result = words
        while let last = result.last, EnglishWords.trailing.contains(word(last)), mention.noun.isEmpty {
            result.removeLast()
        }
        return result
    }

    /// Words without the article at their front and the small words at their end.
    func content(_ words: [Int]) -> [Int] {
        var result = words
        while let last = result.last, EnglishWords.trailing.contains(word(last)) { result.removeLast() }
        while let first = result.first, EnglishWords.determiners.contains(word(first)) || word(first) == "of" {
            result.removeFirst()
        }
        return result
    }

    func isLevel(_ verb: [Int]) -> Bool {
        if let last = verb.last, verb.count > 1, EnglishVerbs.isLevel(word(last)), !EnglishVerbs.isAuxiliary(word(last))
        {
            return true
        }
        if verb.count == 2, word(verb[0]).hasPrefix("add"), word(verb[1]) == "up" { return true }
        return verb.allSatisfy {
            EnglishVerbs.isLevel(word($0)) || EnglishVerbs.isAuxiliary(word($0)) || EnglishVerbs.isShowing(word($0))
                || EnglishWords.dropped.contains(word($0))
        }
    }

    /// is estimated at, was planned at, is put at
    func isPut(_ shape: EnglishShape) -> Bool {
        shape.object.count == 1 && shape.object.first.map { word($0) == "at" } == true
    }

    func withoutAuxiliaries(_ words: [Int]) -> [Int] {
        Array(
            words.drop {
                EnglishVerbs.isAuxiliary(word($0)) || EnglishWords.dropped.contains(word($0))
                    || ["being", "been", "consist", "consists", "represents", "not"].contains(word($0))
            })
    }

    /// The verb right behind a number with what follows it.
    func predicate(_ tail: [Int]) -> [Int]? {
        // two of the studies we reviewed included farms
        guard let first = tail.first,
            EnglishVerbs.isVerb(first, in: english) || ["being", "we", "they", "i"].contains(word(first))
        else { return nil }
        let end = tail.indices.dropFirst(2).first { position in
            stops(position, in: tail) && !EnglishWords.prepositions.contains(word(tail[position]))
        }
        return Array(tail[..<min(end ?? tail.count, 8, tail.count)])
    }

    /// What stands behind a number and still says what it measures.
    func cut(_ tail: [Int]) -> [Int] {
        let end = tail.indices.first { position in
            stops(position, in: tail) && !(position == 0 && ["from", "under", "with"].contains(word(tail[position])))
                || EnglishVerbs.isAuxiliary(word(tail[position]))
                    && !(position > 0 && word(tail[position - 1]) == "to")
        }
        return Array(tail[..<min(end ?? tail.count, Self.longestTail)])
    }

    func stops(_ position: Int, in tail: [Int]) -> Bool {
        let text = word(tail[position])
        guard EnglishWords.tailStops.contains(text) else { return false }
        guard position > 0 else { return true }
        // to that Ministry; those with degrees
        let before = word(tail[position - 1])
        if text == "that" { return !EnglishWords.prepositions.contains(before) }
        return !["those", "persons", "people", "officers", "children"].contains(before)
    }

    func shortTail(_ tail: [Int]) -> [Int] {
        guard let first = tail.first, EnglishWords.tailJoins.contains(word(first)) || word(first).hasSuffix("ed") else {
            return []
        }
        return Array(cut(tail).prefix(6))
    }
}
