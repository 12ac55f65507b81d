import DocumentModel
import Testing

/// Lines of another column are flagged where the printed lines prove it, and nowhere else.
@Suite struct ColumnMixTests {
    private let lines = [
        "全乡今年修缮水渠三十公里,新打机井二十眼,", "受益农田四千余亩,各村成立管水小组,轮流值守", "按亩计费,账目每月张榜公布,夏收之后又组织劳力",
        "清淤两万方,渠道过水能力明显提高,下一步将争取", "资金把支渠全部衬砌,做到旱能浇涝能排,县里派出", "技术人员驻点指导,帮助乡里编制三年规划,明确先",
        "干渠后支渠的次序,群众投工投劳的积极性都很高。",
    ]

    private func report(_ middle: [String], opening: String = "") -> Document {
        let clean = lines.joined(separator: " ")
        let mixed = (lines[..<3] + middle + lines[3...]).joined(separator: " ")
        return read("# 水利工作报告\n\n完善用水制度。\(clean)\n\n加强干渠养护。\(clean)\n\n\(opening)\(mixed)\n\n\(clean)")
    }

    @Test func theFirstLineOfAnotherParagraph() throws {
        let document = report(["完善计费制度。乡里定下了收费标准并且逐户", "核对面积,多退少补,张榜公示接受群众监督,再由"])
        let flag = try #require(document.flags.first { $0.kind == .columnMix })
        #expect(document.source.text(in: flag.source).contains("完善计费制度。"))
    }

    @Test func aQuotationCrossedByAnotherLine() {
        let document = report([
            "十件实事全部办结,桩桩件件都是\"惠民小", "各村比\"进度\"比\"质量\"。镇里每月评比一次并且公开", "事\",受益群众超过三万人,满意率比上年又有提高,",
        ])
        #expect(document.doubts == [.columnMix])
    }

    @Test func aSentenceWithoutItsBeginning() throws {
        let document = report([], opening: "衬砌。")
        let flag = try #require(document.flags.first { $0.kind == .cutBeginning })
        #expect(document.source.text(in: flag.source) == "衬砌。")
    }

    @Test func linesInOrderHaveNoFlag() {
        #expect(report([]).flags.isEmpty)
        #expect(report(["并且完善计费制度。乡里定下了收费标准,逐户去", "核对面积,多退少补,张榜公示接受群众监督,再由"]).flags.isEmpty)
        #expect(report(["大家都说\"修渠\"是件\"大好事\",干部和群众一条心,各"]).flags.isEmpty)
    }
}
