import DocumentModel
import Library
import Testing

@Suite struct LibraryEntryTests {
    @Test func describesADocument() {
        let heading = Section(level: 1, number: "", title: "食堂", heading: 0, blocks: 0..<2, parent: nil, part: 0)
        var document = Document(
            source: SourceText(Array("# 食堂\n开 了\n三处 cafés".utf8)), path: "资料/a.md", metadata: Metadata(), parts: [],
            sections: [heading],
            blocks: [Block(kind: .heading, text: "食堂"), Block(kind: .paragraph, text: "开 了\n三处 cafés")],
            overlays: [], flags: [])
        document.metadata.kind = .notice
        document.metadata.date = "2031-05-06"
        let entry = LibraryEntry(document, statistics: [])
        #expect(entry.title == "a.md")
        #expect(entry.fileName == "a.md")
        #expect(entry.characterCount == 11)
        #expect(entry.sectionCount == 1)
        #expect(entry.kind == .notice)
        #expect(entry.date == "2031-05-06")
    }
}
