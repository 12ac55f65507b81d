import ChineseText
import DocumentModel

/// The year and month that a text was given in: what 今年, 去年 and 本月 are told from. Nil where it is not stated.
struct TextDate: Equatable {
    var year: Int?
    var month: Int?

    init() {}

    /// Reads the first ten characters of an ISO 8601 date.
    init(iso: some StringProtocol) {
        year = Int(iso.prefix(4))
        month = Int(iso.dropFirst(5).prefix(2))
    }
}

/// The date of each part of a document.
///
/// An article of its own date has that; the others have the document's, but a fragment of another article
/// (上接1版) says nothing about when it was written unless it is dated itself.
func partDates(of document: Document) -> [TextDate] {
    let stated = TextDate(iso: document.metadata.date)
    return document.parts.enumerated().map { index, part in
        guard index > 0 else { return stated }
        if let own = ownDate(of: part, in: document) { return own }
        return part.kind == .continuation ? TextDate() : stated
    }
}

/// The date under the title of a part, or in its signature.
private func ownDate(of part: Part, in document: Document) -> TextDate? {
    let blocks = part.blocks.clamped(to: document.blocks.indices)
    // Titles and signatures stand at the ends.
    for index in Array(blocks.suffix(12).reversed()) + Array(blocks.prefix(12)) {
        switch document.blocks[index].kind {
        case .signature, .furniture(.byline), .furniture(.masthead): break
        default: continue
        }
        let text = ScalarText(document.blocks[index].text)
        let scanner = PeriodScanner(text: text, year: nil)
        if let date = scanner.first(in: 0..<min(text.count, 120)), date.text.utf8.count >= 7 {
            return TextDate(iso: date.text)
        }
    }
    return nil
}
