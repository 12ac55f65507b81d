import ArgumentParser
import DocumentModel
import Glibc
import Layout
import TextScreen

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
        let layout = DocumentLayout(document, width: Self.width)
        for (index, block) in document.blocks.enumerated() {
            if index > 0 { print() }
            if case .table = block.kind { printTable(index, of: layout) } else { print(block.text) }
        }
    }

    /// The columns of the terminal; in a pipe cells are not wrapped.
    private static var width: Int {
        var size = winsize()
        guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            return 10_000
        }
        return Int(size.ws_col)
    }

    /// A table in its columns, its head over a rule.
    private func printTable(_ block: Int, of layout: DocumentLayout) {
        for line in layout.lines(ofBlock: block) where !line.pieces.isEmpty {
            var row = ""
            var width = 0
            for piece in line.pieces {
                row += String(repeating: " ", count: max(0, piece.column - width)) + piece.text
                width = piece.column + DisplayWidth.of(piece.text)
            }
            print(row)
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
