/// Of the occurrences of several words those that stand together: each near enough to one of the word before and of the
/// word behind, in either order.
///
/// - Parameter lists: for each word its ranges of the folded text, sorted by their beginning.
/// - Parameter distances: how many characters may lie between two words that are neighbours in `lists`.
func nearOccurrences(
    _ lists: [[Range<Int>]], _ distances: [Int], in text: UnsafeBufferPointer<UInt8>
) -> [Range<Int>] {
    var lists = lists.map { CharacterPlaces($0, in: text) }
    // There and back: what is near a word that is itself far from the next is left out too.
    for (left, distance) in distances.enumerated() { lists[left + 1].keep(near: lists[left], within: distance) }
    for (left, distance) in distances.enumerated().reversed() {
        lists[left].keep(near: lists[left + 1], within: distance)
    }
    return lists.contains { $0.ranges.isEmpty } ? [] : lists.flatMap(\.ranges)
}

/// Ranges of a text with what they are in characters.
private struct CharacterPlaces {
    var ranges: [Range<Int>]
    private var places: [Range<Int>]

    init(_ ranges: [Range<Int>], in text: UnsafeBufferPointer<UInt8>) {
        self.ranges = ranges
        places = []
        var (offset, character) = (0, 0)
        for range in ranges {
            while offset < range.lowerBound {
                character += text[offset] & 0xC0 == 0x80 ? 0 : 1
                offset += 1
            }
            let length = text[range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
            places.append(character..<character + length)
        }
    }

    /// Leaves only what is at most so many characters from a range of another list.
    mutating func keep(near others: CharacterPlaces, within distance: Int) {
        var kept: [Int] = []
        // The end of what begins furthest to the right before a place, and the first that begins behind it.
        var (next, end) = (0, Int.min / 2)
        for (index, place) in places.enumerated() {
            while next < others.places.count, others.places[next].lowerBound <= place.lowerBound {
                end = max(end, others.places[next].upperBound)
                next += 1
            }
            let before = place.lowerBound - end
            let behind = next < others.places.count ? others.places[next].lowerBound - place.upperBound : Int.max
            if before <= distance || behind <= distance { kept.append(index) }
        }
        ranges = kept.map { ranges[$0] }
        places = kept.map { places[$0] }
    }
}
