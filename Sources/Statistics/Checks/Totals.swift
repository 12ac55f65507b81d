public import DocumentModel

/// Flags sums and shares that do not agree with the numbers in their own sentence.
///
/// Only exact numbers of one unit are compared, within what their rounding allows, and only where the words say what
/// belongs to what: 合计 behind its parts, 其中 before them, 占 behind a number of a named whole, `45 of 151 (29.8%)`.
/// - Parameter statistics: those of the document, in reading order.
public func checkTotals(of document: Document, statistics: [Statistic]) -> [Flag] {
    var flags: [Flag] = []
    var start = 0
    while start < statistics.count {
        let first = statistics[start]
        var end = start + 1
        while end < statistics.count, statistics[end].block == first.block, statistics[end].sentence == first.sentence {
            end += 1
        }
        if end - start >= 2, document.blocks.indices.contains(first.block) {
            let block = document.blocks[first.block]
            let sentence = FiguredSentence(block: block, numbers: Array(statistics[start..<end].prefix(60)))
            for finding in sentence.findings {
                flags.append(
                    Flag(kind: .wrongTotal, source: block.map.source(of: finding.range), detail: finding.detail))
            }
        }
        start = end
    }
    return flags
}

/// What does not agree, and where the total or share stands.
struct WrongTotal {
    var range: Range<Int>
    var detail: String
}

/// A sentence and the numbers in it, in order.
struct FiguredSentence {
    let block: Block
    let numbers: [Statistic]

    /// Everything that does not agree.
    var findings: [WrongTotal] {
        numbers.indices.compactMap { sum(before: $0) ?? parts(behind: $0) ?? share(at: $0) ?? englishShare(at: $0) }
    }

    /// The words between a number and the one behind it.
    func words(behind index: Int) -> String {
        guard index + 1 < numbers.count else { return "" }
        let (left, right) = (numbers[index].range.upperBound, numbers[index + 1].range.lowerBound)
        return left < right ? block.text(in: left..<right) : ""
    }

    /// The words of the sentence before a number, behind the number before it.
    func words(before index: Int) -> String {
        guard index > 0 else {
            return block.text(
                in: numbers[0].sentence.lowerBound..<max(numbers[0].sentence.lowerBound, numbers[0].range.lowerBound))
        }
        return words(behind: index - 1)
    }

    /// Whether two numbers measure the same sort of thing exactly.
    func areAlike(_ one: Int, _ other: Int) -> Bool {
        let (left, right) = (numbers[one], numbers[other])
        return left.unit == right.unit && left.kind == right.kind && isExact(left) && isExact(right)
    }

    func isExact(_ number: Statistic) -> Bool {
        switch number.kind {
        case .count, .money, .area, .mass, .volume, .length, .energy: number.bound == .exactly && number.from == nil
        default: false
        }
    }
}
