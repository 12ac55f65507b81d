import Search
import TextScreen

/// By what the lines of a concordance are sorted.
public enum ConcordanceOrder: Sendable, Equatable, CaseIterable {
    /// As they stand in the documents.
    case place
    /// By what stands behind the words that were found.
    case right
    /// By what stands before them, read backwards.
    case left
}

extension FoundHit {
    /// The words that were found, within the context.
    var keyword: Range<Int> { (ranges.first ?? 0..<0).clamped(to: 0..<context.utf8.count) }

    /// Some of the context, by UTF-8 offsets.
    func text(_ range: Range<Int>) -> String {
        String(decoding: context.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
    }

    /// What stands before the words that were found.
    var before: String { text(0..<keyword.lowerBound) }

    /// What stands behind them.
    var behind: String { text(keyword.upperBound..<context.utf8.count) }
}

extension SearchRow {
    /// One row a hit, sorted; hits that are alike in that stand as in the documents.
    static func concordance(of documents: [FoundDocument], _ order: ConcordanceOrder) -> [SearchRow] {
        let rows = documents.indices.flatMap { document in
            documents[document].hits.indices.map { SearchRow.hit(document, $0) }
        }
        guard order != .place else { return rows }
        let keys = rows.map { row -> [String] in
            guard case .hit(let document, let index) = row else { return [] }
            let hit = documents[document].hits[index]
            return order == .right ? Self.units(hit.behind) : Self.units(hit.before).reversed()
        }
        return rows.indices.sorted { left, right in
            if keys[left] == keys[right] { return left < right }
            return keys[left].lexicographicallyPrecedes(keys[right])
        }.map { rows[$0] }
    }

    /// A text as what is compared: Chinese characters, and words of letters or digits; marks and spaces do not count.
    static func units(_ text: String) -> [String] {
        var units: [String] = []
        var word = ""
        func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
            scalar.value < 0x2E80 && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
        }
        for scalar in text.unicodeScalars {
            if isOfWord(scalar) {
                word.unicodeScalars.append(scalar)
                continue
            }
            if !word.isEmpty { units.append(word.lowercased()) }
            word = ""
            if scalar.properties.isAlphabetic { units.append(String(scalar)) }
        }
        return word.isEmpty ? units : units + [word.lowercased()]
    }
}

/// Where the parts of a line of a concordance stand.
struct ConcordanceColumns {
    /// The name of the document; no column where the pane is narrow.
    let source: Int
    /// What stands before the words that were found.
    let before: Int
    /// These and what stands behind them.
    let behind: Int

    /// Shares out the columns of a pane.
    init(width: Int) {
        source = width >= 90 ? min(26, width / 5) : 0
        let room = max(0, width - 2 - (source > 0 ? source + 2 : 0))
        before = room * 9 / 20
        behind = room - before
    }
}

extension String {
    /// The end of the text that fits into columns.
    func end(columns: Int) -> String {
        var width = 0
        var index = endIndex
        while index > startIndex {
            let previous = self.index(before: index)
            width += DisplayWidth.of(self[previous..<index])
            guard width <= columns else { break }
            index = previous
        }
        return String(self[index...])
    }
}
