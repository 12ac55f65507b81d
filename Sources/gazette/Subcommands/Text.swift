import ArgumentParser
import DocumentModel
import Foundation

/// `gazette text FILE`: the text as it is read, or as it stands in the file.
struct Text: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print the clean text of a document.")

    @Argument(help: "The document.") var file: String
    @ArgumentParser.Flag(help: "Print the source byte for byte.") var source = false

    func run() throws {
        let document = try open(file)
        guard !source else { return try FileHandle.standardOutput.write(contentsOf: Data(document.source.bytes)) }
        for (index, block) in document.blocks.enumerated() {
            if index > 0 { print() }
            print(block.text)
        }
    }
}
