import Browser
import DocumentModel
import DocumentReaders
import Testing
import TextScreen

/// Keys that go through 一是…；二是… inside a paragraph.
struct SeriesTests {
    @Test func eWalksFromMemberToMember() {
        let text = """
            # 青禾县治水报告

            下一步抓三件事。一是修渠引水，补齐短板；二是清塘蓄水，备足水源；三是装表计水，节约用水。

            各乡镇都要抓落实，按月报送进度。
            """
        var robot = Robot([readDocument(Array(text.utf8), path: "治水.md")], width: 60, height: 14)
        var words: [String] { ["一是", "二是", "三是"] }
        for word in words {
            robot.press("e")
            #expect(robot.wordsAtHand.hasPrefix(word))
        }
        robot.press("e")
        #expect(robot.footer.contains("没有更多条目"))
        robot.press("2E")
        #expect(robot.wordsAtHand.hasPrefix("一是修渠"))
    }
}

extension Robot {
    /// The words at the place that was gone to.
    fileprivate var wordsAtHand: String {
        guard let reading = state.reading, let place = reading.atHand?.position else { return "" }
        return reading.document.blocks[place.block].text(in: place.offset..<place.offset + 12)
    }
}
