import Browser
import Testing
import TextScreen

/// The one table of commands.
@Suite struct KeyMapTests {
    @Test func everyCommandStandsInTheTableOnce() {
        for command in Command.allCases {
            #expect(CommandTable.entries.filter { $0.command == command }.count == 1, "\(command)")
        }
    }

    @Test func everyCommandHasHelpAndAKey() {
        for entry in CommandTable.entries {
            #expect(!entry.chinese.isEmpty && !entry.english.isEmpty, "\(entry.command)")
            #expect(!entry.keys.isEmpty, "\(entry.command)")
            #expect(entry.keys.allSatisfy { $0.allSatisfy { !$0.label.isEmpty } })
        }
    }

    @Test func noKeyMeansTwoThings() {
        for pane in Pane.allCases + [nil] {
            let keys = CommandTable.entries.filter { $0.pane == pane }.flatMap(\.keys)
            #expect(Set(keys).count == keys.count, "\(String(describing: pane))")
            for sequence in keys where sequence.count > 1 {
                #expect(!keys.contains(Array(sequence.dropLast())), "\(sequence)")
            }
        }
    }

    @Test func sequencesAreFoundStepByStep() {
        #expect(KeyMap.match(["g"], in: .text) == .prefix)
        #expect(KeyMap.match(["g", "g"], in: .text) == .command(.top))
        #expect(KeyMap.match(["h"], in: .outline) == .command(.fold))
        #expect(KeyMap.match(["h"], in: .text) == .none)
        #expect(KeyMap.continuations(of: ["y"], in: .text).map(\.entry.command).contains(.copyCitation))
    }
}
