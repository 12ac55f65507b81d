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
    /// Wholes behind the number of their parts: three quarters of.
    static let fractions = [
        "thirds": 3, "quarters": 4, "fourths": 4, "fifths": 5, "sixths": 6, "eighths": 8, "tenths": 10,
    ]
    /// Verbs that multiply.
    static let multiples = [
        "doubled": 2, "trebled": 3, "tripled": 3, "quadrupled": 4, "twofold": 2, "threefold": 3, "fourfold": 4,
        "fivefold": 5, "tenfold": 10,
    ]
    /// Before a share in words that stands without of.
    static let beforeShare: Set<String> = [
        "nearly", "about", "almost", "than", "over", "least", "approximately", "roughly", "around", "by", "exactly",
        "of",
        "some", "spend", "to", "is", "was", "are", "were",
    ]
    /// Powers of ten behind a number.
    static let magnitudes = [
        "thousand": 3, "million": 6, "billion": 9, "trillion": 12, "mn": 6, "bn": 9, "m": 6, "lakh": 5, "crore": 7,
    ]
    /// Currencies before a number, as letters at a $: S$, US$, HK$.
    static let dollarLetters: Set<String> = ["s", "us", "hk", "a", "c", "nz", "nt", "m"]

    /// Bound words before a number.
    static let bounds: [([String], Statistic.Bound)] = [
        (["more", "than"], .moreThan), (["greater", "than"], .moreThan), (["over"], .moreThan),
        (["exceeding"], .moreThan), (["exceeded"], .moreThan), (["exceeds"], .moreThan), (["exceed"], .moreThan),
        (["upwards", "of"], .moreThan), (["well", "over"], .moreThan), (["slightly", "more", "than"], .moreThan),
        (["above"], .moreThan), (["in", "excess", "of"], .moreThan), (["just", "over"], .moreThan),
        (["at", "least"], .atLeast), (["a", "minimum", "of"], .atLeast), (["not", "less", "than"], .atLeast),
        (["no", "less", "than"], .atLeast), (["no", "fewer", "than"], .atLeast), (["minimum", "of"], .atLeast),
        (["nearly"], .lessThan), (["almost"], .lessThan), (["less", "than"], .lessThan),
        (["fewer", "than"], .lessThan),
        (["under"], .lessThan), (["below"], .lessThan), (["just", "under"], .lessThan),
        (["up", "to"], .atMost), (["no", "more", "than"], .atMost), (["not", "more", "than"], .atMost),
        (["not", "to", "exceed"], .atMost), (["not", "exceed"], .atMost), (["not", "exceeding"], .atMost),
        (["no", "later", "than"], .atMost), (["within"], .atMost),
        (["as", "many", "as"], .atMost), (["as", "much", "as"], .atMost), (["a", "maximum", "of"], .atMost),
        (["about"], .about), (["approximately"], .about), (["around"], .about), (["roughly"], .about),
        (["close", "to"], .about), (["of", "the", "order", "of"], .about), (["in", "the", "region", "of"], .about),
        (["in", "the", "order", "of"], .about), (["well", "under"], .lessThan), (["approaching"], .lessThan),
        (["as", "few", "as"], .atLeast), (["as", "little", "as"], .atLeast), (["as", "high", "as"], .atMost),
        (["a", "little", "over"], .moreThan), (["not", "fewer", "than"], .atLeast), (["only", "about"], .about),
        (["some"], .about), (["an", "estimated"], .about),
    ]
    /// Bound words behind a number and its unit.
    static let boundsBehind: [([String], Statistic.Bound)] = [
        (["or", "more"], .atLeast), (["or", "less"], .atMost), (["or", "fewer"], .atMost),
        (["or", "greater"], .atLeast), (["or", "so"], .about),
    ]

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
                objective question line paragraph footnote exhibit box schedule form rule report bill vol pp p annex class version route highway paragraphs para paras subheads subhead chapters clause clauses annexes exhibits rows row room lot block vote votes
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

    /// What a text or a thought is divided into; in words a number of these counts nothing.
    static let enumerated: Set<String> = [
        "ways", "kinds", "types", "sorts", "varieties", "groups", "headings", "methods", "consequences", "reasons",
        "aspects", "parts", "components", "volumes", "things", "categories", "questions", "factors", "respects",
        "forms",
        "senses", "elements", "principles", "options", "sections", "chapters", "sides", "halves", "hands", "words",
        "points",
        "classes", "occasions", "directions", "courses", "ends",
    ]

    /// Behind a span of time that only says when: ten years ago.
    static let tellingWhen: Set<String> = ["ago", "later", "earlier", "hence", "before", "after", "old"]

    /// Before a number of years that is a period rather than a measure: the first 3 years, the last 10 years.
    static let spanning: Set<String> = [
        "first", "last", "past", "next", "previous", "recent", "coming", "these", "following",
    ]
}
