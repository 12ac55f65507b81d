import DocumentModel
import Search
import Testing

/// No passage with hits is missing among the candidates of its query: else an index would lose them.
@Suite struct QueryRecallTests {
    private static let pieces = [
        "全", "区", "水利", "工程", "國務院", "国务院", "年", "2031年", "二〇三一年", "第十四届", "第14届", "audit", "Re-Audit", "task", "taſk",
        "GDP", "é", "1,489", "，", "。", " ", "\n", "　", "%", "㎡", "год", "-", "(", "kg", "\u{212A}g",
    ]
    private static let queries = [
        "水利", "区 工程", "国务院", "2031年", "第14届", "audit*", "=audit", "=task", "task*", "re-audit", "\"gdp audit\"", "=kg",
        "=год",
        "год*", "489", "148", "/水.工/", "/task/", "/kg/", "/全区?水利/", "/(全|区)水/", "/[区工]程/", "/audit\\b.*国/", "/\\d+年/",
        "m2",
        "全 NEAR/3 区", "(水利 | 工程) NEAR 年", "水利 -工程", "水利 OR =gdp", "/国务院|務/", "区* 年",
    ]

    @Test(arguments: 0..<6) func candidatesHaveAllHits(seed: Int) {
        var random = SplitMix(state: UInt64(seed) * 31 + 7)
        var maker = PassageTokens()
        var found = 0
        for _ in 0..<60 {
            let texts = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                (0..<Int.random(in: 1...9, using: &random)).map { _ in
                    Self.pieces.randomElement(using: &random) ?? ""
                }.joined()
            }
            let passage = TokenTests.passage(texts.map(paragraph))
            let kept = TokenList(maker.tokens(of: passage))
            let context = SearchContext(
                document: DocumentFacts(title: "", kind: "", issuer: "", date: "", path: ""))
            for text in Self.queries {
                let query = Query(text)
                guard !query.hits(in: passage, of: context).isEmpty else { continue }
                found += 1
                #expect(kept.satisfies(query.candidates), "\(text) in \(texts)")
            }
        }
        #expect(found > 100)
    }
}

extension TokenList {
    func satisfies(_ candidates: Candidates) -> Bool {
        switch candidates {
        case .everything: true
        case .token(let token): satisfies(token)
        case .all(let members): members.allSatisfy(satisfies)
        case .any(let members): members.contains(where: satisfies)
        }
    }
}
