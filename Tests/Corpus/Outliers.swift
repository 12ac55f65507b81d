import DocumentModel
import ReadingProperties

/// What is odd about one document as it was read, in a few words each.
func oddities(of found: Reading) -> [String] {
    let document = found.document
    var odd = breaches(of: document, readFrom: document.source.fileBytes).map { "BROKEN PROMISE: " + $0 }
    if document.metadata.title.isEmpty { odd.append("no title") }
    if document.metadata.date.isEmpty { odd.append("no date") }
    let headings = headingLikeLines(in: document.source.bytes)
    let sections = document.sections.count { $0.parent != nil || $0.level > 1 }
    if headings >= 3, sections == 0 {
        odd.append("no outline, but \(headings) lines open like headings")
    } else if headings >= 10, sections * 5 < headings {
        odd.append("\(sections) sections, but \(headings) lines open like headings")
    }
    if let share = largestShare(document, of: found.characters), share >= 90, found.characters > 3000, headings >= 3 {
        odd.append("one section holds \(share) % of the text")
    }
    let perPage = document.flags.count * 5000 / max(5000, found.characters)
    if perPage > 5 {
        let kinds = Set(document.flags.map { "\($0.kind)" }).sorted().joined(separator: " ")
        odd.append("\(perPage) flags per 5,000 characters: \(kinds)")
    }
    let speed = document.source.bytes.count * 1000 / max(1, found.reading)
    if speed < 1, document.source.bytes.count > 20_000 { odd.append("read at \(speed) MB/s") }
    return odd
}

/// What part of the text the largest section holds that has no section in it, in per cent.
private func largestShare(_ document: Document, of characters: Int) -> Int? {
    let parents = Set(document.sections.compactMap(\.parent))
    let leaves = document.sections.indices.filter { !parents.contains($0) }
    let sizes = leaves.map { index in
        document.sections[index].blocks.reduce(0) { $0 + document.blocks[$1].text.unicodeScalars.count }
    }
    return sizes.max().map { $0 * 100 / max(1, characters) }
}
