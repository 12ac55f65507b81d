import ArgumentParser
import DocumentModel
import DocumentReaders
import Glibc
import Library

extension CorrectionsCommand {
    /// `gazette corrections export FILE`.
    struct Export: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "export", abstract: "Write the corrections of a document as a patch file for other readers.")

        @Argument(help: "The document.") var file: String
        @Option(name: .shortAndLong, help: "The patch file; standard output without it.") var output: String?
        @Option(help: .encoding, transform: encoding(named:)) var encoding: Encoding.Name?

        func run() throws {
            let patch = try store().file(of: try readDocument(at: file, encoding: encoding))
            guard let output else {
                // The lines are printed as they are.
                return print(String(decoding: patch.bytes, as: UTF8.self), terminator: "")
            }
            try writeAtomically(patch.bytes, to: output, mode: 0o644)
        }
    }

    /// `gazette corrections import PATCH FILE`.
    struct Import: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "import", abstract: "Take over the corrections of a patch file, whatever conversion it is of.")

        @Argument(help: "The patch file.") var patch: String
        @Argument(help: "The document.") var file: String
        @Option(help: .encoding, transform: encoding(named:)) var encoding: Encoding.Name?

        func run() throws {
            let plain = try readDocument(at: file, encoding: encoding)
            let patch = try CorrectionFile(reading: patch)
            let count = try store().change(plain) { file in file.merge(patch) }
            var reading = CorrectedDocument(plain, patch.corrections)
            if reading.correctsStatistics { _ = reading.countStatistics() }
            let lost = reading.corrections.count { $0.source == nil }
            print("\(count) taken over, \(patch.corrections.count - count) known already", terminator: "")
            print(lost > 0 ? "; the text of \(lost) is not in the document." : ".")
        }
    }

    /// `gazette corrections undo FILE NUMBER`.
    struct Undo: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "undo", abstract: "Take a correction back.")

        @Argument(help: "The document.") var file: String
        @Argument(help: "The number of the correction in the list.") var number: Int
        @Option(help: .encoding, transform: encoding(named:)) var encoding: Encoding.Name?

        func run() throws {
            try store().change(try readDocument(at: file, encoding: encoding)) { file throws(CorrectionError) in
                let corrections = file.corrections
                guard corrections.indices.contains(number - 1) else {
                    throw .noSuchNumber(number, count: corrections.count)
                }
                file.remove(corrections[number - 1])
            }
        }
    }
}
