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
            EnglishVerbs.isVerb(first, in: english)
                || ["being", "we", "they", "i", "that", "who"].contains(word(first))
                || !mention.noun.isEmpty && hasVerbSoon(tail)
        else { return nil }
        let end = tail.indices.dropFirst(2).first { position in
            Self.predicateEnds.contains(word(tail[position]))
                || word(tail[position]) == "as" && isAside(position, in: tail)
        }
        return Array(tail[..<min(end ?? tail.count, Self.longestPredicate, tail.count)])
    }

    private static let longestPredicate = 24
    /// What a predicate does not go on beyond.
    private static let predicateEnds: Set<String> = [
        "because", "while", "when", "although", "where", "pursuant", "reflecting", "including", "since", "until",
        "resulting", "compared", "bringing", "leaving", "rather", "so",
    ]

    /// as determined under, as they were; not rated as highly recommended.
    private func isAside(_ position: Int, in tail: [Int]) -> Bool {
        guard position + 1 < tail.count else { return true }
        return !word(tail[position - 1]).hasSuffix("ed") || EnglishVerbs.isAuxiliary(word(tail[position + 1]))
    }

    /// recipients of fiscal year 2022 awards requested …: a verb behind what the noun is of.
    private func hasVerbSoon(_ tail: [Int]) -> Bool {
        guard let first = tail.first, word(first) == "of" || word(first) == "in" || word(first) == "from" else {
            return false
        }
        return tail.prefix(10).dropFirst(2).contains {
            EnglishVerbs.isFinite($0, in: english) && !EnglishVerbs.isPresent(word($0))
        }
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
        // projects that benefit large communities, veterans who applied: which of them.
        if text == "that" || text == "who", position > 1, before.hasSuffix("s"), !before.hasSuffix("ss"),
            !EnglishWords.stops.contains(before), position + 2 < tail.count
        {
            return false
        }
        if text == "that" { return !EnglishWords.prepositions.contains(before) }
        return !["those", "persons", "people", "officers", "children"].contains(before)
    }

    func shortTail(_ tail: [Int]) -> [Int] {
        guard let first = tail.first else { return [] }
        // 17 recipients that had asked for more: which of them.
        if word(first) == "that" || word(first) == "who" || word(first) == "as" {
            let clause = (predicate(tail) ?? (word(first) == "as" ? tail : [])).prefix(12)
            // accounts that made 80,000 posts: the clause is about the number behind it.
            let isTorn = clause.last.map { EnglishVerbs.isVerb($0, in: english) && !word($0).hasSuffix("ed") } ?? true
            return isTorn ? [] : Array(clause)
        }
        // rangers and trainees for its parks: what is counted together.
        if word(first) == "and", tail.count > 1, word(tail[1]).hasSuffix("s"),
            !EnglishVerbs.isVerb(tail[1], in: english)
        {
            return Array(cut(tail).prefix(10))
        }
        guard EnglishWords.tailJoins.contains(word(first)) || word(first).hasSuffix("ed") else { return [] }
        return Array(cut(tail).prefix(10))
    }
}
