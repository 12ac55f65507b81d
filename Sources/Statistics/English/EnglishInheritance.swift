import ChineseText

/// What an English number takes over from the clauses and numbers before it.
extension EnglishLabels {
    /// Takes over the subject or the whole lead where the own words do not say what is measured.
    func complete(
        _ shape: inout EnglishShape, _ clauses: [EnglishClause], _ place: Int, _ mention: EnglishMention, isFirst: Bool,
        tail: [Int]
    ) {
        let opening = clauses[place].opening
        // including almost 80: what the list is of.
        if shape.verb.count == 1, shape.object.isEmpty, let verb = shape.verb.first,
            ["including", "comprising"].contains(english.tokens[verb].text)
        {
            shape = last
            return
        }
        if !shape.words.contains(where: { isContent($0) }) {
            if startsWithVerb(tail) || isSubject(mention, tail) { return }
            // …, for 8 new cranes: what the main clause says of them.
            if isFirst, opening == .comma, shape.object.contains(where: { isPreposition($0) }),
                var main = mainWords(before: place, clauses)
            {
                main.object += shape.object
                shape = main
            } else if !last.isEmpty {
                let own = shape.object
                shape = opening == .comparison ? withoutExpectation(last) : last
                // awarded grants of $4 million to 64 operators
                if own.count == 1, let joint = own.first, ["to", "for"].contains(english.tokens[joint].text),
                    shape.object.last.map({ english.tokens[$0].text == "of" }) == true
                {
                    shape.object[shape.object.count - 1] = joint
                }
            } else if isFirst, place > 0, mention.noun.isEmpty || !mention.isBare,
                var main = mainWords(before: place, clauses)
            {
                main.object += shape.object
                shape = main
            }
            return
        }
        if shape.verb.isEmpty {
            let isTorn = shape.object.first.map { EnglishWords.prepositions.contains(english.tokens[$0].text) } ?? false
            guard isFirst, isTorn, opening == .comma, var main = mainWords(before: place, clauses) else { return }
            main.object += shape.object
            shape = main
            return
        }
        guard !shape.subject.contains(where: { isNaming($0) }) else { return }
        if opening == .relative {
            shape.subject = place > 0 ? nounPhrase(endOf: clauses[place - 1].range) : []
        } else if place > 0,
            mention.noun.isEmpty || shape.verb.allSatisfy({ EnglishVerbs.isAuxiliary(english.tokens[$0].text) }),
            !shape.subject.contains(where: { isContent($0) || EnglishWords.pronouns.contains(english.tokens[$0].text) })
        {
            shape.subject = subject(before: place, clauses)
        }
    }

    /// is estimated to yield $5 as against $4: the yield compared with is no estimate.
    private func withoutExpectation(_ shape: EnglishShape) -> EnglishShape {
        guard let to = shape.verb.lastIndex(where: { english.tokens[$0].text == "to" }), to + 1 < shape.verb.count
        else {
            return shape
        }
        return EnglishShape(subject: shape.subject, verb: Array(shape.verb[(to + 1)...]), object: shape.object)
    }

    /// The subject that a clause without one goes on with: the nearest before it.
    private func subject(before place: Int, _ clauses: [EnglishClause]) -> [Int] {
        for index in clauses[..<place].indices.reversed().prefix(4) {
            let words = plain(clauses[index].range)
            guard let first = words.first, !EnglishWords.prepositions.contains(english.tokens[first].text),
                !english.tokens[first].text.hasSuffix("ing")
            else { continue }
            let shape = EnglishShapeReader(english: english).shape(of: words)
            if shape.verb.isEmpty {
                return words
            } else if shape.subject.contains(where: { isNaming($0) }) {
                return shape.subject
            }
        }
        return []
    }

    /// Whether a word names something, and is neither small nor a pronoun.
    func isNaming(_ index: Int) -> Bool {
        isContent(index) && !EnglishWords.pronouns.contains(english.tokens[index].text)
            && !english.tokens[index].text.hasSuffix("ly")
    }

    private func isPreposition(_ index: Int) -> Bool {
        EnglishWords.prepositions.contains(english.tokens[index].text)
    }

    private func startsWithVerb(_ words: [Int]) -> Bool {
        words.first.map { EnglishVerbs.isVerb($0, in: english) } ?? false
    }

    func isContent(_ index: Int) -> Bool {
        let token = english.tokens[index]
        return token.kind == .word && !EnglishWords.trailing.contains(token.text)
            && !EnglishWords.dropped.contains(token.text)
            && !EnglishWords.determiners.contains(token.text)
    }

    /// The clause before one that lacks its verb.
    private func mainWords(before place: Int, _ clauses: [EnglishClause]) -> EnglishShape? {
        for index in clauses[..<place].indices.reversed().prefix(3) {
            let shape = EnglishShapeReader(english: english).shape(of: plain(clauses[index].range))
            if !shape.verb.isEmpty, shape.subject.count < 16, shape.subject.contains(where: { isNaming($0) }) {
                return EnglishShape(subject: shape.subject, verb: shape.verb, object: Array(shape.object.prefix(8)))
            }
        }
        return nil
    }

    /// The noun phrase that a relative clause is about.
    private func nounPhrase(endOf range: Range<Int>) -> [Int] {
        let words = plain(range)
        let shape = EnglishShapeReader(english: english).shape(of: words)
        return Array(
            (shape.object.isEmpty ? shape.subject : shape.object).drop {
                EnglishWords.prepositions.contains(english.tokens[$0].text)
            })
    }
}
