import Foundation
import TerminalSupport

/// A program that finds documents, as the bench asks it.
protocol SearchEngine: AnyObject {
    var name: String { get }
    /// How many queries of a group it is asked: slow ones are asked fewer.
    var queries: Int { get }
    /// What the index of the slice took: seconds, and bytes on the disk; nil for one without index.
    var built: (seconds: Double, bytes: Int)? { get }
    /// What it has indexed.
    var folder: String { get }
    /// The bytes of text in that.
    var textBytes: Int { get }
    /// Whether a word is found within others too.
    var findsParts: Bool { get }
    /// Seconds until the first 50 documents that hold a query are there; nil where it fails.
    func first(_ query: String) -> Double?
    /// How many documents hold a query; nil where it cannot say.
    func count(_ query: String) -> Int?
    /// Ends it, and removes what it has made.
    func end()
}

/// A peer behind a driver in Peers/, which stays open as long as this.
final class PeerEngine: SearchEngine {
    let name: String
    let queries: Int
    let textBytes: Int
    let folder: String
    let findsParts: Bool
    private(set) var built: (seconds: Double, bytes: Int)?
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private let index: String
    private var rest = Data()

    private struct Built: Decodable {
        var seconds: Double
        var bytes: Int
    }

    /// Builds the index of a folder; nil where the peer is not installed.
    init?(_ peer: SearchPeer, folder: String) throws {
        guard peer.isInstalled else { return nil }
        name = peer.name
        queries = peer.queries
        findsParts = peer.findsParts
        self.folder = folder
        textBytes = folderSize(folder)
        index = try TemporaryFolders.make()
        process.executableURL = URL(fileURLWithPath: peer.python)
        process.arguments = ["Tests/Benchmarks/Peers/\(peer.driver).py", folder, index] + peer.options
        process.environment = inheritedEnvironment().merging(["PYTHONDONTWRITEBYTECODE": "1"]) { $1 }
        (process.standardInput, process.standardOutput) = (input, output)
        try process.run()
        guard let line = line(), let said = try? JSONDecoder().decode(Built.self, from: Data(line.utf8)) else {
            end()
            throw TerminalFailure.failed(command: peer.driver, output: "built no index of \(folder)")
        }
        built = said.bytes > 0 ? (said.seconds, said.bytes) : nil
    }

    func first(_ query: String) -> Double? { ask("first", query)?.seconds }

    func count(_ query: String) -> Int? { ask("count", query)?.count }

    /// How many documents a query finds among the first.
    func firstCount(_ query: String) -> Int? { ask("first", query)?.count }

    func end() {
        try? input.fileHandleForWriting.close()
        process.waitUntilExit()
        TemporaryFolders.remove(index)
    }

    private func ask(_ kind: String, _ query: String) -> (seconds: Double, count: Int)? {
        guard process.isRunning else { return nil }
        try? input.fileHandleForWriting.write(contentsOf: Data("\(kind)\t\(query)\n".utf8))
        let words = line()?.split(separator: "\t") ?? []
        guard words.count == 2, let seconds = Double(words[0]), let count = Int(words[1]) else { return nil }
        return (seconds, count)
    }

    /// The next line of the driver; nil at its end.
    private func line() -> String? {
        while true {
            if let end = rest.firstIndex(of: 0x0A) {
                defer { rest = Data(rest[(end + 1)...]) }
                return String(decoding: rest[..<end], as: UTF8.self)
            }
            let more = output.fileHandleForReading.availableData
            guard !more.isEmpty else { return nil }
            rest += more
        }
    }
}

/// The bytes of all files under a folder.
func folderSize(_ folder: String) -> Int {
    filePaths(under: folder).reduce(0) { $0 + (fileSize($1) ?? 0) }
}

/// The bytes of a file; nil where there is none.
func fileSize(_ path: String) -> Int? {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int
}
