import DocumentModel
import TextScreen

extension State {
    /// What a key does to the line being typed.
    mutating func updatePrompt(_ key: Key) -> [Effect] {
        guard var prompt else { return [] }
        self.prompt?.problem = nil
        prompt.problem = nil
        if let effects = updateAsking(prompt, key) ?? updateSearchLine(prompt, key) { return effects }
        switch key {
        case .escape, .control("c"), .control("g"): return giveUp(prompt)
        case .enter: return accept(prompt)
        case .tab: return complete(prompt, by: 1)
        case .backTab: return complete(prompt, by: -1)
        case .down, .control("n"): return choose(prompt, by: 1)
        case .up, .control("p"): return choose(prompt, by: -1)
        case .backspace:
            guard !prompt.text.isEmpty else { return giveUp(prompt) }
            prompt.text.removeLast()
        case .control("u"): prompt.text = ""
        case .control("w"): prompt.deleteWord()
        case .character(let character): prompt.text.append(character)
        default: return []
        }
        (prompt.choice, prompt.stem, search.recalled) = (nil, nil, nil)
        self.prompt = prompt
        return follow(prompt)
    }

    /// Lets the panes follow what is typed.
    private mutating func follow(_ prompt: Prompt) -> [Effect] {
        switch prompt.kind {
        case .find(let scope) where scope.isWide: return ask(prompt.text, in: scope)
        case .find(let scope):
            find(prompt.text, from: prompt.origin ?? Position(block: 0), inSection: scope == .section)
        case .filter(let pane):
            if let filter = pane.entry.filter { self[keyPath: filter] = prompt.text }
            if pane != .outline, let list = pane.entry.list { self[keyPath: list.state].selection = 0 }
        case .command, .palette, .replace, .row, .query, .export, .saveSearch, .overwrite, .overwriteChart: break
        }
        return []
    }

    private mutating func giveUp(_ prompt: Prompt) -> [Effect] {
        self.prompt = nil
        switch prompt.kind {
        case .find(let scope) where scope.isWide:
            focus = prompt.pane
            return giveUpSearch()
        case .find:
            _ = follow(Prompt(prompt.kind, origin: prompt.origin, pane: prompt.pane))
        case .filter: return follow(Prompt(prompt.kind, origin: nil, pane: prompt.pane))
        case .command, .palette, .replace, .row, .query, .export, .saveSearch, .overwrite, .overwriteChart: break
        }
        return []
    }

    private mutating func accept(_ prompt: Prompt) -> [Effect] {
        self.prompt = nil
        switch prompt.kind {
        case .find(let scope) where scope.isWide: return acceptSearch(prompt)
        case .find:
            if prompt.text.isEmpty { return [] }
            if let origin = prompt.origin, let path = reading?.document.path, origin != reading?.place {
                trail.leave(LibraryMark(path: path, position: origin))
            }
            if reading?.find.hits.isEmpty ?? true, reading?.find.request == nil { notice = Notice(words.noHits) }
        case .filter: break
        case .replace(let replacing): return accept(replacing, prompt.text)
        case .row(let row): return accept(row, prompt)
        case .command, .palette: return run(prompt)
        case .export: return export(to: prompt.text)
        case .saveSearch(let old): return saveSearch(as: prompt.text.trimmed, renames: old)
        case .query, .overwrite, .overwriteChart: break
        }
        return []
    }

    /// Tab widens the scope of a search, and completes the name of a command.
    private mutating func complete(_ prompt: Prompt, by step: Int) -> [Effect] {
        var next = prompt
        guard case .find(let scope) = prompt.kind else {
            guard prompt.kind == .command else { return choose(prompt, by: step) }
            guard !prompt.text.contains(" ") else { return completeArgument(prompt, by: step) }
            let candidates = prompt.candidates
            guard !candidates.isEmpty else { return [] }
            let choice = ((prompt.choice ?? (step > 0 ? -1 : 0)) + step + candidates.count) % candidates.count
            next.stem = prompt.stem ?? prompt.text
            next.choice = choice
            next.text = candidates[choice].command.rawValue
            self.prompt = next
            return []
        }
        let wider = scope.next(hasDocument: reading != nil)
        next.kind = .find(wider)
        self.prompt = next
        guard wider.isWide else {
            // Back in the document, the pane shows what it showed before.
            focus = prompt.pane
            return (scope.isWide ? giveUpSearch() : []) + follow(next)
        }
        if !scope.isWide { beginSearch() }
        focusPane(.search)
        return follow(next)
    }

    /// `:corrections export PATH` and `:corrections import PATH`.
    private mutating func exchange(_ argument: String) -> [Effect] {
        let words = argument.split(separator: " ", maxSplits: 1).map(String.init)
        guard reading != nil, words.count == 2 else { return refuse(self.words.patchUsage) }
        switch words[0] {
        case "export": return [.exportCorrections(path: words[1].trimmed)]
        case "import": return [.importCorrections(path: words[1].trimmed)]
        default: return refuse(self.words.patchUsage)
        }
    }

    private mutating func completeArgument(_ prompt: Prompt, by step: Int) -> [Effect] {
        let names = prompt.arguments
        guard !names.isEmpty else { return [] }
        let choice = ((prompt.choice ?? (step > 0 ? -1 : 0)) + step + names.count) % names.count
        self.prompt?.stem = prompt.stem ?? prompt.text
        self.prompt?.choice = choice
        self.prompt?.text = prompt.completed(by: names[choice])
        return []
    }

    private mutating func choose(_ prompt: Prompt, by step: Int) -> [Effect] {
        guard prompt.arguments.isEmpty else { return completeArgument(prompt, by: step) }
        let count = prompt.candidates.count
        guard count > 0 else { return [] }
        self.prompt?.choice = ((prompt.choice ?? (step > 0 ? -1 : 0)) + step + count) % count
        return []
    }

    /// Runs the command that was typed or chosen: a line number, `open PATH`, or a name with a count.
    private mutating func run(_ prompt: Prompt) -> [Effect] {
        let text = prompt.text.trimmed
        if let line = Int(text), prompt.kind == .command {
            jump(to: reading?.document.position(ofLine: line) ?? Position(block: 0))
            return []
        }
        if text.last == "%", let percent = Int(text.dropLast()) {
            return perform(.percent, count: min(max(0, percent), 100))
        }
        let candidates = prompt.candidates
        let words = text.split(separator: " ", maxSplits: 1).map(String.init)
        let argument = words.count > 1 ? words[1].trimmed : ""
        if words.first == Command.open.rawValue {
            return argument.isEmpty ? [] : [.openLibrary(path: argument)]
        }
        if words.first == Command.focusCorrections.rawValue, !argument.isEmpty { return exchange(argument) }
        if let effects = runAsking(words.first, argument) { return effects }
        if let first = words.first, [Command.focusChart.rawValue, Command.focusChart.rawValue + "!"].contains(first),
            !argument.isEmpty
        {
            return writeChart(to: argument, overwrites: first.hasSuffix("!"))
        }
        let exact = candidates.first { $0.command.rawValue == words.first }
        let choice = prompt.arguments.isEmpty ? prompt.choice : nil
        let chosen = choice.flatMap { candidates.indices.contains($0) ? candidates[$0] : nil }
        let only = prompt.kind == .palette || candidates.count == 1 ? candidates.first : nil
        guard let entry = chosen ?? exact ?? only, !text.isEmpty || chosen != nil else {
            if !text.isEmpty { notice = Notice("\(self.words.unknownCommand): \(text)", isError: true) }
            return []
        }
        if entry.command == .encoding, prompt.kind == .command { return performEncoding(argument) }
        let effects = perform(entry.command, count: Int(argument).map { min(max(0, $0), KeyInput.greatestCount) })
        // :find 监督 begins the search with the word.
        guard var opened = self.prompt, case .find = opened.kind, !argument.isEmpty else { return effects }
        opened.text = argument
        self.prompt = opened
        return effects + follow(opened)
    }
}

extension String {
    /// The text without spaces at its ends.
    var trimmed: String {
        var text = Substring(self)
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
