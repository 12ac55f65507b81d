import DocumentModel

extension Directions {
    /// The passages as a reader wants them cut, joined, ordered and spelt.
    func apply(to passages: [Passage], repairs: inout Repairs) -> [Passage] {
        guard !isEmpty else { return passages }
        let starts = (Array(splits) + Array(roles.keys) + moves.flatMap { [$0.from, $0.before] }).sorted()
        var result: [Passage] = []
        for passage in passages {
            for piece in cut(passage, at: starts, &repairs) {
                let place = piece.text.sourceRange.lowerBound
                if let last = result.indices.last, joins.contains(place), result[last].table == nil, piece.table == nil
                {
                    join(piece, to: &result[last], &repairs)
                } else {
                    result.append(piece)
                }
            }
        }
        // A table stays one: its text has tabs and line feeds, and its cells are ranges of it.
        for index in result.indices where result[index].table == nil {
            replace(in: &result[index], &repairs)
            result[index].role = roles[result[index].text.sourceRange.lowerBound]
            if result[index].role == .furniture { result[index].kind = .furniture(.marked) }
        }
        for move in moves { self.move(move, in: &result, &repairs) }
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

    private func join(_ piece: Passage, to passage: inout Passage, _ repairs: inout Repairs) {
        let gap = passage.text.sourceRange.upperBound..<piece.text.sourceRange.lowerBound
        guard !gap.isEmpty || gap.lowerBound == gap.upperBound, gap.lowerBound <= gap.upperBound else { return }
        let joint = Joint(passage.text.bytes, piece.text.bytes, isChinese: false)
        passage.text.append(piece.text, spaced: joint == .space || joint == .doubtful)
        repairs.note(.join, gap, .correction)
    }

    /// Puts other words in place of those nearest to the place meant.
    private func replace(in passage: inout Passage, _ repairs: inout Repairs) {
        for replacement in replacements where passage.text.sourceRange.contains(replacement.place) {
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
        _ move: (from: Int, before: Int), in passages: inout [Passage], _ repairs: inout Repairs
    ) {
        guard let from = passages.firstIndex(where: { $0.text.sourceRange.contains(move.from) }) else { return }
        let passage = passages.remove(at: from)
        let target = passages.firstIndex { $0.text.sourceRange.contains(move.before) }
        passages.insert(passage, at: target ?? from)
        guard let target else { return }
        repairs.note(.move, passage.text.sourceRange, .correction)
        let follower = target <= from ? from + 1 : from
        for index in [target, target + 1, follower] where index < passages.count { passages[index].isMoved = true }
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
