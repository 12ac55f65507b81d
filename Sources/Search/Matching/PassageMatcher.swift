/// Tries a query on one passage after the other. What it needs for that is made once and used again.
public struct PassageMatcher {
    private let query: Query
    private let regex: RegexMatcher
    /// The plan for all documents; nil where the query asks for something of a document.
    private let plan: Plan?
    /// The plan for the document that came last.
    private var last: (facts: DocumentFacts, plan: Plan)?
    private var bytes: [UInt8] = []
    private var starts: [Int] = []

    /// Makes a matcher for a query.
    public init(_ query: Query) {
        self.query = query
        regex = RegexMatcher(query.patterns)
        let expression = query.expression ?? .constant(false)
        plan = expression.asksDocument ? nil : Plan(expression.shown, of: query)
    }

    /// True when a regular expression would have taken too long somewhere: its hits may be more.
    public var hasGivenUp: Bool { regex.givenUp > 0 }

    /// False when no block of a passage answers, as far as its text tells: it costs less than to try the blocks.
    ///
    /// - Parameter text: the clean text of the blocks, a line feed between two.
    public mutating func mayAnswer(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let plan, !plan.foretold.isEmpty else { return true }
        bytes.removeAll(keepingCapacity: true)
        Search.fold(text, partsCells: false, into: &bytes)
        return bytes.withUnsafeBufferPointer { folded in
            plan.foretold.contains { firstOccurrence(of: $0, in: folded, from: 0, to: folded.count) != nil }
        }
    }

    /// The hits in a passage, in reading order: of a phrase each occurrence, else one for each block.
    public mutating func hits(in passage: Passage, of context: SearchContext) -> [Hit] {
        var hits: [Hit] = []
        forEachAnswer(in: PassageBlocks(passage: passage), of: context) { block, evaluator, plan in
            hits += evaluator.hits(block, isSplit: plan.isSplit)
        }
        return hits
    }

    /// How many hits there are in a passage.
    public mutating func count(in passage: Passage, of context: SearchContext) -> Int {
        var count = 0
        forEachAnswer(in: PassageBlocks(passage: passage), of: context) { block, evaluator, plan in
            count += plan.isSplit ? evaluator.placeCount(block) : 1
        }
        return count
    }

    /// The hits in blocks that are folded already, at most `limit`.
    mutating func hits(
        in blocks: DocumentBlocks, folded: FoldedDocument, of context: SearchContext, limit: Int
    ) -> [Hit] {
        guard limit > 0, let plan = plan(for: context.document) else { return [] }
        var hits: [Hit] = []
        forEachAnswer(in: blocks, of: context, plan, folded.bytes, folded.starts) { block, evaluator in
            hits += evaluator.hits(block, isSplit: plan.isSplit)
            return hits.count < limit
        }
        return Array(hits.prefix(limit))
    }

    private mutating func plan(for facts: DocumentFacts) -> Plan? {
        if let plan { return plan }
        guard let expression = query.expression else { return nil }
        if let last, last.facts == facts { return last.plan }
        let plan = Plan(expression.answer(for: facts), of: query)
        last = (facts, plan)
        return plan
    }

    private mutating func forEachAnswer<Source: BlockSource>(
        in source: Source, of context: SearchContext,
        _ body: (Int, inout BlockEvaluator<Source>, Plan) -> Void
    ) {
        guard let plan = plan(for: context.document), plan.expression != .constant(false),
            !plan.needsFirstBlock || source.firstBlock == 0
        else { return }
        bytes.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
        if plan.needsFolding { fold(source) }
        forEachAnswer(in: source, of: context, plan, bytes, starts) { block, evaluator in
            body(block, &evaluator, plan)
            return true
        }
    }

    private mutating func fold(_ source: some BlockSource) {
        for block in 0..<source.count {
            starts.append(bytes.count)
            let partsCells = source.partsCells(block)
            source.scan(block) { Search.fold($0, partsCells: partsCells, into: &bytes) }
            bytes.append(Folding.separator)
        }
        starts.append(bytes.count)
    }

    private func forEachAnswer<Source: BlockSource>(
        in source: Source, of context: SearchContext, _ plan: Plan, _ bytes: [UInt8], _ starts: [Int],
        _ body: (Int, inout BlockEvaluator<Source>) -> Bool
    ) {
        bytes.withUnsafeBufferPointer { text in
            var evaluator: BlockEvaluator<Source>?
            func answers(_ block: Int) -> Bool {
                var current =
                    evaluator
                    ?? BlockEvaluator(query, in: source, of: context, regex: regex, text: text, starts: starts)
                evaluator = nil
                let goesOn = current.begin(block, plan.expression) ? body(block, &current) : true
                evaluator = current
                return goesOn
            }
            guard !plan.needed.isEmpty else {
                for block in 0..<source.count where !answers(block) { return }
                return
            }
            forEachBlock(with: plan.needed, in: text, starts, answers)
        }
    }
}

/// Calls `body` for each block that has one of some forms, from left to right, until it returns false.
private func forEachBlock(
    with forms: [Phrase.Form], in text: UnsafeBufferPointer<UInt8>, _ starts: [Int], _ body: (Int) -> Bool
) {
    var next = forms.map { $0.next(in: text, from: 0, to: text.count) }
    var block = 0
    while let first = next.lazy.compactMap({ $0 }).min() {
        block = starts.blockIndex(of: first, from: block)
        guard body(block) else { return }
        let end = starts[block + 1]
        for index in next.indices where (next[index] ?? end) < end {
            next[index] = forms[index].next(in: text, from: end, to: text.count)
        }
    }
}

extension [Int] {
    /// The block that holds an offset, no earlier than another.
    fileprivate func blockIndex(of offset: Int, from block: Int) -> Int {
        var (low, high) = (block, count - 1)
        while high - low > 1 {
            let middle = (low + high) / 2
            if self[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }
}
