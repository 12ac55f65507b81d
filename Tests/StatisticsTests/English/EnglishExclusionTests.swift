import ChineseText
import Testing

@testable import Statistics

/// Why a number of an English text is no statistic.
@Suite struct EnglishExclusionTests {
    static let examples: [(text: String, reason: Exclusion?)] = [
        ("The law of 1998 was amended.", .date), ("We met at 5 p.m. on Monday.", .date),
        ("See Table 12 for more.", .reference),
        ("Report GAO-21 was late.", .reference), ("The plan was approved. 7 We asked why.", .reference),
        ("A clerk aged 34 left.", .age), ("Ten years ago it was small.", .period),
        ("There are three reasons for it.", .level),
        ("The two ports met.", .idiom), ("It was one of them.", .idiom), ("A torn 1,2 34 ships sailed.", .reference),
        ("The port hired 34 pilots.", nil), ("It takes less than 3 hours after the sale.", nil),
        ("The fee is 3–5 percent of the price.", nil),
    ]

    @Test(arguments: examples) func tellsWhy(_ text: String, _ reason: Exclusion?) throws {
        let english = EnglishText(ScalarText(text))
        let reader = EnglishNumberReader(english: english)
        let number = try #require(
            english.tokens.indices.lazy.compactMap { reader.number(at: $0) }.first { !$0.isShare })
        #expect(EnglishMentionScanner(english: english, times: []).exclusion(of: number) == reason)
    }
}
