import DocumentModel
import DocumentReaders
import Testing

/// A heading that only its shape shows is marked as suggested; one that says so itself is not.
@Suite struct SuggestedTests {
    private func suggested(_ text: String) -> [String] {
        read(text).sections.filter(\.isSuggested).map(\.title)
    }

    @Test func alikeLines() {
        #expect(
            suggested("山乡新貌\n\n李某 王某\n\n\(paragraph)\n\n修路架桥，打通出山的通道\n\n\(paragraph)\n\n种茶养蜂，鼓起村民的腰包\n\n\(paragraph)")
                == ["修路架桥，打通出山的通道", "种茶养蜂，鼓起村民的腰包"])
    }

    @Test func sentencesOfOneMake() {
        let text = "这五年，是粮食连年增产的五年。\n\n\(paragraph)\n\n这五年，是山路越修越宽的五年。\n\n\(paragraph)"
        #expect(suggested("某县人民政府工作报告\n\n各位代表：\n\n\(text)").count == 2)
    }

    @Test func headlinesOfABulletin() {
        let issue = "水利简报\n第12期\n青禾县水利局编 2024年9月3日\n\n南山片三座水库提前蓄水\n\n\(paragraph)\n\n北坡乡组织群众清渠\n\n\(paragraph)"
        #expect(suggested(issue) == ["北坡乡组织群众清渠"])
    }

    @Test func titlesInCapitals() {
        let text = "WEIGHING OF SAND \(passage)\n\nHIRING OF BARGES \(passage)"
        let document = read("The Cost of Dredging\n\n\(passage)\n\n\(text)\n")
        #expect(document.outline == ["1 The Cost of Dredging", "2 WEIGHING OF SAND", "2 HIRING OF BARGES"])
        #expect(document.sections.map(\.isSuggested) == [false, true, true])
        #expect(document.reasons(.split) == ["runIn", "runIn"])
    }

    @Test func capitalsBehindANumberAreNotSuggested() {
        let document = read(
            "The Cost of Dredging\n\n\(passage)\n\nI. WEIGHING OF SAND \(passage)\n\nII. HIRING OF BARGES \(passage)\n")
        #expect(document.outline == ["1 The Cost of Dredging", "2 I WEIGHING OF SAND", "2 II HIRING OF BARGES"])
        #expect(document.sections.filter(\.isSuggested).isEmpty)
    }

    @Test func numbersAndFixedNamesAreNot() {
        #expect(
            suggested(
                "山区的饮水\n\n前言\n\n\(paragraph)\n\n一、井\n\n\(paragraph)\n\n二、塘\n\n\(paragraph)\n\n结束语\n\n\(paragraph)"
            ).isEmpty)
    }

    @Test func aDatelineIsNoTitle() {
        let text = "PORT LAGOON — \(passage)\n\nNORTH LAGOON — \(passage)"
        #expect(read("Harbours Reopen\n\n\(text)").outline == ["1 Harbours Reopen"])
    }

    @Test func whatComesAgainAndAgainIsNoHeading() {
        let text = Array(repeating: "Matter Withheld\n\n\(passage)", count: 4).joined(separator: "\n\n")
        #expect(read("The Cost of Dredging\n\n\(passage)\n\n\(text)").outline == ["1 The Cost of Dredging"])
    }
}

/// What stands under headings and is none: items, entries, numbered paragraphs, page heads.
@Suite struct ItemTests {
    @Test func entriesOfAGlossaryAreItems() {
        let document = read(
            "青禾县人民政府工作报告\n\n各位代表：\n\n\(paragraph)\n\n名词解释\n\n［1］一户一表：每户人家装一只水表。\n\n［2］两山一水：指南山、北山和青禾河。")
        #expect(document.texts(.item) == ["［1］一户一表：每户人家装一只水表。", "［2］两山一水：指南山、北山和青禾河。"])
        #expect(document.parts.map(\.kind) == [.article, .annex])
    }

    @Test func paragraphsNumberedThroughAreItems() {
        let document = read(
            "The Cost of Dredging\n\n1 Sand\n\n1. \(passage)\n\n2. \(passage)\n\n2 Barges\n\n3. \(passage)\n")
        #expect(document.outline == ["1 The Cost of Dredging", "2 1 Sand", "2 2 Barges"])
        #expect(document.texts(.item).count == 3)
    }

    @Test func itemsOfALawAreItems() {
        let document = read(
            "山塘条例\n\n第一条　山塘分为：\n\n（一）饮用山塘：\n\n1.村用；\n\n2.户用；\n\n（二）灌溉山塘。\n\n不属于前款所列的，由县水利局认定。\n\n第二条　本条例自公布之日起施行。"
        )
        #expect(document.texts(.item) == ["（一）饮用山塘：", "1.村用；", "2.户用；", "（二）灌溉山塘。"])
        // A paragraph behind the items still stands under its article.
        let last = document.blocks.firstIndex { $0.text.hasPrefix("不属于前款") } ?? 0
        let section = document.section(ofBlock: last) ?? 0
        #expect(document.sections[section].number == "一")
    }

    @Test func headsOfPagesAreFurniture() {
        let page =
            "\(passage) The sand was weighed on each barge before\n\nHarbour Audit Office\n\nit left the harbour, and the slips were kept."
        let document = read("The Cost of Dredging\n\n" + Array(repeating: page, count: 6).joined(separator: "\n\n"))
        #expect(document.texts(.furniture(.page)).count == 5)
    }

    @Test func theEndOfAPageLeadsElsewhere() {
        let document = read("老区工作综述\n\n一、修路\n\n\(paragraph)\n\n二、通电\n\n\(paragraph)\n\n（下转3版）\n")
        #expect(document.parts.count == 1 && document.texts(.furniture(.page)) == ["（下转3版）"])
    }
}
