public import TextScreen

/// Finds the command of a key sequence.
public enum KeyMap {
    /// What a key sequence means so far.
    public enum Match: Sendable, Equatable {
        case command(Command)
        /// More keys may follow.
        case prefix
        case none
    }

    /// The meaning of `keys` in a pane; its own bindings win over those that hold everywhere.
    public static func match(_ keys: [Key], in pane: Pane) -> Match {
        for wanted in [pane, nil] {
            for entry in CommandTable.entries where entry.pane == wanted {
                if entry.keys.contains(keys) { return .command(entry.command) }
                if entry.keys.contains(where: { $0.count > keys.count && $0.starts(with: keys) }) { return .prefix }
            }
        }
        return .none
    }

    /// What may follow a prefix, as key and command.
    public static func continuations(of keys: [Key], in pane: Pane) -> [(key: Key, entry: CommandEntry)] {
        CommandTable.entries.filter { $0.pane == pane || $0.pane == nil }.flatMap { entry in
            entry.keys.filter { $0.count == keys.count + 1 && $0.starts(with: keys) }.compactMap { sequence in
                sequence.last.map { ($0, entry) }
            }
        }
    }
}

extension Key {
    /// The key as help prints it: `j`, `^D`, `Space`, `F5`.
    public var label: String {
        switch self {
        case .character(" "): "Space"
        case .character(let character): String(character)
        case .control(let character): "^" + String(character).uppercased()
        case .alt(let character): "Alt-" + String(character)
        case .function(let number): "F\(number)"
        default: Self.labels[self] ?? ""
        }
    }

    private static let labels: [Key: String] = [
        .enter: "Enter", .escape: "Esc", .tab: "Tab", .backTab: "Shift-Tab", .backspace: "Backspace",
        .delete: "Del", .insert: "Ins", .up: "↑", .down: "↓", .left: "←", .right: "→", .home: "Home", .end: "End",
        .pageUp: "PgUp", .pageDown: "PgDn", .altLeft: "Alt-←", .altRight: "Alt-→",
    ]
}
