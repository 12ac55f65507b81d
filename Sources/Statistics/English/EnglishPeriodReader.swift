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
        if let last = times[named].last(where: { !$0.isBase && !$0.text.isEmpty }) { running = last.text }
        let first = times[named.upperBound...].firstIndex { $0.tokens.lowerBound >= sentence.lowerBound } ?? times.count
        let end = times[first...].firstIndex { $0.tokens.lowerBound >= sentence.upperBound } ?? times.count
        named = first..<end
        isContinued = goesOn(sentence)
        if !isContinued, running?.contains("-") != true || running?.contains("/") != true { running = nil }
    }

    /// The time of a mention; nil where its sentence tells none and none goes on.
    func period(of position: Int, in sentence: Range<Int>, clauses: [EnglishClause]) -> String? {
        let mention = mentions[position]
        let usable = times[named].filter { !$0.isBase }
        if let behind = behind(position, usable, clauses) { return behind.text.isEmpty ? running : behind.text }
        let before = usable.last { $0.tokens.lowerBound < mention.tokens.lowerBound }
        if let before { return before.text.isEmpty ? running : before.text }
        if let later = usable.first, later.tokens.lowerBound - mention.tokens.upperBound < Self.reach,
            !isOfAnother(later, than: position)
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
        let next = mentions[position + 1]
        return next.tokens.lowerBound < time.tokens.lowerBound && !isPair(mentions[position], next)
    }

    /// 17 of the 59; 34 ports and 3 piers: what is joined has its time in common.
    private func isPair(_ first: EnglishMention, _ second: EnglishMention) -> Bool {
        second.tokens.lowerBound <= max(first.phraseEnd, first.tokens.upperBound) + 1
    }

    /// Whether a sentence goes on with what the one before was about: It was …, The decline was …, Of these …
    private func goesOn(_ sentence: Range<Int>) -> Bool {
        guard let first = english[safe: sentence.lowerBound]?.text else { return false }
        return Self.continuing.contains(first)
    }

    private static let continuing: Set<String> = [
        "it", "this", "these", "they", "those", "that", "of", "the", "he", "she", "its", "their", "at", "for", "similarly",
    ]
}
