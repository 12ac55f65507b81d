import ChineseText

/// Finds tables set with spaces. It would rather miss one than take prose for one.
struct FixedWidthFinder {
    /// The tables found.
    private(set) var tables: [FixedWidthTable] = []
    private let bytes: [UInt8]
    private let lines: [PhysicalLine]
    private let markup: Markup
    /// The longest group looked at as one, in lines.
    private static let longest = 2000

    init(_ bytes: [UInt8], lines: [PhysicalLine], markup: Markup) {
        (self.bytes, self.lines, self.markup) = (bytes, lines, markup)
        var index = 0
        while index < lines.count {
            guard mayBeRow(index) else {
                index += 1
                continue
            }
            let end = groupEnd(from: index)
            read(index..<end)
            index = end
        }
    }

    /// Whether a line has a gap or is a rule, at a glance.
    private func mayBeRow(_ index: Int) -> Bool {
        let line = lines[index]
        guard line.hasGap || isRuleStart(line.first) else { return false }
        switch markup.mark(index) {
        case .none, .continuation, .rule: return true
        default: return false
        }
    }

    private func isRuleStart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "-", "=", "─", "━", "═", "—", "+": true
        default: (0x2500...0x257F).contains(scalar.value)
        }
    }

    /// Where the rows that begin at a line end: at two blank lines, or at text that is no label of rows.
    private func groupEnd(from start: Int) -> Int {
        var end = start + 1
        var index = end
        var labels = 0
        var blanks = 0
        while index < lines.count, index - start < Self.longest {
            if lines[index].isBlank {
                blanks += 1
                if blanks > 1 { break }
            } else if mayBeRow(index) {
                (labels, blanks) = (0, 0)
                end = index + 1
            } else {
                labels += 1
                blanks = 0
                if labels > 6 || !isLabel(index) { break }
            }
            index += 1
        }
        return end
    }

    /// A short line that ends no sentence.
    private func isLabel(_ index: Int) -> Bool {
        let line = lines[index]
        let isOpen = markup.mark(index) == .none || markup.mark(index) == .continuation
        return isOpen && line.width <= 60 && !line.last.endsSentence && line.last != "."
    }

    /// Takes a group as one table, or each of its blocks as one.
    private mutating func read(_ group: Range<Int>) {
        guard group.count >= 3 else { return }
        let rows = group.filter { !lines[$0].isBlank }.map { FixedWidthLine(lines[$0], bytes) }
        if let table = FixedWidthTable(rows) { return tables.append(table) }
        var start = group.lowerBound
        for index in group where lines[index].isBlank || index + 1 == group.upperBound {
            let end = lines[index].isBlank ? index : index + 1
            if end - start >= 3, end - start < group.count {
                let block = (start..<end).map { FixedWidthLine(lines[$0], bytes) }
                if let table = FixedWidthTable(block) { tables.append(table) }
            }
            start = index + 1
        }
    }
}
