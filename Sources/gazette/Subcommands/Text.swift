import ArgumentParser
import DocumentModel
import Glibc

/// `gazette text FILE`: the text as it is read, or as it stands in the file.
struct Text: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "text", abstract: "Print the clean text of a document.")

    @Argument(help: "The document.") var file: String
    @ArgumentParser.Flag(help: "Print the source byte for byte; on a terminal, controls are shown and not sent.")
    var source = false
    @Option(help: .encoding, transform: encoding(named:)) var encoding: Encoding.Name?
    @ArgumentParser.Flag(help: .uncorrected) var uncorrected = false

    func run() throws {
        let document = try openDocument(file, encoding: encoding, isCorrected: !uncorrected)
        guard !source else {
            return writeAll(isatty(STDOUT_FILENO) == 1 ? harmless(document) : document.source.fileBytes)
        }
        for (index, block) in document.blocks.enumerated() {
            if index > 0 { print() }
            print(block.text)
        }
    }

    /// The source with its controls made visible: on a terminal nothing of a document is obeyed.
    private func harmless(_ document: Document) -> [UInt8] {
        let scalars = Array(document.source.text(in: 0..<document.source.bytes.count).unicodeScalars)
        return scalars.indices.flatMap { index -> [UInt8] in
            switch scalars[index] {
            case "\n", "\t": [UInt8(scalars[index].value)]
            // A carriage return alone would let a line overwrite itself.
            case "\r" where index + 1 < scalars.count && scalars[index + 1] == "\n": []
            default: Array(String(scalars[index]).withoutControls.utf8)
            }
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
