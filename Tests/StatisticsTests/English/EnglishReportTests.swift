import Testing

@testable import Statistics

/// Whole rows of sentences as auditors, committees and statisticians write them.
@Suite struct EnglishReportTests {
    static let examples = [
        Example(
            "Of the 45 recommendations, 30 were implemented by March 2024.",
            "45 recommendations | recommendations | 2024-03 | actual",
            "30 recommendations | recommendations were implemented | 2024-03 | actual"),
        Example(
            "In fiscal years 2021 through 2023, the bureau closed 19 open cases.",
            "19 cases | bureau closed open cases | 2021/2023 | actual"),
        Example(
            "About two-thirds of tenants pay rent weekly.", "~ 66.67 % | tenants pay rent weekly |  | actual"),
        Example("One in five patients waited longer.", "20 % | patients waited longer |  | actual"),
        Example("Two out of three farms are irrigated.", "66.67 % | farms are irrigated |  | actual"),
        Example(
            "The ratio of pupils to teachers was 25:1 in 2022.", "25 :1 | ratio of pupils to teachers | 2022 | actual"),
        Example(
            "The jobless rate rose by 4 percentage points last year.",
            "4 percentage points | jobless rate rose | 2023 | actual"),
        Example(
            "Between 3 and 5 million birds were counted on the coast.",
            "5000000 birds ← 3000000 | birds were counted on the coast |  | actual"),
        Example(
            "Agencies must report at least 12 incidents each quarter.",
            ">= 12 incidents | Agencies must report incidents |  | required"),
        Example(
            "The committee recommends that ministers should publish two plans by June 2025.",
            "2 plans | ministers should publish plans | 2025-06 | required"),
        Example(
            "As of March 31, 2024, the agency employed 212 inspectors, of whom 40 were trainees.",
            "212 inspectors | agency employed inspectors | 2024-03 | actual",
            "40 inspectors | inspectors were trainees | 2024-03 | actual"),
        Example(
            "FY2023 outlays were US$5.4 billion, up from US$5.1 billion in FY2022.",
            "5400000000 US$ | outlays | 2023 | actual", "5100000000 US$ | outlays | 2022 | actual"),
        Example(
            "The office issued 14 subpoenas; executed nearly 30 warrants; and heard 60 witnesses, including almost 8 abroad.",
            "14 subpoenas | office issued subpoenas |  | actual", "< 30 warrants | executed warrants |  | actual",
            "60 witnesses | heard witnesses |  | actual", "< 8 witnesses | heard witnesses abroad |  | actual"),
        Example(
            "Some 1,200 vessels and as many as 90 ferries used the canal in 2022–23.",
            "~ 1200 vessels | vessels used the canal | 2022/2023 | actual",
            "<= 90 ferries | ferries used the canal | 2022/2023 | actual"),
        Example(
            "Output of coal fell from 51 million tonnes in 2019 to 38 million tonnes in 2020.",
            "38000000 tonnes ← 51000000 | Output of coal fell | 2020 | actual"),
        Example(
            "The dam holds 243,000 cubic metres of water.", "243000 cubic metres | dam holds of water |  | actual"),
        Example(
            "Production declined by 3.4 per cent in the first half of 2023. The decline was steepest in glass, at 9 per cent.",
            "3.4 % | Production declined | 2023-01/2023-06 | actual",
            "9 % | Production decline was steepest in glass | 2023-01/2023-06 | actual"),
        Example(
            "The number of births was 423,000, an increase of one-third.",
            "423000 births | number of births |  | actual", "33.33 % | number of births increase |  | actual"),
        Example(
            "Officials said that 12 of the 40 ports had closed in 2021.",
            "12 ports | ports had closed | 2021 | actual", "40 ports | ports | 2021 | actual"),
        Example(
            "The team included 19 attorneys, five of whom came from private practice.",
            "19 attorneys | team included attorneys |  | actual",
            "5 attorneys | attorneys came from private practice |  | actual"),
        Example(
            "Visitor numbers reached 2.1 million in 2023.", "2100000 | Visitor numbers | 2023 | actual"),
        Example(
            "The survey covers people in 34 counties and two cities.",
            "34 counties | survey covers people in counties |  | actual",
            "2 cities | survey covers people in cities |  | actual"),
        Example(
            "It takes not more than 10 working days.", "<= 10 days | takes working days |  | actual"),
        Example(
            "The rate was 4.5 per 100,000 people in 2020.", "4.5 per 100,000 people | rate | 2020 | actual"),
        Example(
            "Clerks handle 30 claims per week.", "30 claims per week | Clerks handle claims |  | actual"),
    ]

    static let audit = BlockContext(year: 2024, month: 9)

    @Test(arguments: examples) func reads(_ example: Example) {
        #expect(found(in: example.text, context: Self.audit).map(wholeRow) == example.rows)
    }

    static let silent = [
        "See 28 C.F.R. 600.8 and Section 12 of Volume 2, Part 3.", "Call 202-555-0142 before 5:30 p.m. on 12 May 2024.",
        "Paragraphs 4 to 7 on page 208 explain this.", "The 21st session met in room 14.",
        "Report No. 118-45 was ordered to be printed.", "A clerk aged 34 read the 4th draft.",
        "(2) The clerk shall keep the roll.", "The total was 1,2\n34 as printed.",
        "Objective 3 is met, as Table 2 and note 9 show.", "She joined in the early 1990s.",
        "One of them left, and no one knows the other one.", "In the last ten years the town has grown.",
    ]

    @Test(arguments: silent) func findsNothing(in text: String) {
        #expect(found(in: text, context: Self.audit).map(\.verbatim) == [])
    }
}

/// `12 ports | ports closed | 2021 | actual`.
func wholeRow(_ found: FoundStatistic) -> String {
    "\(measure(found)) | \(found.indicator) | \(found.period) | \(found.status.rawValue)"
}
