import ChineseText

/// Where names stand in a text: short quotations (“4×4”), titles (《…50条》), bracketed numbers (〔2018〕, ［3］).
struct NameSpans {
    /// The ranges, ascending; they do not overlap.
    private(set) var spans: [Range<Int>] = []

    /// The longest quotation taken for a name; longer ones are speech.
    private static let longestName = 14
    /// The longest title of a document.
    private static let longestTitle = 80

    /// Finds the names of a text in one pass.
    init(_ text: ScalarText) {
        var open: (index: Int, close: Unicode.Scalar)?
        for (index, scalar) in text.scalars.enumerated() {
            if let started = open {
                if scalar == started.close {
                    add(started.index..<(index + 1), of: started.close, in: text)
                    open = nil
                } else if let close = Self.closing(of: scalar), close != started.close {
                    open = (index, close)
                } else if index - started.index > Self.longestTitle {
                    open = nil
                }
            } else if let close = Self.closing(of: scalar) {
                open = (index, close)
            }
        }
    }

    /// Whether an index lies in a name.
    func contains(_ index: Int) -> Bool { span(at: index) != nil }

    /// The name that an index lies in.
    func span(at index: Int) -> Range<Int>? {
        var low = 0
        var high = spans.count
        while low < high {
            let middle = (low + high) / 2
            if spans[middle].upperBound <= index { low = middle + 1 } else { high = middle }
        }
        return low < spans.count && spans[low].contains(index) ? spans[low] : nil
    }

    private mutating func add(_ span: Range<Int>, of close: Unicode.Scalar, in text: ScalarText) {
        let isQuotation = close == "”" || close == "\"" || close == "’" || close == "」" || close == "』"
        if isQuotation {
            guard span.count - 2 <= Self.longestName else { return }
            for index in span where text.scalars[index] == "，" || text.scalars[index].endsSentence { return }
        }
        spans.append(span)
    }

    private static func closing(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar {
        case "“": "”"
        case "\"": "\""
        case "‘": "’"
        case "「": "」"
        case "『": "』"
        case "《": "》"
        case "〔": "〕"
        case "［": "］"
        case "[": "]"
        case "【": "】"
        default: nil
        }
    }
}
