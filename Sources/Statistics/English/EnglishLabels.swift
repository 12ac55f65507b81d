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
        let tail = tailWords(of: position, place, clauses)
        let text = EnglishLabelText(english: english, own: mention, mentions: mentions)
        // 12 of the 40 ports: the total is only what it counts.
        if !isFirst, mentions[position - 1].hasTotal, mentions[position - 1].named > start {
            return text.text(of: Array(mention.noun))
        }
        if let dealt = dealt(position, clauses, place) {
            topic = dealt
            return text.text(of: dealt)
        }
        complete(&shape, clauses, place, mention, isFirst: isFirst, tail: tail)
        // 34 grants totalling $9 million: the grants are what comes to the sum.
        if position > 0, isSumOf(mentions[position - 1], shape) {
            shape.subject = Array(mentions[position - 1].noun)
        } else if !isFirst, shape.subject.isEmpty, !shape.verb.isEmpty {
            shape.subject = Array(mentions[position - 1].noun)
        }
        let composer = EnglishLabelComposer(english: english, mention: mention, topic: topic)
        let words = composer.label(shape, tail: tail)
        remember(shape)
        let result = text.text(of: words)
        return result.isEmpty ? text.text(of: plain(clause.range)) : result
    }

    /// The words of a range without times and what leads up to them.
    func plain(_ range: Range<Int>) -> [Int] {
        var result: [Int] = []
        var index = range.lowerBound
        var next = times.firstIndex(endingBehind: index)
        while index < range.upperBound {
            if next < times.count, times[next].tokens.contains(index), !times[next].isAttribute,
                !times[next].isRestrictive
            {
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
    func behindList(_ before: EnglishMention, _ start: Int) -> Int {
        let first = max(before.tokens.upperBound, min(before.phraseEnd, start))
        let joint = (min(first, start)..<start).last { ["and", "or", "plus", "but"].contains(english.tokens[$0].text) }
        return joint.map { $0 + 1 } ?? min(first, start)
    }

    func tailWords(of position: Int, _ place: Int, _ clauses: [EnglishClause]) -> [Int] {
        let mention = mentions[position]
        let clause = clauses[place]
        if isBracketed(mention), clauses.indices.contains(place + 1) { return plain(clauses[place + 1].range) }
        let limit = statementEnd(place, clauses, behind: mention)
        let start = max(mention.tokens.upperBound, min(mention.phraseEnd, limit))
        var next = position + 1
        if mention.hasTotal { next += 1 }
        if let words = tailAcross(position, before: limit) { return words }
        if mention.kind == .percent, isShareOf(position) { next += 1 }
        var end = limit
        if next < mentions.count, mentions[next].tokens.lowerBound < end {
            let following = mentions[next].tokens.lowerBound
            end = max(start, following)
            if let joint = (start..<end).last(where: { Self.joints.contains(english.tokens[$0].text) }) {
                // 1,200 vessels and 90 ferries used the canal: what both did.
                if joint == start, joint + 1 == end, next == position + 1,
                    mention.tokens.lowerBound == clause.range.lowerBound
                {
                    return tailWords(of: next, place, clauses)
                }
                end = joint
            }
        }
        var words = plain(start..<max(start, end))
        // five of whom joined
        if words.count > 2, english.tokens[words[0]].text == "of",
            ["whom", "which", "them", "these", "those"].contains(english.tokens[words[1]].text)
        {
            words.removeFirst(2)
        }
        return words
    }

    private static let joints: Set<String> = ["and", "or", "plus", "but"]

    private mutating func remember(_ shape: EnglishShape) {
        last = shape
        if shape.subject.contains(where: { isNaming($0) }) { topic = shape.subject }
    }
}
