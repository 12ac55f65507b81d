import DocumentModel
import Search
import Testing

/// Any string is a query, and takes no longer than its length asks for.
@Suite struct QueryTotalityTests {
    private static let pieces = [
        "食堂", "托育", "audit", " ", "　", "\"", "“", "”", "「", "」", "(", ")", "（", "）", "|", "｜", "-", "－", "*", "＊", "=",
        "/", "\\",
        "OR", "AND", "NOT", "NEAR", "NEAR/3", "NEAR/", ":", "：", "title", "section:", "kind:", "year:", "2020", "..",
        ">=",
        "status:", "unit:", "value:", "1.2万", "py:", "file:", "issuer:", "[", "]", "{", "}", "+", "?", ".", "^", "$",
        "\u{0}", "\n",
        "👨‍👩‍👧", "e\u{301}", "\u{FEFF}", "亿", "-5", "~", "…", "〇", "1", "\u{10FFFF}",
    ]

    @Test func anyTextIsAQuery() {
        var random = SplitMix(state: 5)
        let block = paragraph("县城新建食堂12处，托育audit 2020年1.2万元")
        let document = sample("# 养老食堂", "食堂 托育 audit", "2020年食堂\n-5")
        let figures = [Figure(range: 0..<3, value: 12_000, unit: "元", status: "planned")]
        for _ in 0..<4000 {
            let count = Int.random(in: 0...24, using: &random)
            let text = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
            let query = Query(text)
            for problem in query.problems {
                #expect(problem.range.lowerBound >= 0 && problem.range.upperBound <= text.utf8.count)
            }
            for range in query.hits(in: block) + query.highlights(in: block) {
                #expect(range.upperBound <= block.utf8Count)
            }
            for word in query.pinyinWords { _ = query.reading(word, as: ["甲", "乙"]) }
            let hits = search(query, in: document, figures: { _ in figures })
            #expect(hits.allSatisfy { !$0.ranges.isEmpty })
            let facts = SearchContext(document, figures: { _ in figures })
            #expect(document.passages.flatMap { query.hits(in: $0, of: facts) } == hits, "\(text)")
            if !query.documentTest.mayMatch(facts.document) { #expect(hits.isEmpty) }
            if query.asksForDocumentsOnly { #expect(hits.allSatisfy { $0.block == 0 }) }
            if query.candidates == .any([]) { #expect(hits.isEmpty) }
        }
    }

    @Test(arguments: [
        "(", ")", "-", "\"", "|", "NOT ", "OR ", "NEAR ", "a ", "(a|", "/", "title:", "a:", "*", "-(", "食", "\\", "(a",
        "=", "NEAR a ",
    ])
    func longTextsAreReadAtOnce(piece: String) {
        let text = String(repeating: piece, count: 60_000 / piece.utf8.count)
        let clock = ContinuousClock()
        var query = Query("")
        let time = clock.measure { query = Query(text) }
        #expect(time < .seconds(4))
        _ = query.hits(in: paragraph("食堂aaa"))
    }

    @Test(arguments: ["/(a+)+b/", "/(a|aa)+c/", "/a*a*a*a*a*a*a*b/", "/(.*)*x/", "/((a{0,50}){0,50}){0,50}b/"])
    func noPatternRunsLong(pattern: String) {
        let block = paragraph(String(repeating: "a", count: 20_000))
        let time = ContinuousClock().measure { _ = Query(pattern).hits(in: block) }
        #expect(time < .seconds(5))
    }

    @Test func aPatternThatWouldRunLongIsSaidToBeGivenUp() {
        let document = sample(String(repeating: "a", count: 3000))
        var matcher = PassageMatcher(Query("/(a+)+b|(a+)+c/"))
        _ = matcher.hits(in: document.passages[0], of: SearchContext(document))
        #expect(matcher.hasGivenUp)
    }

    @Test func damagedTextIsSearchedAllTheSame() {
        let bytes: [UInt8] = [0xE9, 0xA3, 0xFF, 0x61, 0xE5, 0xA0]
        let piece = Passage.Piece(range: 0..<6, partsCells: false, isHeading: false, section: nil, places: [])
        let passage = Passage(firstBlock: 0, bytes: bytes, pieces: [piece])
        let context = SearchContext(sample("食"))
        #expect(Query("/a/").hits(in: passage, of: context).map(\.ranges) == [[3..<4]])
        _ = Query("a").hits(in: passage, of: context)
        _ = Query("食").hits(in: passage, of: context)
    }
}
