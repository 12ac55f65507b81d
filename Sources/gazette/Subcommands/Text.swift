import ArgumentParser
import DocumentModel
import Glibc

/// `gazette text FILE`: the text as it is read, or as it stands in the file.
struct Text: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "text", abstract: "Print the clean text of a document.")

    @Argument(help: "The document.") var file: String
    @ArgumentParser.Flag(help: "Print the source byte for byte.") var source = false

    func run() throws {
        let document = try openDocument(file)
        guard !source else { return writeAll(document.source.bytes) }
        for (index, block) in document.blocks.enumerated() {
            if index > 0 { print() }
            print(block.text)
        }
    }

    private func writeAll(_ bytes: [UInt8]) {
        var offset = 0
        while offset < bytes.count {
            let count = bytes.withUnsafeBytes {
                write(STDOUT_FILENO, $0.baseAddress.map { $0 + offset }, $0.count - offset)
            }
            if count < 0 && errno != EINTR { return }
            offset += max(0, count)
        }
    }
}
