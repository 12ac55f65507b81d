import ChineseText
import DocumentModel

/// Short sentences that stand alone over a text and name it: 这五年，是粮食连年丰收的五年。
///
/// One alone is an ordinary sentence; two or more neighbours that say of their texts 是…的 in the same
/// words at the end are headings, and make a series like 一是…。
struct SentenceHeadings {
    /// The passages.
    private(set) var indices: [Int] = []

    init(_ draft: Draft, part: Draft.PartDraft, known: [Int: HeadingFinder.Finding]) {
        var last: (index: Int, ending: ArraySlice<Unicode.Scalar>)?
        for index in part.passages where index >= part.bodyStart && known[index] == nil {
            guard let ending = Self.ending(of: index, draft, part) else { continue }
            if let last, last.ending == ending {
                if indices.last != last.index { indices.append(last.index) }
                indices.append(index)
            }
            last = (index, ending)
        }
    }

    /// The words behind the last 的 of a sentence of this make; nil for all other passages.
    private static func ending(of index: Int, _ draft: Draft, _ part: Draft.PartDraft) -> ArraySlice<Unicode.Scalar>? {
        let shape = draft.shapes[index]
        guard shape.isWhole, shape.last == "。", shape.marker == nil, draft.isText(index),
            draft.passages[index].mark == .none
        else { return nil }
        let text = shape.squeezed
        guard (8...40).contains(text.count), text.firstIndex(of: "。") == text.count - 1,
            let verb = text.firstIndex(of: "是"), verb <= 8, let link = text.lastIndex(of: "的"), link > verb + 2,
            (2...6).contains(text.count - 2 - link), text.count(where: \.isComma) <= 2
        else { return nil }
        guard let below = draft.next(index + 1, before: part.passages.upperBound), draft.isText(below),
            draft.shapes[below].isBody, draft.shapes[below].marker == nil,
            draft.shapes[below].head.count > text.count * 2
        else { return nil }
        return text[link...]
    }
}
