import DocumentModel
import Library
import TextScreen

/// Where a paragraph is to be split: chosen before it is done.
public struct Splitting: Sendable, Equatable {
    /// The paragraph.
    let block: Int
    /// Where its sentences begin, but for the first.
    let sentences: [Int]
    /// Where its characters begin, but for the first.
    let characters: [Int]
    /// The place chosen.
    var offset: Int

    /// Begins with the place nearest to an offset; nil for a text of one character.
    init?(_ text: String, block: Int, near place: Int) {
        var characters: [Int] = []
        var (sentences, clauses): ([Int], [Int]) = ([], [])
        var (isEnd, isPause, offset) = (false, false, 0)
        for scalar in text.unicodeScalars {
            let closes = "”’」』）》)\"".unicodeScalars.contains(scalar)
            if offset > 0, scalar != " " {
                characters.append(offset)
                if isEnd, !closes { sentences.append(offset) }
                if isPause, !closes { clauses.append(offset) }
            }
            if scalar != " ", !closes {
                isEnd = "。！？；!?;".unicodeScalars.contains(scalar)
                isPause = "，、：,:".unicodeScalars.contains(scalar)
            }
            offset += UTF8.width(scalar)
        }
        guard let first = characters.first else { return nil }
        self.block = block
        self.characters = characters
        self.sentences = sentences.isEmpty ? clauses : sentences
        self.offset = place > 0 ? characters.last { $0 <= place } ?? first : self.sentences.first ?? first
    }

    /// The text from the place chosen to the next one.
    var range: Range<Int> { offset..<(sentences.first { $0 > offset } ?? (characters.last ?? offset) + 1) }
}

extension State {
    mutating func beginSplit(_ block: Int, _ document: Document) -> [Effect] {
        guard !document.blocks[block].kind.isTable else { return refuse(words.notInTables) }
        let place = reading?.placeAtHand ?? Position(block: block)
        let near = place.block == block && reading?.atHand != nil ? place.offset : 0
        guard let splitting = Splitting(document.blocks[block].text, block: block, near: near) else {
            return refuse(words.tooShort)
        }
        focus = .text
        choose(splitting)
        return []
    }

    /// What a key does while the place is chosen.
    mutating func updateSplit(_ splitting: Splitting, _ key: Key) -> [Effect] {
        var next = splitting
        switch key {
        case "j", .down: next.offset = splitting.sentences.first { $0 > splitting.offset } ?? splitting.offset
        case "k", .up: next.offset = splitting.sentences.last { $0 < splitting.offset } ?? splitting.offset
        case "l", .right: next.offset = splitting.characters.first { $0 > splitting.offset } ?? splitting.offset
        case "h", .left: next.offset = splitting.characters.last { $0 < splitting.offset } ?? splitting.offset
        case .enter:
            reading?.splitting = nil
            guard let block = reading?.document.blocks[splitting.block] else { return [] }
            let source = block.map.source(of: splitting.offset..<block.utf8Count)
            return [.correct(CorrectionRequest(.split, at: source))]
        default:
            reading?.splitting = nil
            return []
        }
        choose(next)
        return []
    }

    private mutating func choose(_ splitting: Splitting) {
        reading?.splitting = splitting
        notice = Notice(words.splitHint)
        reveal(Position(block: splitting.block, offset: splitting.offset))
    }
}
