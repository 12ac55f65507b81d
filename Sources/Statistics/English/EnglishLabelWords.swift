/// The words that English labels are made and cut by.
extension EnglishWords {
    static let prepositions: Set<String> = [
        "of", "in", "on", "at", "to", "for", "from", "by", "with", "into", "between", "among", "over", "under", "about",
        "within", "through", "without", "against", "toward", "towards", "via", "upon", "than", "per", "across",
        "during",
        "such", "so", "like", "as",
    ]

    static let determiners: Set<String> = [
        "a", "an", "the", "this", "that", "these", "those", "its", "their", "our", "his", "her", "my", "your", "some",
        "any", "no", "all", "each", "every", "such", "both", "most", "many", "several", "another", "other",
    ]

    /// Subjects that only refer to what was named before.
    static let pronouns: Set<String> = [
        "it", "this", "these", "that", "they", "those", "which", "who", "there", "total", "figure", "latter", "former",
        "figures",
        "corresponding", "sum", "amount", "number", "what", "i", "he", "she", "them", "one", "such", "here", "share",
        "remainder", "rest", "comparable", "average", "value",
    ]

    /// Words in front of a label that it does without.
    static let dropped: Set<String> = [
        "also", "however", "therefore", "further", "furthermore", "moreover", "likewise", "nevertheless",
        "nonetheless", "additionally", "lastly", "conversely", "consequently", "addition", "thus", "then", "now",
        "only", "just",
        "still",
        "about", "already", "again", "indeed", "instead", "meanwhile", "overall", "similarly", "separately", "finally",
        "briefly", "accordingly", "hence", "namely", "approximately", "e.g", "i.e", "thereof", "merely",
    ]

    /// Adverbs that say nothing of what is measured.
    static let adverbs: Set<String> = [
        "also", "however", "furthermore", "therefore", "already", "thus", "only", "now", "jointly", "respectively",
        "currently",
        "still",
        "recently", "approximately", "merely", "just", "then",
    ]

    /// Words that no label ends in.
    static let trailing: Set<String> = [
        "of", "in", "on", "at", "to", "for", "from", "by", "with", "and", "or", "but", "as", "than", "that", "which",
        "who",
        "a", "an", "the", "this", "these", "those", "its", "their", "our", "is", "are", "was", "were", "be", "been",
        "being", "has", "have", "had", "between", "over", "under", "about", "some", "only", "now", "then", "more",
        "less",
        "not", "into", "per", "such", "so", "another", "other", "all", "any", "each", "there", "it", "per", "even",
        "also",
        "just", "very", "within", "during", "against", "if", "when", "while", "whose", "whom", "because", "will",
        "would", "us",
        "may", "might", "can", "could", "shall", "should", "must", "nearly", "almost", "least", "namely", "exactly",
        "them",
    ]

    /// Where the words behind a number stop belonging to it.
    static let tailStops: Set<String> = [
        "as", "than", "which", "who", "that", "because", "while", "when", "where", "if", "so", "under", "after",
        "before", "pursuant", "reflecting", "including", "such", "although", "with", "by", "since", "until", "rather",
        "unless",
        "resulting", "compared", "being", "bringing", "leaving", "or", "if",
    ]

    /// Behind a counted noun, the words that go on naming it.
    static let tailJoins: Set<String> = [
        "of", "for", "to", "on", "involving", "authorizing", "against", "about", "abroad", "between", "through",
        "before",
    ]
}
