import DocumentModel
import Testing

@Suite struct MarkdownTests {
    @Test func tablesKeepTheirCells() throws {
        let document = read("# 水情公报\n\n|站名|水位（米）|\n|:--|--:|\n|上**游**站|12.5<br>米|\n|下\\|游站||\n")
        let block = try #require(document.blocks.last)
        guard case .table(let table) = block.kind else { Issue.record("no table"); return }
        #expect(
            table.rows.map { $0.map { block.text(in: $0) } } == [
                ["站名", "水位（米）"], ["上游站", "12.5 米"], ["下|游站", ""],
            ])
        #expect(table.alignments == [.left, .right])
        #expect(table.headerRows == 1)
        #expect(document.line(of: Position(block: document.blocks.count - 1, offset: table.rows[1][1].lowerBound)) == 5)
    }

    @Test func inlineMarksAreLeftOut() {
        let document = read("# 通报\n\n本月**重点**是*清淤*，详见[公示](http://x.cn/a)。价格为3\\*5元，文件名a_b_c不变，余数*待查。")
        #expect(document.blocks.last?.text == "本月重点是清淤，详见公示。价格为3*5元，文件名a_b_c不变，余数*待查。")
        #expect(Set(document.reasons(.setAside)) == ["markup", "blankSpace"])
    }

    @Test func innerBookTitlesSurvive() {
        let text = "县里印发《关于落实<乡村公路条例>的意见》，要求<各村>执行。"
        #expect(read("# 通报\n\n\(text)").blocks.last?.text == text)
    }

    @Test func commentsAndRulesAreSetAside() {
        let document = read("# 通报\n\n<!-- INFO -->\n\n---\n\n\(paragraph)")
        #expect(document.blocks.count == 2)
        #expect(document.reasons(.setAside).contains("comment"))
    }

    @Test func theSettingsOfASiteAreNoText() {
        let document = read("---\ntitle: Seite\ntags:\n  - a\n---\n\n# 通报\n\n\(paragraph)")
        #expect(document.outline == ["1 通报"] && document.blocks.count == 2)
        #expect(read("---\n\n# 通报\n\n---\n\n\(paragraph)").blocks.count == 2)
    }

    @Test func aPlainReportIsNoMarkdown() {
        let document = read("通报\n1_a * b\n- 甲\n\(paragraph)\n    缩进的段落不是代码。")
        #expect(document.blocks.map(\.text).contains("- 甲"))
    }

    @Test func boldLinesAreHeadings() {
        #expect(
            read("# 通报\n\n**一、成因**\n\n\(paragraph)\n\n**二、对策**\n\n\(paragraph)").outline == [
                "1 通报", "2 一 成因", "2 二 对策",
            ])
    }
}
