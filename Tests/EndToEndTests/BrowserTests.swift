import Foundation
import Glibc
import TerminalSupport
import Testing

/// The whole program in a real terminal.
@Suite(.serialized, .enabled(if: Tmux.isInstalled, "\(Tmux.whyNot)"))
struct BrowserTests {
    let folder: Folder

    init() throws { folder = try Folder(["report.md": longReport()]) }

    @Test func opensReadsAndGivesTheScreenBack() throws {
        let tmux = try open()
        try tmux.until(shows: "青溪县手艺普查报告")
        try tmux.until(shows: "东乡的养蜂人家")
        #expect(try tmux.isAlternateScreen)
        try tmux.press("G")
        try tmux.until(shows: "北乡的漆器人家")
        try tmux.press("g", "g")
        try tmux.until(shows: "东乡的养蜂人家")
        try tmux.press("Q")
        #expect(try tmux.untilItEnds() == 0)
        #expect(try !tmux.isAlternateScreen)
        #expect(try !tmux.reportsMouse)
    }

    @Test func findsAPhrase() throws {
        let tmux = try open()
        try tmux.until(shows: "东乡的养蜂人家")
        try tmux.press("/")
        try tmux.type("西乡的刻版")
        try tmux.press("Enter")
        try tmux.until(shows: "西乡的刻版人家")
    }

    @Test func aNarrowerWindowKeepsThePlace() throws {
        let tmux = try open(columns: 90, rows: 20)
        try tmux.until(shows: "东乡的养蜂人家")
        try tmux.press("Space")
        try tmux.until("a page without the beginning") { !$0.contains { $0.contains("东乡的养蜂人家") } }
        let top = try #require(firstTrade(try tmux.lines()))
        try tmux.resize(columns: 58, rows: 20)
        try tmux.until("the same paragraph, narrower") { $0.allSatisfy { $0.count <= 58 } && firstTrade($0) == top }
        try tmux.resize(columns: 90, rows: 20)
        try tmux.until("the same paragraph, wide again") { firstTrade($0) == top }
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
    func aSignalGivesTheScreenBack(signal: Int32) throws {
        let tmux = try open()
        try tmux.until(shows: "东乡的养蜂人家")
        kill(try #require(try tmux.process), signal)
        _ = try tmux.untilItEnds()
        #expect(try !tmux.isAlternateScreen)
        #expect(try !tmux.reportsMouse)
    }

    /// tmux hides the cursor of a dead window, so this is seen in the bytes.
    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGSEGV])
    func aSignalShowsTheCursorAgain(signal: Int32) throws {
        let terminal = try PseudoTerminal(
            [programFolder() + "/gazette", folder.path + "/report.md"], columns: 80, rows: 24,
            environment: [
                "HOME": folder.path, "TERM": "xterm-256color", "LANG": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no",
            ])
        defer { terminal.end() }
        #expect(terminal.time(until: ["东乡的养蜂人家"], timeout: 10_000) != nil)
        _ = terminal.readUntilQuiet(50, timeout: 2000)
        terminal.send(signal: signal)
        let bytes = terminal.readUntilQuiet(500, timeout: 5000).flatMap(\.bytes)
        let stream = String(decoding: bytes, as: UTF8.self)
        #expect(stream.contains("\u{1B}[?25h") && stream.contains("\u{1B}[?1049l"))
    }

    @Test func noKeysMakeItStumble() throws {
        let tmux = try open(columns: 72, rows: 18)
        try tmux.until(shows: "东乡的养蜂人家")
        var random = SystemRandomNumberGenerator()
        let seed = UInt64.random(in: 0...UInt64.max, using: &random)
        var keys = KeyScript(state: seed)
        for round in 0..<6 {
            try tmux.press((0..<40).map { _ in keys.next() })
            try tmux.resize(columns: 30 + round * 17, rows: 6 + round * 4)
        }
        // Whatever stands open now, Escape closes it. A key that comes at once after it would be taken with it for one.
        for key in ["Escape", "Escape", "Escape", "Escape", "Q"] {
            usleep(60_000)
            try tmux.press(key)
        }
        #expect(try tmux.untilItEnds() == 0, "keys of seed \(seed)")
        #expect(try !tmux.isAlternateScreen)
    }

    @Test func withoutATerminalItSaysWhatToDo() throws {
        let outcome = try outcome(of: [programFolder() + "/gazette", folder.path])
        #expect(outcome.status == 1)
        #expect(outcome.errors.hasPrefix("gazette: ") && outcome.errors.split(separator: "\n").count == 1)
    }

    private func open(columns: Int = 80, rows: Int = 24) throws -> Tmux {
        try Tmux(
            [programFolder() + "/gazette", folder.path + "/report.md"], columns: columns, rows: rows,
            environment: ["HOME": folder.path, "XDG_DATA_HOME": folder.path, "SWIFT_BACKTRACE": "enable=no"])
    }

    /// The trade that the first paragraph on the screen tells of.
    private func firstTrade(_ lines: [String]) -> String? {
        for line in lines {
            if let trade = trades.first(where: line.contains) { return trade }
        }
        return nil
    }
}

/// Keys in an order that its seed decides.
private struct KeyScript {
    var state: UInt64
    private let keys = [
        "j", "k", "d", "u", "Space", "b", "G", "g", "]", "[", "}", "{", "s", "S", "n", "N", "o", "Tab", "Enter",
        "Escape",
        "h", "l", "m", "a", "'", "v", "+", "-", "0", "1", "2", "3", "5", "%", "/", "f", "?", ":", "C-l", "C-o",
        "PageDown",
        "Home", "End", "Up", "Down", "Left", "Right", "BSpace", "&", "y", "养", "(", ")", "F2", "F3", "F4",
    ]

    mutating func next() -> String {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return keys[Int(state >> 33) % keys.count]
    }

    init(state: UInt64) { self.state = state }
}
