import DocumentModel
import DocumentReaders
import Foundation
import Layout
import Testing
import TextScreen

/// What must hold for every document at every width: nothing lost, nothing wider than the window, no row that
/// begins or ends with a character that must not stand there.
@Suite struct RowsTests {
    @Test(arguments: Documents.builtIn) func theBuiltInLibrary(file: URL) throws {
        try check(file, widths: 20...200)
    }

    @Test(.enabled(if: !Documents.originals.isEmpty, "the source documents are not beside the repository"))
    func theSourceDocuments() throws {
        for file in Documents.originals { try check(file, widths: 20...200) }
    }

    private func check(_ file: URL, widths: ClosedRange<Int>) throws {
        let document = readDocument([UInt8](try Data(contentsOf: file)), path: file.path)
        for width in widths {
            let faults = faults(in: document, width: width)
            let first = faults.prefix(3).joined(separator: "; ")
            #expect(faults.isEmpty, "\(file.lastPathComponent) at \(width): \(first)")
        }
    }

    private func faults(in document: Document, width: Int) -> [String] {
        let layout = DocumentLayout(document, width: width)
        return document.blocks.indices.flatMap { index -> [String] in
            let block = document.blocks[index]
            let lines = layout.lines(ofBlock: index)
            var faults = lines.compactMap { tooWide($0, width) }
            if shown(lines) != Array(block.text.utf8).filter(isVisible) { faults.append("block \(index) lost text") }
            if case .table = block.kind { return faults }
            let rows = lines.filter { !$0.pieces.isEmpty }.map { line in
                line.pieces.filter { $0.range != nil }.map(\.text).joined()
            }
            for (upper, lower) in zip(rows, rows.dropFirst()) {
                let last = upper.unicodeScalars.last ?? " "
                let first = lower.unicodeScalars.first ?? " "
                if LineEdge.isNeverLast(last) || LineEdge.isNeverFirst(first) {
                    faults.append("block \(index): …\(upper.suffix(8)) | \(lower.prefix(8))…")
                }
            }
            return faults
        }
    }

    private func tooWide(_ line: Line, _ width: Int) -> String? {
        let end = line.pieces.map { $0.column + DisplayWidth.of($0.text) }.max() ?? 0
        return end > width ? "block \(line.block) is \(end) wide" : nil
    }

    /// The bytes of the text that the rows show, spaces and the separators of cells left aside.
    private func shown(_ lines: [Line]) -> [UInt8] {
        let pieces = lines.flatMap(\.pieces).filter { $0.range != nil }
        let sorted = pieces.sorted { ($0.range?.lowerBound ?? 0) < ($1.range?.lowerBound ?? 0) }
        return sorted.flatMap { Array($0.text.utf8) }.filter(isVisible)
    }

    private func isVisible(_ byte: UInt8) -> Bool { byte != 0x20 && byte != 0x09 && byte != 0x0A }
}

/// Where the documents of the tests lie.
enum Documents {
    private static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The documents of `seeds/`.
    static let builtIn = texts("seeds", in: repository)
    /// The source documents, where they stand beside the repository.
    static let originals = ["shared/seeds", "shared/corpus/provinces-2026"].flatMap { folder in
        texts(folder, in: repository.deletingLastPathComponent())
    }

    private static func texts(_ folder: String, in root: URL) -> [URL] {
        let files = try? FileManager.default.contentsOfDirectory(
            at: root.appending(path: folder), includingPropertiesForKeys: nil)
        return (files ?? []).filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }
    }
}
