import DocumentModel
import Statistics
import TextScreen

/// Changes the state for a message and says what is asked of the world. Pure: no clock, no file, no terminal.
public func update(_ state: inout State, _ message: Message) -> [Effect] {
    let sought = state.reading?.find.request
    if message.mayChangeStatistics { state.statisticsRevision += 1 }
    var effects = state.take(message)
    state.holdCorrections(&effects)
    if let request = state.reading?.find.request, request != sought { effects.append(.find(request)) }
    state.followReading()
    if Arrangement(state).rect(of: .statistics) != nil {
        state.keepTable()
        state.fitTableColumns()
    }
    state.keepChart()
    state.keepDoubtRows()
    state.fitLists()
    state.keepLibraryRows(&effects)
    state.keepLibraryStatistics(&effects)
    return effects + state.searchEffects()
}

extension State {
    fileprivate mutating func take(_ message: Message) -> [Effect] {
        switch message {
        case .key(let key): return take(key)
        case .mouse(let event): return take(event)
        case .resized(let size):
            self.size = size
        case .opened(let document, let place): return show(document, at: place)
        case .corrected(let whole, let corrections): take(whole, corrected: corrections)
        case .corrections(let path, let corrections): take(corrections, of: path)
        case .done(let done): notice = Notice(words.sentence(for: done))
        case .completed(let whole): return complete(whole)
        case .reread(let document): return reread(document)
        case .recounted(let path, let counted, let corrections): take(counted, corrections, of: path)
        case .counted(let path, let counted):
            guard reading?.document.path == path else { return [] }
            let statistics = counted.rows
            reading?.take(counted)
            findNumbers()
            if case .statistic(let index)? = pendingPlace {
                if statistics.indices.contains(index) { select(statistic: index) }
            }
            pendingPlace = nil
        case .library(let status): take(status)
        case .listed(let request, let rows): return take(rows, for: request)
        case .changedOnDisk(let path, let isGone): take(changed: path, isGone: isGone)
        case .readAnew(let document): return reread(document, as: words.wasReadAnew)
        case .loaded(let items, let isCut, let revision): return take(items, isCut: isCut, revision: revision)
        case .found(let answer): take(answer)
        case .searches(let kept): take(kept)
        case .looked(let path, let request, let hits):
            guard reading?.document.path == path else { return [] }
            take(hits, for: request)
        case .answered(let sql, let table, let isCut): take(table, isCut: isCut, for: sql)
        case .unanswered(let sql, let problem): take(problem, for: sql)
        case .exists(let request):
            prompt = Prompt(.overwrite(request), origin: reading?.place, pane: focus)
        case .failed(.exists(let path)):
            prompt = Prompt(.overwriteChart(path), origin: reading?.place, pane: focus)
        case .failed(let failure):
            reading?.isCorrecting = false
            notice = Notice(words.sentence(for: failure), isError: true)
        }
        return []
    }

    private mutating func show(_ document: Document, at place: Message.Place) -> [Effect] {
        madeDoubtRows = nil
        pendingPlace = nil
        if case .printed? = otherTable?.source { otherTable = nil }
        var next = Reading(document)
        if let old = readings[document.path], old.document == document { next = old }
        if let reading {
            readings[reading.document.path] = reading
            // A table of the whole library is the same one in every document.
            if reading.table.scope == .library { next.table = reading.table }
        }
        reading = next
        focus = .text
        let encoding = document.source.encoding
        if encoding.name != .utf8 { notice = Notice("\(words.encoding): \(words.name(of: encoding))") }
        if case .statistic = place, !next.isCounted { pendingPlace = place } else { go(to: place) }
        return next.isCounted ? [] : [.count]
    }

    /// Puts the whole document in the place of its beginning; the reader stays where the text stays.
    mutating func complete(_ whole: Reading) -> [Effect] {
        let document = whole.document
        guard let old = reading, old.document.path == document.path else { return [] }
        var next = whole
        if old.place != Position(block: 0) {
            next.top = document.position(ofSource: old.document.sourceOffset(of: old.place))
        }
        next.marks = old.marks.mapValues { document.position(ofSource: old.document.sourceOffset(of: $0)) }
        next.find.look(for: old.find.query, in: document, near: next.top)
        reading = next
        madeDoubtRows = nil
        // The reader may have chosen another encoding for the beginning meanwhile.
        let (chosen, found) = (old.document.source.encoding, document.source.encoding)
        return chosen.origin == .chosen && chosen != found ? [.reread(chosen.name)] : []
    }

    private mutating func take(_ key: Key) -> [Effect] {
        notice = nil
        if prompt == nil { reading?.find.awaits = nil }
        if sheet != nil, prompt == nil || sheet?.kind == .queryHelp {
            updateSheet(key)
            return []
        }
        if prompt != nil { return updatePrompt(key) }
        if let splitting = reading?.splitting { return updateSplit(splitting, key) }
        if let adding = reading?.adding { return updateAdding(adding, key) }
        if let command = keys.awaitsLetter {
            keys = KeyInput()
            guard case .character(let letter) = key else { return [] }
            return useMark(letter, for: command)
        }
        if keys.prefix.isEmpty, let digit = key.digit, takesDigit(digit) {
            keys.count = min(KeyInput.greatestCount, (keys.count ?? 0) * 10 + digit)
            return []
        }
        return take(sequence: keys.prefix + [key])
    }

    private mutating func take(sequence: [Key]) -> [Effect] {
        if focus == .text, reading?.selection != nil, sequence == ["y"] { return copySelection() }
        switch KeyMap.match(sequence, in: focus) {
        case .prefix:
            keys.prefix = sequence
            return []
        case .none:
            keys = KeyInput()
            return []
        case .command(let command):
            var count = keys.count
            keys = KeyInput()
            if command == .showLevel { count = sequence.first?.digit }
            return perform(command, count: count)
        }
    }

    /// Digits make a count, except where the pane binds them; 0 only goes on with one.
    private func takesDigit(_ digit: Int) -> Bool {
        if digit == 0 { return keys.count != nil }
        return focus != .outline || keys.count != nil
    }
}

extension Key {
    /// The digit that the key types.
    var digit: Int? {
        guard case .character(let character) = self, character.isASCII else { return nil }
        return character.wholeNumberValue
    }
}
