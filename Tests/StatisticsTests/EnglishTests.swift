import Testing

@testable import Statistics

/// English reports: currencies, per cent, counted nouns, numbers in words, fiscal years.
@Suite struct EnglishTests {
    static let examples = [
        Example("The office spent $4.2 million on repairs.", "4200000 $"),
        Example("The agency received at least S$3 billion in fees.", ">= 3000000000 S$"),
        Example("Output rose by 5.2 per cent in the period.", "5.2 %"),
        Example("The auditors made 45 recommendations.", "45 recommendations"),
        Example("Nearly half of households own a car.", "< 50 %"),
        Example("We visited three large harbor sites.", "3 sites"),
        Example("Only two of the ports were closed.", "2 ports"),
        Example("Revenue grew from $3.3 million to $4.1 million.", "4100000 $ ← 3300000"),
        Example("Inspections take up to 18 months or so.", "<= 18 months"),
        Example("The city picked 135 NEST projects.", "135 projects"),
        Example("It approved 34 phase 1 permits and seven phase 2 permits.", "34 permits", "7 permits"),
        Example("The 21 phase 1 and six phase 2 permits were issued.", "21 permits", "6 permits"),
        Example("She interviewed 59 WIC recipients and 12 FBI agents.", "59 recipients", "12 agents"),
        Example("We met 17 of the 59 tier 1 owners.", "17 owners", "59 owners"),
        Example("They closed one mine, and one tier 2 quarry is left.", "1 mine", "1 quarry"),
        Example("Owners must name at least one of the ports.", ">= 1 ports"),
        Example("A cluster consists of two or more firms.", ">= 2 firms"),
        Example("Reports are due no later than 2 years after the sale.", "<= 2 years"),
        Example("Owners must reply within 90 days after the notice.", "<= 90 days"),
        Example("About 1,250 vessels called at the port.", "~ 1250 vessels"),
    ]

    @Test(arguments: examples) func reads(_ example: Example) {
        #expect(found(in: example.text).map(measure) == example.rows)
    }

    static let silent = [
        "The law of 1998 was amended on March 3, 2004.", "See Figure 2 and Appendix 4 of GAO-21-345.",
        "Stage 1 grants were awarded later.", "The two parties agreed on the 2010 plan.",
        "It was written ten years ago.",
        "This is one way to do it, as no one knows which one of the roads is best.",
        "The plan was approved. 7 We asked why.",
        "The sitting began at 2.30 p.m.",
    ]

    @Test(arguments: silent) func findsNothing(in text: String) {
        #expect(found(in: text).map(\.verbatim) == [])
    }

    static let dated = [
        Example("In fiscal year 2021, the office hired 60 inspectors.", "2021"),
        Example("From May 2010 to June 2012 we tested 80 samples.", "2010-05/2012-06"),
        Example("We tested 80 samples.", ""),
        Example("It got $5 million for fiscal year 2021 through fiscal year 2025.", "2021/2025"),
        Example(
            "As of May 2021, the port said that firms built 12 sheds between fiscal years 2017 and 2019.", "2017/2019"),
        Example("Owners paid from 2015 through 2018. We tested 80 samples.", ""),
    ]

    @Test(arguments: dated) func dates(_ example: Example) {
        let context = BlockContext(year: 2022)
        #expect(found(in: example.text, context: context).map(\.period) == example.rows)
    }

    static let intended = [
        Example("The port will hire 12 pilots.", "planned"),
        Example("The port will grow, and in May it hired 12 pilots.", "actual"),
        Example("Funds will be used for 12 pilots.", "planned"),
        Example("The act required the port to keep at least 12 pilots.", "required"),
    ]

    @Test(arguments: intended) func tellsWhatIsIntended(_ example: Example) {
        #expect(found(in: example.text).map(\.status.rawValue) == example.rows)
    }

    static let labelled = [
        Example(
            "In recent years, the harbor authority dredged 14 channels, among other works.",
            "harbor authority dredged channels"),
        Example(
            "The office approved 9 large permits and 4 small permits.", "office approved large permits",
            "office approved small permits"),
        Example(
            "The port has spent $12 million, which is 30 percent of its funds, for 8 new loading cranes.",
            "port has spent",
            "port has spent of its funds", "port has spent for new loading cranes"),
        Example("Officials told us that 12 ferries were sold.", "ferries were sold"),
        Example("The city repaired 40 bridges in 2019.", "city repaired bridges"),
        Example("The city also moved 6 families, and the work took 3 years.", "city moved families", "work took"),
    ]

    @Test(arguments: labelled) func labelsAreTheWordsOfTheClause(_ example: Example) {
        #expect(found(in: example.text).map(\.indicator) == example.rows)
    }
}
