import DocumentModel
import Library
import TextScreen

extension State {
    /// Commands that go to a pane; false for any other.
    mutating func performPanes(_ command: Command) -> Bool {
        switch command {
        case .focusOutline:
            if focus == .outline, size.width >= Arrangement.medium {
                isOutlineOpen = false
                focus = .text
            } else {
                isOutlineOpen = true
                focusPane(.outline)
            }
        case .nextPane: goRound(by: 1)
        case .previousPane: goRound(by: -1)
        default:
            guard let pane = Pane.allCases.first(where: { $0.entry.command == command }) else { return false }
            focusPane(pane)
        }
        return true
    }

    /// Gives the keys to a pane and shows it.
    mutating func focusPane(_ pane: Pane) {
        guard pane == .library || pane == .search || reading != nil else { return }
        if pane.isLower {
            lower = pane
            isLowerOpen = true
        }
        focus = pane
        if pane == .doubts { selectDoubtHere() }
        if pane == .search { search.leadsBack = false }
    }

    /// Goes round the panes: outline, text, and what stands below the text.
    private mutating func goRound(by step: Int) {
        guard reading != nil else { return }
        let round: [Pane] = [.outline, .text, lower]
        let index = round.firstIndex(of: focus) ?? 0
        let next = round[(index + step + round.count) % round.count]
        if next == .outline { isOutlineOpen = true }
        focusPane(next)
    }

    /// `q`: closes the lower pane, then the document, then the program.
    mutating func close() -> [Effect] {
        switch focus {
        case .source:
            closeSplit()
            return []
        case .chart:
            focusPane(.statistics)
            return []
        case .statistics where leaveOtherTable(): return []
        case .statistics, .search, .marks, .doubts, .corrections, .outline:
            if focus.isLower { isLowerOpen = false }
            focus = reading == nil ? .library : .text
            return []
        case .text where reading?.source != nil:
            toggleSource()
            return []
        case .text where returnToSearch(): return []
        case .text:
            guard library.total > 1 else { return keepsShownSearch + [.quit] }
            showLibrary()
            return []
        case .library: return keepsShownSearch + [.quit]
        }
    }

    /// Escape: backs out one level and never quits.
    mutating func backOut() {
        if reading?.selection != nil {
            reading?.selection = nil
        } else if let filter = focus.entry.filter, !self[keyPath: filter].isEmpty {
            self[keyPath: filter] = ""
            if focus == .outline { showAll() }
        } else if focus == .statistics, leaveOtherTable() {
        } else if focus == .outline, reading?.outline.narrowed != nil {
            showAll()
        } else if focus == .search, reading == nil {
            focus = .library
        } else if focus == .chart {
            focusPane(.statistics)
        } else if focus != .text, reading != nil {
            focus = .text
        } else if reading?.source != nil {
            toggleSource()
        } else if isSplit {
            closeSplit()
        } else if focus == .text, returnToSearch() {
        } else if let document = reading?.document, reading?.find.query.isEmpty == false {
            reading?.find.look(for: "", in: document)
            showAll()
        } else {
            reading?.current = nil
            reading?.doubts.current = nil
        }
    }
}
