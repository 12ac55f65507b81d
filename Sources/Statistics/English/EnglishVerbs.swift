/// What English verbs say, and which words are verbs.
enum EnglishVerbs {
    /// Verbs that only lead from a subject to its number: they are no part of a label.
    private static let level = Set(
        words(
            in: """
                is are was were be been being stood stands stand amounted amounts amount totalled totaled totals total averaged averages average ran
                reached reaches reach came comes equals equalled equaled numbered numbers totalling totaling amounting averaging reaching numbering remained remains
                """))

    /// Verbs of growth: they stay in a label.
    private static let change = Set(
        words(
            in: """
                rose rises rise risen increased increases increase grew grows grow grown fell falls fall fallen dropped drops drop declined declines decline
                decreased decreases decrease went goes go jumped climbed varied ranged expanded shrank improved narrowed widened slipped edged
                doubled trebled tripled quadrupled halved gained lost increasing rising falling
                """))

    /// Verbs that only show a noun of growth: shows an increase of.
    private static let showing = Set(
        words(
            in: "show shows showed shown record records recorded register registered registers saw sees see experienced"
        ))

    private static let auxiliary = Set(
        words(
            in: """
                is are was were be been being am has have had do does did will would can could may might shall should must
                """))

    private static let past = Set(
        words(
            in: """
                was were had did made found spent rose fell grew told gave took led held built began became saw paid sent met got won left ran kept
                said went came brought bought sold cost chose drew wrote lost stood shrank heard
                """))

    /// Forms in -s and their plurals that are verbs wherever they are not behind an article.
    private static let present = Set(
        words(
            in: """
                is are has have shows show goes go stands provides provide includes include consists consist accounts covers cover represents remains remain exceeds exceed
                requires require takes take comes makes make gives holds contains amounts reaches rises falls grows yields costs receives employs serves operates
                comprises comprise uses pays spends says plans expects estimates proposes supports allows allow defines handle handles own add adds propose intend support supports
                """))

    private static let growth = Set(
        words(
            in: """
                increase increases rise decrease decline reduction reductions fall drop growth saving savings improvement gain loss cut change difference jump
                """))

    /// Nouns that only carry a number: a total of, a sum of.
    private static let carriers = Set(
        words(
            in: """
                total sum amount figure value rate level provision number average maximum minimum aggregate order range estimate cost share aggregate proportion further
                """))

    /// The lists that are asked of every word.
    static let lists: [(EnglishWordLists, [String])] = [
        (.auxiliary, Array(auxiliary)), (.past, Array(past)), (.change, Array(change)), (.present, Array(present)),
        (.showing, Array(showing)), (.ambiguous, Array(ambiguous)), (.beforeNoun, Array(beforeNouns)),
    ]

    /// Whether a verb only leads to a number.
    static func isLevel(_ word: String) -> Bool { level.contains(word) }
    /// Whether a verb tells of growth.
    static func isChange(_ word: String) -> Bool { change.contains(word) }
    /// Whether a verb only shows what its noun tells.
    static func isShowing(_ word: String) -> Bool { showing.contains(word) }
    /// Whether a word is a form of be, have, do, or a modal verb.
    static func isAuxiliary(_ word: String) -> Bool { auxiliary.contains(word) }
    /// Whether a noun tells of growth.
    static func isGrowth(_ word: String) -> Bool { growth.contains(word) }
    /// Whether a noun only carries its number.
    static func isCarrier(_ word: String) -> Bool { carriers.contains(word) }
    /// Whether a word is a verb of the present.
    static func isPresent(_ word: String) -> Bool { present.contains(word) }

    /// Before a word in -ed, what makes it part of a noun phrase: a proposed port.
    private static let beforeNouns: Set<String> = [
        "a", "an", "the", "of", "that", "as", "its", "their", "our", "and", "for", "in", "on", "at", "by", "with",
        "most",
        "some", "all", "these", "those", "two", "any", "no", "such",
    ]

    /// Whether the word at an index is a verb that says something of a subject.
    static func isFinite(_ index: Int, in english: EnglishText) -> Bool {
        guard let token = english[safe: index], token.kind == .word else { return false }
        let word = token.text
        let lists = token.lists
        if lists.contains(.auxiliary) { return true }
        if word == "cost" { return costs(index, in: english) }
        let isBehindDeterminer = english.tokens[max(index, 1) - 1].lists.contains(.beforeNoun) && index > 0
        if lists.contains(.past) { return !isBehindDeterminer }
        if lists.contains(.ambiguous), !takesObject(index, in: english) { return false }
        if !lists.isDisjoint(with: [.change, .present]) {
            // an increase of, the rise in: nouns.
            return !isBehindDeterminer
                && (english[safe: index + 1]?.text != "of" || word.hasPrefix("consist"))
                && !isPresentNoun(word, after: english[safe: index - 1]?.text ?? "")
        }
        guard word.utf8.count > 3, word.utf8.suffix(2).elementsEqual("ed".utf8), !token.isCapital else { return false }
        return index > 0 && english.tokens[index - 1].kind == .word && !isBehindDeterminer
    }

    /// Plurals that are verbs only before an object: costs, plans, uses.
    private static let ambiguous: Set<String> = [
        "costs", "plans", "estimates", "uses", "handles", "supports", "covers", "falls", "rises", "yields", "reaches",
        "support", "cover", "handle", "total", "totals",
    ]

    private static func takesObject(_ index: Int, in english: EnglishText) -> Bool {
        guard let next = english[safe: index + 1] else { return false }
        return next.kind == .sign || next.kind == .number || next.mayCount
            || EnglishWords.determiners.contains(next.text)
            || ["to", "by", "from", "about", "more", "less", "over", "nearly", "up", "almost", "only"].contains(
                next.text)
    }

    /// The office cost us $5, has cost $5: a verb; the running cost: a noun.
    static func costs(_ index: Int, in english: EnglishText) -> Bool {
        guard let next = english[safe: index + 1] else { return false }
        if ["has", "have", "had", "will", "would"].contains(english[safe: index - 1]?.text ?? "") { return true }
        return next.kind == .sign || next.kind == .number
            || ["us", "them", "about", "more", "less", "nearly", "over", "almost", "some", "up"].contains(next.text)
    }

    /// further increase, cover: forms without -s are verbs only behind a plural or a modal verb.
    private static func isPresentNoun(_ word: String, after before: String) -> Bool {
        guard word.utf8.last != 0x73, word.utf8.suffix(2).elementsEqual("ed".utf8) == false else { return false }
        if past.contains(word) || word == "fallen" || word == "grown" || word == "risen" || word.hasSuffix("ing") {
            return false
        }
        if ["fell", "rose", "grew", "went", "shrank", "lost"].contains(word) { return false }
        if ["we", "i", "they", "you"].contains(before) { return false }
        return !before.hasSuffix("s") && !auxiliary.contains(before) && before != "to" && before != "and"
    }

    /// Whether the word at an index is a verb in any form that can follow a number as its predicate.
    static func isVerb(_ index: Int, in english: EnglishText) -> Bool {
        guard let token = english[safe: index], token.kind == .word else { return false }
        return !token.lists.isDisjoint(with: [.auxiliary, .past, .present, .change, .showing])
            || token.text.hasSuffix("ed")
    }
}
