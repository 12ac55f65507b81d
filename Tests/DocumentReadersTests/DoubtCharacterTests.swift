import DocumentModel
import DocumentReaders
import Testing

/// Marks without a partner and characters that were read for others.
@Suite struct DoubtCharacterTests {
    private func details(_ kind: Flag.Kind, _ text: String) -> [String] {
        read("通报\n\n\(text)\n\n\(paragraph)").flags.filter { $0.kind == kind }.map(\.detail)
    }

    @Test(arguments: [
        ("群众都说“好，干部也说好。", "“好，干部也说好。"), ("镇里印发《管护办法，并且张榜公布。", "《管护办法，并且张榜公"),
        ("修好水渠（含支渠三十公里。", "（含支渠三十公里。"), ("修好水渠）三十公里。", "修好水渠）"),
        ("各村比\"进度\"比\"质量，每月评比。", "\"质量，每月评比。"), ("【编者按 这是一期简报。", "【编者按 这是一期简报"),
    ])
    func aMarkWithoutPartner(text: String, detail: String) { #expect(details(.unbalancedQuote, text) == [detail]) }

    @Test(arguments: [
        "他说：“‘两不愁’要办好（包括饮水）。”", "1）修渠；2）打井；a) 清淤。", "镇里印发《管护办法（试行)》。", "各村比\"进度\"比\"质量\"。",
        "把第三条修改为：“各村应当修渠。\n\n“各户应当出工。”", "The towns' wells and the county's roads aren't finished.",
    ])
    func pairsAreComplete(text: String) { #expect(details(.unbalancedQuote, text) == []) }

    @Test func aQuotationMayNotStayOpenOverThePart() {
        #expect(details(.unbalancedQuote, "“各村应当修渠。\n\n\(paragraph)") == ["“各村应当修渠。"])
    }

    @Test(arguments: [
        ("建立\"排查一登记一整改一销号\"的机制。", "排查一登记一整改一销号"), ("规划期为2021一2025年。", "2021一2025"), ("党员千部带头出工。", "党员千部 → 党员干部"),
        ("一\u{E123}渠", "U+E123 一\u{E123}渠"), ("水\u{FFFD}渠", "U+FFFD 水\u{FFFD}渠"), ("水\u{2401}渠", "U+2401 水\u{2401}渠"),
        ("生产Сement三千吨。", "U+421 生产Сemen"), ("2O23年修渠，投工l20个。", "2O23年修"), ("提高灌溉的及时性。准确性，节约用水。", "灌溉的及时性。准确性，节约"),
    ])
    func aCharacterReadForAnother(text: String, detail: String) {
        #expect(details(.suspiciousCharacters, text).first == detail)
    }

    @Test(arguments: [
        "落实\"一法一条例一规定\"，推行\"一村一策一专班\"。", "坚持一对一帮扶，一村一品。", "数千部手机投入使用，自己经营。", "喷洒H2O，测PM2.5，接5G，用A4纸。",
        "粒径10μm，增幅Δt。", "推进规范化。数字化转型要加快。", "联系lx10@example.cn，编号O2-1l。",
    ])
    func rightCharactersHaveNoFlag(text: String) { #expect(details(.suspiciousCharacters, text) == []) }

    @Test func bytesThatAreNoTextAreToldOnce() {
        let document = readDocument(Array("通报\n\n水渠".utf8) + [0xFF] + Array("修好了。\n".utf8), path: "")
        #expect(document.flags.map(\.kind) == [.invalidBytes])
    }

    @Test func aFullListOfDamageEnds() {
        let document = read("通报\n\n" + String(repeating: "修渠》三里。\n\n", count: 3000))
        #expect(document.flags.count { $0.kind == .unbalancedQuote } == 500)
    }
}
