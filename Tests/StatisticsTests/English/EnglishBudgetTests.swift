import Testing

@testable import Statistics

/// Whole rows of sentences as budget speeches have them: number, label, period, status.
@Suite struct EnglishBudgetTests {
    static let examples = [
        Example(
            "Expenditure on roads is estimated at $3.2 million in 2024 as against $2.9 million this year.",
            "3200000 $ | Expenditure on roads | 2024 | planned", "2900000 $ | Expenditure on roads | 2023 | actual"),
        Example(
            "Harbour dues rose from $1.2 million in 2021 to $1.5 million in 2022.",
            "1500000 $ ← 1200000 | Harbour dues rose | 2022 | actual"),
        Example(
            "Next year the Land Office will receive $12 million, an increase of $3.2 million or 5.2 per cent.",
            "12000000 $ | Land Office will receive | 2024 | planned",
            "3200000 $ | Land Office increase | 2024 | planned", "5.2 % | Land Office increase | 2024 | planned"),
        Example(
            "Revenue from tolls, fines and licences was $4 million, $2 million and $1 million respectively in 2022.",
            "4000000 $ | Revenue from tolls | 2022 | actual", "2000000 $ | Revenue from fines | 2022 | actual",
            "1000000 $ | Revenue from licences | 2022 | actual"),
        Example(
            "A sum of $800,000 has been allotted to the Ministry of Fisheries.",
            "800000 $ | allotted to the Ministry of Fisheries | 2024 | planned"),
        Example(
            "There is a loan of $25 million to the Water Board.",
            "25000000 $ | loan to the Water Board | 2024 | planned"),
        Example(
            "We propose to raise the fee by half a million dollars.",
            "500000 $ | raise the fee | 2024 | planned"),
        Example(
            "The library cost us less than $40,000 a year.", "< 40000 $ a year | library cost | 2024 | planned"),
        Example(
            "In 2022 the clinics spent about $3 million per month.",
            "~ 3000000 $ per month | clinics spent | 2022 | actual"),
        Example(
            "The deficit for 2022 was £6.1 million.", "6100000 £ | deficit | 2022 | actual"),
        Example(
            "The fund will stand at S$1½ billion by the end of 2025.", "1500000000 S$ | fund | 2025 | planned"),
        Example(
            "Total revenue is put at $48 million and total expenditure at $50 million, leaving a deficit of $2 million.",
            "48000000 $ | Total revenue | 2024 | planned", "50000000 $ | total expenditure | 2024 | planned",
            "2000000 $ | deficit | 2024 | planned"),
        Example(
            "Of this sum, $6 million is for schools and $4 million for hospitals.",
            "6000000 $ | for schools | 2024 | planned", "4000000 $ | for hospitals | 2024 | planned"),
        Example(
            "The grant was financed by $20 million from the reserve and $4 million from gifts in 2020.",
            "20000000 $ | grant was financed from the reserve | 2020 | actual",
            "4000000 $ | grant was financed from gifts | 2020 | actual"),
        Example(
            "The tobacco duty is expected to yield $40.4 million in 2024.",
            "40400000 $ | tobacco duty is expected to yield | 2024 | planned"),
        Example(
            "Sixty-five new posts will be created in 2024 as against 40 in 2023.",
            "65 posts | new posts will be created | 2024 | planned", "40 posts | new posts | 2023 | actual"),
        Example(
            "In the first quarter of 2023, exports totalled €900 million.",
            "900000000 € | exports | 2023-01/2023-03 | actual"),
        Example(
            "The price of rice went up by 25 cents in 2022.", "25 cents | price of rice went up | 2022 | actual"),
        Example(
            "Provision is made for a staff of nine.", "9 staff | staff | 2024 | planned"),
        Example(
            "Spending on parks has doubled since 2019.", "2 times | Spending on parks has doubled | 2019 | actual"),
    ]

    /// The coming year's estimates, laid before the house in November.
    static let speech = BlockContext(year: 2023, month: 11, period: "2024", status: .planned)

    @Test(arguments: examples) func reads(_ example: Example) {
        #expect(found(in: example.text, context: Self.speech).map(wholeRow) == example.rows)
    }
}
