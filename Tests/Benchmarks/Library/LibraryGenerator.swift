import Foundation
import TerminalSupport

/// Makes a large library out of a small one: new documents, the lines of real ones.
///
/// A document has the first three lines of a real one, with a number in its title, and then runs of 3 to 12 consecutive
/// lines of others with other digits. Every twentieth document is English. A document depends on the seed and its number
/// alone: a library of 10,000 documents is the beginning of one of 100,000.
struct LibraryGenerator: Sendable {
    /// How many documents.
    var documents = 100_000
    /// About how many bytes a document has.
    var bytes = 10_000
    var seed: UInt64 = 5
    let sources: LibrarySources

    init(sources: LibrarySources) { self.sources = sources }

    /// Writes the documents, a thousand to a subfolder: 000/000000.txt and so on.
    func write(to folder: String) throws {
        let folders = (documents + 999) / 1000
        for number in 0..<folders {
            try FileManager.default.createDirectory(
                atPath: subfolder(number, of: folder), withIntermediateDirectories: true)
        }
        DispatchQueue.concurrentPerform(iterations: folders) { number in
            for document in number * 1000..<min(documents, number * 1000 + 1000) {
                let name = String(format: "/%06d.txt", document)
                _ = FileManager.default.createFile(
                    atPath: subfolder(number, of: folder) + name, contents: Data(text(document)))
            }
        }
        // A full disk must not pass for a library.
        let last = subfolder(folders - 1, of: folder) + String(format: "/%06d.txt", documents - 1)
        guard documents == 0 || LinedText(file: URL(fileURLWithPath: last)) != nil else {
            throw TerminalFailure.failed(command: "bench", output: "\(folder) could not be written")
        }
    }

    private func subfolder(_ number: Int, of folder: String) -> String { folder + String(format: "/%03d", number) }

    /// One document.
    func text(_ number: Int) -> [UInt8] {
        let isEnglish = number % 20 == 19 && !sources.english.isEmpty
        let pool = isEnglish ? sources.english : sources.chinese
        var random = SeededGenerator(seed: seed &+ UInt64(number) &* 0x9E37_79B9)
        let head = pool[(isEnglish ? number / 20 : number) % pool.count]
        var text: [UInt8] = []
        text.reserveCapacity(bytes + 2000)
        text += head.line(0)
        text += Array((isEnglish ? " (No. \(number))\n" : "（第\(number)号）\n").utf8)
        for line in 1...2 { append(head.line(line), to: &text) }
        while text.count < bytes {
            let source = pool[Int.random(in: 0..<pool.count, using: &random)]
            let first = Int.random(in: 0..<source.lineCount, using: &random)
            let last = min(source.lineCount, first + Int.random(in: 3...12, using: &random))
            for line in first..<last { append(varied(source.line(line), using: &random), to: &text) }
        }
        return text
    }

    private func append(_ line: some Collection<UInt8>, to text: inout [UInt8]) {
        text += line
        text.append(0x0A)
    }

    /// A line with other digits.
    private func varied(_ line: ArraySlice<UInt8>, using random: inout SeededGenerator) -> [UInt8] {
        line.map { 0x30...0x39 ~= $0 ? UInt8.random(in: 0x30...0x39, using: &random) : $0 }
    }
}
