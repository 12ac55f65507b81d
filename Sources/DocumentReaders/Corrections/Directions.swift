import DocumentModel

/// The corrections of a file as places of its source: what the steps of reading look up.
struct Directions {
    /// A repair that is not to be made.
    struct Declined {
        var kind: Overlay.Kind
        var reason: Overlay.Reason
        /// Where its first byte lies.
        var place: ClosedRange<Int>
    }

    /// What becomes of the block that begins at a place.
    enum Role: Equatable {
        case heading(Int)
        case text
        case furniture
    }

    /// Where blocks begin.
    var splits: Set<Int> = []
    /// Where texts begin that go on in the block before.
    var joins: Set<Int> = []
    /// What blocks are.
    var roles: [Int: Role] = [:]
    /// The block at one place goes before that at another, in the order given.
    var moves: [(from: Int, before: Int)] = []
    /// What is read otherwise, near a place.
    var replacements: [(place: Int, old: String, new: String)] = []
    /// Repairs that are not made.
    var declined: [Declined] = []

    var isEmpty: Bool {
        splits.isEmpty && joins.isEmpty && roles.isEmpty && moves.isEmpty && replacements.isEmpty && declined.isEmpty
    }

    /// Whether a repair is not to be made.
    func decline(_ kind: Overlay.Kind, _ source: Range<Int>, _ reason: Overlay.Reason) -> Bool {
        !declined.isEmpty
            && declined.contains { $0.kind == kind && $0.reason == reason && $0.place.contains(source.lowerBound) }
    }
}

extension Directions {
    /// Finds the places of corrections in a file.
    ///
    /// - Parameter index: of the file as it is read without corrections.
    /// - Parameter unplaced: gets the corrections whose text is not there any more.
    init(_ corrections: [Correction], in index: AnchorIndex, unplaced: inout [Int]) {
        for (number, correction) in corrections.enumerated() where !add(correction, index) { unplaced.append(number) }
    }

    private mutating func add(_ correction: Correction, _ index: AnchorIndex) -> Bool {
        guard let letter = index.letter(of: correction.anchor) else { return false }
        let place = index.source(of: letter)
        switch correction.change {
        case .join: joins.insert(place)
        case .split: splits.insert(place)
        case .move(let target):
            guard let before = index.letter(of: target) else { return false }
            moves.append((place, index.source(of: before)))
        case .level(let level): roles[place] = .heading(max(1, level))
        case .text: roles[place] = .text
        case .furniture: roles[place] = .furniture
        case .replace(let old, let new): replacements.append((place, old, new))
        case .decline(.join, let reason) where reason != .wrapSpace && reason != .titleLines: splits.insert(place)
        case .decline(let kind, let reason):
            let start = letter > 0 ? index.source(of: letter - 1) + 1 : 0
            declined.append(Declined(kind: kind, reason: reason, place: min(start, place)...place))
        }
        return true
    }
}
