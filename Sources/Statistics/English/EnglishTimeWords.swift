/// The words that English times are read by.
extension EnglishWords {
    static let months = [
        "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
        "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6,
        "jul": 7, "aug": 8, "sept": 9, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
    ]

    /// Words that may begin a time.
    static let timeWords: Set<String> = {
        var result = Set(months.keys)
        result.formUnion(
            words(
                in: """
                    first second third fourth final last past next coming previous recent same corresponding similar this current currently present the
                    two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty one
                    """))
        return result
    }()

    /// The lists that are asked of every word.
    static let table = EnglishWordTable(
        [
            (.mayDate, Array(timeWords)),
            (.mayCount, Array(numbers.keys) + Array(shares.keys) + Array(multiples.keys) + ["one", "a", "an"]),
            (.stop, Array(stops)),
        ] + EnglishVerbs.lists)

    /// Before a year: what says that it is one.
    static let yearLeads: Set<String> = [
        "in", "during", "since", "by", "for", "of", "from", "between", "through", "until", "year", "years", "fiscal",
        "fy",
        "fys", "ending", "ended", "to", "and", "mid", "early", "late", "before", "after", "over", "than", "against",
        "spring", "summer", "autumn", "fall", "winter", "or", "period",
    ]
    static let yearNames: Set<String> = ["fiscal", "financial", "calendar", "year", "years", "fy", "fys"]

    /// Behind a year: what has its year in its name.
    static let named: Set<String> = ["estimates", "budget", "census", "survey", "accounts"]
    /// Behind a year and the: what shows that its numbers are of another time.
    static let notDated: Set<String> = ["figure", "level", "figures", "levels", "act", "agreement", "law", "plan"]

    /// Words behind a time that begin something new.
    static let afterTime: Set<String> = ["years", "year", "alone", "onwards", "onward", "respectively", "period"]

    /// Before a time, the words that lead up to it.
    static let beforeTime: Set<String> = [
        "in", "during", "for", "between", "from", "fiscal", "financial", "calendar", "year", "years", "since", "by",
        "fy",
        "fys", "the", "period", "of", "at", "end", "as", "over", "ended", "ending", "early", "late", "mid", "until",
        "through",
        "and", "on", "spring", "summer", "autumn", "winter", "beginning", "within", "after", "before", "-", "these",
    ]
    /// Between a comparing word and the time it compares with.
    static let beforeBase: Set<String> = [
        "in", "for", "the", "that", "of", "during", "level", "figure", "fiscal", "year", "revised", "estimates", "a",
        "at",
    ]
}
