import DocumentModel
import Library
import Search
import Statistics

/// Words that are to be read as others.
public struct Replacing: Sendable, Equatable {
    /// The block that they stand in.
    var block: Int
    /// Where they stand in it; nil until they are typed.
    var range: Range<Int>?
    /// The words; empty until they are typed.
    var old = ""
}

extension State {
    /// `cr`: asks for the new words, and for the old ones before where no hit or number is at hand.
    mutating func beginReplacing(_ block: Int, _ document: Document) -> [Effect] {
        guard !document.blocks[block].kind.isTable else { return refuse(words.notInTables) }
        let range = wordsAtHand.flatMap { $0.block == block ? $0.range : nil }
        ask(Replacing(block: block, range: range, old: range.map(document.blocks[block].text(in:)) ?? ""))
        return []
    }

    private mutating func ask(_ replacing: Replacing) {
        var prompt = Prompt(.replace(replacing), origin: reading?.place, pane: focus)
        prompt.text = replacing.old
        self.prompt = prompt
    }

    /// The hit or number that was gone to.
    private var wordsAtHand: (block: Int, range: Range<Int>)? {
        guard let reading, let place = reading.atHand?.position else { return nil }
        if let current = reading.find.current, reading.find.hits.indices.contains(current),
            reading.find.hits[current].position == place, let range = reading.find.hits[current].ranges.first
        {
            return (place.block, range)
        }
        guard let current = reading.current, reading.statistics.indices.contains(current),
            reading.statistics[current].block == place.block,
            reading.statistics[current].range.lowerBound == place.offset
        else { return nil }
        return (place.block, reading.statistics[current].range)
    }

    /// What was typed: the old words, then the new ones.
    mutating func accept(_ replacing: Replacing, _ text: String) -> [Effect] {
        guard let document = reading?.document, document.blocks.indices.contains(replacing.block),
            !text.isEmpty || replacing.range != nil
        else { return [] }
        guard let range = replacing.range else {
            guard let (block, range) = document.find(text, from: replacing.block) else {
                return refuse(words.noHits)
            }
            ask(Replacing(block: block, range: range, old: text))
            reveal(Position(block: block, offset: range.lowerBound))
            return []
        }
        guard text != replacing.old else { return [] }
        let block = document.blocks[replacing.block]
        // A correction is bound to a letter: a mark takes those before it along.
        var start = range.lowerBound
        let before = Array(block.text(in: 0..<start).unicodeScalars.suffix(8))
        var taken = String.UnicodeScalarView()
        if let first = replacing.old.unicodeScalars.first, !first.isLetterOrDigit {
            for scalar in before.reversed() {
                taken.insert(scalar, at: taken.startIndex)
                start -= UTF8.width(scalar)
                if scalar.isLetterOrDigit { break }
            }
        }
        let source = block.map.source(of: start..<range.upperBound)
        let change = CorrectionRequest.Change.replace(String(taken) + replacing.old, with: String(taken) + text)
        return [.correct(CorrectionRequest(change, at: source))]
    }
}

extension Document {
    /// The first place of some words in a block or one of those behind it.
    fileprivate func find(_ words: String, from block: Int) -> (block: Int, range: Range<Int>)? {
        let sought = Array(words.utf8)
        guard let first = sought.first else { return nil }
        for index in block..<min(blocks.count, block + 200) {
            let text = blocks[index].utf8
            let start = text.indices.first { text[$0] == first && text[$0...].starts(with: sought) }
            if let start { return (index, start..<start + sought.count) }
        }
        return nil
    }
}

extension Unicode.Scalar {
    /// Whether it is a letter, an ideograph or a digit.
    fileprivate var isLetterOrDigit: Bool { properties.isAlphabetic || properties.numericType != nil }
}
