import DocumentModel
import DocumentReaders
import Foundation
import Testing

/// Pages of HTML, and tables of HTML inside other texts.
@Suite struct HTMLTests {
    @Test func blockElementsPartLines() {
        let page = """
            <!DOCTYPE html><html><head><title>窗口</title><style>p { color: red }</style>
            <script>if (a < b) { document.write("<p>不是文字</p>") }</script></head><body>
            <!-- 注释 --><nav><a href="/">首页</a></nav>
            <h1>某县人民政府关于修路的通知</h1>
            <p>各乡镇：</p><div>现将<b>修路</b>工作通知如下，请<a href="x.htm">认真
              贯彻</a>执行&nbsp;并&#19978;报&lt;进度&gt;。<br>年内完工。</div>
            <ul><li>清淤<li>植树</ul></body></html>
            """
        let document = read(page)
        #expect(
            document.blocks.map(\.text) == [
                "首页", "某县人民政府关于修路的通知", "各乡镇：", "现将修路工作通知如下，请认真贯彻执行 并上报<进度>。", "年内完工。", "清淤", "植树",
            ])
        #expect(document.outline == ["1 某县人民政府关于修路的通知"])
        #expect(document.texts(.furniture(.webChrome)) == ["首页"])
        #expect(document.texts(.item) == ["清淤", "植树"])
        #expect(document.reasons(.setAside).contains("comment"))
        #expect(document.reasons(.fold) == ["writtenSpace"] + Array(repeating: "characterReference", count: 3))
    }

    @Test func aNameMakesAPage() {
        #expect(read("<p>一</p><p>二</p>", path: "a.HTM").blocks.map(\.text) == ["一", "二"])
        #expect(read("<p>一</p>", path: "a.txt").blocks.map(\.text) == ["<p>一</p>"])
        #expect(read("没有标记的一行", path: "a.html").blocks.map(\.text) == ["没有标记的一行"])
    }

    @Test func theRecordOfADocumentIsItsMasthead() {
        let page = """
            <html><table><tr><td><b>发文机关：</b></td> <td>某县人民政府</td><td>成文日期：</td><td>2020年1月2日</td></tr>
            <tr><td>主题词：</td><td></td></tr></table><p>某县人民政府关于清淤的通知</p><p>各乡镇：</p><p>\(paragraph)</p></html>
            """
        let document = read(page)
        #expect(document.texts(.furniture(.masthead)) == ["发文机关： 某县人民政府 成文日期： 2020年1月2日", "主题词："])
        #expect(document.outline == ["1 某县人民政府关于清淤的通知"])
    }

    @Test func tablesThatLayOutAPageAreText() {
        let page =
            "<html><table><tr><td><table><tr><td><p>甲</p><p>乙</p></td></tr></table></td><td>丙</td></tr></table></html>"
        #expect(read(page).blocks.map(\.text) == ["甲", "乙", "丙"])
    }

    @Test func spansTakeTheirPlacesInTheGrid() throws {
        let text = """
            # 公报

            前文。<table border=1><tr><td rowspan="2">指标</td><td colspan=2>产量（万吨）</td></tr><tr><td>2023年</td><td>2022年</td></tr>
            <tr><td>粮食<br>其中&lt;小麦&gt;</td><td>1,234.5</td><td>99.0</td></tr></table>后文。
            """
        let document = read(text)
        #expect(document.blocks.map(\.text).first == "公报" && document.blocks.last?.text == "后文。")
        let (table, cells) = try #require(document.tables.first)
        #expect(cells == [["指标", "产量（万吨）", ""], ["", "2023年", "2022年"], ["粮食 其中<小麦>", "1,234.5", "99.0"]])
        #expect(
            table.spans == [
                Table.Span(rows: 0..<2, columns: 0..<1), Table.Span(rows: 0..<1, columns: 1..<3),
            ])
        #expect(table.headerRows == 2 && table.headerColumns == 1)
        #expect(table.units == ["", "万吨", "万吨"])
    }

    @Test func whatIsNeverClosedEndsWithItsCells() {
        let document = read("<TABLE>\n<tr><th>甲<th>乙\n<tr><td>1<td>2\n\n未闭合之后的一段文字。")
        #expect(document.tables.map(\.cells) == [[["甲", "乙"], ["1", "2"]]])
        #expect(document.tables.first?.table.headerRows == 1)
        #expect(document.blocks.last?.text == "未闭合之后的一段文字。")
    }

    @Test func angleBracketsAreText() {
        for text in ["《关于落实<乡村公路条例>的意见》", "若a<b且b>c，则<table 不是表。", "用<table>写表", "<td>孤</td>"] {
            #expect(read("通报\n\n\(text)，各村执行。").blocks.last?.text == "\(text)，各村执行。")
        }
    }

    @Test func codeStaysAsItIs() {
        let document = read("# 说明\n\n```\n<table><tr><td>1</td></tr></table>\n```\n\n\(paragraph)")
        #expect(document.tables.isEmpty && document.blocks.map(\.text).contains("<table><tr><td>1</td></tr></table>"))
    }

    @Test func referencesSendNothingToTheTerminal() {
        let document = read("<html><p>甲&#27;[31m&#x202E;乙&bogus;丙&</p></html>")
        #expect(document.blocks.map(\.text) == ["甲␛[31m\u{FFFD}乙&bogus;丙&"])
    }

    /// What a quadratic reader would not finish.
    @Test(
        .timeLimit(.minutes(2)),
        arguments: [
            ("<html>", "<div>"), ("<html>", "<b><p>"), ("<html>", "<table><tr><td>"), ("", "<table><tr><td>"),
            ("", "<table>"),
            ("", "<table><!-- "), ("", "<table a=\""), ("<html>", "<a \""), ("<html>", "<script>"),
            ("<html>", "&amp;&lt;&x"),
            ("", "<table><tr><td colspan=1000 rowspan=1000>x</table>"), ("<table>", "<tr><td rowspan=1000>x"),
        ]) func hostileTextsTakeLinearTime(start: String, repeated: String)
    {
        let bytes = Array((start + String(repeating: repeated, count: 100_000)).utf8)
        #expect(readDocument(bytes, path: "").source.bytes.count == bytes.count)
    }

    /// The text of a page is the text that the source documents have beside it.
    @Test(.enabled(if: Originals.isThere)) func pagesReadLikeTheirText() throws {
        let pages = Originals.files("corpus/documents").filter { $0.pathExtension == "html" }
        #expect(pages.count == 4)
        for page in pages {
            let text = page.deletingPathExtension().appendingPathExtension("txt")
            let document = readDocument([UInt8](try Data(contentsOf: page)), path: page.path)
            let plain = readDocument([UInt8](try Data(contentsOf: text)), path: text.path)
            #expect(document.outline == plain.outline)
            #expect(document.metadata.title == plain.metadata.title && document.metadata.date == plain.metadata.date)
            let words = document.blocks.map { squeezed($0.text) }.joined()
            let wanted = plain.blocks.map { squeezed($0.text) }.filter { $0 != "-->" }.joined()
            #expect(words.hasSuffix(wanted), "\(page.lastPathComponent)")
        }
    }

    private func squeezed(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}

extension Document {
    /// The tables with the texts of their cells.
    var tables: [(table: Table, cells: [[String]])] {
        blocks.compactMap { block in
            guard case .table(let table) = block.kind else { return nil }
            return (table, table.rows.map { row in row.map { block.text(in: $0) } })
        }
    }
}
