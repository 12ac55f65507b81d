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

    /// What changes the row of blocks.
    enum Step: Equatable {
        /// The text at a place goes on in the block that then stands before it.
        case join(Int)
        /// The block at one place goes before that at another.
        case move(Int, before: Int)
    }

    /// Where blocks begin.
    var splits: Set<Int> = []
    /// What blocks are.
    var roles: [Int: Role] = [:]
    /// One after the other: each finds what the ones before have left.
    var steps: [Step] = []
    /// What is read otherwise, near a place.
    var replacements: [(place: Int, old: String, new: String)] = []
    /// Repairs that are not made.
    var declined: [Declined] = []

    var isEmpty: Bool {
        splits.isEmpty && steps.isEmpty && roles.isEmpty && replacements.isEmpty && declined.isEmpty
    }

    /// Whether the blocks stand in another order than in the source.
    var isReordered: Bool {
        steps.contains { if case .move = $0 { true } else { false } }
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
    /// - Parameter places: gets the place of each; nil where the text is not there any more.
    init(_ corrections: [Correction], in index: AnchorIndex, places: inout [Int?]) {
        places = corrections.map { add($0, index) }
    }

    private mutating func add(_ correction: Correction, _ index: AnchorIndex) -> Int? {
        guard let letter = index.letter(of: correction.anchor) else { return nil }
        let place = index.opening(of: letter)
        switch correction.change {
        case .join:
            splits.remove(place)
            steps.append(.join(place))
        case .split: split(at: place)
        case .move(let target):
            guard let before = index.letter(of: target) else { return nil }
            steps.append(.move(place, before: index.opening(of: before)))
        case .level(let level): roles[place] = .heading(max(1, level))
        case .text: roles[place] = .text
        case .furniture: roles[place] = .furniture
        // The text is read as before; what measures something is asked of it later.
        case .statistic: break
        case .replace(let old, let new): replacements.append((index.source(of: letter), old, new))
        case .decline(.join, let reason) where reason != .wrapSpace && reason != .titleLines: split(at: place)
        case .decline(let kind, let reason):
            let start = letter > 0 ? index.source(of: letter - 1) + 1 : 0
            let end = index.source(of: letter)
            declined.append(Declined(kind: kind, reason: reason, place: min(start, end)...end))
        }
        return index.source(of: letter)
    }

    /// A block begins here, whatever was joined before.
    private mutating func split(at place: Int) {
        steps.removeAll { $0 == .join(place) }
        splits.insert(place)
    }
}
