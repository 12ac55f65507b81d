/// Gives headings their levels: by what stands open above them, not by the number of `#`.
///
/// A family of numbering takes the level below the heading under which it first appears, and keeps it
/// until a heading of higher rank closes it.
struct SectionLevels {
    private struct Open {
        var rank: Heading.Rank
        var markup: Int?
        var level: Int
    }

    private var stack: [Open] = []

    /// The level of the next heading, from 1.
    ///
    /// - Parameter markup: its number of `#`, where it has one.
    mutating func level(of rank: Heading.Rank, markup: Int?) -> Int {
        close(for: rank, markup: markup)
        let level = (stack.last?.level ?? (rank == .title ? 0 : 1)) + 1
        // A letter without markup stands above all markup but # and ##.
        stack.append(Open(rank: rank, markup: rank == .major(.letter) ? markup ?? 3 : markup, level: level))
        return level
    }

    /// Remembers a heading whose level a reader has set; the others of its numbering keep theirs.
    mutating func put(at level: Int) {
        stack.removeAll { $0.level >= level }
        stack.append(Open(rank: .markup(level), markup: level, level: level))
    }

    private mutating func close(for rank: Heading.Rank, markup: Int?) {
        switch rank {
        case .title: stack.removeAll()
        case .period, .major(.outer), .major(.letter), .major(.single): stack.removeAll { $0.rank != .title }
        case .major(.inner):
            while let last = stack.last, last.rank != .title, last.rank != .major(.letter) { stack.removeLast() }
        case .marker(let style): closeNumbered(style, markup: markup)
        case .markup(let count):
            while let last = stack.last, last.rank != .title, (last.markup ?? 9) >= count { stack.removeLast() }
        case .plain:
            if let same = stack.lastIndex(where: { $0.rank == .plain }) { stack.removeSubrange(same...) }
        }
    }

    private mutating func closeNumbered(_ style: Marker.Style, markup: Int?) {
        // Chapters stand beside a foreword or summary, and nothing stands under a foreword.
        stack.removeAll { $0.rank == .major(.single) || style.order <= 2 && $0.rank == .major(.outer) }
        if let same = stack.lastIndex(where: { $0.rank == .marker(style) }) {
            stack.removeSubrange(same...)
            return
        }
        while let last = stack.last, case .marker(let open) = last.rank, open.order > style.order { stack.removeLast() }
        if style.order == 0 { stack.removeAll { $0.rank != .title } }
    }
}

extension Marker.Style {
    /// The order of families by convention (GB/T 9704-2012, 7.3.3; 立法技术规范 for laws): it only says which
    /// of two families cannot stand under the other.
    fileprivate var order: Int {
        switch self {
        case .namedAppendix, .namedPart: 0
        case .volume: 1
        case .chapter, .namedChapter, .bare: 2
        case .chapterSection, .namedSection: 3
        case .article: 4
        case .han, .roman: 5
        case .letter: 6
        case .hanBracketed: 6
        case .hanSeries: 7
        case .arabic: 8
        case .dotted(let parts): 8 + parts
        case .arabicBracketed: 20
        case .circled, .note: 21
        case .bullet: 22
        }
    }
}
