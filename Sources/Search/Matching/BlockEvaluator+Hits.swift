import DocumentModel

extension BlockEvaluator {
    /// What was found in a block as ranges of its text, in order; those that overlap are one.
    func places(_ block: Int) -> [Range<Int>] {
        let ranges = merged([folded])
        let unfolded =
            ranges.isEmpty
            ? [] : source.scan(block) { unfold(ranges, in: $0, partsCells: source.partsCells(block)) }
        return clean.isEmpty ? unfolded : merged([unfolded, clean])
    }

    /// How many places there are; a block that answers without any has one.
    func placeCount(_ block: Int) -> Int { max(1, clean.isEmpty ? merged([folded]).count : places(block).count) }

    /// The hits of a block that answers: one, or one for each place.
    func hits(_ block: Int, isSplit: Bool) -> [Hit] {
        var places = places(block)
        // What answers for a document or section stands at its beginning.
        if places.isEmpty { places = [0..<0] }
        let (index, section) = (source.firstBlock + block, source.section(block))
        guard isSplit else { return [Hit(block: index, ranges: places, section: section)] }
        return places.map { Hit(block: index, ranges: [$0], section: section) }
    }
}

extension Query {
    /// The hits in a passage; a `PassageMatcher` is better for many.
    public func hits(in passage: Passage, of context: SearchContext) -> [Hit] {
        var matcher = PassageMatcher(self)
        return matcher.hits(in: passage, of: context)
    }

    /// The places of an expression in one block; nil where it does not answer.
    func ranges(in block: Block, _ expression: Expression) -> [Range<Int>]? {
        let source = LoneBlock(block: block)
        var bytes: [UInt8] = []
        block.scan { fold($0, partsCells: block.isTable, into: &bytes) }
        bytes.append(Folding.separator)
        return bytes.withUnsafeBufferPointer { text in
            let facts = DocumentFacts(title: "", kind: "", issuer: "", date: "", path: "")
            var evaluator = BlockEvaluator(
                self, in: source, of: SearchContext(document: facts), regex: RegexMatcher(patterns), text: text,
                starts: [0, text.count])
            return evaluator.begin(0, expression) ? evaluator.places(0) : nil
        }
    }
}

/// The ranges of several lists in order; ranges that overlap become one.
func merged(_ lists: [[Range<Int>]]) -> [Range<Int>] {
    var ranges = lists.count == 1 ? lists[0] : lists.flatMap { $0 }
    let isSorted = zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }
    guard !isSorted else { return ranges }
    ranges.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    var result: [Range<Int>] = []
    for range in ranges {
        if let last = result.last, range.lowerBound < last.upperBound {
            result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
        } else {
            result.append(range)
        }
    }
    return result
}
