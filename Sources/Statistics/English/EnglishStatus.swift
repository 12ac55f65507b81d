import ChineseText

/// What a word says about the clause it stands in.
private enum Role { case intends, demands, demanded, past, mayBreak }

private let roles: [String: Role] = {
    var roles: [String: Role] = [:]
    func add(_ list: String, _ role: Role) { for word in words(in: list) { roles[word] = role } }
    add("will shall plans planned intends proposes proposed", .intends)
    add("must requires", .demands)
    add("required", .demanded)
    // Verbs whose past is not made with -ed.
    add(
        """
        was were had did made found spent rose fell grew told gave took led held built began became saw paid sent met got won left ran kept
        said went came brought bought sold cost chose drew wrote lost
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

/// Whether an English number is so, is meant to be so, or has to be so.
///
/// The verb nearest to the number decides: a past tense in its own clause beats a `will` before that clause.
func englishStatus(
    of mention: EnglishMention, in english: EnglishText, sentence: Range<Int>, _ context: BlockContext
) -> Statistic.Status {
    guard context.status == .actual else { return context.status }
    let window = max(sentence.lowerBound, mention.tokens.lowerBound - farReach)..<mention.tokens.lowerBound
    var isBehindPast = false
    for index in window.reversed() {
        switch roles[english.tokens[index].text] {
        case .demands where !isBehindPast: return .required
        case .demanded where !isBehindPast && tellsToDo(index, in: english): return .required
        case .intends where mention.tokens.lowerBound - index <= reach: return .planned
        case .past, .demanded: isBehindPast = true
        // Whatever stands before the clause of a past tense is no matter.
        case .mayBreak where isBehindPast: return .actual
        case nil where isPast(index, in: english): isBehindPast = true
        default: break
        }
    }
    return .actual
}

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
