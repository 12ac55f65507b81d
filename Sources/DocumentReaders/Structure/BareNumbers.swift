import ChineseText
import DocumentModel

/// Headings with a number and nothing behind it: 1 Introduction, 2 The contract (GB/T 1.1: 1　范围).
///
/// A number at the start of a line proves nothing; a row 1, 2, 3 … of such lines, each over a text, does.
struct BareNumbers {
    /// The passages with their markers, in order.
    private(set) var headings: [(index: Int, marker: Marker)] = []

    init(_ draft: Draft, part: Draft.PartDraft, known: [Int: HeadingFinder.Finding]) {
        for index in part.passages {
            guard let marker = Self.marker(draft.shapes[index]), known[index] == nil, draft.isText(index),
                draft.passages[index].isApart || draft.passages[index].mark != .none,
                draft.passages[index].mark != .row,
                let below = draft.next(index + 1, before: part.passages.upperBound),
                draft.shapes[below].isBody || draft.shapes[below].marker != nil
            else { continue }
            if marker.value == headings.count + 1 { headings.append((index, marker)) }
        }
        if headings.count < 2 { headings.removeAll() }
    }

    /// The number that opens a short line without a stop.
    static func marker(_ shape: Shape) -> Marker? {
        let head = shape.head
        guard let first = head.first, first.isDigit, first.digit != 0, shape.marker == nil, shape.isWhole,
            head.count <= (shape.isChinese ? 30 : 80), shape.last.isHan || shape.last.isLatin || shape.last.isCloser,
            CalendarDate.first(in: head) == nil, !LineSigns.isTabular(head)
        else { return nil }
        let digits = head.prefix(while: \.isDigit).count
        guard digits <= 2, digits < head.count, head[digits].isSpace,
            let start = head[digits...].firstIndex(where: { !$0.isSpace })
        else { return nil }
        let opening = head[start]
        let isTitle =
            (0x41...0x5A).contains(opening.value) || opening.isHan && !"亿万元个件人吨米年月日时分".unicodeScalars.contains(opening)
        guard isTitle, !head.contains(where: { "。；;，".unicodeScalars.contains($0) }) else { return nil }
        let value = head[..<digits].reduce(0) { $0 * 10 + ($1.digit ?? 0) }
        return Marker(style: .bare, number: String(value), value: value, length: start)
    }
}
