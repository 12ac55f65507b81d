/// The words that English numbers, bounds and units are read by.
enum EnglishWords {
    /// Numbers in words.
    static let numbers: [String: Int] = [
        "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
        "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
        "seventy": 70, "eighty": 80, "ninety": 90,
    ]
    /// Shares in words, in hundredths of a percent where they do not come out even.
    static let shares: [String: (above: Int, below: Int)] = [
        "half": (1, 2), "one-half": (1, 2), "one-third": (1, 3), "two-thirds": (2, 3), "one-quarter": (1, 4),
        "one-fourth": (1, 4), "three-quarters": (3, 4), "three-fourths": (3, 4), "one-fifth": (1, 5),
        "two-fifths": (2, 5), "three-fifths": (3, 5), "four-fifths": (4, 5), "one-tenth": (1, 10),
    ]
    /// Powers of ten behind a number.
    static let magnitudes = ["thousand": 3, "million": 6, "billion": 9, "trillion": 12]
    /// Currencies before a number, as letters at a $: S$, US$, HK$.
    static let dollarLetters: Set<String> = ["s", "us", "hk", "a", "c", "nz", "nt", "m"]

    /// Bound words before a number.
    static let bounds: [([String], Statistic.Bound)] = [
        (["more", "than"], .moreThan), (["greater", "than"], .moreThan), (["over"], .moreThan),
        (["exceeding"], .moreThan),
        (["above"], .moreThan), (["in", "excess", "of"], .moreThan), (["just", "over"], .moreThan),
        (["at", "least"], .atLeast), (["a", "minimum", "of"], .atLeast), (["not", "less", "than"], .atLeast),
        (["no", "less", "than"], .atLeast), (["no", "fewer", "than"], .atLeast), (["minimum", "of"], .atLeast),
        (["nearly"], .lessThan), (["almost"], .lessThan), (["less", "than"], .lessThan),
        (["fewer", "than"], .lessThan),
        (["under"], .lessThan), (["below"], .lessThan), (["just", "under"], .lessThan),
        (["up", "to"], .atMost), (["no", "more", "than"], .atMost), (["not", "more", "than"], .atMost),
        (["no", "later", "than"], .atMost), (["within"], .atMost),
        (["as", "many", "as"], .atMost), (["as", "much", "as"], .atMost), (["a", "maximum", "of"], .atMost),
        (["about"], .about), (["approximately"], .about), (["around"], .about), (["roughly"], .about),
        (["some"], .about), (["an", "estimated"], .about),
    ]
    /// Bound words behind a number and its unit.
    static let boundsBehind: [([String], Statistic.Bound)] = [
        (["or", "more"], .atLeast), (["or", "less"], .atMost), (["or", "fewer"], .atMost),
        (["or", "greater"], .atLeast), (["or", "so"], .about),
    ]

    /// Units of measure with their kinds; every other noun is counted.
    static let kinds: [String: Statistic.Kind] = {
        var kinds: [String: Statistic.Kind] = [:]
        func add(_ words: String, _ kind: Statistic.Kind) {
            for word in words.split(separator: " ") { kinds[String(word)] = kind }
        }
        add(
            "year years month months week weeks day days hour hours minute minutes second seconds quarter quarters decades",
            .duration)
        add(
            "mile miles kilometer kilometers kilometre kilometres meter meters metre metres foot feet inches inch km yards",
            .length)
        add("acre acres hectares hectare", .area)
        add("ton tons tonnes tonne pounds pound kilograms kg grams ounces", .mass)
        add("gallons gallon litres liters barrels barrel", .volume)
        add("kilowatts megawatts gigawatts kwh mwh watts kilowatt-hours megawatt-hours", .energy)
        add("times", .multiple)
        add("points", .score)
        add("dollars cents euros", .money)
        return kinds
    }()

    /// Words that no noun phrase goes beyond.
    static let stops = Set(
        words(
            in: """
                of in on at to for from by with and or but as than that which who whom whose is are was were be been being has have had do does did will would can could may
                might shall should must not no if when while where because since during between among into over under about per a an the this these those it its they their we
                our he she you i also only more most less all any some each every other such both either neither there here then so very two three four five six seven eight nine ten
                through within without after before until against across toward towards via upon out up down off said stated told found reported received included showed ago later earlier
                """))

    /// What a number that only refers stands behind: Figure 2, Appendix 1, Head 21.
    static let referring = Set(
        words(
            in: """
                figure figures table tables appendix chapter section sections part page pages no nos number article title volume slide note notes head subhead heads item items law
                objective question line paragraph footnote exhibit box schedule form rule report bill vol pp p annex class version route highway
                january february march april may june july august september october november december people public title
                """))

    /// What a number places whether or not it has a capital: stage 1 grants, grade 4 pupils.
    static let placing: Set<String> = [
        "stage", "stages", "phase", "level", "grade", "tier", "type", "round", "option", "step",
    ]

    /// Before a number in words that was counted before: the two territories.
    static let anaphoric: Set<String> = [
        "the", "these", "those", "our", "their", "its", "his", "such", "other", "this", "one",
    ]

    /// What one stands before without counting: one way, one example.
    static let notCounted = Set(
        words(
            in: """
                way example thing hand side another person reason point kind type sort form part piece more else such day night time case aspect respect sense step place word
                means end extent area goal purpose objective factor challenge option
                """))

    /// Before one, a word that makes it a pronoun or names again what is known: the one, each one, no one.
    static let pointingAtOne: Set<String> = [
        "the", "this", "that", "no", "any", "each", "every", "another", "which", "some", "only", "than", "not", "as",
        "his", "her", "their", "our", "from", "in", "by", "on",
    ]

    /// Words at the front of a clause that no label needs.
    static let leading = Set(
        words(
            in: """
                million billion trillion thousand percent per cent of the a an and but however also in addition moreover only that while as which these those specifically all
                """))

    /// What says that someone said something.
    static let saying: Set<String> = [
        "said", "says", "told", "us", "stated", "states", "noted", "reported", "found", "estimated", "indicated",
        "explained",
    ]

    /// What a clause opens with that lacks its verb.
    static let torn: Set<String> = ["for", "of", "to", "from", "with", "by", "at", "and", "or", "up", "which"]

    /// What begins a purpose or a clause of its own behind what is measured.
    static let tails: Set<String> = ["to", "that", "which", "who", "as"]

    /// What begins a remark behind what is measured, however near.
    static let asides: Set<String> = ["reflecting", "including", "because", "while", "such", "so"]

    /// Before a time, the words that lead up to it.
    static let beforeTime: Set<String> = [
        "in", "during", "for", "between", "from", "fiscal", "year", "years", "since", "by", "fy", "and",
    ]

    /// Behind a span of time that only says when: ten years ago.
    static let tellingWhen: Set<String> = ["ago", "later", "earlier", "hence", "before", "after", "old"]

    /// Before a number of years that is a period rather than a measure: the first 3 years, the last 10 years.
    static let spanning: Set<String> = [
        "first", "last", "past", "next", "previous", "recent", "coming", "these", "following",
    ]

    static let months = [
        "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
        "september": 9, "october": 10, "november": 11, "december": 12,
    ]
}
