import DocumentModel
import Layout
import TextScreen

extension State {
    /// What a command does in the text; false when it means nothing there.
    mutating func updateText(_ command: Command, count: Int?) -> Bool {
        guard let reading else { return false }
        if reading.selection != nil, extendSelection(command, count: count) { return true }
        switch command {
        case .nextNumber: walkNumbers(by: count ?? 1)
        case .previousNumber: walkNumbers(by: -(count ?? 1))
        case .nextMember: walkSeries(by: count ?? 1)
        case .previousMember: walkSeries(by: -(count ?? 1))
        case .nextDoubt: walkDoubts(by: count ?? 1)
        case .previousDoubt: walkDoubts(by: -(count ?? 1))
        case .activate: if !showTableAtHand() { showRowOfCurrent() }
        case .nextParagraph: movePlace { $0.block(by: count ?? 1, from: $1) }
        case .previousParagraph: movePlace { $0.block(by: -(count ?? 1), from: $1) }
        case .selectLines: self.reading?.selection = LineSelection(anchor: reading.top, head: reading.top)
        default: return scroll(command, count: count)
        }
        return true
    }

    /// Moves the window over the text.
    private mutating func scroll(_ command: Command, count: Int?) -> Bool {
        guard let (pane, rect) = textLayout, let reading else { return false }
        let height = max(1, rect.height)
        let rows: Int
        switch command {
        case .lineDown: rows = count ?? 1
        case .lineUp: rows = -(count ?? 1)
        case .halfPageDown: rows = max(1, height / 2) * (count ?? 1)
        case .halfPageUp: rows = -max(1, height / 2) * (count ?? 1)
        case .pageDown: rows = max(1, height - 1) * (count ?? 1)
        case .pageUp: rows = -max(1, height - 1) * (count ?? 1)
        case .top:
            jump(to: count.map { reading.document.position(ofLine: $0) } ?? Position(block: 0))
            return true
        case .bottom:
            if let count {
                jump(to: reading.document.position(ofLine: count))
            } else {
                leave()
                self.reading?.top = pane.lastTop(height: height)
                self.reading?.atHand = nil
            }
            return true
        default: return false
        }
        self.reading?.atHand = nil
        let last = pane.lastTop(height: height)
        let target = pane.layout.position(rows, from: reading.top)
        if rows > 0, target > last {
            if reading.top >= last { notice = Notice(words.atEnd) }
            self.reading?.top = max(last, reading.top)
        } else {
            self.reading?.top = target
        }
        return true
    }

    /// Goes to a place and remembers the one before.
    mutating func jump(to position: Position) {
        leave()
        show(position)
    }

    /// Puts the row of a clean position at the top of the text pane, even where blank rows follow the end: a heading
    /// of the last page must be where the next motion starts from.
    mutating func show(_ position: Position) {
        guard let reading else { return }
        liftNarrowing(at: position)
        self.reading?.top = reading.shownPosition(of: position)
        self.reading?.atHand = nil
    }

    /// Shows all of the document again where a jump leads to what is folded away.
    private mutating func liftNarrowing(at position: Position) {
        guard let layout = textLayout?.layout.layout, !layout.shows(block: position.block) else { return }
        showAll()
        notice = Notice(words.narrowLifted)
    }

    /// Shows a clean position without moving the window when it is on the screen already.
    mutating func reveal(_ position: Position) {
        guard let reading else { return }
        liftNarrowing(at: position)
        revealRow(reading.shownPosition(of: position))
        self.reading?.atHand = PlaceAtHand(position: position)
    }

    /// Whether the row of a clean position stands in the window.
    func isShown(_ position: Position) -> Bool {
        reading.map { isRowShown($0.shownPosition(of: position)) } ?? false
    }

    private func isRowShown(_ position: Position) -> Bool {
        guard let (pane, rect) = textLayout, let reading else { return false }
        let rows = pane.layout.lines(from: reading.top, count: rect.height)
        let row = pane.layout.rowStart(of: position)
        guard let first = rows.first, let last = rows.last else { return false }
        return row >= Position(block: first.block, offset: first.range.lowerBound)
            && row <= Position(block: last.block, offset: last.range.lowerBound)
    }

    /// The same for a position of what the pane shows.
    private mutating func revealRow(_ position: Position) {
        guard !isRowShown(position) else { return }
        reading?.top = position
        guard let (pane, rect) = textLayout else { return }
        reading?.top = min(
            pane.layout.position(-(rect.height / 3), from: position), pane.lastTop(height: rect.height))
    }

    private mutating func movePlace(_ step: (Document, Position) -> Position) {
        guard let reading else { return }
        let layout = textLayout?.layout.layout
        let next = step(reading.shown, reading.top)
        self.reading?.top = layout?.shownPosition(from: next, isBack: next < reading.top) ?? next
        self.reading?.atHand = nil
    }

    private mutating func extendSelection(_ command: Command, count: Int?) -> Bool {
        guard let (pane, rect) = textLayout, let selection = reading?.selection else { return false }
        let rows: Int
        switch command {
        case .lineDown: rows = count ?? 1
        case .lineUp: rows = -(count ?? 1)
        case .halfPageDown, .pageDown: rows = max(1, rect.height / 2)
        case .halfPageUp, .pageUp: rows = -max(1, rect.height / 2)
        case .selectLines:
            reading?.selection = nil
            return true
        default: return false
        }
        let head = pane.layout.position(rows, from: selection.head)
        reading?.selection?.head = head
        revealRow(head)
        return true
    }
}

extension Document {
    /// The start of the block some blocks away; the start of the own block first when going back from its middle.
    func block(by step: Int, from position: Position) -> Position {
        let within = step < 0 && position.offset > 0 ? 1 : 0
        return Position(block: min(max(0, position.block + step + within), max(0, blocks.count - 1)))
    }

    /// The position of the first character of a source line.
    func position(ofLine line: Int) -> Position {
        position(ofSource: source.range(ofLine: min(max(1, line), source.lineCount)).lowerBound)
    }

    /// Where a position stands in the source.
    func sourceOffset(of position: Position) -> Int {
        guard blocks.indices.contains(position.block) else { return 0 }
        return blocks[position.block].map.source(at: position.offset)
    }
}
