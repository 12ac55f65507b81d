import ChineseText
import DocumentModel

/// Accounts for every byte of a source: it stands in a block, or an overlay says why it is left out.
struct Coverage {
    private let source: SourceText
    /// The reasons known for what is left out, in order.
    private let reasons: [Overlay]
    private var next = 0
    /// All overlays of the document, in order when the account is closed.
    private(set) var overlays: [Overlay]

    /// - Parameter range: the piece of the source that is accounted for.
    /// - Parameter blocks: those of the piece.
    /// - Parameter isReordered: whether the blocks stand in another order than in the source.
    init(
        _ source: SourceText, _ range: Range<Int>, blocks: ArraySlice<Block>, isReordered: Bool = false,
        repairs: [Overlay]
    ) {
        self.source = source
        var reasons: [Overlay] = []
        reasons.reserveCapacity(repairs.count)
        overlays = []
        overlays.reserveCapacity(repairs.count + blocks.count)
        for overlay in repairs {
            if overlay.kind == .join || overlay.kind == .setAside {
                reasons.append(overlay)
            } else {
                overlays.append(overlay)
            }
        }
        reasons.sort { $0.source.lowerBound < $1.source.lowerBound }
        self.reasons = reasons
        var covered = range.lowerBound
        func account(for run: SourceMap.Run, isInside: Bool) {
            leaveOut(covered..<max(covered, run.source.lowerBound), isInside: isInside)
            passOver(run.source)
            covered = max(covered, run.source.upperBound)
        }
        if isReordered {
            // A block may lie between two pieces of another one.
            let runs = blocks.flatMap { block in block.map.runs.enumerated().map { ($0.offset > 0, $0.element) } }
            for (isInside, run) in runs.sorted(by: { $0.1.source.lowerBound < $1.1.source.lowerBound }) {
                account(for: run, isInside: isInside)
            }
        } else {
            for block in blocks {
                for (index, run) in block.map.runs.enumerated() { account(for: run, isInside: index > 0) }
            }
        }
        leaveOut(covered..<max(covered, range.upperBound), isInside: false)
        overlays.sort { $0.source.lowerBound < $1.source.lowerBound }
    }

    /// Says why a gap between two pieces of text is left out, as far as known part by part.
    private mutating func leaveOut(_ gap: Range<Int>, isInside: Bool) {
        guard !gap.isEmpty else { return }
        var start = gap.lowerBound
        while next < reasons.count, reasons[next].source.upperBound <= start { next += 1 }
        while next < reasons.count, reasons[next].source.lowerBound < gap.upperBound {
            let known = reasons[next].source.clamped(to: start..<gap.upperBound)
            explain(start..<known.lowerBound, isInside: isInside)
            if !known.isEmpty {
                overlays.append(Overlay(kind: reasons[next].kind, source: known, reason: reasons[next].reason))
            }
            start = max(start, known.upperBound)
            guard reasons[next].source.upperBound <= gap.upperBound else { break }
            next += 1
        }
        explain(start..<max(start, gap.upperBound), isInside: isInside)
    }

    /// A line end that became a space stands in the text, and the join is told all the same.
    private mutating func passOver(_ text: Range<Int>) {
        while next < reasons.count, reasons[next].source.lowerBound < text.upperBound {
            if reasons[next].kind == .join, reasons[next].source.lowerBound >= text.lowerBound {
                overlays.append(reasons[next])
            }
            next += 1
        }
    }

    /// White space inside a text is a join, between texts it parts them; anything else is markup.
    private mutating func explain(_ gap: Range<Int>, isInside: Bool) {
        guard !gap.isEmpty else { return }
        if !isBlank(gap) {
            overlays.append(Overlay(kind: .setAside, source: gap, reason: .markup))
        } else if isInside {
            overlays.append(Overlay(kind: .join, source: gap, reason: .hardWrap))
        } else {
            overlays.append(Overlay(kind: .setAside, source: gap, reason: .blankSpace))
        }
    }

    private func isBlank(_ range: Range<Int>) -> Bool {
        var offset = range.lowerBound
        while offset < range.upperBound {
            let sequence = UTF8Sequence(source.bytes, at: offset, end: range.upperBound)
            guard sequence.scalar?.isSpace == true else { return false }
            offset += sequence.length
        }
        return true
    }
}
