import DocumentModel
import Library
import Testing

@Suite struct LibraryEntryTests {
    @Test func describesADocument() {
        var document = sample("# 食堂", "开 了\n三处 cafés", path: "资料/a.md")
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
