import Foundation
import TerminalSupport

/// What it takes to index a folder with the built program.
struct IndexingRun {
    /// The library file.
    let file: String
    /// The bytes of the documents.
    let textBytes: Int
    /// Seconds by the clock; nil for a file that was there before.
    let seconds: Double?
    /// Seconds that processors have worked.
    let processorSeconds: Double
    /// The most memory that it held, in bytes, seen twenty times a second.
    let memory: Int?

    /// A file that a folder was indexed into before.
    init(folder: String, existing file: String) {
        self.file = file
        textBytes = folderSize(folder)
        (seconds, processorSeconds, memory) = (nil, 0, nil)
    }

    /// Indexes a folder into a new file.
    init(folder: String, file: String) throws {
        self.file = file
        textBytes = folderSize(folder)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: programFolder() + "/gazette")
        process.arguments = ["index", folder, "--library", file]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        let before = childrenTime()
        let start = monotonicNow()
        try process.run()
        var memory: Int?
        while process.isRunning {
            memory = memoryInUse(of: process.processIdentifier)?.peak ?? memory
            usleep(50_000)
        }
        process.waitUntilExit()
        seconds = Double(monotonicNow() - start) / 1e9
        processorSeconds = childrenTime() - before
        self.memory = memory
        guard process.terminationStatus == 0 else {
            throw TerminalFailure.failed(command: "gazette index", output: "status \(process.terminationStatus)")
        }
    }

    /// What the file takes on the disk, with its journal.
    var bytes: Int { ["", "-wal", "-shm"].reduce(0) { $0 + (fileSize(file + $1) ?? 0) } }

    /// What is said of it below the tables.
    var sentence: String {
        let text = Double(textBytes)
        let size = "the file is \(shown(Double(bytes) / text)) times the text" + parts
        guard let seconds else { return size }
        return
            "\(shown(text / 1e6)) MB in \(shown(seconds)) s, \(shown(text / 1e6 / seconds)) MB/s; the processors worked "
            + "\(shown(processorSeconds)) s; at most \(shown(memory.map { Double($0) / 1e6 })) MB of memory; " + size
    }

    /// How much of the file is what.
    private var parts: String {
        guard let output = try? run(["/usr/bin/python3", "Tests/Benchmarks/Peers/parts.py", file]),
            let parts = try? JSONDecoder().decode([Part].self, from: Data(output.utf8))
        else { return "." }
        return " (" + parts.map { "\($0.name) \(shown(Double($0.bytes) / Double(textBytes)))" }.joined(separator: ", ")
            + ")."
    }

    private struct Part: Decodable {
        var name: String
        var bytes: Int
    }
}

/// The memory of a process in bytes: what it holds, and the most that it ever held; nil where it has ended.
func memoryInUse(of process: Int32) -> (now: Int, peak: Int)? {
    guard let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8) else { return nil }
    func value(_ name: String) -> Int? {
        let line = status.split(separator: "\n").first { $0.hasPrefix(name + ":") }
        return line?.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first.flatMap { Int($0) }
            .map { $0 * 1024 }
    }
    guard let now = value("VmRSS"), let peak = value("VmHWM") else { return nil }
    return (now, peak)
}

/// The seconds that processors have worked for programs that were started here and have ended.
private func childrenTime() -> Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return seconds(usage.ru_utime) + seconds(usage.ru_stime)
}
