import DocumentModel

/// Marks paragraphs that repeat an earlier one word for word: a recogniser that loops prints them again
/// and again, and the text that stood there may be lost.
func markRepetitions(in document: inout Document, repairs: inout Repairs) {
    /// Only long paragraphs: short ones are repeated on purpose.
    let shortest = 60
    var firstByHash: [UInt64: Int] = [:]
    var repeated: Range<Int>?
    var length = 0
    for index in document.blocks.indices {
        let block = document.blocks[index]
        guard block.kind == .paragraph || block.kind == .item, block.text.utf8.count >= shortest,
            block.text.unicodeScalars.prefix(shortest).count == shortest
        else { continue }
        let hash = hash(of: block.text)
        guard let first = firstByHash[hash], document.blocks[first].text.utf8.elementsEqual(block.text.utf8) else {
            firstByHash[hash] = index
            continue
        }
        document.blocks[index].repeats = first
        let place = block.map.sourceRange
        repairs.note(.collapse, place, "repetition")
        length += block.text.utf8.count
        repeated = (repeated?.lowerBound ?? place.lowerBound)..<place.upperBound
    }
    // One legend under two tables is no loop.
    if let repeated, length >= 600 { repairs.flags.append(Flag(kind: .repetitionLoop, source: repeated)) }
}

/// FNV-1a: the hash of a string would first normalise it.
private func hash(of text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
}
