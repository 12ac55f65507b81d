import ChineseText

private let intending: Set<String> = ["will", "shall", "plans", "planned", "intends", "proposes", "proposed"]
private let demanding: Set<String> = ["must", "shall", "required", "requires"]
/// Verbs whose past is not made with -ed.
private let past = Set(
    words(
        in: """
            was were had did made found spent rose fell grew told gave took led held built began became saw paid sent met got won left ran kept
            said went came brought bought sold cost chose drew wrote lost
            """))
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
    var hasEndedClause = false
    for index in window.reversed() {
        let word = english.tokens[index].text
        if demands(word, index, in: english), !isBehindPast { return .required }
        if intending.contains(word), mention.tokens.lowerBound - index <= reach {
            return isBehindPast && hasEndedClause ? .actual : .planned
        }
        if isBehindPast, word == "," || word == ";" || word == "and" || word == "but" { hasEndedClause = true }
        if isPast(word, index, in: english) { isBehindPast = true }
    }
    return .actual
}

/// must, shall and requires demand; required does so where it tells someone to do something.
private func demands(_ word: String, _ index: Int, in english: EnglishText) -> Bool {
    guard demanding.contains(word) else { return false }
    guard word == "required" else { return true }
    return english.tokens[(index + 1)..<min(index + 6, english.tokens.count)].contains { $0.text == "to" }
}

private func isPast(_ word: String, _ index: Int, in english: EnglishText) -> Bool {
    if past.contains(word) { return true }
    guard word.utf8.count > 3, word.hasSuffix("ed"), let before = english[safe: index - 1] else { return false }
    return before.kind == .word && !notFinite.contains(before.text)
}
