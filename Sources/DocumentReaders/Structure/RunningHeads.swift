import ChineseText

/// Finds numbered headings that are printed again on every page, or first cut and then whole: of each
/// the fullest first one stays.
func runningHeads(in findings: [Int: HeadingFinder.Finding]) -> [Int: HeadingFinder.Finding] {
    var result: [Int: HeadingFinder.Finding] = [:]
    var last: [Marker.Style: (index: Int, heading: Heading)] = [:]
    for index in findings.keys.sorted() {
        guard case .heading(let heading, _) = findings[index], let marker = heading.marker, !marker.isLegal else {
            continue
        }
        defer { if result[index] == nil { last[marker.style] = (index, heading) } }
        guard let before = last[marker.style], before.heading.marker?.number == marker.number, !heading.title.isEmpty
        else { continue }
        if before.heading.title.hasPrefix(heading.title) {
            result[index] = .runningHead
        } else if heading.title.hasPrefix(before.heading.title), index - before.index <= 4 {
            result[before.index] = .runningHead
        }
    }
    return result
}

/// Appendix II: Data Appendix II: Data is printed once in the outline.
func undoubled(_ title: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    let words = title.split(whereSeparator: \.isSpace)
    guard let first = words.first, words.count >= 3 else { return title }
    // A long last word twice: the heading was wrapped where the page repeated it.
    let last = words[words.count - 1]
    if last.count >= 6, last == words[words.count - 2] { return title[..<words[words.count - 2].endIndex] }
    // The numbering is no part of the title, but it stands in front of the second half.
    for start in 1..<words.count where words[start] == first && start * 2 <= words.count + 3 {
        let half = words[start...]
        if half.elementsEqual(words[..<half.count]), words.count - half.count <= half.count + 2 {
            return title[..<words[half.count - 1].endIndex]
        }
    }
    return title
}
