import DocumentModel
import Testing

/// Lines that a page cut are joined; lines that a writer ended are not.
@Suite struct JoinTests {
    /// A paragraph of twenty-odd sentences' worth of text without a space.
    private let long = Array(
        "全乡今年共修缮水渠三十公里，新打机井二十眼，受益农田四千余亩。各村成立管水小组，轮流值守，按亩计费，账目每月张榜公布。夏收之后又组织劳力清淤，清出淤泥两万方，渠道过水能力明显提高。下一步将争取资金，"
            + "把支渠全部衬砌，做到旱能浇涝能排。县里派出技术人员驻点指导，帮助乡里编制三年规划，明确了先干渠后支渠、先急后缓的次序，群众投工投劳的积极性很高。")

    private func lines(_ width: Int) -> [String] {
        stride(from: 0, to: long.count, by: width).map { String(long[$0..<min(long.count, $0 + width)]) }
    }

    @Test(arguments: ["\n", "\n\n"]) func printedLinesBecomeParagraphs(end: String) {
        let text =
            "水利简讯\n\n" + lines(22).joined(separator: end) + "\n\n一、经费。" + String(long[0..<17]) + end
            + lines(22).joined(separator: end)
        let document = read(text)
        #expect(document.texts(.paragraph).first == String(long))
        #expect(document.outline.contains("2 一 经费"))
        #expect(document.reasons(.join).allSatisfy { $0 == "hardWrap" })
    }

    @Test func spacesAtEvenDistancesAreLineEnds() {
        let wrapped = lines(21).joined(separator: " ")
        let document = read("# 水利工作报告\n\n\(wrapped)\n\n## 一、干渠整修情况和支渠衬砌 工程进展\n\n\(wrapped)\n\n乡政府 2023年5月6日")
        #expect(document.texts(.paragraph) == [String(long), String(long)])
        #expect(document.outline == ["1 水利工作报告", "2 一 干渠整修情况和支渠衬砌工程进展"])
        #expect(document.texts(.signature) == ["乡政府 2023年5月6日"])
        #expect(document.reasons(.join).contains("wrapSpace"))
    }

    @Test func realSpacesStay() {
        let document = read("水利简讯\n\n\(paragraph)\n\n记者在渠首看到施工现场。 老乡 摄\n\n\(paragraph)")
        #expect(document.texts(.caption) == ["记者在渠首看到施工现场。 老乡 摄"])
    }

    @Test func aPageBreakInsideASentenceIsJoined() {
        let document = read("防火通报\n\n入冬以来全镇排查林区隐患点位，整改率明显上升。各村护林员每天巡山，记录火情，遇到大风天气立即封\n\n山禁火，确保林区平安过冬。\n\n" + paragraph)
        #expect(document.texts(.paragraph).count == 2)
        #expect(document.texts(.paragraph)[0].contains("立即封山禁火"))
        #expect(document.reasons(.join) == ["pageBreak"])
    }

    @Test(arguments: [
        "一、责任分工\n\n", "2. 责任分工。\n\n", "（上接2版）\n\n", "附件1\n\n", "2024年3月5日\n\n", "各位代表：\n\n", "图1 林区分布\n\n", "第二条 ",
    ]) func nothingIsJoinedOverWhatStandsAlone(line: String) {
        let open = "入冬以来全镇排查林区隐患点位，整改率明显上升。各村护林员每天巡山，记录火情，遇到大风天气立即封"
        let document = read("防火通报\n\n\(open)\n\n\(line)\(paragraph)")
        #expect(document.blocks.contains { $0.text == open })
    }

    @Test func englishLinesAreFilledParagraphsAndShortOnesAreNot() {
        let document = read(
            """
            The district spent the whole of the grant on new culverts and on the repair of
            roads that the spring flood had cut, and it reported every payment to the council
            within thirty days. A self-
            designated inspector signed each report.

            Office of the Clerk
            14 Harbour Street
            """)
        #expect(document.blocks.map(\.text).last == "14 Harbour Street")
        #expect(document.blocks.count == 3)
        #expect(
            document.blocks[0].text.hasSuffix("within thirty days. A self-designated inspector signed each report."))
    }

    @Test func aNumberCutByALineEndIsJoinedAndFlagged() {
        var rows = lines(22)
        rows[2] = String(rows[2].dropLast(2)) + "近10"
        rows[3] = "00人次参加，" + rows[3]
        let document = read("水利简讯\n\n" + rows.joined(separator: "\n"))
        #expect(document.texts(.paragraph).joined().contains("近1000人次参加"))
        #expect(document.doubts.contains(.fusedLines))
    }
}
