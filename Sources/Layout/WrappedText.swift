/// The rows of a text at a width, broken by the rules that documents are set by.
public func wrapped(_ text: String, width: Int) -> [String] {
    let width = max(2, width)
    let breaks = LineBreaks(text)
    return Wrap.rows(text, breaks: breaks, first: width, others: width).map { range in
        let bytes = text.utf8
        let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
        return String(text[start..<bytes.index(start, offsetBy: range.count)])
    }
}
