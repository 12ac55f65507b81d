import DocumentModel

/// Marks paragraphs that repeat an earlier one word for word: a recogniser that loops prints them again
/// and again, and the text that stood there may be lost.
func markRepetitions(in document: inout Document, repairs: inout Repairs) {
    var repeated: Range<Int>?
    var length = 0
    var copies: [Int: Int] = [:]
    for (index, first) in repetitions(in: document.blocks) {
        copies[first, default: 1] += 1
        let block = document.blocks[index]
        let place = block.map.sourceRange
        if repairs.decline(.collapse, place, .repetition) { continue }
        document.blocks[index].repeats = first
        repairs.note(.collapse, place, .repetition)
        length += block.utf8Count
        repeated = (repeated?.lowerBound ?? place.lowerBound)..<place.upperBound
    }
    // One legend under two tables is no loop.
    if let repeated, length >= 600 {
        repairs.flags.append(
            Flag(kind: .repetitionLoop, source: repeated, detail: "×\(copies.values.max() ?? 2)"))
    }
}

/// The long paragraphs that stand in the document before, each with its first place, in the order of the text.
private func repetitions(in blocks: [Block]) -> [(block: Int, first: Int)] {
    // Neighbours after sorting: a dictionary would cost a short document more than all its paragraphs.
    var places: [(hash: UInt64, block: Int)] = []
    for (index, block) in blocks.enumerated() where block.kind == .paragraph || block.kind == .item {
        if let hash = hashOfLong(block) { places.append((hash, index)) }
    }
    places.sort { $0 < $1 }
    var result: [(block: Int, first: Int)] = []
    var first = 0
    for place in places.indices.dropFirst() {
        if places[place].hash != places[first].hash {
            first = place
        } else if areSame(blocks[places[first].block], blocks[places[place].block]) {
            result.append((places[place].block, places[first].block))
        }
    }
    result.sort { $0.block < $1.block }
    return result
}

/// The hash of a paragraph (FNV-1a: that of a string would first normalise it); nil for short ones, which
/// are repeated on purpose.
private func hashOfLong(_ text: Block) -> UInt64? {
    let shortest = 60
    guard text.utf8Count >= shortest else { return nil }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var count = 0
    text.scan { bytes in
        for byte in bytes {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
            if byte & 0xC0 != 0x80 { count += 1 }
        }
    }
    return count >= shortest ? hash : nil
}

/// Whether two texts have the same bytes.
private func areSame(_ one: Block, _ other: Block) -> Bool {
    one.utf8Count == other.utf8Count && one.scan { left in other.scan { left.elementsEqual($0) } }
}
