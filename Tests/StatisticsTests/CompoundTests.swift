import Testing

@testable import Statistics

/// Numbers of one compound share an id, in the order of the text.
@Suite struct CompoundTests {
    static let examples = [
        Example("接待来访3819批5782人次。", "1", "1"),
        Example("收到建议20类67件，办结60件。", "1", "1", "-"),
        Example("起诉27件189人，审结12件、判处83人，追回8件15人。", "1", "1", "-", "-", "2", "2"),
        Example("新增企业30家、用工5000人。", "-", "-"),
    ]

    @Test(arguments: examples) func groups(_ example: Example) {
        #expect(found(in: example.text).map { $0.group.map(String.init) ?? "-" } == example.rows)
    }
}
