import ChineseText

/// The numbers of an English text that are no statistics: its times, and what its scanner of mentions leaves out.
func englishOtherNumbers(_ text: ScalarText) -> [FoundNumber] {
    let english = EnglishText(text)
    guard english.mayHoldNumber else { return [] }
    let times = EnglishPeriods(english: english, year: nil).times()
    let scanner = EnglishMentionScanner(english: english, times: times)
    let mentions = scanner.mentions()
    let reader = EnglishNumberReader(english: english)
    var result: [FoundNumber] = []
    var index = 0
    var time = 0
    var next = 0
    while index < english.tokens.count {
        while time < times.count, times[time].tokens.upperBound <= index { time += 1 }
        while next < mentions.count, mentions[next].tokens.upperBound <= index { next += 1 }
        if time < times.count, times[time].tokens.contains(index) {
            let tokens = times[time].tokens
            // Only a time with a number in it is a number.
            if tokens.contains(where: { english.tokens[$0].kind == .number }) {
                result.append(FoundNumber(english, tokens, .date))
            }
            index = tokens.upperBound
            continue
        }
        guard let number = reader.number(at: index) else {
            index += 1
            continue
        }
        index = number.tokens.upperBound
        if next < mentions.count, mentions[next].tokens.overlaps(number.tokens) { continue }
        // One and a word of number are words, and no reader looks for them in a list of numbers.
        guard !number.isOne || number.tokens.contains(where: { english.tokens[$0].kind == .number }) else { continue }
        result.append(
            FoundNumber(english, number.tokens, scanner.exclusion(of: number) ?? .bare))
    }
    return result
}

extension FoundNumber {
    fileprivate init(_ english: EnglishText, _ tokens: Range<Int>, _ kind: OtherNumber.Class) {
        let scalars =
            english.tokens[tokens.lowerBound].range.lowerBound..<english.tokens[tokens.upperBound - 1].range.upperBound
        self.init(range: english.text.utf8(scalars), verbatim: english.text.string(scalars), class: kind)
    }
}
