import ChineseText

/// Makes the labels of the English numbers of a text, in its order: each may take over what the one before it was about.
struct EnglishLabels {
    let english: EnglishText
    let mentions: [EnglishMention]
    let times: [EnglishTime]

    /// What the number before was about.
    var last = EnglishShape()
    /// The subject that pronouns stand for.
    var topic: [Int] = []

    init(english: EnglishText, mentions: [EnglishMention], times: [EnglishTime]) {
        self.english = english
        self.mentions = mentions
        self.times = times
    }

    /// The label of a mention; mentions must be asked for in order.
    mutating func label(of position: Int, sentence: Range<Int>, clauses: [EnglishClause]) -> String {
        let mention = mentions[position]
        let start = mention.tokens.lowerBound
        guard let place = clauses.lastIndex(where: { $0.range.lowerBound <= start }) else { return "" }
        let clause = clauses[place]
        let isFirst = position == 0 || mentions[position - 1].tokens.lowerBound < clause.range.lowerBound
        let isFirstOfSentence = position == 0 || mentions[position - 1].tokens.lowerBound < sentence.lowerBound
        if isFirstOfSentence { last = EnglishShape() }
        let from = isFirst ? clause.range.lowerBound : behindList(mentions[position - 1], start)
        var shape = EnglishShapeReader(english: english).shape(of: plain(from..<max(from, start)))
        var tail = tailWords(of: position, clause: clause)
        let isTotal = !isFirst && mentions[position - 1].named > start
        if isTotal {
            shape = EnglishShape()
        } else {
            complete(&shape, clauses, place, isFirst: isFirst, tail: tail)
        }
        let composer = EnglishLabelComposer(english: english, mention: mention, topic: topic)
        if shape.verb.isEmpty, !isTotal || tail.isEmpty { tail = composer.untilVerb(tail) }
        let words = composer.label(shape, tail: tail)
        remember(shape, words)
        let text = EnglishLabelText(english: english, own: mention, mentions: mentions)
        let result = text.text(of: words)
        return result.isEmpty ? text.text(of: plain(clause.range)) : result
    }

    /// The words of a range without times and what leads up to them.
    func plain(_ range: Range<Int>) -> [Int] {
        var result: [Int] = []
        var index = range.lowerBound
        var next = times.firstIndex { $0.tokens.upperBound > index } ?? times.count
        while index < range.upperBound {
            if next < times.count, times[next].tokens.contains(index), !times[next].isAttribute {
                while let last = result.last, EnglishWords.beforeTime.contains(english.tokens[last].text),
                    english.tokens[last].text != "and" || result.count == 1
                {
                    result.removeLast()
                }
                index = times[next].tokens.upperBound
                next += 1
                continue
            }
            while next < times.count, times[next].tokens.upperBound <= index { next += 1 }
            if english.tokens[index].kind != .mark { result.append(index) }
            index += 1
        }
        return result
    }

    /// Behind the number before, in the same clause: where the words begin that are this one's own.
    private func behindList(_ before: EnglishMention, _ start: Int) -> Int {
        let first = max(before.tokens.upperBound, min(before.phraseEnd, start))
        let joint = (min(first, start)..<start).last { ["and", "or", "plus", "but"].contains(english.tokens[$0].text) }
        return joint.map { $0 + 1 } ?? min(first, start)
    }

    private func tailWords(of position: Int, clause: EnglishClause) -> [Int] {
        let mention = mentions[position]
        let start = max(mention.tokens.upperBound, min(mention.phraseEnd, clause.range.upperBound))
        var end = clause.range.upperBound
        if position + 1 < mentions.count, mentions[position + 1].tokens.lowerBound < end {
            let next = mentions[position + 1]
            end = max(start, next.tokens.lowerBound)
            if let joint = (start..<end).last(where: { ["and", "or", "plus", "but"].contains(english.tokens[$0].text) }) {
                end = joint
            }
        }
        return plain(start..<max(start, end))
    }

    /// Takes over the subject or the whole lead where the own words do not say what is measured.
    private func complete(_ shape: inout EnglishShape, _ clauses: [EnglishClause], _ place: Int, isFirst: Bool, tail: [Int]) {
        let hasOwn = shape.words.contains { isContent($0) }
        if !hasOwn {
            if !last.isEmpty, !startsWithVerb(tail) { shape = last }
            return
        }
        if shape.verb.isEmpty {
            // …, and the total expenditure at $50 million: the verb of the number before.
            if !isFirst || clauses[place].opening == .comparison { return }
            let isTorn = shape.object.first.map { EnglishWords.prepositions.contains(english.tokens[$0].text) } ?? false
            if isTorn, clauses[place].opening == .comma, let main = mainWords(before: place, clauses) { shape = main }
            return
        }
        let isPronoun = !shape.subject.contains { isContent($0) && !EnglishWords.pronouns.contains(english.tokens[$0].text) }
        if clauses[place].opening == .relative, isPronoun {
            shape.subject = place > 0 ? nounPhrase(endOf: clauses[place - 1].range) : []
        } else if shape.subject.isEmpty, place > 0 {
            shape.subject = []
        }
    }

    private func startsWithVerb(_ words: [Int]) -> Bool {
        words.first.map { EnglishVerbs.isVerb($0, in: english) } ?? false
    }

    func isContent(_ index: Int) -> Bool {
        let token = english.tokens[index]
        return token.kind == .word && !EnglishWords.trailing.contains(token.text) && !EnglishWords.dropped.contains(token.text)
            && !EnglishWords.determiners.contains(token.text)
    }

    /// The clause before one that lacks its verb.
    private func mainWords(before place: Int, _ clauses: [EnglishClause]) -> EnglishShape? {
        for index in clauses[..<place].indices.reversed().prefix(3) {
            let shape = EnglishShapeReader(english: english).shape(of: plain(clauses[index].range))
            if !shape.verb.isEmpty, shape.subject.count < 16 {
                return EnglishShape(subject: shape.subject, verb: shape.verb, object: Array(shape.object.prefix(8)))
            }
        }
        return nil
    }

    /// The noun phrase that a relative clause is about.
    private func nounPhrase(endOf range: Range<Int>) -> [Int] {
        let words = plain(range)
        let shape = EnglishShapeReader(english: english).shape(of: words)
        return shape.object.isEmpty ? shape.subject : shape.object
    }

    private mutating func remember(_ shape: EnglishShape, _ label: [Int]) {
        last = shape
        let isPronoun = !shape.subject.contains { isContent($0) && !EnglishWords.pronouns.contains(english.tokens[$0].text) }
        if !isPronoun { topic = shape.subject } else if shape.verb.isEmpty, shape.subject.isEmpty, !label.isEmpty { return }
    }
}
