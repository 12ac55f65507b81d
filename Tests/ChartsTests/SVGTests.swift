import Charts
import Foundation
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// The picture that browsers show.
@Suite struct SVGTests {
    /// The texts of a picture in their order; nil where it is no valid XML.
    private func read(_ svg: String) -> [String]? {
        let reader = TextReader()
        let parser = XMLParser(data: Data(svg.utf8))
        parser.delegate = reader
        return parser.parse() ? reader.texts : nil
    }

    @Test func itSaysTitleLabelsValuesTicksAndUnit() throws {
        let svg = Sample.money.svg(source: "来源：三市年报", words: words)
        let texts = try #require(read(svg))
        #expect(
            texts == [
                "一般公共预算收入", "0.00", "0.25", "0.50", "0.75", "1.00", "1.25", "1.50", "万亿元", "石桥市", "3507.6亿元", "青溪市",
                "1.39万亿元", "柳河市", "1112.4亿元", "来源：三市年报",
            ])
        #expect(svg.contains("prefers-color-scheme: dark") && svg.contains("font-family=\"sans-serif\""))
    }

    @Test func linesHaveTheirPointsAndPlansAreBroken() throws {
        let svg = Sample.growth.asLines.svg(words: words)
        let texts = try #require(read(svg))
        #expect(["2021", "2026", "8.1%", "5.0%", "计划", "完成"].allSatisfy(texts.contains))
        #expect(svg.components(separatedBy: "<line class=\"line\"").count == 5)
        #expect(svg.components(separatedBy: "<line class=\"planned\"").count == 2)
        #expect(svg.components(separatedBy: "<circle").count == 7)
    }

    @Test func negativeBarsEndAtZero() throws {
        let svg = Sample.trade.svg(words: words)
        #expect(read(svg)?.contains("-4.5%") ?? false)
        #expect(!svg.contains("width=\"-"))
    }

    /// Whatever a title holds, the file is XML, and says it.
    @Test func marksAreEscaped() throws {
        var chart = Sample.growth
        chart.title = "甲<乙 & \"丙\"\u{1}\u{0}]]>"
        chart.points[0].label = "<script>"
        let texts = try #require(read(chart.svg(source: "'&'\u{FFFF}", words: words)))
        #expect(texts.contains("甲<乙 & \"丙\"\u{FFFD}\u{FFFD}]]>") && texts.contains("<script>"))
        #expect(texts.last == "'&'\u{FFFD}")
    }
}

private final class TextReader: NSObject, XMLParserDelegate {
    var texts: [String] = []
    private var isText = false

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        isText = name == "text"
        if isText { texts.append("") }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        if isText { texts[texts.count - 1] += string }
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        isText = false
    }
}
