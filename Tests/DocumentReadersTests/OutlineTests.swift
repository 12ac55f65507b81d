import DocumentModel
import Testing

/// The outline comes from the numbering and the text, whatever the markup says.
@Suite struct OutlineTests {
    @Test func numberingOutranksMarkup() {
        let document = read(
            "# 县法院工作报告\n\n## 过去一年的主要工作\n\n## 一、审判\n\n\(paragraph)\n\n## 二、执行\n\n\(paragraph)\n\n#### 2025年工作安排\n\n一、抓审限。\(paragraph)\n\n二、抓执行。\(paragraph)"
        )
        #expect(
            document.outline == [
                "1 县法院工作报告", "2 过去一年的主要工作", "3 一 审判", "3 二 执行", "2 2025年工作安排", "3 一 抓审限", "3 二 抓执行",
            ])
        #expect(document.reasons(.split) == ["runIn", "runIn"])
        #expect(document.reasons(.relevel).count == 3)
    }

    @Test func aFamilyOfNumbersTakesTheLevelUnderItsFirstParent() {
        let document = read(
            "关于做好秋粮收购的通知\n一、价格\n1.最低价。\(paragraph)\n2.优质价。\(paragraph)\n二、监管\n（一）日常检查。\n\(paragraph)\n1.库点。\(paragraph)\n2.企业。\(paragraph)\n（二）专项检查。\n\(paragraph)"
        )
        #expect(
            document.outline == [
                "1 关于做好秋粮收购的通知", "2 一 价格", "3 1 最低价", "3 2 优质价", "2 二 监管", "3 一 日常检查", "4 1 库点", "4 2 企业", "3 二 专项检查",
            ])
    }

    @Test func wholeSentencesAreItems() {
        let document = read(
            "关于征集建议的公告\n一、内容\n1.围绕如何改善山区群众出行条件提出建议，重点是断头路、危桥和客运班次的问题。\n2.围绕如何提高合作医疗报销比例提出建议，重点是慢性病和异地结算的手续问题。\n二、方式\n\(paragraph)"
        )
        #expect(document.outline == ["1 关于征集建议的公告", "2 一 内容", "2 二 方式"])
        #expect(document.texts(.item).count == 2)
    }

    @Test func lawsHaveChaptersArticlesAndItems() {
        let document = read(
            "山塘管理办法\n\n第一章　总　　则\n\n第一条　为了管好山塘，制定本办法。\n\n第二条　山塘分为下列几类：\n\n（一）饮用；\n\n（二）灌溉。\n\n第二章 管护\n\n第三条　依照第一条规定的原则，由村集体管护。\n\n第三条之一　【经费】管护经费列入预算。"
        )
        #expect(
            document.outline == [
                "1 山塘管理办法", "2 一 总则", "3 一 ", "3 二 ", "2 二 管护", "3 三 ", "3 三之一 经费",
            ])
        #expect(document.texts(.item) == ["（一）饮用；", "（二）灌溉。"])
    }

    @Test func aSeriesAtTheStartOfParagraphsIsHeadings() {
        let document = read(
            "2025年某市政府工作报告\n各位代表：\n一、工作回顾\n一是保住粮食产量。\(paragraph)\n二是稳住就业大局。\(paragraph)\n二、下步打算\n\(paragraph)一是抓早。二是抓小。"
        )
        #expect(document.outline.filter { $0.hasPrefix("3") } == ["3 一 保住粮食产量", "3 二 稳住就业大局"])
    }

    @Test func shortLinesOfOneMakeAreSuggested() {
        let document = read(
            "山乡新貌\n\n李某 王某\n\n\(paragraph)\n\n修路架桥，打通出山的通道\n\n\(paragraph)\n\n种茶养蜂，鼓起村民的腰包\n\n\(paragraph)")
        #expect(document.outline == ["1 山乡新貌", "2 修路架桥，打通出山的通道", "2 种茶养蜂，鼓起村民的腰包"])
        #expect(document.sections.map(\.isSuggested) == [false, true, true])
    }

    @Test func capitalsOverParagraphsAreSuggested() {
        let text =
            "The council met twelve times in the year and examined every account that the auditors had questioned in spring."
        let document = read(
            "Budget Speech 2019\n\n\(text)\n\nREVENUE\n\n\(text)\n\nHarbours and Roads\n\n\(text)\n\nAnn Lee\nMinister\n"
        )
        #expect(document.outline == ["1 Budget Speech 2019", "2 REVENUE", "2 Harbours and Roads"])
        #expect(document.metadata.kind == .speech)
    }

    @Test func sentencesOfADecisionAreItems() {
        let document = read("关于水费的决定\n\n\(paragraph)\n\n一、灌溉用水每方收费一角二分。\n\n二、生活用水每方收费二元三角。\n\n本决定自公布之日起施行。")
        #expect(document.outline == ["1 关于水费的决定"])
        #expect(document.texts(.item).count == 2)
    }

    @Test func wordsThatIntroduceOrChangeATextAreItems() {
        let document = read(
            "关于修改山塘管理办法的决定\n\n1.将第三条修改为：\n\n\(paragraph)\n\n2.删除第七条。\n\n3.管护单位的主要职责是：\n\n\(paragraph)")
        #expect(document.outline == ["1 关于修改山塘管理办法的决定"])
        #expect(document.texts(.item).count == 3)
    }

    @Test func linesThatEndInPageNumbersAreNoHeadings() {
        let text =
            "The council met twelve times in the year and examined every account that the auditors had questioned in spring."
        let document = read(
            "Harbour Report\n\nA. Dues 3\n\nB. Quays 14\n\nA. Dues\n\n\(text)\n\nB. Quays after Phase 2\n\n\(text)\n")
        #expect(document.outline == ["1 Harbour Report", "2 A Dues", "2 B Quays after Phase 2"])
    }

    @Test func oneShortLineIsNoHeading() {
        #expect(read("山乡新貌\n\n\(paragraph)\n\n修路架桥，打通出山的通道\n\n\(paragraph)").outline == ["1 山乡新貌"])
    }

    @Test func englishHeadings() {
        let text =
            "The council met twelve times in the year and examined every account that the auditors had questioned in spring."
        let document = read(
            "# Harbour Report\n\n## Background\n\n\(text)\n\n#### Dredging\n\n\(text)\n\n## Appendix A: Berths\n\n\(text)\n\n**Appendix A: Berths**\n\n\(text)"
        )
        #expect(document.outline == ["1 Harbour Report", "2 Background", "3 Dredging", "2 A Berths"])
        #expect(document.texts(.furniture(.page)) == ["Appendix A: Berths"])
    }

    @Test(arguments: ["第三条规定的期限内应当完成。", "一、二类水库由县管理，", "10.5万元用于修渠，", "第一节课讲安全。", "5、6月份雨水偏多，"])
    func aSentenceThatLooksLikeANumberIsNone(start: String) {
        #expect(read("通报\n\n" + start + paragraph).sections.allSatisfy { $0.number.isEmpty })
    }

    @Test func sectionsNestAndEndBeforeTheSignature() {
        let document = read("村务公开办法\n\n一、内容\n\n\(paragraph)\n\n二、时间\n\n\(paragraph)\n\n某某镇人民政府\n\n2022年8月9日")
        #expect(document.sections.map(\.parent) == [nil, 0, 0])
        #expect(document.texts(.signature) == ["某某镇人民政府", "2022年8月9日"])
        let last = document.sections[2].blocks
        #expect(document.blocks[last].allSatisfy { $0.kind != .signature })
        #expect(document.sections[0].blocks == 0..<document.blocks.count)
    }
}
