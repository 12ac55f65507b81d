import ChineseText

/// Numbers without a unit of their own take it from the words around, or are no statistics.
struct EnglishBareNumbers {
    let english: EnglishText
    let times: [EnglishTime]

    /// How far from a number the thing may be named that it counts, in words and marks.
    private static let reach = 40
    private static let listing: Set<String> = [
        "and", "or", "against", "with", "including", "except", "than", "to", ",", "—", "-", ";", "while", "only",
        "further",
        "another", "additional", "remaining", "other", "these", "from",
    ]
    private static let groups: Set<String> = ["staff", "crew", "workforce", "personnel", "membership"]

    /// The mentions that measure something, each with its unit.
    func resolved(_ mentions: [EnglishMention]) -> [EnglishMention] {
        var result: [EnglishMention] = []
        result.reserveCapacity(mentions.count)
        for var mention in mentions {
            if mention.isBare {
                guard let unit = unit(of: mention, behind: result.last) else { continue }
                mention.unit = unit.text
                mention.noun = unit.noun
            } else if mention.kind == .money, let last = result.last, last.kind == .rate, isCompared(mention, last) {
                // $5 per month as against $4: both are per month.
                if last.unit.hasPrefix(mention.unit) { (mention.unit, mention.kind) = (last.unit, .rate) }
            }
            result.append(mention)
        }
        return result
    }

    private func isCompared(_ mention: EnglishMention, _ last: EnglishMention) -> Bool {
        mention.tokens.lowerBound - last.core.upperBound <= 3
            && english[safe: mention.tokens.lowerBound - 1]?.text == "against"
    }

    /// The unit of a bare number: of the number before it, or of what its sentence counts; nil when it is no statistic.
    private func unit(of mention: EnglishMention, behind last: EnglishMention?) -> (text: String, noun: Range<Int>)? {
        let first = mention.tokens.lowerBound
        if let group = group(before: first) { return (group, 0..<0) }
        guard standsAlone(mention) else { return mention.hasMagnitude ? ("", 0..<0) : nil }
        if let noun = countedSubject(before: first, mention) { return (noun, 0..<0) }
        if let last, continues(mention, last), !isSentenceEnd(between: last.core.upperBound, first) {
            if last.kind == .count, !last.unit.isEmpty { return (last.unit, last.noun) }
        }
        if mention.hasMagnitude || isPopulation(before: first) { return ("", 0..<0) }
        return nil
    }

    /// Behind a bare number its clause goes on or ends; a plain word would be what it names.
    private func standsAlone(_ mention: EnglishMention) -> Bool {
        guard let next = english[safe: mention.tokens.upperBound], next.kind == .word else {
            return english[safe: mention.tokens.upperBound]?.kind != .number
        }
        return EnglishWords.stops.contains(next.text) || EnglishVerbs.isVerb(mention.tokens.upperBound, in: english)
            || next.text == "more" || next.text == "abroad" || next.text.hasSuffix("ly")
            || times.time(at: mention.tokens.upperBound) != nil
    }

    private func continues(_ mention: EnglishMention, _ last: EnglishMention) -> Bool {
        let first = mention.tokens.lowerBound
        guard first - last.core.upperBound <= Self.reach else { return false }
        if english[safe: mention.tokens.upperBound]?.text == "of" {
            return ["whom", "which", "them", "these", "those"].contains(
                english[safe: mention.tokens.upperBound + 1]?.text ?? "")
        }
        let before = english[safe: first - 1]?.text ?? ""
        return Self.listing.contains(before) || before == "whom" || before == "which"
    }

    private func isSentenceEnd(between start: Int, _ end: Int) -> Bool {
        guard start < end else { return false }
        return english.tokens[start..<end].contains { $0.kind == .mark && ($0.text == "." || $0.text == "?") }
    }

    /// a staff of nine
    private func group(before first: Int) -> String? {
        guard english[safe: first - 1]?.text == "of", let noun = english[safe: first - 2]?.text,
            Self.groups.contains(noun)
        else { return nil }
        return noun
    }

    private func isPopulation(before first: Int) -> Bool {
        english[safe: first - 1]?.text == "of" && english[safe: first - 2]?.text == "population"
    }

    /// The number of births was 423,000; production of bricks fell to 38 million: what the subject counts.
    private func countedSubject(before first: Int, _ mention: EnglishMention) -> String? {
        var index = first - 1
        var hasVerb = false
        let units = EnglishUnits(english: english)
        while index > max(0, first - Self.reach) {
            let token = english.tokens[index]
            if token.kind == .mark, token.text == "." || token.text == ";" { return nil }
            if token.kind == .word {
                if EnglishVerbs.isLevel(token.text) || EnglishVerbs.isChange(token.text) { hasVerb = true }
                if token.text == "of", let noun = english[safe: index - 1]?.text,
                    noun == "number" || mention.hasMagnitude && EnglishWords.outputs.contains(noun)
                {
                    guard hasVerb else { return nil }
                    return units.noun(from: index + 1).map { english.tokens[$0].text }
                }
            }
            index -= 1
        }
        return nil
    }
}
