import DocumentModel

/// A piece of a block between two places where a printed line ended.
struct PrintedLine {
    /// The block it stands in.
    var block: Int
    /// Its bytes in the clean text of the block.
    var clean: Range<Int>
    /// What lies in the source between it and the line before, to which the reading joined it; nil at the start
    /// of a block.
    var gap: Range<Int>?
}

/// The places of the source where the reading joined printed lines.
struct LineEnds {
    /// All overlays, in the order of the source: a long file has a million, too many for a copy.
    private let overlays: [Overlay]
    let isEmpty: Bool

    init(_ overlays: [Overlay]) {
        self.overlays = overlays
        isEmpty = !overlays.contains(where: Self.isLineEnd)
    }

    private static func isLineEnd(_ overlay: Overlay) -> Bool {
        guard overlay.kind == .join else { return false }
        switch overlay.reason {
        case .hardWrap, .wrapSpace, .pageBreak, .fragment, .brokenQuote: return true
        default: return false
        }
    }

    /// The line ends in a range of the source.
    private func inside(_ range: Range<Int>) -> [Range<Int>] {
        var (low, high) = (0, overlays.count)
        while low < high {
            let middle = (low + high) / 2
            if overlays[middle].source.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return overlays[low...].prefix { $0.source.lowerBound < range.upperBound }.filter(Self.isLineEnd).map(\.source)
    }

    /// The printed lines of a block.
    func lines(of block: Block, at index: Int) -> [PrintedLine] {
        let end = block.utf8Count
        let inside = inside(block.map.sourceRange)
        guard !inside.isEmpty else { return [PrintedLine(block: index, clean: 0..<end)] }
        var lines = [PrintedLine(block: index, clean: 0..<end)]
        for gap in inside {
            let last = lines.count - 1
            let cut = block.map.clean(at: gap.lowerBound)
            let start = max(cut, block.map.clean(at: gap.upperBound))
            guard cut > lines[last].clean.lowerBound, start < end else { continue }
            lines[last].clean = lines[last].clean.lowerBound..<cut
            lines.append(PrintedLine(block: index, clean: start..<end, gap: gap))
        }
        return lines
    }
}
