import DocumentModel

extension PaneEntry {
    /// What is doubtful about the text, and what was repaired.
    static let doubts = PaneEntry(
        place: .lower, command: .focusDoubts, name: \.doubts, title: { $0.doubtTitle },
        hints: { state in
            let words = state.words
            let other = state.reading?.doubtPane.showsRepairs ?? false ? words.doubts : words.repairs
            let candidate = state.selectedFlag?.candidate == nil ? [] : [("c", words.candidateKey)]
            let off = state.reading?.doubtPane.showsRepairs ?? false ? [("x", words.turnOffKey)] : []
            return [("Enter", words.text)] + candidate + off
                + [("r", other), ("t", words.section), ("/", words.filterPrompt)]
        },
        update: { state, command, _ in state.updateDoubts(command) },
        draw: { $0.drawDoubts($1.state, in: $2) },
        list: PaneList(
            state: \State.doubtList, count: { $0.doubtRows.count },
            footer: { _, height in State.explanationRows(height) }),
        filter: \State.doubtFilter)
}

extension State {
    fileprivate var doubtList: ListState {
        get { reading?.doubtPane.list ?? ListState() }
        set { reading?.doubtPane.list = newValue }
    }

    fileprivate var doubtFilter: String {
        get { reading?.doubtPane.filter ?? "" }
        set { reading?.doubtPane.filter = newValue }
    }

    fileprivate var doubtTitle: String {
        guard let reading else { return words.doubts }
        let isRepairs = reading.doubtPane.showsRepairs
        let doubts = "\(words.doubts) \(reading.doubts.entries.count)"
        let repairs = reading.repairs.map { "\(words.repairs) \($0.shown.count)" } ?? words.repairs
        let scope = reading.doubtPane.isSectionOnly ? "  \(words.section) \(doubtRows.count)" : ""
        return (isRepairs ? "\(doubts) · [\(repairs)]" : "[\(doubts)] · \(repairs)") + scope
            + reading.doubtPane.filter.asNote
    }

    /// What a command does in the pane besides moving; nil when it means nothing there.
    mutating func updateDoubts(_ command: Command) -> [Effect]? {
        switch command {
        case .activate: goToSelectedDoubt()
        case .goToCandidate: goToCandidate()
        case .declineSelected:
            let (rows, selection) = (doubtRows, reading?.doubtPane.list.selection ?? 0)
            guard reading?.doubtPane.showsRepairs ?? false, rows.indices.contains(selection) else {
                return refuse(words.noRepairsHere)
            }
            return decline(rows[selection])
        case .toggleRepairs:
            reading?.doubtPane.showsRepairs.toggle()
            selectDoubtHere()
        case .doubtScope:
            reading?.doubtPane.isSectionOnly.toggle()
            selectDoubtHere()
        default: return nil
        }
        return []
    }

    /// Selects the row that belongs to the place at hand, or the next one.
    mutating func selectDoubtHere() {
        keepDoubtRows()
        guard let reading else { return }
        let rows = doubtRows
        let row: Int
        if reading.doubtPane.showsRepairs {
            let offset = reading.document.sourceOffset(of: reading.placeAtHand)
            row = firstIndex(of: rows.count) { reading.document.overlays[rows[$0]].source.lowerBound >= offset }
        } else {
            let here = shownDoubt ?? reading.doubts.index(atOrAfter: reading.placeAtHand)
            row = firstIndex(of: rows.count) { rows[$0] >= here }
        }
        self.reading?.doubtPane.list.selection = min(row, max(0, rows.count - 1))
    }

    private mutating func goToSelectedDoubt() {
        guard let reading else { return }
        let rows = doubtRows
        let selection = reading.doubtPane.list.selection
        guard rows.indices.contains(selection) else { return }
        leave()
        focus = .text
        guard reading.doubtPane.showsRepairs else { return select(doubt: rows[selection]) }
        reveal(reading.position(ofSource: reading.document.overlays[rows[selection]].source.lowerBound))
    }

    /// Goes to the place where the text of the selected doubt may go on. Nothing is applied.
    private mutating func goToCandidate() {
        guard let candidate = selectedFlag?.candidate, let reading else {
            return notice = Notice(words.noCandidate)
        }
        focus = .text
        jump(to: reading.position(ofSource: candidate.lowerBound))
    }

    /// The flag of the selected row.
    fileprivate var selectedFlag: Flag? {
        guard let reading, !reading.doubtPane.showsRepairs else { return nil }
        let selection = reading.doubtPane.list.selection
        return doubtRows.indices.contains(selection) ? reading.flag(doubtRows[selection]) : nil
    }

    /// Goes to the next doubt of the text (previous when negative), from the current one or from the screen.
    mutating func walkDoubts(by step: Int) {
        guard let reading, reading.source == nil else { return notice = Notice(words.notWhileSource) }
        guard !reading.doubts.isEmpty else { return notice = Notice(words.noDoubts) }
        let target: Int
        if let current = shownDoubt {
            target = current + step
        } else {
            let next = reading.doubts.index(atOrAfter: reading.place)
            target = step > 0 ? next + step - 1 : next + step
        }
        guard reading.doubts.entries.indices.contains(target) else { return notice = Notice(words.noMoreDoubts) }
        select(doubt: target)
    }

    /// The current doubt while it is on the screen.
    private var shownDoubt: Int? {
        guard let reading, let index = reading.doubts.current, reading.doubts.entries.indices.contains(index)
        else { return nil }
        return isShown(reading.doubts.entries[index].places.lowerBound) ? index : nil
    }

    /// Makes a doubt the current one, shows its text, and says what it is.
    private mutating func select(doubt index: Int) {
        guard let reading else { return }
        self.reading?.doubts.current = index
        reveal(reading.doubts.entries[index].places.lowerBound)
        if !reading.doubtPane.showsRepairs {
            let rows = doubtRows
            let row = firstIndex(of: rows.count) { rows[$0] >= index }
            if rows.indices.contains(row) { self.reading?.doubtPane.list.selection = row }
        }
        let flag = reading.flag(index)
        let detail = flag.detail.isEmpty ? "" : " " + flag.detail
        notice = Notice(
            "\(Doubts.sign) \(words.name(of: flag.kind))\(detail)  \(index + 1)/\(reading.doubts.entries.count)")
    }
}
