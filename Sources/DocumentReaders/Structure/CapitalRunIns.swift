import ChineseText

extension RunIn {
    /// THE COUNCIL'S DECISION On May 4 the council …: a title in capitals that a converter ran into its paragraph.
    init?(capitals shape: Shape) {
        let head = shape.head
        let start = shape.marker?.length ?? 0
        guard shape.hanCount == 0, start + 16 < head.count,
            (0x41...0x5A).contains(head[start].value) || head[start] == "“"
        else { return nil }
        var (end, letters, longWords, index) = (start, 0, 0, start)
        var lastWord: ArraySlice<Unicode.Scalar> = []
        while index < head.count {
            let stop = head[index...].firstIndex(where: \.isSpace) ?? head.count
            let word = head[index..<stop]
            guard stop < head.count, Self.isInCapitals(word) else { break }
            lastWord = word
            letters += word.count(where: \.isLatin)
            longWords += word.count(where: \.isLatin) >= 4 ? 1 : 0
            end = stop
            index = head[stop...].firstIndex { !$0.isSpace } ?? head.count
        }
        // The A of A report and the I of I found belong to the sentence, the I of VOLUME I to the title.
        let words = head[start..<end].split(whereSeparator: \.isSpace)
        if lastWord.count == 1, words.count >= 2, !Self.numbered.contains(Array(words[words.count - 2]).string) {
            index = lastWord.startIndex
            end = words[words.count - 2].endIndex
        }
        guard index + 1 < head.count, longWords >= 2, letters >= 12, (0x41...0x5A).contains(head[index].value),
            head[end - 1].isLatin || head[end - 1] == "\"" || head[end - 1] == "”"
        else { return nil }
        title = start..<end
        rest = index
    }

    private static let numbered = ["VOLUME", "PART", "CHAPTER", "TITLE", "PHASE", "APPENDIX", "SECTION", "ANNEX"]

    private static func isInCapitals(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
        word.contains { $0.isLatin } && !word.contains { (0x61...0x7A).contains($0.value) || $0 == "—" || $0 == "(" }
    }
}
