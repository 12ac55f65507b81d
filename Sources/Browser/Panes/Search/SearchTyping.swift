import Search
import TextScreen

/// Searching while the query is typed.
extension State {
    /// Opens the line of a search over documents; the one before comes back when the reader gives up.
    mutating func openSearch() {
        openPrompt(.find(search.scope))
        beginSearch()
        focusPane(.search)
    }

    /// Empties the pane and remembers what it shows.
    mutating func beginSearch() {
        search.earlier = []
        let earlier = search
        search.arrange { search in
            search = SearchState()
            (search.serial, search.scope, search.order, search.form) =
                (earlier.serial, earlier.scope, earlier.order, earlier.form)
            search.answer.serial = earlier.serial
            (search.kept, search.hasKept) = (earlier.kept, earlier.hasKept)
            search.earlier = [earlier]
        }
    }

    /// Asks for what is typed so far; what was asked before is given up, and what was found stays until the answer.
    mutating func ask(_ query: String, in scope: FindScope) -> [Effect] {
        (search.query, search.scope) = (query, scope)
        (search.limit, search.folded) = (SearchRequest.firstLimit, [])
        (search.selection, search.awaits) = (0, nil)
        return searchAgain()
    }

    /// Asks for the same in another order, or for more of it.
    mutating func searchAgain() -> [Effect] {
        search.serial += 1
        guard !search.query.trimmed.isEmpty else {
            search.arrange { search in
                (search.answer, search.answered) = (SearchAnswer(serial: search.serial), "")
                search.listsSearches = true
            }
            return [.stopSearch]
        }
        return [.search(search.request)]
    }

    /// Takes what was found; the answer to what was asked before is of no use.
    mutating func take(_ answer: SearchAnswer) {
        guard answer.serial == search.serial else { return }
        search.arrange { search in
            (search.answer, search.answered) = (answer, search.query)
            search.listsSearches = false
        }
        selectAwaited()
    }

    /// Asks for what is remembered when the pane is first shown, and for more hits when the reader has come near the
    /// end of those listed.
    mutating func searchEffects() -> [Effect] {
        guard search.hasKept || focus != .search else {
            search.hasKept = true
            return [.listSearches]
        }
        if focus == .search, prompt == nil, let last = search.last {
            search.last = nil
            return show(last)
        }
        guard search.answer.isCut, !search.isWaiting, !search.listsSearches, focus == .search, prompt == nil,
            search.limit < 100_000, search.selection >= search.rows.count - 50
        else { return [] }
        search.limit *= 4
        return searchAgain()
    }

    /// What a key does in the line of a search over documents before the usual keys; nil for these.
    mutating func updateSearchLine(_ prompt: Prompt, _ key: Key) -> [Effect]? {
        guard case .find(let scope) = prompt.kind, scope.isWide else { return nil }
        switch key {
        case .alt(let character):
            guard let number = character.wholeNumberValue, number > 0 else { return nil }
            return choose(reading: number - 1)
        case .enter where prompt.choice != nil: return choose(reading: prompt.choice ?? 0)
        case .up, .control("p"):
            if let choice = prompt.choice {
                self.prompt?.choice = choice > 0 ? choice - 1 : nil
                return []
            }
            return recall(by: 1)
        case .down, .control("n"):
            let last = (search.shownReading?.phrases.count ?? 0) - 1
            guard search.recalled == nil, last >= 0 else { return recall(by: -1) }
            self.prompt?.choice = min(last, (prompt.choice ?? -1) + 1)
        case .function(1): sheet = Sheet(.queryHelp)
        case "?" where prompt.text.isEmpty: sheet = Sheet(.queryHelp)
        default: return nil
        }
        return []
    }

    /// Puts a phrase in the place of the letters that were read as pinyin.
    private mutating func choose(reading index: Int) -> [Effect] {
        guard let reading = search.shownReading, reading.phrases.indices.contains(index), let prompt else { return [] }
        var bytes = Array(prompt.text.utf8)
        guard reading.range.upperBound <= bytes.count else { return [] }
        bytes.replaceSubrange(reading.range, with: reading.phrases[index].text.utf8)
        return retype(String(decoding: bytes, as: UTF8.self))
    }

    /// Puts another query on the line and asks for it.
    private mutating func retype(_ text: String) -> [Effect] {
        guard var next = prompt, case .find(let scope) = next.kind else { return [] }
        (next.text, next.choice) = (text, nil)
        prompt = next
        return ask(text, in: scope)
    }

    /// Goes back, or forward, in the queries that were asked.
    private mutating func recall(by step: Int) -> [Effect] {
        let next = (search.recalled ?? -1) + step
        guard next >= -1, next < search.kept.recent.count else { return [] }
        search.recalled = next < 0 ? nil : next
        return retype(next < 0 ? "" : search.kept.recent[next])
    }

    /// Brings the search back that was there before the line was opened.
    mutating func giveUpSearch() -> [Effect] {
        guard var earlier = search.earlier.first else { return [.stopSearch] }
        let wasWaiting = earlier.isWaiting
        (earlier.kept, earlier.hasKept) = (search.kept, search.hasKept)
        earlier.serial = search.serial + 1
        if !wasWaiting { earlier.answer.serial = earlier.serial }
        search = earlier
        return wasWaiting ? [.search(search.request)] : [.stopSearch]
    }

    /// Goes from the line to the results.
    mutating func acceptSearch(_ prompt: Prompt) -> [Effect] {
        (search.earlier, search.recalled) = ([], nil)
        guard !search.query.trimmed.isEmpty else { return [] }
        if search.rows.isEmpty, !search.isWaiting {
            focus = prompt.pane
            notice = Notice(words.noHits)
        } else if let first = search.rows.firstIndex(where: \.isHit), search.selection < first {
            search.selection = first
        }
        return change(.asked(search.query.trimmed)) + keepsShownSearch
    }
}

extension SearchState {
    /// The word that candidates are shown for: the last one that was read as pinyin, while the answer is for what is
    /// typed.
    var shownReading: SearchReading? {
        guard !isWaiting, answered == query else { return nil }
        return answer.readings.last { !$0.phrases.isEmpty }
    }
}
