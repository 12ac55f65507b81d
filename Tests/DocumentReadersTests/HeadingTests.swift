import DocumentModel
import Testing

/// Headings that are sentences, and what they stand under.
@Suite struct SentenceHeadingTests {
    @Test func sentencesOfOneMakeAreASeries() {
        let document = read(
            "2025年某县政府工作报告\n各位代表：\n一、工作回顾\n一是粮食稳产。\n\(paragraph)\n二是林果增收。\n\(paragraph)\n五年来，\(paragraph)\n这五年，是村庄面貌焕新的五年。\n\(paragraph)\n这是道路通到山顶的五年。\n\(paragraph)\n这些成绩来之不易，\(paragraph)\n二、下步打算\n\(paragraph)"
        )
        #expect(
            document.outline == [
                "1 2025年某县政府工作报告", "2 一 工作回顾", "3 一 粮食稳产", "3 二 林果增收", "3 这五年，是村庄面貌焕新的五年", "3 这是道路通到山顶的五年",
                "2 二 下步打算",
            ])
        #expect(document.sections.map(\.isSuggested) == [false, false, false, false, true, true, false])
    }

    @Test(arguments: [
        "这是道路通到山顶的五年。", "这是道路通到山顶的五年。\n\(paragraph)\n这是一条新修的路。", "会议要求，要抓好春耕。\n\(paragraph)\n会议要求，要抓好夏收。",
    ]) func otherSentencesAreText(lines: String) {
        #expect(read("某县简讯\n\(paragraph)\n\(lines)\n\(paragraph)").outline == ["1 某县简讯"])
    }
}

/// Annexes stand in their document, with their own number.
@Suite struct AnnexTests {
    @Test(arguments: [("附件2", "2"), ("附件：", ""), ("附录一", "一"), ("附", "")]) func numberAndTitle(
        line: String, number: String
    ) {
        let document = read("灌区工作报告\n\n一、成绩\n\n\(paragraph)\n\n\(line)\n\n灌区十件实事\n\n\(paragraph)")
        #expect(document.sections.last?.level == 2 && document.sections.last?.parent == nil)
        #expect(document.sections.last?.number == number && document.sections.last?.title == "灌区十件实事")
        #expect(document.parts.map(\.kind) == [.article, .annex])
    }

    @Test func oneWithoutTitleHasItsName() {
        let document = read("灌区工作报告\n\n\(paragraph)\n\n附件3\n\n\(paragraph)")
        #expect(document.outline == ["1 灌区工作报告", "2 3 附件"])
    }

    @Test func aFileOfItsOwnIsADocument() {
        #expect(read("附件1\n\n灌区十件实事\n\n\(paragraph)").outline == ["1 灌区十件实事"])
    }
}

/// The structure of English audit reports in the form of a letter.
@Suite struct LetterTests {
    private let text =
        "The council met twelve times in the year and examined every account that the auditors had questioned in spring."

    @Test func sectionsStandUnderTheLetter() {
        let document = read(
            "# Harbour Audit\n\n## Highlights\n\n### What We Found\n\n\(text)\n\nLetter\n\nMarch 3, 2020\n\n\(text)\n\n#### Background\n\n###### Quays\n\n\(text)\n\n#### Walls Need Repair\n\n\(text)\n\n#### Conclusions Agency Comments and Our Evaluation\n\n\(text)\n\n## Appendix I: Scope of Work\n\n\(text)\n\n#### Staff\n\n\(text)\n\n## Glossary\n\n\(text)"
        )
        #expect(
            document.outline == [
                "1 Harbour Audit", "2 Highlights", "3 What We Found", "2 Letter", "3 Background", "4 Quays",
                "3 Walls Need Repair", "3 Conclusions", "3 Agency Comments and Our Evaluation", "2 I Scope of Work",
                "3 Staff", "2 Glossary",
            ])
        #expect(document.reasons(.split) == ["fusedHeadings"])
    }

    @Test func headingsThatOnlyLookFusedAreOne() {
        #expect(
            read("# Harbour Audit\n\n## Background Noise\n\n\(text)\n\n## Conclusions Drawn\n\n\(text)").outline == [
                "1 Harbour Audit", "2 Background Noise", "2 Conclusions Drawn",
            ])
    }

    @Test func aBoldLineRightBelowAnother() {
        let document = read(
            "# Harbour Audit\n\n\(text)\n\n*[Figure 1: Quays of the inner harbour, seen from the north]*\n**Abbreviations**\n\nHMO Harbour Management Office of the Council\n\n\(text)"
        )
        #expect(document.outline == ["1 Harbour Audit", "2 Abbreviations"])
        #expect(document.texts(.caption).count == 1)
    }

    @Test func theNameOverTheOfficeSigns() {
        let document = read(
            "# Harbour Audit\n\n\(text)\n\nAnn B. Lee\nDirector, Ports,\nand Inland Waters\n\n**Appendix I: Scope**\n\n\(text)"
        )
        #expect(document.metadata.signed == "Ann B. Lee")
        #expect(document.texts(.signature).first == "Ann B. Lee")
        let other = read("# Harbour Audit\n\n\(text)\n\nNorth Quay Wall\n\nEast Quay Wall\n\n\(text)")
        #expect(other.metadata.signed.isEmpty && other.texts(.signature).isEmpty)
    }

    @Test func addresseesComeInGroups() {
        let document = read(
            "# Harbour Audit\n\nMarch 3, 2020\n\nThe Honorable Ann Lee\n\nChair\n\nThe Honorable Bo Kim, Jr.\nRanking Member\nCommittee on Ports,\nRivers, and Canals\n\nThe Honorable Cy Orr\nCommittee on Accounts\n\n\(text)"
        )
        #expect(
            document.metadata.addressees
                == "The Honorable Ann Lee, Chair, The Honorable Bo Kim, Jr., Ranking Member, Committee on Ports, Rivers, and Canals; The Honorable Cy Orr, Committee on Accounts"
        )
    }
}
