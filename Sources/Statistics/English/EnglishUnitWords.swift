/// The words that English units are read by.
extension EnglishWords {
    /// Units of measure with their kinds; every other noun is counted.
    static let kinds: [String: Statistic.Kind] = {
        var kinds: [String: Statistic.Kind] = [:]
        func add(_ words: String, _ kind: Statistic.Kind) {
            for word in words.split(separator: " ") { kinds[String(word)] = kind }
        }
        add(
            "year years years’ years' month months week weeks day days hour hours minute minutes second seconds quarter quarters decades",
            .duration)
        add(
            "mile miles kilometer kilometers kilometre kilometres meter meters metre metres foot feet inches inch km yards",
            .length)
        add("acre acres hectare hectares", .area)
        add("ton tons tonnes tonne pounds pound kilograms kg grams ounces", .mass)
        add("gallons gallon litres liters barrels barrel bushels", .volume)
        add("kilowatts megawatts gigawatts kwh mwh gwh watts kilowatt-hours megawatt-hours", .energy)
        add("times", .multiple)
        add("points", .score)
        add("dollars cents euros yen yuan rupees francs", .money)
        return kinds
    }()

    /// What a unit of two words begins with.
    static let unitPrefixes: [String: Statistic.Kind] = [
        "cubic": .volume, "cu": .volume, "square": .area, "sq": .area, "metric": .mass, "nautical": .length,
        "gross": .other, "kilowatt": .energy, "megawatt": .energy,
    ]

    /// Spans that a number may be for each of.
    static let spans: Set<String> = [
        "day", "week", "month", "year", "quarter", "hour", "annum", "fortnight", "person", "head", "night", "an",
    ]

    /// Plurals without -s.
    static let irregularPlurals: Set<String> = [
        "people", "children", "men", "women", "feet", "staff", "memoranda", "personnel", "police", "cattle", "sheep",
        "criteria", "aircraft", "alumni", "media", "livestock", "crises", "analyses", "bases", "fish", "servicemen",
        "policemen", "salesmen", "firemen", "fishermen", "yen", "yuan", "years’", "years'", "months’", "days’",
        "weeks’",
        "indices", "buses", "campuses", "households", "gas",
    ]
    /// Words in -s that are no plurals.
    static let notPlural: Set<String> = [
        "always", "perhaps", "besides", "sometimes", "afterwards", "towards", "overseas", "various", "previous",
        "serious", "whereas", "unless", "does", "hers", "ours", "yours", "gas", "alias", "atlas", "religious", "famous",
        "numerous", "news", "economics", "politics", "physics", "mathematics", "statistics’",
    ]
    /// Nouns whose numbers count what stands behind them: production of bricks.
    static let outputs: Set<String> = [
        "production", "output", "sales", "imports", "exports", "supply", "stock", "stocks", "sale", "consumption",
        "deliveries", "shipments", "registrations",
    ]
}
