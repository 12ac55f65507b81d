import DocumentModel
import Search
import Testing

/// Random queries on random documents, against an evaluation that cannot be wrong because it is slow and simple.
@Suite struct QueryOracleTests {
    private indirect enum Tree {
        case word(String), all([Tree]), any([Tree]), not(Tree), year(Int), section(String), value(Int)

        var text: String {
            switch self {
            case .word(let word): word
            case .all(let trees): "(" + trees.map(\.text).joined(separator: " ") + ")"
            case .any(let trees): "(" + trees.map(\.text).joined(separator: " OR ") + ")"
            case .not(let tree): "NOT " + tree.text
            case .year(let year): "year:\(year)"
            case .section(let title): "section:" + title
            case .value(let value): "value:>\(value)"
            }
        }
    }

    private static let words = ["甲", "乙", "丙", "甲乙", "乙丙甲", "ab", "b", "丁"]

    /// Something that must be there, and at times something beside it that must not.
    private func tree(_ depth: Int, _ random: inout SplitMix) -> Tree {
        let word = Tree.word(Self.words.randomElement(using: &random) ?? "")
        guard depth > 0 else { return word }
        let parts = (0..<Int.random(in: 1...3, using: &random)).map { _ in tree(depth - 1, &random) }
        switch Int.random(in: 0..<9, using: &random) {
        case 0, 1: return .any(parts + [word])
        case 2, 3: return .all(parts + [word])
        case 4: return .all([word, .not(tree(depth - 1, &random))])
        case 5: return .all([word, .year(Int.random(in: 2020...2022, using: &random))])
        case 6: return .all([word, .section(["甲", "乙"].randomElement(using: &random) ?? "")])
        case 7: return .all([word, .value(Int.random(in: 0...3, using: &random))])
        default: return word
        }
    }

    private func holds(_ tree: Tree, _ text: String, _ title: String, _ figure: Int) -> Bool {
        switch tree {
        case .word(let word): text.contains(word)
        case .all(let trees): trees.allSatisfy { holds($0, text, title, figure) }
        case .any(let trees): trees.contains { holds($0, text, title, figure) }
        case .not(let tree): !holds(tree, text, title, figure)
        case .year(let year): year == 2021
        case .section(let wanted): title.contains(wanted)
        case .value(let value): figure > value
        }
    }

    private func document(_ random: inout SplitMix) -> Document {
        var blocks: [Block] = []
        var sections: [Section] = []
        let count = Int.random(in: 1...12, using: &random)
        for index in 0..<count {
            let letters = (0..<Int.random(in: 0...8, using: &random)).map { _ in
                ["甲", "乙", "丙", "a", "b", "，"].randomElement(using: &random) ?? ""
            }
            let isHeading = Int.random(in: 0..<4, using: &random) == 0
            if isHeading {
                sections.append(
                    Section(
                        level: 1, number: "", title: letters.joined(), heading: index, blocks: index..<count,
                        parent: nil, part: 0))
            }
            blocks.append(Block(kind: isHeading ? .heading : .paragraph, text: letters.joined()))
        }
        var metadata = Metadata()
        metadata.date = "2021-05-01"
        return Document(
            source: SourceText([UInt8](repeating: 0x61, count: 99)), path: "", metadata: metadata, parts: [],
            sections: sections, blocks: blocks,
            overlays: [], flags: [])
    }

    @Test func findsTheBlocksThatASlowEvaluationFinds() {
        var random = SplitMix(state: 77)
        var found = 0
        for _ in 0..<1500 {
            let document = document(&random)
            let tree = tree(3, &random)
            let query = Query(tree.text)
            #expect(query.problems.isEmpty, "\(tree.text)")
            func figures(_ block: Int) -> [Figure] {
                block % 5 == 0 ? [] : [Figure(range: 0..<0, value: Double(block % 5), unit: "", status: "actual")]
            }
            let expected = document.blocks.indices.filter { block in
                let title = document.section(ofBlock: block).map { document.sections[$0].title } ?? ""
                return holds(tree, document.blocks[block].text, title, block % 5)
            }
            let hits = search(query, in: document, figures: figures)
            #expect(
                hits.reduce(into: []) { if $0.last != $1.block { $0.append($1.block) } } == expected, "\(tree.text)")
            found += expected.count
            var matcher = PassageMatcher(query)
            for passage in document.passages {
                let context = SearchContext(document, figures: figures)
                #expect(matcher.count(in: passage, of: context) == matcher.hits(in: passage, of: context).count)
            }
        }
        #expect(found > 1000)
    }
}
