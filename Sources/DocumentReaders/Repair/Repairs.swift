import ChineseText
import DocumentModel

/// The repairs made while reading, as overlays, and the doubts they leave.
struct Repairs {
    /// What was left out or read otherwise.
    var overlays: [Overlay] = []
    /// What stays doubtful.
    var flags: [Flag] = []

    /// Remembers one repair.
    mutating func note(_ kind: Overlay.Kind, _ source: Range<Int>, _ reason: String) {
        overlays.append(Overlay(kind: kind, source: source, reason: reason))
    }

    /// Every byte of the source stands in a block or under an overlay: says why, for each that stands in none.
    ///
    /// - Parameter blocks: in the order of the source.
    func covering(_ source: SourceText, by blocks: [Block]) -> [Overlay] {
        var reasons = overlays.filter { $0.kind == .join || $0.kind == .setAside }
        reasons.sort { $0.source.lowerBound < $1.source.lowerBound }
        var result = overlays.filter { $0.kind != .join && $0.kind != .setAside }
        var next = 0
        var covered = 0
        func leaveOut(_ gap: Range<Int>, isInside: Bool) {
            guard !gap.isEmpty else { return }
            var start = gap.lowerBound
            while next < reasons.count, reasons[next].source.upperBound <= start { next += 1 }
            while next < reasons.count, reasons[next].source.lowerBound < gap.upperBound {
                let known = reasons[next].source.clamped(to: start..<gap.upperBound)
                if start < known.lowerBound {
                    result.append(Self.unexplained(start..<known.lowerBound, in: source, isInside: isInside))
                }
                if !known.isEmpty {
                    result.append(Overlay(kind: reasons[next].kind, source: known, reason: reasons[next].reason))
                }
                start = max(start, known.upperBound)
                guard reasons[next].source.upperBound <= gap.upperBound else { break }
                next += 1
            }
            if start < gap.upperBound {
                result.append(Self.unexplained(start..<gap.upperBound, in: source, isInside: isInside))
            }
        }
        for block in blocks {
            for (index, run) in block.map.runs.enumerated() {
                leaveOut(covered..<max(covered, run.source.lowerBound), isInside: index > 0)
                covered = max(covered, run.source.upperBound)
                // A line end that became a space stands in the text, and the join is told all the same.
                while next < reasons.count, reasons[next].source.lowerBound < run.source.upperBound {
                    if reasons[next].kind == .join, reasons[next].source.lowerBound >= run.source.lowerBound {
                        result.append(reasons[next])
                    }
                    next += 1
                }
            }
        }
        leaveOut(covered..<source.bytes.count, isInside: false)
        return result.sorted { $0.source.lowerBound < $1.source.lowerBound }
    }

    /// White space inside a text is a join, between texts it parts them; anything else is markup.
    private static func unexplained(_ gap: Range<Int>, in source: SourceText, isInside: Bool) -> Overlay {
        var offset = gap.lowerBound
        while offset < gap.upperBound {
            let sequence = UTF8Sequence(source.bytes, at: offset, end: gap.upperBound)
            guard sequence.scalar?.isSpace == true else {
                return Overlay(kind: .setAside, source: gap, reason: "markup")
            }
            offset += sequence.length
        }
        return isInside
            ? Overlay(kind: .join, source: gap, reason: "hardWrap")
            : Overlay(kind: .setAside, source: gap, reason: "blankSpace")
    }
}
