public import DocumentModel

extension Document {
    /// What a row of the outline says.
    func label(of row: OutlineRow) -> String {
        switch row.target {
        case .section(let index): label(ofSection: index)
        case .lead(let block): blocks[block].lead.map { leadLabel(blocks[block].text(in: $0)) } ?? ""
        }
    }

    private func leadLabel(_ text: String) -> String {
        var text = text
        while let last = text.unicodeScalars.last, "。：:. ".unicodeScalars.contains(last) {
            text.unicodeScalars.removeLast()
        }
        return text
    }

    /// A heading as an outline shows it: its number with its punctuation, then its title.
    public func label(ofSection index: Int) -> String {
        guard sections.indices.contains(index) else { return "" }
        let section = sections[index]
        guard !section.number.isEmpty else { return section.title }
        let text = blocks.indices.contains(section.heading) ? blocks[section.heading].head(24) : []
        let printed = Self.printedNumber(section.number, at: text)
        let space = section.title.isEmpty || printed.unicodeScalars.last.map { $0.value > 0x2000 } ?? false ? "" : " "
        return printed + space + section.title
    }

    /// The number as it stands at the start of a heading: 一、 （二） 第三条 1.
    private static func printedNumber(_ number: String, at scalars: [Unicode.Scalar]) -> String {
        let digits = Array(number.unicodeScalars)
        guard let start = scalars.indices.first(where: { scalars[$0...].starts(with: digits) }), start <= 12 else {
            return number
        }
        var end = start + digits.count
        while end < scalars.count, "、.．）)：编章节条款是".unicodeScalars.contains(scalars[end]) { end += 1 }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[..<end].filter { $0 != " " || start > 2 })
        return String(view)
    }
}
