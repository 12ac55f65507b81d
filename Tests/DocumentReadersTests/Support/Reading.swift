import DocumentModel
import DocumentReaders

/// Reads a text as a file without a name.
func read(_ text: String, path: String = "") -> Document { readDocument(Array(text.utf8), path: path) }

extension Document {
    /// The outline, a line a heading: its level, its number, its title.
    var outline: [String] {
        sections.map { "\($0.level) \($0.number.isEmpty ? "" : $0.number + " ")\($0.title)" }
    }

    /// The texts of the blocks of one kind.
    func texts(_ kind: Block.Kind) -> [String] { blocks.filter { $0.kind == kind }.map(\.text) }

    /// The kinds of doubts.
    var doubts: Set<Flag.Kind> { Set(flags.map(\.kind)) }

    /// The reasons of the repairs of one kind.
    func reasons(_ kind: Overlay.Kind) -> [String] { overlays.filter { $0.kind == kind }.map(\.reason.rawValue) }
}

/// A paragraph of running text, to stand under headings.
let paragraph = "全县统筹安排资金和人力，按季度检查进度，发现问题当场交办，年底前逐项对账销号，群众反映总体良好。"
