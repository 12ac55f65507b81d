import Browser
import DocumentModel
import DocumentReaders
import Testing
import TextScreen

/// Documents of megabytes: no key may cost what the document costs.
struct LongDocumentTests {
    private static let long: Document = {
        let chapters = (1...5000).map { number in
            "第\(number)章　片区\(number)\n\n" + String(repeating: "片区内的水渠、机耕路、晒场要逐一登记造册。", count: 14)
                + (number % 1000 == 0 ? "此处另有一口古井。" : "") + "\n\n"
        }
        return readDocument(Array(chapters.joined().utf8), path: "片区.txt")
    }()

    @Test func hitsNearbyAreShownBeforeAllAreFound() {
        var robot = Robot([Self.long], width: 60, height: 14)
        robot.finds = false
        robot.press("G/古井<Enter>")
        #expect(robot.text { $0.role == .hit } == ["古井"])
        #expect(robot.state.reading?.find.hits.count == 1)
        robot.finds = true
        robot.press("/古井<Enter>")
        #expect(robot.state.reading?.find.hits.count == 5)
        robot.press("n")
        #expect(robot.state.reading?.find.current == 0)
    }

    @Test func whatIsNotNearbyIsGoneToOnceItIsFound() {
        var robot = Robot([Self.long], width: 60, height: 14)
        robot.press("/古井")
        #expect(robot.text { $0.role == .hit } == ["古井"])
    }

    @Test func anOutlineOfThousandsFoldsAndFilters() throws {
        var robot = Robot([Self.long], width: 100, height: 20)
        let outline = try #require(robot.state.reading?.outline)
        #expect(outline.visible.count == 5000)
        robot.press("o/片区4999<Enter>")
        #expect(robot.state.reading?.outline.visible.count == 1)
        robot.press("<Enter>")
        #expect(robot.screen.contains("第4999章"))
    }
}
