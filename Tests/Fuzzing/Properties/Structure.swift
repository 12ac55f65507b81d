import DocumentModel

/// Parts cover the blocks, sections nest, and leads, cells and repetitions lie where they can.
func structureBreaches(of document: Document) -> [String] {
    partBreaches(of: document) + sectionBreaches(of: document)
        + document.blocks.indices.flatMap { blockBreaches(of: document.blocks[$0], at: $0) }
}

private func partBreaches(of document: Document) -> [String] {
    var end = 0
    var sectionEnd = 0
    for (index, part) in document.parts.enumerated() {
        if part.blocks.lowerBound != end { return ["part \(index) does not begin where the last one ends"] }
        if part.sections.lowerBound != sectionEnd { return ["part \(index): its sections are not the next"] }
        end = part.blocks.upperBound
        sectionEnd = part.sections.upperBound
    }
    guard end == document.blocks.count else { return ["the parts end at block \(end) of \(document.blocks.count)"] }
    return sectionEnd == document.sections.count ? [] : ["the parts end at section \(sectionEnd)"]
}

private func sectionBreaches(of document: Document) -> [String] {
    for (index, section) in document.sections.enumerated() {
        guard document.blocks.indices.contains(section.heading), document.parts.indices.contains(section.part),
            section.parent.map({ (0..<index).contains($0) }) ?? true
        else { return ["section \(index) points nowhere"] }
        if document.blocks[section.heading].kind != .heading { return ["section \(index) has no heading"] }
        if index > 0, document.sections[index - 1].heading >= section.heading { return ["section \(index): order"] }
        let blocks = section.blocks
        if section.level < 1 { return ["section \(index) has level \(section.level)"] }
        if blocks.lowerBound != section.heading || blocks.isEmpty { return ["section \(index) begins elsewhere"] }
        let part = document.parts[section.part]
        if !part.sections.contains(index) || blocks.upperBound > part.blocks.upperBound {
            return ["section \(index) leaves its part"]
        }
        guard let parent = section.parent.map({ document.sections[$0] }) else { continue }
        if parent.level >= section.level || blocks.upperBound > parent.blocks.upperBound {
            return ["section \(index) leaves its parent"]
        }
    }
    return []
}

private func blockBreaches(of block: Block, at index: Int) -> [String] {
    let bytes = block.utf8
    /// Whether a range is made of whole characters of the text.
    func isText(_ range: Range<Int>) -> Bool {
        range.lowerBound >= 0 && range.upperBound <= bytes.count
            && [range.lowerBound, range.upperBound].allSatisfy { $0 == bytes.count || bytes[$0] & 0xC0 != 0x80 }
    }
    if let lead = block.lead, lead.isEmpty || !isText(lead) { return ["block \(index): lead \(lead)"] }
    if let earlier = block.repeats, !(0..<index).contains(earlier) { return ["block \(index) repeats \(earlier)"] }
    if let run = block.map.runs.first(where: { !isText($0.clean) }) { return ["block \(index) is cut at \(run.clean)"] }
    guard case .table(let table) = block.kind else { return [] }
    var end = 0
    for cell in table.rows.joined() {
        if cell.lowerBound < end || !isText(cell) { return ["block \(index): cell \(cell)"] }
        end = cell.upperBound
    }
    return table.headerRows <= table.rows.count ? [] : ["block \(index) has \(table.headerRows) header rows"]
}
