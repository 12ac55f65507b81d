import DocumentModel

/// Every byte stands in exactly one block or under exactly one overlay that leaves it out, in the order of the file:
/// put one after the other, the pieces give the file back.
func accountBreaches(of document: Document) -> [String] {
    var pieces: [Piece] = []
    var isText = [Bool](repeating: false, count: document.source.bytes.count)
    let moved = document.overlays.filter { $0.kind == .move }.map(\.source)
    var last = 0
    for (index, block) in document.blocks.enumerated() {
        for source in block.map.runs.map(\.source) where !source.isEmpty {
            let isMoved =
                document.isReordered
                || moved.contains { $0.lowerBound <= source.lowerBound && source.upperBound <= $0.upperBound }
            if source.lowerBound < last, !isMoved { return ["block \(index) is out of order at \(source)"] }
            if !isMoved { last = source.upperBound }
            for offset in source { isText[offset] = true }
            pieces.append(Piece(source: source, owner: "block \(index)"))
        }
    }
    for overlay in document.overlays where overlay.kind == .join || overlay.kind == .setAside {
        // A line end that became a space stands in the text, and the join is told all the same.
        if overlay.source.isEmpty || overlay.kind == .join && overlay.source.allSatisfy({ isText[$0] }) { continue }
        pieces.append(Piece(source: overlay.source, owner: "\(overlay.kind) \(overlay.reason)"))
    }
    pieces.sort { $0.source.lowerBound < $1.source.lowerBound }
    return rebuildBreaches(pieces, length: document.source.bytes.count)
}

/// A piece of the file, and what it is part of.
private struct Piece {
    var source: Range<Int>
    var owner: String
}

private func rebuildBreaches(_ pieces: [Piece], length: Int) -> [String] {
    var end = 0
    var owner = "the beginning"
    for piece in pieces {
        guard piece.source.lowerBound == end else {
            let what = piece.source.lowerBound > end ? "lost" : "told twice"
            return ["byte \(end) is \(what) between \(owner) and \(piece.owner) at \(piece.source)"]
        }
        end = piece.source.upperBound
        owner = piece.owner
    }
    return end == length ? [] : ["the end is lost from byte \(end), behind \(owner)"]
}
