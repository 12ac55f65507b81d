import DocumentModel
import Testing

/// Text that seems to be lost: cut ends and beginnings, numbers left out, paragraphs that became one.
@Suite struct DoubtLossTests {
    private func flags(_ kind: Flag.Kind, _ text: String) -> [String] {
        read(text).flags.filter { $0.kind == kind }.map(\.detail)
    }

    private let long = paragraph + paragraph

    @Test func aParagraphBeforeAHeadingStopsInItsSentence() {
        let text = "通报\n\n一、做法\n\n\(long)\n\n\(long)\n\n\(long)\n\n\(long)\n\n\(long)镇里的水渠还\n\n二、打算\n\n\(long)"
        #expect(flags(.cutEnd, text) == ["映总体良好。镇里的水渠还"])
    }

    @Test func listsWithoutStopsAreNoLoss() {
        let items = (1...6).map { "\($0). 第\($0)村修好主干水渠三公里，新打机井十二眼，受益农田一千多亩，农户两百" }
        #expect(flags(.cutEnd, "通报\n\n\(items.joined(separator: "\n\n"))\n\n\(paragraph)") == [])
    }

    @Test(arguments: ["究新办法，镇里决定修渠，各村分段包干负责到底。", "渠，乡里定下了收费标准并且逐户去核对面积公布。", "，镇里决定修渠，各村分段包干负责到底。"])
    func aParagraphBeginsInItsMiddle(text: String) {
        #expect(flags(.cutBeginning, "通报\n\n\(paragraph)\n\n\(text)\n\n\(paragraph)").count == 1)
    }

    @Test(arguments: ["究其原因，镇里的水渠年久失修，各村用水靠天。", "但，镇里的水渠年久失修，各村用水靠天吃饭。", "着力修渠打井，镇里分段包干，各村负责到底。"])
    func wordsThatDoBegin(text: String) { #expect(flags(.cutBeginning, "通报\n\n\(paragraph)\n\n\(text)") == []) }

    @Test func articlesAndChaptersLeftOut() {
        let law = "管护条例\n\n第一章 总则\n\n第一条 为了管好水渠，制定本条例。\n\n第二条 水渠归村里所有。\n\n第五条 管水员由村里聘请。\n\n第三章 附则\n\n第六条 本条例自公布之日起施行。"
        #expect(flags(.missingNumbers, law) == ["第三条, 第四条", "第二章"])
    }

    @Test func headingsAndSeriesLeftOut() {
        #expect(flags(.missingNumbers, "通报\n\n一、做法\n\n\(long)\n\n三、打算\n\n\(long)") == ["二"])
        #expect(flags(.missingNumbers, "通报\n\n主要做法：一是修渠；三是打井；四是植树。\(paragraph)") == ["二是"])
        #expect(flags(.missingNumbers, "通报\n\n一要修渠。二要打井。三要植树。第二是清淤。\(paragraph)") == [])
    }

    @Test func aNumberInsideTheTextIsNotMissing() {
        let text = "通报\n\n1.修渠，一村一段，按期完工。2.打井，两村一眼，按期完工。\n\n3.植树，三村一片，按期完工。\n\n4.清淤，四村一渠，按期完工。"
        #expect(flags(.missingNumbers, text) == [])
    }

    @Test func neighboursWithOneTail() {
        let tail = "在农闲时节组织群众投工投劳把年久失修的水渠一段一段整修完毕。"
        let text = "通报\n\n镇里今年把修渠列入为民实事，责任到人、挂图作战，\(tail)\n\n村里今年把打井列入议事日程，干部带头、群众参与，\(tail)"
        #expect(flags(.fusedLines, text).first?.hasSuffix(tail) == true)
    }

    @Test func digitsThatMetAtALineEnd() {
        let lines = ["全乡今年修缮水渠三十公里，新打机井二十眼，共投工1", "20个，受益农田四千余亩，各村成立管水小组轮流值守，", "按亩计费，账目每月张榜公布，夏收之后又组织劳力清淤，"]
        let text = "通报\n\n" + (lines + lines.dropFirst() + lines.dropFirst()).joined(separator: "\n") + "到此为止。\n"
        #expect(flags(.fusedLines, text).first == "1|20")
    }

    @Test func loopsTellHowOftenTheyCameRound() {
        let text = "开好春耕会。" + long
        #expect(flags(.repetitionLoop, "通报\n\n\(text)\n\n\(text)\n\n\(text)") == ["×3"])
    }
}
