import Glibc

/// How a program ended, and what it wrote.
public struct Outcome: Sendable {
    /// The exit status; 128 and the number of the signal when one ended it, as in a shell.
    public var status: Int32
    /// What it wrote on standard output.
    public var output: String
    /// What it wrote on standard error.
    public var errors: String
}

/// Runs a program to its end, without input.
public func outcome(
    of command: [String], environment: [String: String] = inheritedEnvironment()
) throws -> Outcome {
    let (output, errors) = (try Pipe(), try Pipe())
    let process = try spawn(
        command, environment: environment, files: .pipes(output: output.writer, errors: errors.writer))
    output.closeWriter()
    errors.closeWriter()
    let texts = readAll([output.reader, errors.reader])
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return Outcome(status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, output: texts[0], errors: texts[1])
}

/// Runs a program to its end and gives its output; throws when it fails.
@discardableResult
public func run(_ command: [String], environment: [String: String] = inheritedEnvironment()) throws -> String {
    let outcome = try outcome(of: command, environment: environment)
    guard outcome.status == 0 else {
        throw TerminalFailure.failed(command: command.joined(separator: " "), output: outcome.output + outcome.errors)
    }
    return outcome.output
}

private final class Pipe {
    let reader: Int32
    let writer: Int32
    private var isWriterOpen = true

    init() throws {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw TerminalFailure.refused(call: "pipe", code: errno) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        (reader, writer) = (ends[0], ends[1])
    }

    func closeWriter() {
        if isWriterOpen { close(writer) }
        isWriterOpen = false
    }

    deinit {
        closeWriter()
        close(reader)
    }
}

/// All that comes from several descriptors, each to its end.
private func readAll(_ descriptors: [Int32]) -> [String] {
    var bytes: [[UInt8]] = descriptors.map { _ in [] }
    var requests = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    var chunk = [UInt8](repeating: 0, count: 65536)
    while requests.contains(where: { $0.fd >= 0 }) {
        guard poll(&requests, nfds_t(requests.count), -1) >= 0 || errno == EINTR else { break }
        for index in requests.indices where requests[index].fd >= 0 && requests[index].revents != 0 {
            let count = read(requests[index].fd, &chunk, chunk.count)
            if count > 0 { bytes[index] += chunk[..<count] } else if count == 0 { requests[index].fd = -1 }
        }
    }
    return bytes.map { String(decoding: $0, as: UTF8.self) }
}
