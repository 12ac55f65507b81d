import ChineseText
import DocumentModel

/// Finds the numbers that readers have made rows of, in the text of a document.
struct NumberFinder {
    private let document: Document
    /// The pieces of the source in blocks, in the order of the source; only where the blocks stand in another one.
    private let pieces: [(source: Range<Int>, block: Int)]

    init(_ document: Document) {
        self.document = document
        let all =
            document.isReordered
            ? document.blocks.enumerated().flatMap { index, block in
                block.map.runs.map { (source: $0.source, block: index) }
            } : []
        pieces = all.sorted { $0.source.lowerBound < $1.source.lowerBound }
    }

    /// The row of each change that adds one; nil for other changes, and where the number is not in the text.
    func rows(of changes: [PlacedStatisticChange]) -> [Statistic?] {
        var result = [Statistic?](repeating: nil, count: changes.count)
        let additions = changes.indices.filter { if case .add = changes[$0].change { true } else { false } }
        var places = PlaceFinder(document.source)
        var text: SentencedText?
        for index in additions.sorted(by: { changes[$0].source < changes[$1].source }) {
            guard let block = block(ofSource: changes[index].source),
                case .add(let fields) = changes[index].change
            else { continue }
            // One after the other in the order of the source: each block is taken apart once.
            let known = text?.block == block ? text : SentencedText(document.blocks[block], index: block)
            text = known
            guard let known, let found = known.row(of: changes[index]) else { continue }
            let source = document.blocks[block].map.source(at: found.range.lowerBound)
            result[index] = Statistic(
                found, fields, verbatim: changes[index].verbatim, section: document.section(ofBlock: block),
                place: places.place(at: source))
        }
        return result
    }

    private func block(ofSource offset: Int) -> Int? {
        guard document.isReordered else {
            let position = document.position(ofSource: offset)
            return document.blocks.indices.contains(position.block) ? position.block : nil
        }
        var (low, high) = (0, pieces.count)
        while low < high {
            let middle = (low + high) / 2
            if pieces[middle].source.upperBound > offset { high = middle } else { low = middle + 1 }
        }
        return low < pieces.count ? pieces[low].block : nil
    }
}

/// The text of a block with its sentences.
private struct SentencedText {
    let block: Int
    private let text: ScalarText
    private let sentences: [Range<Int>]
    private let map: SourceMap

    init(_ block: Block, index: Int) {
        self.block = index
        text = ScalarText(block.text)
        map = block.map
        if isEnglish(text) {
            let english = EnglishText(text)
            sentences = englishSentences(of: english).map { tokens in
                english.tokens[tokens.lowerBound].range
                    .lowerBound..<english.tokens[tokens.upperBound - 1].range.upperBound
            }
        } else {
            sentences = Statistics.sentences(of: text)
        }
    }

    /// Where the number of a change stands, with its sentence, as UTF-8 ranges.
    func row(of change: PlacedStatisticChange) -> (block: Int, range: Range<Int>, sentence: Range<Int>)? {
        let printed = PrintedNumber(change.verbatim)
        let clean = map.clean(at: change.source)
        let start = text.index(utf8: clean)
        // Words that a reader has replaced have one place for all of them.
        let end = text.index(utf8: map.clean(at: map.source(of: clean..<clean + 1).upperBound))
        for letter in start..<max(start + 1, min(end, start + 200)) {
            guard letter == start || text[safe: letter - 1]?.isDigit != true,
                let range = printed.range(in: text, letter: letter)
            else { continue }
            let index = firstIndex(of: sentences.count) { sentences[$0].upperBound > range.lowerBound }
            let sentence = index < sentences.count ? sentences[index] : range
            return (block, text.utf8(range), text.utf8(text.trimmed(sentence)))
        }
        return nil
    }

    private func firstIndex(of count: Int, where isReached: (Int) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isReached(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

extension Statistic {
    /// A row that a reader has made.
    fileprivate init(
        _ found: (block: Int, range: Range<Int>, sentence: Range<Int>), _ fields: [StatisticField: String],
        verbatim: String, section: Int?, place: (line: Int, column: Int)
    ) {
        self.init(
            block: found.block, range: found.range, sentence: found.sentence, section: section, line: place.line,
            column: place.column, verbatim: verbatim, value: "", unit: "", bound: .exactly, kind: .other,
            indicator: "", period: "", from: nil, status: .actual)
        for (field, text) in fields { assign(text, to: field) }
        origin = .added
    }
}
