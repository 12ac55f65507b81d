import ChineseText

private let verbJoints = Words("和 或 并 及 、 以及 或者")

/// A phrase taken apart: the verbs that open it and what they are done to.
struct VerbPhrase {
    /// The verbs with their adverbs; empty when the phrase opens with a noun.
    var verbs: Range<Int>
    /// What follows the verbs.
    var object: Range<Int>

    /// Takes apart a phrase.
    init(_ phrase: Range<Int>, in text: ScalarText) {
        var end = phrase.lowerBound
        var hasVerb = false
        var first: Int?
        while end < phrase.upperBound {
            if Vocabulary.notVerbs.begins(in: text, at: end) { break }
            if let verb = Vocabulary.verbs.match(in: text, at: end), verb.end <= phrase.upperBound {
                end = verb.end
                hasVerb = true
                first = first ?? end
            } else if hasVerb, let joint = verbJoints.match(in: text, at: end),
                let verb = Vocabulary.verbs.match(in: text, at: joint.end), verb.end <= phrase.upperBound
            {
                end = verb.end
            } else if !hasVerb, let adverb = Vocabulary.adverbs.match(in: text, at: end),
                adverb.end <= phrase.upperBound
            {
                end = adverb.end
            } else {
                break
            }
        }
        // 落实减税降费及退税缓费: what looks like more verbs is what the first is done to.
        if hasVerb, let first, verbJoints.begins(in: text, at: end), end < phrase.upperBound { end = first }
        verbs = phrase.lowerBound..<(hasVerb ? end : phrase.lowerBound)
        object = verbs.upperBound..<phrase.upperBound
    }

    /// Whether the phrase is nothing but verbs.
    var isVerbOnly: Bool { object.isEmpty && !verbs.isEmpty }
}
