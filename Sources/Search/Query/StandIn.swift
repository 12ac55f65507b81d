extension Query {
    public var candidates: Candidates { .every(terms.map { Candidates(ofPhrase: $0) }) }
    public var years: ClosedRange<Int>? { nil }
    public var asksForDocumentsOnly: Bool { false }
    public var documentTest: QueryDocumentTest { QueryDocumentTest() }
}
public struct QueryDocumentTest: Sendable {
    public var isEmpty: Bool { true }
    public func mayMatch(_ facts: DocumentFacts) -> Bool { true }
}
import DocumentModel
public struct PassageMatcher {
    let query: Query
    public init(_ query: Query) { self.query = query }
    public func hits(in passage: Passage, of context: SearchContext) -> [Hit] {
        passage.pieces.enumerated().flatMap { index, piece -> [Hit] in
            let text = String(decoding: passage.bytes[piece.range], as: UTF8.self)
            let kind: Block.Kind = piece.isHeading ? .heading : .paragraph
            let ranges = query.hits(in: Block(kind: kind, text: text))
            let block = passage.firstBlock + index
            guard query.isPhrase else {
                return ranges.isEmpty ? [] : [Hit(block: block, ranges: ranges, section: piece.section)]
            }
            return ranges.map { Hit(block: block, ranges: [$0], section: piece.section) }
        }
    }
}
