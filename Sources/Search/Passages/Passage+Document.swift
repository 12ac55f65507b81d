public import DocumentModel

extension Document {
    /// The passages of the document, in reading order: together all of its blocks.
    public var passages: [Passage] {
        var passages: [Passage] = []
        var first = 0
        var finder = PlaceFinder(source)
        while first < blocks.count {
            let passage = passage(from: first, finder: &finder)
            passages.append(passage)
            first += passage.pieces.count
        }
        return passages
    }

    /// The passage that begins with a block.
    private func passage(from first: Int, finder: inout PlaceFinder) -> Passage {
        var passage = Passage(firstBlock: first, bytes: [], pieces: [])
        passage.bytes.reserveCapacity(Passage.usualSize + 1024)
        for index in first..<blocks.count {
            let block = blocks[index]
            let start = passage.bytes.count + (passage.pieces.isEmpty ? 0 : 1)
            guard passage.pieces.isEmpty || start + block.utf8Count <= Passage.usualSize else { break }
            if !passage.pieces.isEmpty { passage.bytes.append(0x0A) }
            block.scan { passage.bytes.append(contentsOf: $0) }
            passage.pieces.append(
                Passage.Piece(
                    range: start..<passage.bytes.count, partsCells: block.isTable, isHeading: block.kind == .heading,
                    section: section(ofBlock: index), places: places(ofBlock: index, finder: &finder)))
        }
        return passage
    }

    /// Where the text of a block stands in the source, a place for each stretch that is copied from one line.
    private func places(ofBlock index: Int, finder: inout PlaceFinder) -> [Passage.Place] {
        let runs = blocks[index].map.runs
        var places: [Passage.Place] = []
        places.reserveCapacity(runs.count)
        for run in runs {
            var offset = run.clean.lowerBound
            var source = run.source.lowerBound
            while true {
                let place = finder.place(at: source)
                places.append(Passage.Place(offset: offset, line: place.line, column: place.column))
                // A stretch that goes on in the next line of the source is one of its own.
                guard !run.isReplaced, let end = lineEnd(in: source..<run.source.upperBound),
                    end + 1 < run.source.upperBound
                else { break }
                offset += end + 1 - source
                source = end + 1
            }
        }
        return places
    }

    /// The first line end in a range of the source.
    private func lineEnd(in range: Range<Int>) -> Int? {
        source.bytes.withUnsafeBufferPointer { bytes in
            bytes[range].firstIndex(of: 0x0A)
        }
    }
}

extension Passage {
    /// The line and column of the source, both from 1, at an offset into the text of a piece.
    public func place(ofPiece index: Int, at offset: Int) -> (line: Int, column: Int) {
        let piece = pieces[index]
        guard let place = piece.places.last(where: { $0.offset <= offset }) else { return (1, 1) }
        let start = piece.range.lowerBound
        let before = bytes[start + place.offset..<min(start + max(offset, place.offset), piece.range.upperBound)]
        return (place.line, before.reduce(into: place.column) { $0 += $1 & 0xC0 == 0x80 ? 0 : 1 })
    }
}
