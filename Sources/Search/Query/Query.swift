import ChineseText
public import DocumentModel

/// What is searched for.
///
/// - One word is a phrase: it is found wherever its characters stand together, white space between them or not.
/// - Words parted by white space must all occur in the same block, in any order.
/// - Words in quotation marks (`"…"`, `“…”`, `「…」`) are one phrase, and so are single Chinese characters with
///   spaces between them, which is how titles are spaced out.
public struct Query: Sendable, Equatable {
    /// The query as typed.
    public let text: String
    /// The phrases that must occur, folded.
    public let terms: [[UInt8]]

    /// Takes a query apart.
    public init(_ text: String) {
        self.text = text
        let words = Query.words(of: text)
        let isSpacedOut = words.count > 1 && words.allSatisfy { $0.count == 1 && $0[0].isHan }
        let phrases = isSpacedOut ? [words.flatMap { $0 }] : words
        var terms: [[UInt8]] = []
        for phrase in phrases {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: phrase)
            var term: [UInt8] = []
            fold(String(view), partsCells: false, into: &term)
            if !term.isEmpty, !terms.contains(term) { terms.append(term) }
        }
        self.terms = terms
    }

    /// True when nothing can be found with it.
    public var isEmpty: Bool { terms.isEmpty }

    /// True when all of it has to stand in one place.
    public var isPhrase: Bool { terms.count == 1 }

    /// The places of the query in a block, as UTF-8 ranges of its text, in order: of a phrase each occurrence, of
    /// several words the occurrences of every word when all of them are there.
    public func hits(in block: Block) -> [Range<Int>] {
        let folded = FoldedText(block)
        let ranges = terms.map(folded.ranges(of:))
        guard ranges.allSatisfy({ !$0.isEmpty }) else { return [] }
        return ranges.count == 1 ? ranges[0] : merged(ranges)
    }

    private static func words(of text: String) -> [[Unicode.Scalar]] {
        var words: [[Unicode.Scalar]] = []
        var word: [Unicode.Scalar] = []
        var closing: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if scalar == closing || (closing == nil && scalar.isSpace) {
                if !word.isEmpty { words.append(word) }
                (word, closing) = ([], nil)
            } else if closing == nil, word.isEmpty, let mark = closingMark(of: scalar) {
                closing = mark
            } else {
                word.append(scalar)
            }
        }
        return word.isEmpty ? words : words + [word]
    }

    private static func closingMark(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar {
        case "\"", "＂": scalar
        case "“", "”": "”"
        case "「": "」"
        default: nil
        }
    }
}

/// The ranges of several lists in order; ranges that overlap become one.
func merged(_ lists: [[Range<Int>]]) -> [Range<Int>] {
    let sorted = lists.flatMap { $0 }.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    var result: [Range<Int>] = []
    for range in sorted {
        if let last = result.last, range.lowerBound < last.upperBound {
            result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
        } else {
            result.append(range)
        }
    }
    return result
}
