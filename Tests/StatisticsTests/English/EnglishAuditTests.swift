import Testing

@testable import Statistics

/// Labels and times of sentences as auditors write them: the predicate with its complement, and who is meant.
@Suite struct EnglishAuditTests {
    static let labels = [
        Example(
            "Six of the 22 ports we visited described delays in obtaining and renewing dredging permits.",
            "6 ports | ports we visited described delays in obtaining and renewing dredging permits |  | actual",
            "22 ports | ports |  | actual"),
        Example(
            "However, eight airports told us that their noise grants helped them insulate homes near the runways.",
            "8 airports | airports told us that their noise grants helped them insulate homes near the runways |  | actual"
        ),
        Example(
            "Furthermore, nine counties reported that shortages of nurses led to longer waits.",
            "9 counties | counties reported that shortages of nurses led to longer waits |  | actual"),
        Example(
            "The transit office awarded grants of $412 million to 64 rural operators in fiscal year 2023.",
            "412000000 $ | transit office awarded grants to rural operators | 2023 | actual",
            "64 operators | transit office awarded grants to rural operators | 2023 | actual"),
        Example(
            "The board rated 87 clinics as ready for inspection.",
            "87 clinics | board rated clinics as ready for inspection |  | actual"),
        Example(
            "We found that the board determined that 53 claims were incomplete.",
            "53 claims | claims were incomplete |  | actual"),
        Example(
            "The act requires the office to spend not less than 15 percent of program funds on projects that serve islands.",
            ">= 15 % | act requires office to spend of program funds on projects that serve islands |  | required"),
        Example(
            "9 Alliances consist of three or more districts that share a border.",
            ">= 3 districts | Alliances consist of districts that share a border |  | actual"),
        Example("7 Port Ellen has about 800 residents.", "~ 800 residents | Port Ellen has residents |  | actual"),
        Example(
            "Fourteen states that received waivers were reviewed.",
            "14 states | states that received waivers were reviewed |  | actual"),
        Example(
            "Officials from five of the seven utilities said they lacked staff to review plans.",
            "5 utilities | Officials from utilities said they lacked staff to review plans |  | actual",
            "7 utilities | utilities |  | actual"),
        Example(
            "Of the 130 audits, 27 identified weaknesses in how agencies track spending.",
            "130 audits | audits |  | actual",
            "27 audits | audits identified weaknesses in how agencies track spending |  | actual"),
        Example(
            "The bank reported that 33 loans totaling $1.2 billion were closed in 2020.",
            "33 loans | loans were closed | 2020 | actual", "1200000000 $ | loans totaling | 2020 | actual"),
        Example(
            "Just over one-third of veterans who applied received a decision.",
            "> 33.33 % | veterans who applied received a decision |  | actual"),
        Example(
            "The law authorized and appropriated $60 million for ferries.",
            "60000000 $ | law authorized and appropriated for ferries |  | actual"),
    ]

    static let times = [
        Example(
            "As of June 2024, 41 bridges selected in fiscal year 2019 were open to traffic.",
            "41 bridges | bridges selected in fiscal year 2019 were open to traffic | 2024-06 | actual"),
        Example(
            "The fund was opened in 2019. The act requires owners to pay 5 percent of the cost.",
            "5 % | act requires owners to pay of the cost |  | required"),
        Example(
            "The port opened in 2019. The 34 cranes were new.", "34 cranes | cranes were new | 2019 | actual"),
    ]

    @Test(arguments: labels) func keepsWhatIsSaid(_ example: Example) {
        #expect(found(in: example.text, context: EnglishReportTests.audit).map(wholeRow) == example.rows)
    }

    @Test(arguments: times) func datesWhatIsSaid(_ example: Example) {
        #expect(found(in: example.text, context: EnglishReportTests.audit).map(wholeRow) == example.rows)
    }

    @Test func cutsLongLabelsBetweenPhrases() {
        let text = """
            Seven owners told us that the new rules for the harbour had made the repair of older wooden boats and \
            of piers with narrow steps far more expensive than they had ever been.
            """
        let label = found(in: text, context: EnglishReportTests.audit).first?.indicator ?? ""
        #expect(label.hasPrefix("owners told us that the new rules for the harbour had made"))
        #expect(label.utf8.count <= 110)
        #expect(!label.hasSuffix(" of") && !label.hasSuffix(" and") && !label.hasSuffix(" narrow"))
    }
}
