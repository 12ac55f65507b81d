import Glibc

/// A program on a terminal of its own, seen from the other side: the bytes it writes, with the time they came.
public final class PseudoTerminal {
    /// Bytes that came together.
    public struct Chunk: Sendable {
        /// The bytes.
        public var bytes: [UInt8]
        /// When they came, in nanoseconds of the monotonic clock.
        public var time: UInt64
    }

    /// The process.
    public let process: Int32
    /// When it was started, in nanoseconds of the monotonic clock.
    public let started: UInt64
    private let master: Int32
    private var isOver = false

    /// Starts a program on a new terminal; `environment` is all the environment it gets.
    public init(_ command: [String], columns: Int, rows: Int, environment: [String: String]) throws {
        var (master, slave): (Int32, Int32) = (0, 0)
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        var name = [CChar](repeating: 0, count: 128)
        guard openpty(&master, &slave, &name, nil, &size) == 0 else {
            throw TerminalFailure.refused(call: "openpty", code: errno)
        }
        _ = fcntl(master, F_SETFD, FD_CLOEXEC)
        _ = fcntl(slave, F_SETFD, FD_CLOEXEC)
        _ = fcntl(master, F_SETFL, O_NONBLOCK)
        // Kept open until the program has it open too: a terminal that nobody has open reads as hung up.
        defer { close(slave) }
        let path = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        self.master = master
        started = monotonicNow()
        process = try spawn(command, environment: environment, files: .terminal(path: path))
    }

    deinit { end() }

    /// Types text; control characters are keys.
    public func type(_ text: String) {
        let bytes = Array(text.utf8)
        _ = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
    }

    /// Changes the size of the window.
    public func resize(columns: Int, rows: Int) {
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    }

    /// The next bytes; nil when none came within `milliseconds` or the program has ended.
    public func read(within milliseconds: Int) -> Chunk? {
        let deadline = monotonicNow() + UInt64(max(0, milliseconds)) * 1_000_000
        while true {
            let now = monotonicNow()
            let left = deadline > now ? Int32(min((deadline - now + 999_999) / 1_000_000, 60_000)) : 0
            var request = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
            let ready = poll(&request, 1, left)
            if ready > 0 {
                var bytes = [UInt8](repeating: 0, count: 65536)
                let count = Glibc.read(master, &bytes, bytes.count)
                let time = monotonicNow()
                if count > 0 { return Chunk(bytes: Array(bytes[..<count]), time: time) }
                if count == 0 || (errno != EINTR && errno != EAGAIN) { return nil }
            } else if ready == 0 {
                return nil
            }
        }
    }

    /// All bytes until none come for `quiet` milliseconds, or `timeout` milliseconds have gone.
    public func readUntilQuiet(_ quiet: Int, timeout: Int) -> [Chunk] {
        let deadline = monotonicNow() + UInt64(timeout) * 1_000_000
        var chunks: [Chunk] = []
        while monotonicNow() < deadline, let chunk = read(within: quiet) { chunks.append(chunk) }
        return chunks
    }

    /// Reads until the text drawn since the start of this call holds one of `phrases`; the time at which it did, or
    /// nil when `timeout` milliseconds have gone.
    public func time(until phrases: [String], timeout: Int) -> UInt64? {
        let deadline = monotonicNow() + UInt64(timeout) * 1_000_000
        var stripper = EscapeStripper()
        while monotonicNow() < deadline, let chunk = read(within: Int((deadline - monotonicNow()) / 1_000_000)) {
            stripper.feed(chunk.bytes)
            if phrases.contains(where: stripper.text.contains) { return chunk.time }
        }
        return nil
    }

    /// The resident memory of the process in bytes; nil when it has ended.
    public var residentMemory: Int? {
        let status = String(decoding: fileBytes("/proc/\(process)/status"), as: UTF8.self)
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
        return line?.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first.flatMap { Int($0) }
            .map { $0 * 1024 }
    }

    /// Sends a signal.
    public func send(signal: Int32) { if !isOver { kill(process, signal) } }

    /// Waits for the program's own end; its exit status, or nil when it was ended by a signal or does not end.
    public func exitStatus(timeout: Int) -> Int32? {
        let deadline = monotonicNow() + UInt64(timeout) * 1_000_000
        var status: Int32 = 0
        while !isOver, monotonicNow() < deadline {
            _ = read(within: 5)
            if waitpid(process, &status, WNOHANG) == process {
                isOver = true
                return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
            }
        }
        return nil
    }

    /// Ends the program and gives the terminal back.
    public func end() {
        guard !isOver else { return }
        isOver = true
        kill(process, SIGKILL)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        close(master)
    }
}

/// Nanoseconds of the monotonic clock.
public func monotonicNow() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}
