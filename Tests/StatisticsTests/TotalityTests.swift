import DocumentModel
import DocumentReaders
import Testing

@testable import Statistics

/// Any text gives an answer, in a time that grows with its length.
@Suite struct TotalityTests {
    static let oddities = [
        "", "。", "1", "%", "，，，", "近", "由至", "第", "“", "》", "1/", "1:", "1.", "1,", "$", "S$", "三分之", "百分之点", "万", "亿万",
        "一二三四五六七八九十百千万亿", "1-2-3-4", "0000", "９９９９９", "5万亿亿万", "（", "（）", "分别1、2", "和和和1个", "年月日",
        "\u{0}1个\u{FFFD}", "1e9个", "half", "$ million", "two", "U.S", "per cent 5 per",
    ]

    @Test(arguments: oddities) func oddTextsAreRead(_ text: String) {
        for context in [report, law] {
            for piece in [text, text + text, "共" + text + "个", text + "。" + text, "增长" + text + "%，" + text] {
                for one in found(in: piece, context: context) {
                    #expect(one.range.upperBound <= piece.utf8.count && one.sentence.upperBound <= piece.utf8.count)
                }
            }
        }
    }

    @Test func randomTextsAreRead() {
        var generator = SplitMix(state: 20_240_131)
        let alphabet = Array("0123456789.,%一二三十百千万亿两半年月日个件元近超以上下内至由从和、，。；：（）“”分别增长占达第成之:/-—$ %aZ".unicodeScalars)
        for _ in 0..<400 {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 1...80, using: &generator) {
                text.append(alphabet[Int.random(in: 0..<alphabet.count, using: &generator)])
            }
            let piece = String(text)
            for one in found(in: piece, context: Bool.random(using: &generator) ? report : law) {
                #expect(one.range.upperBound <= piece.utf8.count)
            }
        }
    }

    static let heaps = [
        "1234567890", "1个", "一万", "近5%、", "全省长沙市5个，", "；全市1件2人次", "1 234 ", "至少每三个月", "“《（5个、", "3:", "增长5%，",
        "two million people and ", "2021年，",
    ]

    @Test(arguments: heaps) func longTextsDoNotHang(_ piece: String) {
        let clock = ContinuousClock()
        let short = String(repeating: piece, count: 400)
        let long = String(repeating: piece, count: 3_200)
        let once = clock.measure { _ = found(in: short) }
        let more = clock.measure { _ = found(in: long) }
        // Eight times the text; a square would take sixty-four times as long.
        #expect(more < once * 30 + .milliseconds(200))
    }

    @Test func anEmptyDocumentHasNone() {
        #expect(extractStatistics(from: readDocument([], path: "")).isEmpty)
    }
}

/// Random numbers that are the same in every run.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
