import DocumentModel
import Layout

extension State {
    /// Carries out a command.
    mutating func perform(_ command: Command, count: Int?) -> [Effect] {
        if let effects = performProgram(command) { return effects }
        if performPanes(command) { return [] }
        if let effects = performInPane(command, count: count) { return effects }
        if command == .goToMark {
            keys.awaitsLetter = command
            notice = Notice(words.letterOfMark + "…")
            return []
        }
        guard reading != nil, focus != .library else {
            if command == .back, focus == .search { focus = .library }
            return []
        }
        if moveToHeading(command, count: count) || performDisplay(command, count: count) { return [] }
        if let effects = performPlaces(command) { return effects }
        if let effects = performCopy(command) { return effects }
        if let effects = performCorrections(command, count: count) { return effects }
        switch command {
        case .findNext: findNext(by: count ?? 1)
        case .findPrevious: findNext(by: -(count ?? 1))
        case .narrow: toggleNarrow()
        case .printedTable: showPrintedTable(by: count ?? 1)
        case .percent: goToPercent(count ?? 0)
        case .nextNumber, .previousNumber, .nextMember, .previousMember, .nextDoubt, .previousDoubt, .nextParagraph,
            .previousParagraph,
            .selectLines:
            focus = .text
            _ = updateText(command, count: count)
        case .focusChart: return withLibraryStatistics(.chart)
        case .toggleRepairs, .doubtScope, .goToCandidate:
            focusPane(.doubts)
            return updateDoubts(command) ?? []
        default: break
        }
        return []
    }

    /// What the command does in the pane that has the keys; nil when it means nothing there.
    private mutating func performInPane(_ command: Command, count: Int?) -> [Effect]? {
        guard reading != nil || focus == .library || focus == .search || otherTable != nil else { return nil }
        return focus.entry.update(&self, command, count) ?? moveInList(command, count: count)
    }

    private mutating func performProgram(_ command: Command) -> [Effect]? {
        switch command {
        case .commandLine: openPrompt(.command)
        case .palette: openPrompt(.palette)
        case .open:
            openPrompt(.command)
            prompt?.text = "open "
        case .help: sheet = Sheet(.help)
        case .details: if reading != nil { sheet = Sheet(.details) }
        case .readAnew: return readAnew()
        case .encoding:
            guard reading != nil else { return [] }
            openPrompt(.command)
            prompt?.text = "encoding "
        case .redraw: return [.redraw]
        case .suspend: return [.suspend]
        case .quit: return keepsShownSearch + [.quit]
        case .close: return close()
        case .cancel: backOut()
        case .toggleMouse:
            isMouseOn.toggle()
            notice = Notice(isMouseOn ? words.mouseOn : words.mouseOff)
            return [.mouse(isMouseOn)]
        case .query: openPrompt(.query)
        case .export: openExport()
        case .find: openFind()
        case .findEverywhere:
            openSearch()
        case .queryHelp: sheet = Sheet(.queryHelp)
        default: return nil
        }
        return []
    }

    private mutating func openFind() {
        if focus.entry.filter != nil {
            openPrompt(.filter(focus))
        } else if reading != nil {
            openPrompt(.find(.document))
        }
    }

    mutating func openPrompt(_ kind: Prompt.Kind) {
        prompt = Prompt(kind, origin: reading?.place, pane: focus)
    }

    private mutating func performPlaces(_ command: Command) -> [Effect]? {
        switch command {
        case .setMark:
            keys.awaitsLetter = command
            notice = Notice(words.letterOfMark + "…")
            return []
        case .back: return goBack()
        case .forward:
            guard let here, let next = trail.forward(from: here) else {
                notice = Notice(words.noForward)
                return []
            }
            return visit(next.path, at: .position(next.position))
        default: return nil
        }
    }

    private mutating func goBack() -> [Effect] {
        guard let here, let last = trail.back(from: here) else {
            notice = Notice(words.noBack)
            return []
        }
        return visit(last.path, at: .position(last.position))
    }

    /// Sets a mark, or goes to one: small letters in the document, capitals in the library; ' is the place before.
    mutating func useMark(_ letter: Character, for command: Command) -> [Effect] {
        if command == .goToMark, let mark = libraryMarks[letter] {
            return open(mark.path, at: .position(mark.position))
        }
        guard let reading, focus != .library else {
            notice = Notice("\(words.noSuchMark): \(letter)", isError: true)
            return []
        }
        let place = reading.place
        if command == .setMark {
            guard letter.isLetter else { return [] }
            self.reading?.marks[letter] = letter.isUppercase ? nil : place
            if letter.isUppercase { libraryMarks[letter] = LibraryMark(path: reading.document.path, position: place) }
            notice = Notice("\(words.markSet) \(letter)")
        } else if letter == "'" {
            return goBack()
        } else if let mark = reading.marks[letter] {
            jump(to: mark)
        } else {
            notice = Notice("\(words.noSuchMark): \(letter)", isError: true)
        }
        return []
    }

    private mutating func performDisplay(_ command: Command, count: Int?) -> Bool {
        switch command {
        case .wider: measure = min(200, max(measure, shownMeasure + 4))
        case .narrower: measure = max(24, shownMeasure - 4)
        case .resetWidth: measure = Self.usualMeasure
        case .toggleSource: turnSource()
        default: return false
        }
        return true
    }

    /// The measure as far as the pane has room for it, so that the first `-` is seen at once.
    private var shownMeasure: Int { min(measure, textLayout?.layout.layout.width ?? measure) }

    private mutating func goToPercent(_ percent: Int) {
        guard let document = reading?.document else { return }
        let offset = document.source.bytes.count * min(100, max(0, percent)) / 100
        jump(to: document.position(ofSource: offset))
    }
}
