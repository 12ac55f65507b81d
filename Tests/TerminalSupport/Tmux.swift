import Glibc
import Synchronization

/// A program in a window of tmux: a whole terminal, whose screen can be read as lines.
///
/// Each has a server of its own, which ends with it; nothing of the user's tmux is touched.
public final class Tmux {
    /// Whether tmux is there at all.
    public static let isInstalled = program("tmux") != nil
    /// Why a test is skipped without it.
    public static let whyNot = "tmux is not installed: skipped"

    private static let count = Atomic(0)
    private let socket: String

    /// Starts a program in a window; its variables come on top of a plain UTF-8 environment.
    public init(_ command: [String], columns: Int, rows: Int, environment: [String: String] = [:]) throws {
        let number = Tmux.count.wrappingAdd(1, ordering: .relaxed).newValue
        socket = "gazette-test-\(getpid())-\(number)"
        let variables = ["LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"].merging(environment) { $1 }
        // A dead window keeps its screen, without the line that tmux would write over it.
        let settings = [
            "default-terminal": "tmux-256color", "remain-on-exit": "on", "remain-on-exit-format": "", "status": "off",
        ]
        var commands = ["start-server", ";", "set-option", "-sg", "escape-time", "0", ";"]
        for (name, value) in settings { commands += ["set-option", "-g", name, value, ";"] }
        commands += ["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)"]
        for (name, value) in variables { commands += ["-e", "\(name)=\(value)"] }
        try tmux(commands + command)
    }

    deinit { kill() }

    /// Presses keys by their tmux names: `j`, `Enter`, `C-l`, `PageDown`.
    public func press(_ keys: String...) throws { try press(keys) }

    /// Presses keys by their tmux names, one after the other.
    public func press(_ keys: [String]) throws { try tmux(["send-keys"] + keys) }

    /// Types text as it is.
    public func type(_ text: String) throws { try tmux(["send-keys", "-l", text]) }

    /// Changes the size of the window.
    public func resize(columns: Int, rows: Int) throws {
        try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    }

    /// The lines of the screen, without the spaces at their ends.
    public func lines() throws -> [String] {
        let lines = try tmux(["capture-pane", "-p"]).split(separator: "\n", omittingEmptySubsequences: false)
        return lines.dropLast().map(String.init)
    }

    /// Waits until the screen is as it should be, looking again and again; throws with the screen when it never is.
    @discardableResult
    public func until(
        _ awaited: String, timeout: Int = 20_000, _ isReached: ([String]) throws -> Bool
    ) throws -> [String] {
        let deadline = monotonicNow() + UInt64(timeout) * 1_000_000
        while true {
            let screen = try lines()
            if try isReached(screen) { return screen }
            guard monotonicNow() < deadline else {
                throw TerminalFailure.timedOut(awaiting: awaited, screen: screen.joined(separator: "\n"))
            }
            usleep(10_000)
        }
    }

    /// Waits until a text stands on the screen.
    @discardableResult
    public func until(shows text: String, timeout: Int = 20_000) throws -> [String] {
        try until("“\(text)”", timeout: timeout) { $0.contains { $0.contains(text) } }
    }

    /// Waits until the program has ended; its exit status, or nil when a signal ended it.
    public func untilItEnds(timeout: Int = 20_000) throws -> Int? {
        try until("the end of the program", timeout: timeout) { _ in
            guard try isOver else { return false }
            if try !format("pane_dead_status").isEmpty || !format("pane_dead_signal").isEmpty { return true }
            // tmux 3.3 now and then misses that its child has ended; told once more, it looks.
            if let server = pid_t(try format("pid")) { Glibc.kill(server, SIGCHLD) }
            return false
        }
        return Int(try format("pane_dead_status"))
    }

    /// Whether the program has ended.
    public var isOver: Bool { get throws { try format("pane_dead") == "1" } }

    /// Whether the alternate screen is shown, as full-screen programs do.
    public var isAlternateScreen: Bool { get throws { try format("alternate_on") == "1" } }

    /// Whether the cursor is shown.
    public var showsCursor: Bool { get throws { try format("cursor_flag") == "1" } }

    /// Whether the program asked for reports of the mouse.
    public var reportsMouse: Bool { get throws { try format("mouse_any_flag") == "1" } }

    /// The process of the window.
    public var process: Int32? { get throws { Int32(try format("pane_pid")) } }

    /// Ends the program and its server.
    public func kill() {
        _ = try? tmux(["kill-server"])
        // tmux leaves its socket behind.
        let folder = getenv("TMUX_TMPDIR").map { String(cString: $0) } ?? "/tmp"
        unlink("\(folder)/tmux-\(getuid())/\(socket)")
    }

    private func format(_ name: String) throws -> String {
        let answer = try tmux(["display-message", "-p", "#{\(name)}"])
        return answer.last == "\n" ? String(answer.dropLast()) : answer
    }

    @discardableResult
    private func tmux(_ arguments: [String]) throws -> String {
        try run(["tmux", "-L", socket, "-f", "/dev/null"] + arguments)
    }
}
