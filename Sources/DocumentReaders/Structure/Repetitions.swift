import DocumentModel

/// Marks paragraphs that repeat an earlier one word for word: a recogniser that loops prints them again
/// and again, and the text that stood there may be lost.
func markRepetitions(in document: inout Document, repairs: inout Repairs) {
    /// Only long paragraphs: short ones are repeated on purpose.
    let shortest = 60
    var firstByText: [String: Int] = [:]
    var repeated: Range<Int>?
    for index in document.blocks.indices {
        let block = document.blocks[index]
        guard block.kind == .paragraph || block.kind == .item, block.text.utf8.count >= shortest,
            block.text.unicodeScalars.prefix(shortest).count == shortest
        else { continue }
        guard let first = firstByText[block.text] else {
            firstByText[block.text] = index
            continue
        }
        document.blocks[index].repeats = first
        let place = block.map.sourceRange
        repairs.note(.collapse, place, "repetition")
        repeated = (repeated?.lowerBound ?? place.lowerBound)..<place.upperBound
    }
    if let repeated { repairs.flags.append(Flag(kind: .repetitionLoop, source: repeated)) }
}
