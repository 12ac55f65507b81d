import DocumentModel
import Layout
import Statistics
import TextScreen

/// Numbers of the text, one of which is to have a row in the statistics.
public struct Adding: Sendable, Equatable {
    /// The numbers that have none, in reading order; at least one.
    let numbers: [NewRow]
    /// Which of them is chosen.
    var index: Int

    /// The number that is chosen.
    var chosen: NewRow { numbers[min(max(0, index), numbers.count - 1)] }
}

extension State {
    /// `A`: adds the number at hand, or one of those in the selected lines.
    mutating func beginAdding() -> [Effect] {
        guard reading?.source == nil else { return refuse(words.notWhileSource) }
        guard let reading, let range = addedRange else { return [] }
        let numbers = (range.lowerBound.block...range.upperBound.block).flatMap {
            reading.numbersWithoutRow(inBlock: $0)
        }
        .filter { $0.position(in: range) }
        guard !numbers.isEmpty else { return refuse(words.noNumberHere) }
        self.reading?.selection = nil
        focus = .text
        let place = reading.atHand?.position ?? range.lowerBound
        let nearest = numbers.firstIndex { Position(block: $0.block, offset: $0.token.range.upperBound) > place }
        let adding = Adding(numbers: numbers, index: nearest ?? numbers.count - 1)
        if numbers.count == 1 { askIndicator(of: adding.chosen) } else { choose(adding) }
        return []
    }

    /// The text that numbers are looked for in: the selected lines, or the paragraph at hand.
    private var addedRange: ClosedRange<Position>? {
        guard let reading, !reading.document.blocks.isEmpty else { return nil }
        if let selection = reading.selection, let (pane, _) = textLayout {
            let last = max(selection.anchor, selection.head)
            let end = pane.layout.lines(from: last, count: 1).first?.range.upperBound ?? last.offset
            return min(selection.anchor, selection.head)...max(last, Position(block: last.block, offset: end))
        }
        guard let block = correctedBlock, reading.document.blocks.indices.contains(block) else { return nil }
        return Position(block: block)...Position(block: block, offset: reading.document.blocks[block].utf8Count)
    }

    /// What a key does while a number is chosen.
    mutating func updateAdding(_ adding: Adding, _ key: Key) -> [Effect] {
        var next = adding
        switch key {
        case "l", "j", "s", .right, .down, .tab: next.index = min(adding.numbers.count - 1, adding.index + 1)
        case "h", "k", "S", .left, .up, .backTab: next.index = max(0, adding.index - 1)
        case .enter:
            reading?.adding = nil
            askIndicator(of: adding.chosen)
            return []
        default:
            reading?.adding = nil
            return []
        }
        choose(next)
        return []
    }

    private mutating func choose(_ adding: Adding) {
        reading?.adding = adding
        notice = Notice(words.numberHint)
        reveal(Position(block: adding.chosen.block, offset: adding.chosen.token.range.lowerBound))
    }
}

extension NewRow {
    /// Whether the number touches a piece of the text.
    fileprivate func position(in range: ClosedRange<Position>) -> Bool {
        Position(block: block, offset: token.range.upperBound) > range.lowerBound
            && Position(block: block, offset: token.range.lowerBound) < range.upperBound
    }
}

extension Reading {
    /// The numbers of a block that the statistics pass over.
    fileprivate func numbersWithoutRow(inBlock index: Int) -> [NewRow] {
        guard document.blocks.indices.contains(index) else { return [] }
        let known = statistics(in: index..<index + 1).map { statistics[$0].range }
        var next = known.startIndex
        return numberTokens(in: document.blocks[index].text).compactMap { token in
            while next < known.endIndex, known[next].upperBound <= token.range.lowerBound { next += 1 }
            let isKnown = next < known.endIndex && known[next].overlaps(token.range)
            return isKnown ? nil : NewRow(block: index, token: token)
        }
    }
}
