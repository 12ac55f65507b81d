import ChineseText

/// A row label: pieces of the text in the order they are read. Nothing is invented, so ranges are enough.
struct Label: Sendable, Equatable {
    /// The pieces as scalar indices; none is empty.
    var pieces: [Range<Int>]

    /// Makes a label of the pieces that are not empty.
    init(_ pieces: [Range<Int>] = []) { self.pieces = pieces.filter { !$0.isEmpty } }

    /// Whether it says nothing.
    var isEmpty: Bool { pieces.isEmpty }

    /// The number of characters.
    var count: Int { pieces.reduce(0) { $0 + $1.count } }

    /// Two labels, one behind the other.
    static func + (left: Label, right: Label) -> Label { Label(left.pieces + right.pieces) }

    /// The words of the label; 城 and 乡 of 城乡, told apart, are given in full.
    func string(in text: ScalarText) -> String {
        pieces.reduce(into: "") { $0 += $1.count == 1 ? inFull(text.string($1)) : text.string($1) }
    }

    private func inFull(_ word: String) -> String {
        switch word {
        case "城": "城镇"
        case "乡": "农村"
        default: word
        }
    }
}
