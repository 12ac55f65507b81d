import DocumentModel
import Foundation

/// A document of paragraphs; a text that begins with `#` is a heading, and a tab makes a table.
func sample(_ texts: String..., path: String = "样本.md") -> Document {
    var blocks: [Block] = []
    var sections: [Section] = []
    for text in texts {
        if text.hasPrefix("#") {
            let title = String(text.drop { $0 == "#" || $0 == " " })
            sections.append(
                Section(
                    level: 1, number: "", title: title, heading: blocks.count, blocks: blocks.count..<texts.count,
                    parent: nil, part: 0))
            blocks.append(Block(kind: .heading, text: title))
        } else {
            let table = Table(rows: [], headerRows: 0, alignments: [])
            blocks.append(Block(kind: text.contains("\t") ? .table(table) : .paragraph, text: text))
        }
    }
    for index in sections.indices.dropLast() {
        sections[index].blocks = sections[index].heading..<sections[index + 1].heading
    }
    return Document(
        source: SourceText(Array(texts.joined(separator: "\n").utf8)), path: path, metadata: Metadata(), parts: [],
        sections: sections, blocks: blocks, overlays: [], flags: [])
}

/// A block of running text.
func paragraph(_ text: String) -> Block { Block(kind: .paragraph, text: text) }

/// The reports that may lie beside the repository, or in it: real text with all its noise.
enum Seeds {
    static let paths: [String] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL
        for folder in [root.appending(path: "../shared/seeds"), root.appending(path: "seeds")] {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.standardizedFileURL.path)) ?? []
            let texts = names.filter { $0.hasSuffix(".txt") || $0.hasSuffix(".md") }.sorted()
            if !texts.isEmpty { return texts.map { folder.appending(path: $0).standardizedFileURL.path } }
        }
        return []
    }()

    /// Their paragraphs as they stand in the files, wrapped lines and all.
    static func rawParagraphs() throws -> [String] {
        try paths.flatMap { path in
            let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
            return text.replacingOccurrences(of: "\r\n", with: "\n").components(separatedBy: "\n\n")
        }
    }
}
