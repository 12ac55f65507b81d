import ChineseText

/// Finds the numerals of a text, in order, each once.
struct NumeralScanner {
    let text: ScalarText
    private var index = 0

    init(_ text: ScalarText) { self.text = text }

    /// The next numeral, or nil at the end.
    mutating func next() -> Numeral? {
        let opening = openingOfNumerals
        while index < text.count {
            index = opening.first(in: index..<text.count, of: text.scalars)
            guard index < text.count else { return nil }
            let scalar = text.scalars[index]
            let found: Numeral?
            if scalar.isDigit {
                found = arabicNumeral(in: text, at: index).map { withSpelledShare($0, in: text) }
            } else if scalar == "半", let half = moreThanHalf(in: text, at: index) {
                found = half
            } else if scalar.beginsChineseNumber {
                found = chineseNumeral(in: text, at: index).map { withSpelledShare($0, in: text) }
            } else {
                index += 1
                continue
            }
            index = max(index + 1, found?.range.upperBound ?? endOfRun(from: index))
            if let found { return found }
        }
        return nil
    }

    /// A run that is no numeral (a code of fifty digits) is left behind in one step.
    private func endOfRun(from start: Int) -> Int {
        var end = start
        while end < text.count, text.scalars[end].isDigit { end += 1 }
        return end
    }
}

/// What a numeral begins with; nearly all scalars of a text are passed over by this one look.
private let openingOfNumerals = ScalarFilter(
    "0123456789０１２３４５６７８９半零〇一壹二两贰三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟万亿")

extension Unicode.Scalar {
    /// Whether a Chinese number may begin here: a numeral, or 半 of 一半 and 过半.
    var beginsChineseNumber: Bool {
        // All of them lie between 一 and 零; most characters outside are told apart by this one comparison.
        guard (0x3007...0x96F6).contains(value) else { return false }
        return ChineseNumeral.isNumeral(self)
    }
}
