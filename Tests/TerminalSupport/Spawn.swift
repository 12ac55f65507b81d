import Glibc

/// Why a program could not be run on a terminal.
public enum TerminalFailure: Error, CustomStringConvertible {
    /// The system refused `call`.
    case refused(call: String, code: Int32)
    /// What was awaited did not come; `screen` is what was there instead.
    case timedOut(awaiting: String, screen: String)
    /// A helper program ended with an error.
    case failed(command: String, output: String)

    /// The failure in words, the screen included.
    public var description: String {
        switch self {
        case .refused(let call, let code): "\(call): \(String(cString: strerror(code)))"
        case .timedOut(let awaiting, let screen): "waited in vain for \(awaiting); the screen:\n\(screen)"
        case .failed(let command, let output): "\(command): \(output)"
        }
    }
}

/// What a program is started with on its three standard files.
enum StandardFiles {
    /// A terminal that becomes the controlling one of a new session.
    case terminal(path: String)
    /// No input; output and errors to two descriptors.
    case pipes(output: Int32, errors: Int32)
}

/// Starts a program, looked up on PATH.
func spawn(_ command: [String], environment: [String: String], files: StandardFiles) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Tests run on threads that block most signals, and children inherit that.
    var flags = Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF)
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    switch files {
    case .terminal(let path):
        // POSIX_SPAWN_SETSID, which the C library shows only with extensions on. The session is made before the
        // files are opened, so the terminal opened first becomes the controlling one.
        flags |= 0x80
        posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
    case .pipes(let output, let errors):
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_adddup2(&actions, errors, 2)
    }
    posix_spawnattr_setflags(&attributes, Int16(flags))
    var process = pid_t()
    let arguments = command.map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in arguments + variables { free(pointer) } }
    let code = posix_spawnp(&process, command.first ?? "", &actions, &attributes, arguments, variables)
    guard code == 0 else { throw TerminalFailure.refused(call: "spawn \(command.first ?? "")", code: code) }
    return process
}

/// The environment of this process.
public func inheritedEnvironment() -> [String: String] {
    var result: [String: String] = [:]
    for entry in CommandLineEnvironment.entries {
        let parts = entry.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        if parts.count == 2 { result[String(parts[0])] = String(parts[1]) }
    }
    return result
}

/// `environ` is a mutable global that Swift 6 does not let through; /proc has the same.
private enum CommandLineEnvironment {
    static let entries: [String] = {
        let bytes = fileBytes("/proc/self/environ")
        return bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    }()
}

/// The bytes of a small file; empty when it cannot be read.
func fileBytes(_ path: String) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while true {
        let count = read(descriptor, &chunk, chunk.count)
        guard count > 0 else { return bytes }
        bytes += chunk[..<count]
    }
}

/// The path of a program on PATH; nil when it is not installed.
public func program(_ name: String) -> String? {
    let folders = (inheritedEnvironment()["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    return folders.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
}

/// The folder of the running program: where the build has put the other programs, too.
public func programFolder() -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let path = String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return "/" + path.split(separator: "/").dropLast().joined(separator: "/")
}
