/// Gives each number of an English text the time it is of: the nearest of its sentence, or one that goes on.
struct EnglishPeriodReader {
    let english: EnglishText
    let mentions: [EnglishMention]
    let times: [EnglishTime]

    /// How far behind its number a time may stand, in words and marks.
    private static let reach = 30

    /// The times of the sentence.
    private var named: Range<Int> = 0..<0
    /// The time that the sentence before was about.
    private var running: String?
    private var isContinued = false

    init(english: EnglishText, mentions: [EnglishMention], times: [EnglishTime]) {
        self.english = english
        self.mentions = mentions
        self.times = times
    }

    /// Goes on to the next sentence.
    mutating func enter(_ sentence: Range<Int>) {
        if let last = main { running = last.text }
        let first = times[named.upperBound...].firstIndex { $0.tokens.lowerBound >= sentence.lowerBound } ?? times.count
        let end = times[first...].firstIndex { $0.tokens.lowerBound >= sentence.upperBound } ?? times.count
        named = first..<end
        isContinued = goesOn(sentence)
        if !isContinued, running?.contains("-") != true || running?.contains("/") != true { running = nil }
    }

    /// The times that date what the sentence says: one that only tells which things are meant, where no other does.
    private var dating: [EnglishTime] {
        let times = times[named].filter { !$0.isBase }
        let free = times.filter { !$0.isRestrictive }
        return free.isEmpty ? times : free
    }

    /// The time that a sentence is about: its last one before anything is compared.
    private var main: EnglishTime? {
        let times = dating.filter { !$0.text.isEmpty }
        guard let first = times.first else { return nil }
        let end = times.last { time in
            !english.tokens[min(first.tokens.upperBound, time.tokens.lowerBound)..<time.tokens.lowerBound]
                .contains { $0.text == "against" || $0.text == "compared" }
        }
        guard let last = end, let year = Int(last.text), let months = times.first(where: { $0.months != nil })?.months
        else {
            return end ?? first
        }
        return EnglishTime(text: EnglishMonths(months, of: year).text, tokens: last.tokens)
    }

    /// The time of a mention; nil where its sentence tells none and none goes on.
    func period(of position: Int, in sentence: Range<Int>, clauses: [EnglishClause]) -> String? {
        let mention = mentions[position]
        let usable = dating
        let before = usable.last { $0.tokens.lowerBound < mention.tokens.lowerBound }
        if let behind = behind(position, usable, clauses) {
            // For the first eight months …, from 51 in 1958 to 38 this year: the months of that year.
            if let months = before?.months, let year = Int(behind.text), behind.text.utf8.count == 4 {
                return EnglishMonths(months, of: year).text
            }
            return behind.text.isEmpty ? running : behind.text
        }
        if let before { return before.text.isEmpty ? running : before.text }
        if let later = usable.first, later.tokens.lowerBound - mention.tokens.upperBound < Self.reach,
            !isOfAnother(later, than: position), !isAside(later, than: mention, clauses)
        {
            return later.text.isEmpty ? running : later.text
        }
        return running
    }

    /// A time right behind the number, before its clause ends and the next number comes.
    private func behind(_ position: Int, _ usable: [EnglishTime], _ clauses: [EnglishClause]) -> EnglishTime? {
        let mention = mentions[position]
        let end = mention.core.upperBound
        guard let found = usable.first(where: { $0.tokens.lowerBound >= mention.number.upperBound }) else { return nil }
        guard let clause = clauses.last(where: { $0.range.lowerBound <= mention.tokens.lowerBound }),
            found.tokens.lowerBound < clause.range.upperBound, !isOfAnother(found, than: position)
        else { return nil }
        let hasBefore = usable.contains {
            $0.tokens.lowerBound < mention.tokens.lowerBound && clause.range.contains($0.tokens.lowerBound)
        }
        return hasBefore && found.tokens.lowerBound - end > 3 ? nil : found
    }

    /// Whether another number stands between a number and a time behind it.
    private func isOfAnother(_ time: EnglishTime, than position: Int) -> Bool {
        guard position + 1 < mentions.count else { return false }
        var next = position + 1
        // $20 from the reserve and $4 from gifts in 2020: what is joined has its time in common.
        while next < mentions.count, mentions[next].tokens.lowerBound < time.tokens.lowerBound {
            guard isPair(mentions[next - 1], mentions[next]) || isJoined(mentions[next - 1], mentions[next]) else {
                return true
            }
            next += 1
        }
        return false
    }

    /// 17 of the 59; 34 ports and 3 piers: what is joined has its time in common.
    private func isPair(_ first: EnglishMention, _ second: EnglishMention) -> Bool {
        second.tokens.lowerBound <= max(first.phraseEnd, first.tokens.upperBound) + 1
    }

    /// two officers, one of whom left in 2015: the time of a relative clause is not that of the main one.
    private func isAside(_ time: EnglishTime, than mention: EnglishMention, _ clauses: [EnglishClause]) -> Bool {
        clauses.contains {
            $0.opening == .relative && $0.range.lowerBound > mention.tokens.lowerBound
                && $0.range.contains(time.tokens.lowerBound)
        }
    }

    private func isJoined(_ first: EnglishMention, _ second: EnglishMention) -> Bool {
        guard first.tokens.upperBound < second.tokens.lowerBound,
            second.tokens.lowerBound - first.tokens.upperBound < 16
        else { return false }
        let between = english.tokens[first.tokens.upperBound..<second.tokens.lowerBound]
        return between.contains { $0.text == "and" }
            && !between.contains { $0.text == "against" || $0.text == "who" || $0.text == "which" || $0.text == "that" }
            && !between.indices.contains { EnglishVerbs.isFinite($0, in: english) }
    }

    /// Whether a sentence goes on with what the one before was about: It was …, The decline was …, Of these …
    private func goesOn(_ sentence: Range<Int>) -> Bool {
        guard let first = english[safe: sentence.lowerBound]?.text else { return false }
        if Self.continuing.contains(first) { return true }
        let second = english[safe: sentence.lowerBound + 1]?.text ?? ""
        // The decline was steepest in glass; the Act requires is new.
        if first == "the" {
            let next = english[safe: sentence.lowerBound + 1]
            return next?.kind == .number || next?.mayCount == true || EnglishVerbs.isGrowth(second)
                || EnglishVerbs.isCarrier(second) || Self.resuming.contains(second)
        }
        if ["during", "in", "over", "by"].contains(first), ["this", "these", "that", "those"].contains(second) {
            return true
        }
        // Expenditure was then $94 million.
        return english.tokens[sentence.prefix(8)].contains { $0.text == "then" }
    }

    /// Behind the: what is left of, or stands beside, what was told.
    private static let resuming: Set<String> = [
        "remaining", "remainder", "rest", "other", "others", "balance", "latter", "former", "same", "corresponding",
        "largest", "smallest", "highest", "lowest", "main", "result",
    ]
    private static let continuing: Set<String> = [
        "it", "this", "these", "they", "those", "that", "of", "he", "she", "its", "their", "at", "for",
        "similarly",
    ]
}
