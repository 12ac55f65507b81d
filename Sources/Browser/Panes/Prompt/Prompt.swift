public import DocumentModel
import Statistics

/// The line being typed at the foot of the screen.
public struct Prompt: Sendable {
    /// What the line is for.
    public enum Kind: Sendable, Equatable {
        /// A search, and how far it looks.
        case find(FindScope)
        /// The name of a search that is kept, or another one for it.
        case saveSearch(renames: String?)
        /// Words that the rows of a pane must contain.
        case filter(Pane)
        /// Words to read in place of others.
        case replace(Replacing)
        /// What a row of the statistics says.
        case row(RowPrompt)
        /// A command by its name.
        case command
        /// A command by its name or what it does.
        case palette
        /// A query in SQL.
        case query
        /// The file that the table is written to.
        case export
        /// Whether a file may be replaced.
        case overwrite(ExportRequest)
        /// Whether a chart may be written over the file of a path.
        case overwriteChart(String)
    }

    /// What the line is for.
    public var kind: Kind
    /// What was typed.
    public var text = ""
    /// The place to return to when the reader gives up.
    public var origin: Position?
    /// The pane that had the keys before.
    public var pane: Pane
    /// The candidate that is selected.
    public var choice: Int?
    /// Why what was typed cannot be; gone at the next key.
    public var problem: String?
    /// What was typed before Tab completed it: the candidates stay those of this.
    var stem: String?
    /// Whether what was typed is being answered.
    var isWaiting = false

    /// Opens a line.
    public init(_ kind: Kind, origin: Position?, pane: Pane) {
        self.kind = kind
        self.origin = origin
        self.pane = pane
    }

    /// The commands that the text can become.
    var candidates: [CommandEntry] {
        switch kind {
        case .command: CommandTable.entries.filter { $0.command.rawValue.hasPrefix(name) }
        case .palette:
            CommandTable.entries.filter { entry in
                name.isEmpty || entry.command.rawValue.contains(name) || entry.chinese.contains(name)
                    || entry.english.lowercased().contains(name)
            }
        default: []
        }
    }

    /// What the second word can become, where the command takes names.
    var arguments: [String] {
        if kind == .query { return QueryWords.completions(of: lastWord) }
        if case .row(.edit(let edit)) = kind {
            return edit.field.names.filter { ($0.hasPrefix(stem ?? text)) }
        }
        let typed = (stem ?? text).split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
        guard kind == .command, typed.count == 2, typed[0] == Command.encoding.rawValue else { return [] }
        let names = Encoding.Name.allCases.map(\.rawValue) + [State.automatic]
        return names.filter { $0.lowercased().hasPrefix(typed[1].lowercased()) }
    }

    /// What was typed, with a name in the place of what it completes.
    func completed(by name: String) -> String {
        guard kind == .query else { return (kind == .command ? Command.encoding.rawValue + " " : "") + name }
        return String((stem ?? text).dropLast(lastWord.count)) + name
    }

    /// The letters at the end that may become a name.
    private var lastWord: String {
        let text = stem ?? text
        let count = text.reversed().prefix { $0.isLetter && $0.isASCII || $0 == "_" }.count
        return String(text.suffix(count))
    }

    /// The first word, which names a command.
    private var name: String { String((stem ?? text).prefix { $0 != " " }).lowercased() }

    /// Removes the last word.
    mutating func deleteWord() {
        while text.last == " " { text.removeLast() }
        while let last = text.last, last != " " {
            text.removeLast()
            if !last.isASCII { break }
        }
    }
}
