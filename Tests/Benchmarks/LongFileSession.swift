import TerminalSupport

/// A reader who presses keys while a long file is read: what she waits for, and the memory it takes.
struct LongFileSession {
    /// Milliseconds until the first text was drawn.
    private(set) var firstScreen: Double?
    /// Milliseconds until the slowest key was answered.
    private(set) var slowestKey: Double?
    /// The most memory that the program held, in bytes, seen ten times a second.
    private(set) var memory: Double?

    /// - Parameter seconds: how long keys are pressed.
    init(file: String, seconds: Int) throws {
        let environment = [
            "PATH": inheritedEnvironment()["PATH"] ?? "/usr/bin:/bin", "HOME": "/tmp", "TERM": "xterm-256color",
            "LANG": "C.UTF-8",
        ]
        let terminal = try PseudoTerminal(
            [programFolder() + "/gazette", file], columns: 80, rows: 30, environment: environment)
        defer { terminal.end() }
        guard let drawn = terminal.time(until: ["（1）"], timeout: 10_000) else { return }
        firstScreen = Double(drawn - terminal.started) / 1e6
        for _ in 0..<seconds * 5 {
            look(at: terminal)
            _ = terminal.readUntilQuiet(100, timeout: 100)
            look(at: terminal)
            let start = monotonicNow()
            terminal.type("j")
            guard let answer = terminal.read(within: 10_000) else { return }
            slowestKey = max(slowestKey ?? 0, Double(answer.time - start) / 1e6)
            _ = terminal.readUntilQuiet(100, timeout: 100)
        }
    }

    private mutating func look(at terminal: PseudoTerminal) {
        memory = max(memory ?? 0, Double(terminal.residentMemory ?? 0))
    }
}
