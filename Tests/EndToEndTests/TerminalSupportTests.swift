import Glibc
import TerminalSupport
import Testing

/// The drivers themselves, on programs that every Debian has.
@Suite(.serialized) struct TerminalSupportTests {
    @Test(.enabled(if: Tmux.isInstalled, "\(Tmux.whyNot)"))
    func tmuxShowsAScreen() throws {
        let script = "printf '\\033[?1049h甲乙丙'; read key; printf '\\033[?1049l'; stty size; exit 3"
        let tmux = try Tmux(["sh", "-c", script], columns: 33, rows: 7)
        try tmux.until(shows: "甲乙丙")
        #expect(try tmux.isAlternateScreen)
        #expect(try tmux.showsCursor)
        #expect(try tmux.process != nil)
        try tmux.resize(columns: 40, rows: 9)
        try tmux.type("é")
        try tmux.press("Enter")
        #expect(try tmux.untilItEnds() == 3)
        #expect(try !tmux.isAlternateScreen)
        #expect(try tmux.lines().contains("9 40"))
    }

    @Test(.enabled(if: Tmux.isInstalled, "\(Tmux.whyNot)"))
    func waitingInVainShowsTheScreen() throws {
        let tmux = try Tmux(["sh", "-c", "echo 只有这个; read key"], columns: 20, rows: 3)
        try tmux.until(shows: "只有这个")
        do {
            try tmux.until(shows: "别的", timeout: 50)
            Issue.record("nothing was thrown")
        } catch {
            #expect("\(error)".contains("只有这个"))
        }
    }

    @Test func aProgramHasATerminalOfItsOwn() throws {
        let terminal = try PseudoTerminal(
            ["sh", "-c", "stty size </dev/tty; read line; echo \"[$line]\"; stty size; exit 4"], columns: 44, rows: 11,
            environment: ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"])
        defer { terminal.end() }
        #expect(terminal.time(until: ["11 44"], timeout: 5000) != nil)
        #expect((terminal.residentMemory ?? 0) > 100_000)
        terminal.resize(columns: 50, rows: 12)
        terminal.type("食堂\r")
        #expect(terminal.time(until: ["[食堂]"], timeout: 5000) != nil)
        #expect(terminal.exitStatus(timeout: 5000) == 4)
    }

    @Test func aHungUpProgramEnds() throws {
        let terminal = try PseudoTerminal(["cat"], columns: 20, rows: 5, environment: ["PATH": "/usr/bin:/bin"])
        terminal.send(signal: SIGTERM)
        #expect(terminal.exitStatus(timeout: 5000) == nil)
    }

    @Test(arguments: [
        ("\u{1B}[1;31m甲\u{1B}[m乙", "甲乙"), ("a\u{1B}(Bb\u{0E}\u{0F}c", "abc"), ("\u{1B}]0;title\u{07}x", "x"),
        ("\u{1B}]52;c;AA==\u{1B}\\y", "y"), ("\u{1B}7\u{1B}=\u{1B}>z\r\n", "z"),
    ])
    func escapesAreStripped(stream: String, text: String) {
        var stripper = EscapeStripper()
        for byte in stream.utf8 { stripper.feed([byte]) }
        #expect(stripper.text == text)
    }
}
