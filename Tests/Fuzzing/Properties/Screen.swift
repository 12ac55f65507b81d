import DocumentModel

/// Nothing in a document steers the terminal that shows it.
func screenBreaches(of document: Document) -> [String] {
    var found: [String] = []
    func check(_ text: String, _ what: String, allowing: String = "") {
        if let scalar = text.unicodeScalars.first(where: { isControl($0) && !allowing.unicodeScalars.contains($0) }) {
            found.append("\(what) holds U+\(String(scalar.value, radix: 16))")
        }
    }
    for (index, block) in document.blocks.enumerated() {
        let isTable = if case .table = block.kind { true } else { false }
        check(block.text, "block \(index)", allowing: isTable ? "\t\n" : "")
    }
    for (index, section) in document.sections.enumerated() {
        check(section.title, "title of section \(index)")
        check(section.number, "number of section \(index)")
    }
    for flag in document.flags { check(flag.detail, "detail of \(flag.kind)") }
    for field in Metadata.Field.allCases { check(document.metadata[field], "metadata \(field)") }
    return found
}
