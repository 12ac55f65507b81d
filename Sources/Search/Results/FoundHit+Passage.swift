import DocumentModel

extension FoundHit {
    /// The most characters of a hit itself that are shown.
    private static let longestHit = 200

    /// A hit of a passage as a list shows it.
    ///
    /// - Parameters:
    ///   - section: the title of its section.
    ///   - context: the characters that are shown on either side.
    public init(_ hit: Hit, in passage: Passage, section: String, context: Int) {
        let index = min(max(0, hit.block - passage.firstBlock), passage.pieces.count - 1)
        let piece = passage.pieces[index].range
        let place = passage.place(ofPiece: index, at: hit.position.offset)
        let shown = (hit.ranges.first ?? 0..<0).clamped(to: 0..<piece.count)
        let lower = passage.bytes.boundary(from: piece.lowerBound + shown.lowerBound, by: -context, in: piece)
        let end = min(
            piece.lowerBound + shown.upperBound,
            passage.bytes.boundary(from: piece.lowerBound + shown.lowerBound, by: Self.longestHit, in: piece))
        let upper = passage.bytes.boundary(from: end, by: context, in: piece)
        let start = lower - piece.lowerBound
        let text = passage.bytes[lower..<upper].map { $0 < 0x20 ? 0x20 : $0 }
        self.init(
            position: hit.position, section: section, line: place.line, column: place.column,
            context: String(decoding: text, as: UTF8.self),
            ranges: hit.ranges.compactMap { range in
                let seen = range.clamped(to: start..<start + text.count)
                return seen.isEmpty ? nil : seen.lowerBound - start..<seen.upperBound - start
            }, isCutBefore: lower > piece.lowerBound, isCutAfter: upper < piece.upperBound)
    }
}

extension [UInt8] {
    /// The place so many characters before or behind one in UTF-8; marks that stand on a character go with it.
    fileprivate func boundary(from place: Int, by distance: Int, in bounds: Range<Int>) -> Int {
        var place = place
        if distance < 0 {
            var left = -distance
            while place > bounds.lowerBound, left > 0 {
                place -= 1
                while place > bounds.lowerBound, self[place] & 0xC0 == 0x80 { place -= 1 }
                if !isCombining(place) { left -= 1 }
            }
        } else {
            var left = distance
            while place < bounds.upperBound, left > 0 || isCombining(place) {
                if !isCombining(place) { left -= 1 }
                place += 1
                while place < bounds.upperBound, self[place] & 0xC0 == 0x80 { place += 1 }
            }
        }
        return place
    }

    /// Whether a combining diacritical mark (U+0300 to U+036F) or variation selector (U+FE00 to U+FE0F) begins here.
    private func isCombining(_ place: Int) -> Bool {
        switch self[place] {
        case 0xCC, 0xCD: place + 1 < count && (self[place] == 0xCC || self[place + 1] < 0xB0)
        case 0xEF: place + 2 < count && self[place + 1] == 0xB8 && self[place + 2] < 0x90
        default: false
        }
    }
}
