import ChineseText

/// Finds the numbers of a text that measure something, in order, with unit and bound; ranges and changes are one.
struct MentionScanner {
    let text: ScalarText
    /// Whether the text is a rule; see `Candidate.isRule`.
    var isRule = false

    /// All mentions of the text.
    func mentions() -> [Mention] { mentions(of: looseMentions()) }

    /// The mentions among judged numerals.
    func mentions(of loose: [LooseMention]) -> [Mention] {
        joinRanges(dealtChanges(shareBounds(shareUnits(loose), in: text), in: text), in: text)
    }

    /// All numerals of the text, each judged by itself.
    func looseMentions() -> [LooseMention] {
        var scanner = NumeralScanner(text)
        var names: NameSpans?
        var loose: [LooseMention] = []
        while let numeral = scanner.next() {
            // Most texts of a document hold no number at all; names are looked for only when one does.
            let known = names ?? NameSpans(text)
            names = known
            let candidate = candidate(of: numeral, names: known)
            loose.append(LooseMention(candidate: candidate, exclusion: exclusion(of: candidate)))
        }
        return loose
    }

    /// A numeral with the unit and the bound words that stand around it.
    func candidate(of numeral: Numeral, names: NameSpans) -> Candidate {
        let start = text.skippingSpaces(from: numeral.range.upperBound)
        var core = numeral.range
        var found: Unit?
        if let own = numeral.ownUnit {
            found = Unit(text: own, kind: own.hasPrefix(":") ? .multiple : .percent)
        } else if let unit = unit(in: text, at: start), allows(unit.unit, numeral: numeral) {
            found = unit.unit
            core = numeral.range.lowerBound..<unit.end
        }
        let bound = binding(around: core, of: numeral, unit: found, in: text)
        return Candidate(
            text: text, numeral: numeral, unit: found, core: core, binding: bound, names: names, isRule: isRule)
    }

    /// A noun is the unit of a number in digits only (8 县市); in characters it is a name (三省).
    private func allows(_ unit: Unit, numeral: Numeral) -> Bool {
        numeral.script == .arabic || !UnitTable.isNoun(unit.text)
    }
}

/// A judged candidate: units that a list shares are dealt out before the bare ones are left out.
struct LooseMention {
    var candidate: Candidate
    var exclusion: Exclusion?
}
