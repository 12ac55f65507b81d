import DocumentModel
import DocumentReaders
import Glibc
import TerminalSupport

/// What a report of 110 MB costs: a paragraph a line, and each line cut at 29 characters with a blank line between.
struct LongFileBench {
    private let report: [UInt8]

    init(file: String) throws { report = try readDocument(at: file).source.bytes }

    /// The costs as a Markdown table.
    func table() throws -> String {
        var lines = [
            "| 110 MB | structure, MB/s | with doubts, MB/s | first screen, ms | slowest `j`, ms | memory, × file |",
            "|---|--:|--:|--:|--:|--:|",
        ]
        for (name, width) in [("a paragraph a line", 0), ("lines cut and parted", 29)] {
            lines.append(try row(name, bytes: text(of: 110_000_000, cutAt: width)))
        }
        lines.append("\nOne core reads; five keys a second go to the program from its first screen on.")
        return lines.joined(separator: "\n")
    }

    private func row(_ name: String, bytes: [UInt8]) throws -> String {
        let speeds = readingSpeeds(bytes)
        var path = Array("/tmp/gazette-bench-XXXXXX.txt".utf8CString)
        let descriptor = mkstemps(&path, 4)
        guard descriptor >= 0 else { throw TerminalFailure.refused(call: "mkstemps", code: errno) }
        let file = String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { unlink(file) }
        writeAll(bytes, to: descriptor)
        close(descriptor)
        let session = try LongFileSession(file: file, seconds: 20)
        let memory = session.memory.map { $0 / Double(bytes.count) }
        return "| \(name) | \(shown(speeds.structure)) | \(shown(speeds.all)) | \(shown(session.firstScreen)) "
            + "| \(shown(session.slowestKey)) | \(shown(memory)) |"
    }

    /// Megabytes a second until all of the structure is known, and until doubts are sought too.
    private func readingSpeeds(_ bytes: [UInt8]) -> (structure: Double?, all: Double?) {
        let source = SourceText(bytes)
        let start = monotonicNow()
        var known = start
        _ = readDocument(source, path: "") { _ in
            known = monotonicNow()
            return true
        }
        let end = monotonicNow()
        func speed(_ until: UInt64) -> Double { Double(bytes.count) * 1e3 / Double(max(1, until - start)) }
        return (speed(known), speed(end))
    }

    /// The report again and again, each paragraph with a number of its own: repetitions would be a doubt.
    private func text(of size: Int, cutAt width: Int) -> [UInt8] {
        let paragraphs = String(decoding: report, as: UTF8.self).split(separator: "\n").map { line in
            width == 0 ? [String(line)] : cut(line, at: width)
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size + 10_000)
        var number = 0
        while bytes.count < size {
            for pieces in paragraphs where bytes.count < size {
                number += 1
                bytes += Array("（\(number)）".utf8)
                for piece in pieces { bytes += Array((piece + "\n\n").utf8) }
            }
        }
        return bytes
    }

    private func cut(_ line: Substring, at width: Int) -> [String] {
        var rest = line[...]
        var pieces: [String] = []
        while !rest.isEmpty {
            pieces.append(String(rest.prefix(width)))
            rest = rest.dropFirst(width)
        }
        return pieces
    }
}

private func writeAll(_ bytes: [UInt8], to descriptor: Int32) {
    var offset = 0
    while offset < bytes.count {
        let count = bytes[offset...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        guard count > 0 else { return }
        offset += count
    }
}
