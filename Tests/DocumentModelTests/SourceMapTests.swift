import DocumentModel
import Testing

@Suite struct SourceMapTests {
    @Test func aJoinedWordLeadsBackToBothItsPieces() {
        var map = SourceMap()
        map.append(clean: 0..<6, source: 10..<16)  // 常务
        map.append(clean: 6..<12, source: 17..<23)  // 委员, after one space
        #expect(map.source(at: 6) == 17)
        #expect(map.source(of: 3..<9) == 13..<20)
        #expect(map.clean(at: 16) == 6)
        #expect(map.slice(3..<9).runs.map(\.source) == [13..<16, 17..<20])
    }

    @Test func neighboursBecomeOneRun() {
        var map = SourceMap()
        map.append(clean: 0..<3, source: 0..<3)
        map.append(clean: 3..<6, source: 3..<6)
        #expect(map.runs.count == 1)
        #expect(map.sourceRange == 0..<6)
    }
}
