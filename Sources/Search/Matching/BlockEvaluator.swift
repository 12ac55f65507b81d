/// Finds out whether blocks answer an expression, and where.
struct BlockEvaluator<Source: BlockSource> {
    let query: Query
    let source: Source
    let context: SearchContext
    let regex: RegexMatcher
    /// The folded blocks, each followed by a separator.
    let text: UnsafeBufferPointer<UInt8>
    /// Where each begins in `text`, and the end; empty where nothing is folded.
    let starts: [Int]

    /// What was found in the block: ranges of its folded text, and ranges of its text.
    private(set) var folded: [Range<Int>] = []
    private(set) var clean: [Range<Int>] = []
    /// Sections are asked for their own titles.
    private var asksOwnTitle = false
    private var lastTitles: (section: Int, titles: [String])?

    init(
        _ query: Query, in source: Source, of context: SearchContext, regex: RegexMatcher,
        text: UnsafeBufferPointer<UInt8>, starts: [Int]
    ) {
        self.query = query
        self.source = source
        self.context = context
        self.regex = regex
        self.text = text
        self.starts = starts
    }

    /// Whether a block answers; what was found in it stands in `folded` and `clean`.
    mutating func begin(_ block: Int, _ expression: Expression) -> Bool {
        folded.removeAll(keepingCapacity: true)
        clean.removeAll(keepingCapacity: true)
        return holds(expression, block)
    }

    private mutating func holds(_ expression: Expression, _ block: Int) -> Bool {
        switch expression {
        case .phrase(let number): return find(query.phrases[number], in: block)
        case .pattern(let number):
            let ranges = source.scan(block) { regex.ranges(of: query.patterns[number], in: $0) }
            clean += ranges
            return !ranges.isEmpty
        case .near(let groups, let distances): return areNear(groups, distances, in: block)
        case .document(let test): return test.holds(for: context.document)
        case .section(let phrase): return isUnder(phrase, block)
        case .figure(let test):
            let figures = context.figures(source.firstBlock + block).filter(test.holds(for:))
            clean += figures.map(\.range)
            return !figures.isEmpty
        case .all(let members):
            let (folded, clean) = (self.folded.count, self.clean.count)
            for member in members where !holds(member, block) {
                forget(folded, clean)
                return false
            }
            return true
        case .any(let members):
            var isOne = false
            for member in members where holds(member, block) { isOne = true }
            return isOne
        case .not(let inner):
            let (folded, clean) = (self.folded.count, self.clean.count)
            let isThere = holds(inner, block)
            forget(folded, clean)
            return !isThere
        case .constant(let value): return value
        case .firstBlock: return source.firstBlock + block == 0
        case .heading(let inner):
            guard source.isHeading(block) else { return false }
            asksOwnTitle = true
            defer { asksOwnTitle = false }
            return holds(inner, block)
        }
    }

    private mutating func forget(_ folded: Int, _ clean: Int) {
        self.folded.removeSubrange(folded...)
        self.clean.removeSubrange(clean...)
    }

    private mutating func find(_ phrase: Phrase, in block: Int) -> Bool {
        let before = folded.count
        for form in phrase.forms { form.appendOccurrences(in: text, of: range(of: block), to: &folded) }
        return folded.count > before
    }

    /// Where the folded text of a block stands, without its separator.
    private func range(of block: Int) -> Range<Int> { starts[block]..<starts[block + 1] - 1 }

    private mutating func isUnder(_ phrase: Phrase, _ block: Int) -> Bool {
        guard let section = source.section(block) else { return false }
        let titles = lastTitles.flatMap { $0.section == section ? $0.titles : nil } ?? context.titles(section)
        lastTitles = (section, titles)
        guard asksOwnTitle else { return titles.contains(where: phrase.stands(in:)) }
        guard titles.last.map(phrase.stands(in:)) ?? false else { return false }
        _ = find(phrase, in: block)
        return true
    }

    private mutating func areNear(_ groups: [[Int]], _ distances: [Int], in block: Int) -> Bool {
        var lists: [[Range<Int>]] = []
        for group in groups {
            var list: [Range<Int>] = []
            for form in group.flatMap({ query.phrases[$0].forms }) {
                form.appendOccurrences(in: text, of: range(of: block), to: &list)
            }
            guard !list.isEmpty else { return false }
            lists.append(list.sorted { $0.lowerBound < $1.lowerBound })
        }
        let near = nearOccurrences(
            lists, distances, in: UnsafeBufferPointer(rebasing: text[range(of: block)]))
        folded += near
        return !near.isEmpty
    }
}

extension Phrase.Form {
    /// Appends the ranges of a block where it stands, from left to right, none overlapping the one before; offsets
    /// count from the beginning of the block.
    fileprivate func appendOccurrences(
        in text: UnsafeBufferPointer<UInt8>, of block: Range<Int>, to ranges: inout [Range<Int>]
    ) {
        var position = block.lowerBound
        while let found = next(in: text, from: position, to: block.upperBound) {
            position = found + bytes.count
            ranges.append(found - block.lowerBound..<position - block.lowerBound)
        }
    }
}
