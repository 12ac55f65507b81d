import ChineseText

/// What a word says about the clause it stands in.
private enum Role { case intends, foresees, demands, demanded, past, mayBreak }

private let roles: [String: Role] = {
    var roles: [String: Role] = [:]
    func add(_ list: String, _ role: Role) { for word in words(in: list) { roles[word] = role } }
    add("will shall would plans planned intends intend intended proposes proposed propose aims", .intends)
    add(
        """
        expected expects expect envisaged forecast forecasts budgeted budgetted projected anticipated anticipates allotted
        earmarked estimated estimates estimate
        """, .foresees)
    add("must requires should", .demands)
    add("required", .demanded)
    // Verbs whose past is not made with -ed.
    add(
        """
        was were had did made found spent rose fell grew told gave took led held built began became saw paid sent met got won left ran kept
        said went came brought bought sold chose drew wrote lost
        """, .past)
    add(", ; and but", .mayBreak)
    return roles
}()

/// Before a word in -ed, what makes it part of a passive or a participle: will be used, a proposed port.
private let notFinite: Set<String> = [
    "be", "been", "being", "a", "an", "the", "to", "of", "not", "is", "are", "that", "as",
]

/// How far a verb is looked for before its number, in words and marks.
private let reach = 20
/// How far a demand is looked for: it holds for every number of its list.
private let farReach = 40
/// How far behind its number a verb is looked for.
private let behindReach = 12

/// Whether an English number is so, is meant to be so, or has to be so.
///
/// The verb nearest to the number decides: a past tense in its own clause beats a `will` before that clause. Without
/// one the time does: what is said of a year to come is planned.
func englishStatus(
    of mention: EnglishMention, in english: EnglishText, sentence: Range<Int>, clause: EnglishClause?, period: String?,
    _ context: BlockContext
) -> Statistic.Status {
    guard context.status != .required else { return .required }
    let time = EnglishTimeOrder(period, of: context.year)
    if let told = toldStatus(of: mention, in: english, sentence: sentence, clause: clause, time, context) {
        return told
    }
    switch time {
    case .coming: return .planned
    case .past, .present: return .actual
    case .unknown: return context.status
    }
}

/// Where a period lies, seen from the year of the document.
private enum EnglishTimeOrder {
    case past, present, coming, unknown

    init(_ period: String?, of year: Int?) {
        guard let year, let end = period?.split(separator: "/").last, let last = Int(end.prefix(4)) else {
            self = .unknown
            return
        }
        self = last < year ? .past : last == year ? .present : .coming
    }
}

/// What the words say about a number; nil when they leave it open.
private func toldStatus(
    of mention: EnglishMention, in english: EnglishText, sentence: Range<Int>, clause: EnglishClause?,
    _ time: EnglishTimeOrder, _ context: BlockContext
) -> Statistic.Status? {
    let isCompared = clause?.opening == .comparison
    let first = isCompared ? clause?.range.lowerBound ?? sentence.lowerBound : sentence.lowerBound
    let start = mention.tokens.lowerBound
    var isBehindPast = mention.isVerb
    if isSupposed(sentence, in: english, mention) { return .actual }
    for index in (max(first, start - farReach)..<start).reversed() {
        switch role(of: index, in: english, time, context) {
        case .demands where !isBehindPast: return .required
        case .demanded where !isBehindPast && tellsToDo(index, in: english): return .required
        case .intends where start - index <= reach && !(isBehindPast && time == .past):
            return .planned
        case .foresees where start - index <= reach && time != .past: return .planned
        case .past, .demanded: isBehindPast = true
        // Whatever stands before the clause of a past tense is no matter.
        case .mayBreak where isBehindPast: return context.status == .planned && time == .unknown ? nil : .actual
        default: break
        }
    }
    // $21 million has been allotted; 40 posts will be created: the verb may stand behind.
    guard !isBehindPast, let end = clause?.range.upperBound else {
        return isBehindPast && context.status == .actual ? .actual : nil
    }
    for index in mention.tokens
        .upperBound..<max(mention.tokens.upperBound, min(end, mention.tokens.upperBound + behindReach))
    {
        switch role(of: index, in: english, time, context) {
        case .intends: return .planned
        case .foresees where time != .past: return .planned
        case .past where !EnglishVerbs.isAuxiliary(english.tokens[index].text): return nil
        default: break
        }
    }
    return nil
}

/// if it were so, would have been: what would have happened is no plan.
private func isSupposed(_ sentence: Range<Int>, in english: EnglishText, _ mention: EnglishMention) -> Bool {
    let first = max(sentence.lowerBound, mention.tokens.lowerBound - farReach)
    for index in first..<mention.tokens.lowerBound {
        switch english.tokens[index].text {
        case "if":
            if english.tokens[index..<min(index + 6, sentence.upperBound)].contains(where: {
                $0.text == "were" || $0.text == "had"
            }) {
                return true
            }
        case "would":
            // would save $3 million if it were so
            let end = min(sentence.upperBound, mention.tokens.upperBound + farReach)
            let rest = english.tokens[mention.tokens.upperBound..<max(mention.tokens.upperBound, end)]
            if english[safe: index + 1]?.text == "have" || rest.contains(where: { $0.text == "if" }) { return true }
        default: break
        }
    }
    return false
}

private func role(
    of index: Int, in english: EnglishText, _ time: EnglishTimeOrder, _ context: BlockContext
) -> Role? {
    let word = english.tokens[index].text
    guard let role = roles[word] else { return isPast(index, in: english) ? .past : nil }
    let before = english[safe: index - 1]?.text ?? ""
    switch (role, word) {
    case (.past, "was") where english[safe: index + 1]?.text == "to",
        (.past, "were") where english[safe: index + 1]?.text == "to":
        return .intends
    case (.intends, "shall"): return before == "we" || before == "i" ? .intends : .demands
    case (.intends, "plans"): return english[safe: index + 1]?.text == "to" ? .intends : nil
    case (.demands, "should"):
        let start = max(0, index - reach)
        return english.tokens[start..<index].contains { $0.text.hasPrefix("recommend") } ? .demands : nil
    // Auditors estimate what is; a budget what is to come.
    case (.foresees, "estimated"), (.foresees, "estimates"), (.foresees, "estimate"):
        return time == .coming || isBudget(context) ? .foresees : nil
    default: return role
    }
}

/// Whether a text lays out what is to come, or stands in a document that does.
private func isBudget(_ context: BlockContext) -> Bool { context.isBudget || context.status == .planned }

/// required … to: someone is told to do something.
private func tellsToDo(_ index: Int, in english: EnglishText) -> Bool {
    english.tokens[(index + 1)..<min(index + 6, english.tokens.count)].contains { $0.text == "to" }
}

/// Whether a word in -ed is the verb of its clause.
private func isPast(_ index: Int, in english: EnglishText) -> Bool {
    let word = english.tokens[index].text.utf8
    guard word.count > 3, word.suffix(2).elementsEqual("ed".utf8), let before = english[safe: index - 1] else {
        return false
    }
    return before.kind == .word && !notFinite.contains(before.text)
}
