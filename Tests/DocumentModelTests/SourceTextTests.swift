import DocumentModel
import Testing

@Suite struct SourceTextTests {
    @Test func linesEndAtLineFeedsOnly() {
        let source = SourceText(Array("一、总则\r\n\u{0C}第二行\n".utf8))
        #expect(source.lineCount == 2)
        #expect(source.place(at: source.bytes.count - 1) == (2, 5))
        #expect(source.text(in: source.range(ofLine: 1)) == "一、总则\r\n")
    }

    @Test(arguments: [0, 1, 7, 100]) func everyOffsetHasALine(offset: Int) {
        #expect(SourceText(Array("数".utf8)).line(at: offset) == 1)
        #expect(SourceText([]).line(at: offset) == 1)
    }

    @Test func everyLineIsFoundAmongHundreds() {
        let lines = (0..<300).map { String(repeating: "段", count: $0 % 5) + "\n" }
        let source = SourceText(Array(lines.joined().utf8))
        #expect(source.lineCount == 300)
        for (index, line) in lines.enumerated() {
            let range = source.range(ofLine: index + 1)
            #expect(source.text(in: range) == line)
            #expect(range.allSatisfy { source.line(at: $0) == index + 1 })
        }
    }
}
