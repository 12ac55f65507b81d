import Testing

/// Reports in English: audits, committees, banks, press.
@Suite struct WesternOutlines {
    @Test(arguments: examples) func outline(of example: OutlineExample) {
        #expect(read(example.text).outline == example.outline)
    }

    static let examples = [
        OutlineExample(
            name: "audit report of an inspector general",
            text: """
                Harbor Dredging: Better Records Would Lower Costs

                Report No. HAR-2024-017
                March 4, 2024

                RESULTS IN BRIEF

                \(passage)

                BACKGROUND

                \(passage)

                FINDINGS

                A. Records of Sand Were Incomplete

                \(passage)

                B. Two Contracts Overlapped

                \(passage)

                RECOMMENDATIONS

                1. Require the contractor to weigh each barge before it leaves the harbor and to keep the slips.

                2. Cancel the second contract at the end of the season and recover what was paid twice for it.

                APPENDIX A. SCOPE AND METHODOLOGY

                \(passage)

                APPENDIX B. AGENCY COMMENTS

                \(passage)
                """,
            outline: [
                "1 Harbor Dredging: Better Records Would Lower Costs", "2 RESULTS IN BRIEF", "2 BACKGROUND",
                "2 FINDINGS",
                "3 A Records of Sand Were Incomplete", "3 B Two Contracts Overlapped", "2 RECOMMENDATIONS",
                "2 A SCOPE AND METHODOLOGY", "2 B AGENCY COMMENTS",
            ]),
        OutlineExample(
            name: "select committee, paragraphs numbered through",
            text: """
                The Cost of Dredging

                Fourth Report of Session 2018–19

                Summary

                \(passage)

                1 Introduction

                1. \(passage)

                2. \(passage)

                2 The contract

                3. \(passage)

                Awarding the contract

                4. \(passage)

                5. \(passage)

                Paying for sand

                6. \(passage)

                3 The next season

                7. \(passage)

                Conclusions and recommendations

                1. \(passage)

                2. \(passage)
                """,
            outline: [
                "1 The Cost of Dredging", "2 Summary", "2 1 Introduction", "2 2 The contract",
                "3 Awarding the contract", "3 Paying for sand", "2 3 The next season",
                "2 Conclusions and recommendations",
            ]),
        OutlineExample(
            name: "bank report with contents, page numbers and wraps",
            text: """
                Report No. 4471-LG

                Rural Roads: Maintenance and Finance

                CONTENTS

                1. Introduction ............................ 1
                1.1 Background ............................. 1
                2. Findings ................................ 3
                Annex A. Sources ........................... 9

                1. Introduction

                The council met twelve times in the year and examined every account
                that the auditors had questioned in spring, and it found that most of
                the sand had been paid for twice.

                1.1 Background

                \(passage)

                1.1.1 Data

                \(passage)

                1.1.2 Methods

                \(passage)

                Rural Roads: Maintenance and Finance                              2

                1.2 Scope

                \(passage)

                2. Findings

                \(passage)

                2.1 Costs

                \(passage)

                Annex A. Sources

                \(passage)
                """,
            outline: [
                "1 Rural Roads: Maintenance and Finance", "2 1 Introduction", "3 1.1 Background", "4 1.1.1 Data",
                "4 1.1.2 Methods", "3 1.2 Scope", "2 2 Findings", "3 2.1 Costs", "2 A Sources",
            ]),
        OutlineExample(
            name: "press release",
            text: """
                FOR IMMEDIATE RELEASE

                March 4, 2024

                Contact: Ann Lee, 555-0142, press@harbour.example

                Harbour Council Opens Second Dredging Season

                PORT LAGOON — \(passage)

                “\(passage)” said the chair of the council.

                About the Harbour Council

                \(passage)

                ###
                """,
            outline: ["1 Harbour Council Opens Second Dredging Season", "2 About the Harbour Council"]),
        OutlineExample(
            name: "committee print with I., A. and 1.",
            text: """
                # Oversight of the Harbor Fund

                ## Part One

                #### I. The Fund

                \(passage)

                ## A. How It Was Set Up

                \(passage)

                # 1. The First Deposit

                \(passage)

                ### 2. The Second Deposit

                \(passage)

                ## B. How It Was Spent

                \(passage)

                # II. The Auditors

                \(passage)

                ## Appendix I: Letters

                \(passage)
                """,
            outline: [
                "1 Oversight of the Harbor Fund", "2 Part One", "3 I The Fund", "4 A How It Was Set Up",
                "5 1 The First Deposit", "5 2 The Second Deposit", "4 B How It Was Spent", "3 II The Auditors",
                "2 I Letters",
            ]),
    ]
}
