import DocumentModel

extension Directions {
    /// The passages as a reader wants them cut, joined, ordered and spelt.
    func apply(to passages: [Passage], repairs: inout Repairs) -> [Passage] {
        guard !isEmpty, let first = passages.first, let last = passages.last else { return passages }
        let segment = first.text.sourceRange.lowerBound..<last.text.sourceRange.upperBound
        let starts = (Array(splits) + Array(roles.keys) + steps.flatMap(\.places)).filter(segment.contains).sorted()
        var result = passages.flatMap { cut($0, at: starts, &repairs) }
        // A table stays one: its text has tabs and line feeds, and its cells are ranges of it.
        for index in result.indices where result[index].table == nil {
            guard let role = roles[result[index].text.sourceRange.lowerBound] else { continue }
            result[index].role = role
            if role == .furniture { result[index].kind = .furniture(.marked) }
            // A heading is noted with its level.
            if role == .furniture || role == .text {
                repairs.note(.relevel, result[index].text.sourceRange, .correction)
            }
        }
        for step in steps where step.places.allSatisfy(segment.contains) {
            switch step {
            case .join(let place): join(at: place, in: &result, &repairs)
            case .move(let place, let target): move(place, before: target, in: &result, &repairs)
            }
        }
        if !replacements.isEmpty { for index in result.indices { replace(in: &result[index], &repairs) } }
        return result
    }

    /// A passage in pieces that begin at the places given.
    private func cut(_ passage: Passage, at starts: [Int], _ repairs: inout Repairs) -> [Passage] {
        let range = passage.text.sourceRange
        guard passage.table == nil else { return [passage] }
        var pieces: [Passage] = []
        var from = 0
        for start in starts where range.contains(start) && start > range.lowerBound {
            let end = passage.text.map.clean(at: start)
            guard end > from, end < passage.text.bytes.count else { continue }
            var piece = passage
            piece.text = passage.text.slice(from..<end).trimmed
            if !piece.text.isEmpty { pieces.append(piece) }
            repairs.note(.split, start..<start, .correction)
            from = end
        }
        guard from > 0 else { return [passage] }
        var rest = passage
        rest.text = passage.text.slice(from..<passage.text.bytes.count)
        for index in pieces.indices.dropFirst() { pieces[index].mark = .none }
        rest.mark = .none
        return pieces + [rest]
    }

    /// Joins the passage that begins at a place to the one before it, if that one stands before it in the source too.
    private func join(at place: Int, in passages: inout [Passage], _ repairs: inout Repairs) {
        guard let index = passages.firstIndex(where: { $0.text.sourceRange.lowerBound == place }), index > 0,
            passages[index].table == nil, passages[index - 1].table == nil,
            passages[index - 1].text.sourceRange.upperBound <= place
        else { return }
        let piece = passages.remove(at: index).text
        let end = passages[index - 1].text.sourceRange.upperBound
        let isBetween = passages.contains { (end..<place).contains($0.text.sourceRange.lowerBound) }
        let joint = Joint(passages[index - 1].text.bytes, piece.bytes, isChinese: false)
        let isSpaced = joint == .space || joint == .doubtful
        // What a moved text stands between keeps its own place; only a point is left of the gap.
        if isBetween, isSpaced { passages[index - 1].text.append([0x20], source: end..<end) }
        passages[index - 1].text.append(piece, spaced: isSpaced && !isBetween)
        repairs.note(.join, isBetween ? place..<place : end..<place, .correction)
    }

    /// Puts other words in place of those nearest to the place meant.
    private func replace(in passage: inout Passage, _ repairs: inout Repairs) {
        // The cells of a table are ranges of its text.
        guard passage.table == nil else { return }
        for replacement in replacements where passage.text.map.holds(replacement.place) {
            let old = Array(replacement.old.utf8)
            let meant = passage.text.map.clean(at: replacement.place)
            guard let start = passage.text.bytes.nearest(old, to: meant) else { continue }
            let range = start..<start + old.count
            var cleaner = SourceCleaner(Array(replacement.new.utf8))
            let new = cleaner.text(0..<replacement.new.utf8.count).bytes
            repairs.note(new.isEmpty ? .setAside : .fold, passage.text.map.source(of: range), .correction)
            passage.text = passage.text.replacing([range], with: new)
        }
    }

    private func move(
        _ place: Int, before target: Int, in passages: inout [Passage], _ repairs: inout Repairs
    ) {
        guard let from = passages.firstIndex(where: { $0.text.map.holds(place) }) else { return }
        let passage = passages.remove(at: from)
        let to = passages.firstIndex { $0.text.map.holds(target) }
        passages.insert(passage, at: to ?? from)
        guard let to else { return }
        repairs.note(.move, passage.text.sourceRange, .correction)
        let follower = to <= from ? from + 1 : from
        for index in [to, to + 1, follower] where index < passages.count { passages[index].isMoved = true }
    }
}

extension Directions.Step {
    /// The places that it is about.
    fileprivate var places: [Int] {
        switch self {
        case .join(let place): [place]
        case .move(let place, let target): [place, target]
        }
    }
}

extension MappedText {
    /// It without the white space at its end.
    fileprivate var trimmed: MappedText {
        var end = bytes.count
        while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
        return end == bytes.count ? self : slice(0..<end)
    }
}

extension [UInt8] {
    /// Where `bytes` stand nearest to an offset.
    fileprivate func nearest(_ bytes: [UInt8], to offset: Int) -> Int? {
        guard !bytes.isEmpty, count >= bytes.count else { return nil }
        let places = (0...count - bytes.count).filter { self[$0] == bytes[0] && self[$0...].starts(with: bytes) }
        return places.min { abs($0 - offset) < abs($1 - offset) }
    }
}
