import DocumentModel
import TextScreen

extension PaneEntry {
    /// The source of the place at hand, beside the clean text.
    static let source = PaneEntry(
        place: .lower, command: nil, name: \.source,
        title: { state in
            guard let reading = state.reading else { return state.words.source }
            let line = reading.document.source.line(at: reading.offsetAtHand)
            return "\(state.words.source) \(reading.document.fileName):\(line)"
        },
        hints: {
            [("j k", $0.words.repairs), ("Enter", $0.words.text), ("gR", $0.words.source), ("q", $0.words.closeKey)]
        },
        update: { $0.updateSource($1, count: $2) },
        draw: { $0.drawSource($1.state, in: $2) })
}

extension Reading {
    /// The repair that the source pane explains: the one gone to, or the next one from the place at hand.
    var shownRepair: Int? {
        guard let repairs else { return nil }
        // The marks before the first character of a text belong to it.
        let start = document.source.start(ofLine: document.source.line(at: offsetAtHand))
        let from = placeAtHand.offset == 0 ? start : offsetAtHand
        let number = atHand?.repair ?? repairs.index(endingAfter: from, in: document)
        return repairs.shown.indices.contains(number) ? number : nil
    }
}

extension State {
    /// Whether the source stands beside the text.
    var isSplit: Bool { lower == .source && isLowerOpen && reading != nil && reading?.source == nil }

    /// `gR`: the clean text, then the source beside it where there is room, then the source alone.
    mutating func turnSource() {
        guard let reading else { return }
        if reading.source != nil { return toggleSource() }
        guard lower != .source || !isLowerOpen else {
            closeSplit()
            return toggleSource()
        }
        beforeSplit = LowerPane(pane: lower, isOpen: isLowerOpen)
        lower = .source
        isLowerOpen = true
        focus = .text
        let arrangement = Arrangement(self)
        guard arrangement.text == nil || arrangement.rect(of: .source) == nil else { return }
        closeSplit()
        toggleSource()
    }

    /// Shows again what stood below the text before the source did.
    mutating func closeSplit() {
        guard lower == .source else { return }
        lower = beforeSplit.pane
        isLowerOpen = beforeSplit.isOpen
        if focus == .source { focus = .text }
    }

    /// The source instead of the clean text, or the reverse, at the same place.
    mutating func toggleSource() {
        guard let reading else { return }
        let place = reading.place
        self.reading?.source = reading.source == nil ? reading.document.asSource : nil
        self.reading?.selection = nil
        show(place)
    }

    /// What a command does in the source: lines are steps from repair to repair, the rest moves the text.
    fileprivate mutating func updateSource(_ command: Command, count: Int?) -> [Effect]? {
        switch command {
        case .lineDown: stepRepair(by: count ?? 1)
        case .lineUp: stepRepair(by: -(count ?? 1))
        case .activate: focus = .text
        case .halfPageDown, .halfPageUp, .pageDown, .pageUp, .top, .bottom: _ = updateText(command, count: count)
        default: return nil
        }
        return []
    }

    private mutating func stepRepair(by step: Int) {
        guard let reading, let repairs = reading.repairs, !repairs.shown.isEmpty else {
            return notice = Notice(words.noRepairs)
        }
        let source = reading.document.source
        func offset(of number: Int) -> Int { reading.document.overlays[repairs.shown[number]].source.lowerBound }
        let from = reading.shownRepair ?? repairs.shown.count
        // The first step goes to the next repair where that is not on the screen yet.
        let height = Arrangement(self).rect(of: .source)?.height ?? 1
        let isAhead =
            reading.atHand?.repair == nil && from < repairs.shown.count && step > 0
            && source.line(at: offset(of: from)) >= source.line(at: reading.offsetAtHand) + height
        let target = min(max(0, from + step - (isAhead ? 1 : 0)), repairs.shown.count - 1)
        let offset = offset(of: target)
        reveal(reading.position(ofSource: offset))
        self.reading?.atHand?.repair = target
    }
}

extension Surface {
    /// Draws lines of the source with their numbers, and below them what the current repair does.
    fileprivate mutating func drawSource(_ state: State, in rect: Rect) {
        guard let reading = state.reading, let repairs = reading.repairs else { return }
        let foot = rect.height < 5 ? 0 : rect.height < 12 ? 2 : 3
        let document = reading.document
        let shown = reading.shownRepair
        let from =
            shown.flatMap { reading.atHand?.repair == nil ? nil : repairs.shown[$0] }
            .map { document.overlays[$0].source.lowerBound } ?? reading.offsetAtHand
        let digits = max(2, String(document.source.lineCount).count)
        let height = rect.height - foot
        let source = SourceRows(
            document, repairs, from: from, width: rect.width - digits - 4, count: height,
            current: shown.map { repairs.shown[$0] })
        let here = document.source.line(at: from)
        for (index, row) in source.rows.enumerated() {
            let line = rect.row + index
            if let number = row.line {
                write(
                    DisplayWidth.pad(String(number), columns: digits, flushRight: true), row: line,
                    column: rect.column + 1, style: Style(number == here ? .key : .dim))
            }
            var column = rect.column + digits + 3
            for run in row.runs {
                column = write(
                    run.text, row: line, column: column, style: run.style, limit: rect.column + rect.width)
            }
        }
        guard let shown, document.overlays[repairs.shown[shown]].source.lowerBound < source.end else {
            return drawExplanation(state.words.noRepairsHere, in: rect, rows: foot)
        }
        let place = "\(shown + 1)/\(repairs.shown.count)  "
        let text = state.explanation(ofRepair: repairs.shown[shown], document)
        drawExplanation(place + text, in: rect, rows: foot)
    }
}
