import DocumentModel

extension State {
    /// Goes to the next member of a series inside the text, 一是…；二是…, (previous when negative) from the one gone to
    /// or from the screen.
    mutating func walkSeries(by step: Int) {
        guard let reading, reading.source == nil else { return notice = Notice(words.notWhileSource) }
        var place = reading.placeAtHand
        for _ in 0..<abs(step) {
            guard let next = reading.document.member(step > 0 ? .behind : .before, place) else {
                return notice = Notice(words.noMoreMembers)
            }
            place = next
        }
        reveal(place)
    }
}

/// Which way to look.
private enum Side { case before, behind }

extension Document {
    /// So many blocks are looked through for one key.
    private static let reach = 5000

    /// The nearest member of a series on one side of a place.
    fileprivate func member(_ side: Side, _ place: Position) -> Position? {
        let near =
            side == .behind
            ? Array(place.block..<min(blocks.count, place.block + Self.reach))
            : (max(0, place.block - Self.reach)..<min(blocks.count, place.block + 1)).reversed()
        for block in near {
            let members = series(in: block).map { Position(block: block, offset: $0.lowerBound) }
            let found = side == .behind ? members.first { $0 > place } : members.last { $0 < place }
            if let found { return found }
        }
        return nil
    }
}
