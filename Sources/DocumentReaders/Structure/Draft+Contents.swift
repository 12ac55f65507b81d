import ChineseText
import DocumentModel

/// The table of contents: its entries are no headings, but they name the headings to come.
extension Draft {
    /// Marks the table of contents near the start of the file as furniture, and in a periodical
    /// remembers where the articles begin that it names.
    mutating func readContents() {
        guard
            let label = (0..<min(count, 60)).first(where: { shapes[$0].isWhole && isContentsLabel(shapes[$0].squeezed) }
            )
        else { return }
        let isPeriodical = (0..<label).contains { shapes[$0].isWhole && isIssueLine(shapes[$0].squeezed) }
        var places: [[Unicode.Scalar]: [Int]] = [:]
        for index in label + 1..<count { places[entry(index), default: []].append(index) }
        var index = label + 1
        var first: [Unicode.Scalar]?
        while index < min(count, label + 300), shapes[index].isWhole, !shapes[index].isBody {
            let words = entry(index)
            guard let later = places[words]?.last, later > index || words == first, !words.isEmpty else { break }
            if words == first { break }
            first = first ?? words
            if isPeriodical { articleStarts.insert(later) }
            passages[index].kind = .furniture(.masthead)
            index += 1
        }
        if first != nil { passages[label].kind = .furniture(.masthead) }
    }

    private func isContentsLabel(_ text: [Unicode.Scalar]) -> Bool {
        text.count <= 16 && text.filter { $0 != "【" && $0 != "】" && $0 != "：" }.isAny(Self.labels)
    }

    private static let labels = [
        "目录", "本期要目", "本期导读", "本期目录", "要目", "导读", "本期内容", "Contents", "CONTENTS", "TableofContents", "TABLEOFCONTENTS",
    ]

    /// A line as it would stand in the contents and over its text: up to its first stop, without bullet, leaders and page.
    private func entry(_ index: Int) -> [Unicode.Scalar] {
        let shape = shapes[index]
        var words = Array(shape.head[..<(shape.firstStop ?? shape.head.count)]).squeezed
        if let marker = shape.marker, marker.style == .bullet {
            words = Array(shape.head.dropFirst(marker.length)).squeezed
        }
        while let last = words.last, last.isDigit || ".…·（）()。：-—".unicodeScalars.contains(last) { words.removeLast() }
        return words.count <= 80 ? words : []
    }
}
