import DocumentModel

/// Doubts and repairs as lists for people.
enum FlagList {
    /// The doubts, a line each under their heads; nothing without any.
    static func doubts(_ flags: [Flag], in document: Document) -> [String] {
        guard !flags.isEmpty else { return [] }
        var table = ColumnTable(columns: [
            .init(name: "line", flushRight: true), .init(name: "doubt"), .init(name: "detail"), .init(name: "text"),
        ])
        for flag in flags {
            let line = document.source.line(at: flag.source.lowerBound)
            table.rows.append([
                String(line), flag.kind.rawValue, shortened(flag.detail, to: 30), document.excerpt(of: flag.source),
            ])
        }
        return table.lines
    }

    /// The repairs: those that are everywhere are counted, the others stand line by line.
    static func repairs(_ overlays: [Overlay], in document: Document) -> [String] {
        guard !overlays.isEmpty else { return [] }
        var table = ColumnTable(columns: [
            .init(name: "line", flushRight: true), .init(name: "repair"), .init(name: "reason"), .init(name: "text"),
        ])
        var counts: [Overlay.Reason: Int] = [:]
        for overlay in overlays {
            guard !isEverywhere(overlay.reason) else {
                counts[overlay.reason, default: 0] += 1
                continue
            }
            let line = document.source.line(at: overlay.source.lowerBound)
            table.rows.append([
                String(line), overlay.kind.rawValue, overlay.reason.rawValue, document.excerpt(of: overlay.source),
            ])
        }
        let counted = Overlay.Reason.allCases.compactMap { reason in counts[reason].map { "\(reason.rawValue) \($0)" } }
        let summary = counted.isEmpty ? [] : ["counted only: " + counted.joined(separator: ", ")]
        return (table.rows.isEmpty ? [] : table.lines) + summary
    }

    /// Repairs that a printed page needs at each of its line ends.
    private static func isEverywhere(_ reason: Overlay.Reason) -> Bool {
        switch reason {
        case .blankSpace, .hardWrap, .wrapSpace, .markup: true
        default: false
        }
    }
}

extension Document {
    /// The beginning of the text of a piece of source in one line; that of its line for a point.
    func excerpt(of place: Range<Int>) -> String {
        let range = place.count > 4 ? place : source.range(ofLine: source.line(at: place.lowerBound))
        // A character takes four bytes at most, and white space is left out.
        let text = source.text(in: range.lowerBound..<min(range.upperBound, range.lowerBound + 400))
        return shortened(text.split(whereSeparator: \.isWhitespace).joined(separator: " "), to: 60)
    }
}

/// A text of so many characters at most.
private func shortened(_ text: String, to count: Int) -> String {
    text.count > count ? text.prefix(count) + "…" : text
}
