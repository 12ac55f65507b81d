import ChineseText
import DocumentModel

/// A table set with spaces: lines whose cells stand in the same columns.
struct FixedWidthTable {
    private var lines: [FixedWidthLine]
    private let columns: FixedWidthColumns
    private var headerLines = 0

    /// Its bytes, whole lines.
    var range: Range<Int> { lines[0].range.lowerBound..<lines[lines.count - 1].range.upperBound }

    /// Judges the lines of a group that are not blank; nil when they are no table.
    init?(_ group: [FixedWidthLine]) {
        let rules = group.count(where: \.isRule)
        let data = group.filter(\.isData)
        let parted = group.filter { $0.cells.count >= 2 }
        guard parted.count >= 3, parted.count * 2 >= group.count - rules else { return nil }
        let isNumeric = data.count >= 3 && data.count * 3 >= parted.count
        columns = FixedWidthColumns(isNumeric ? data : Self.body(group))
        guard (2...40).contains(columns.ranges.count), Self.isAligned(columns) else { return nil }
        guard isNumeric ? Self.holdsNumbers(columns, data, rules) : Self.holdsWords(columns, group, rules) else {
            return nil
        }
        lines = group
        trim()
        headerLines = countHeaderLines(isNumeric: isNumeric)
        guard lines.count(where: { $0.cells.count >= 2 }) >= 3 else { return nil }
    }

    /// The parted lines below the first rule that has any above it; all where there is none.
    private static func body(_ group: [FixedWidthLine]) -> [FixedWidthLine] {
        let start = group.firstIndex { $0.cells.count >= 2 }.flatMap { first in
            group[first...].firstIndex(where: \.isRule)
        }
        let rows = group[(start ?? 0)...].filter { $0.cells.count >= 2 }
        return rows.count >= 2 ? rows : group.filter { $0.cells.count >= 2 }
    }

    private static func isAligned(_ columns: FixedWidthColumns) -> Bool {
        columns.stats.dropFirst().allSatisfy { $0.aligned * 10 >= $0.cells * 6 }
    }

    /// Rows of a label and numbers. Page numbers behind titles are a table of contents.
    private static func holdsNumbers(_ columns: FixedWidthColumns, _ data: [FixedWidthLine], _ rules: Int) -> Bool {
        let numeric = columns.stats.dropFirst().filter(\.isNumeric)
        let isProse = columns.stats.dropFirst().contains { $0.averageWidth > 32 } || columns.stats[0].averageWidth > 70
        guard !numeric.isEmpty, !isProse, !isContents(columns, data) else { return false }
        if columns.ranges.count > 2 || rules >= 2 { return true }
        return numeric[0].measures >= 2 && numeric[0].measures * 2 >= numeric[0].numbers
    }

    private static func isContents(_ columns: FixedWidthColumns, _ data: [FixedWidthLine]) -> Bool {
        let pages = data.compactMap(\.cells.last)
        guard pages.allSatisfy({ !$0.isMeasure && $0.columns.count <= 4 }) else { return false }
        return data.contains(where: \.hasLeaders) || columns.ranges.count == 2
    }

    /// Rows of words: rules must part head and body, and no column may be as wide as prose.
    private static func holdsWords(_ columns: FixedWidthColumns, _ group: [FixedWidthLine], _ rules: Int) -> Bool {
        guard rules > 0, let head = group.firstIndex(where: { $0.cells.count >= 2 }), head + 1 < group.count,
            group[head...].prefix(4).contains(where: \.isRule)
        else { return false }
        let full = group[head].cells.count == columns.ranges.count
        return full && columns.stats.allSatisfy { $0.averageWidth <= 24 }
    }

    /// Leaves out what stands over and under the rows: titles, notes.
    private mutating func trim() {
        var first = lines.firstIndex { $0.cells.count >= 2 } ?? 0
        if let last = lines.prefix(8).lastIndex(where: \.isOverTable) { first = last + 1 }
        // Heads of one cell stand between a rule and the rows.
        lines.removeFirst(min(lines.count, lines[..<first].lastIndex(where: \.isRule) ?? first))
        let last = lines.lastIndex { $0.cells.count >= 2 || $0.isRule } ?? lines.count - 1
        if last + 1 < lines.count { lines.removeSubrange((last + 1)...) }
    }

    /// The lines over the last rule before the data, or else over the first line of data.
    private func countHeaderLines(isNumeric: Bool) -> Int {
        let data = isNumeric ? lines.firstIndex(where: \.isData) ?? 0 : lines.count
        let top = lines.firstIndex { !$0.isRule } ?? 0
        // Words have one rule below their head; numbers may have more.
        let below = lines[top..<max(top, data)]
        if let rule = isNumeric ? below.lastIndex(where: \.isRule) : below.firstIndex(where: \.isRule) {
            return lines[..<rule].count { !$0.isRule }
        }
        return isNumeric ? below.reversed().prefix { $0.cells.count * 2 >= columns.ranges.count }.count : 0
    }

    // MARK: Passages

    /// The table as a passage.
    func passages(_ cleaner: inout SourceCleaner) -> [Passage] {
        var text = MappedText()
        var table = Table(rows: [], headerRows: headerLines, alignments: alignments)
        for line in lines where !line.isRule {
            let number = table.rows.count
            var row: [Range<Int>] = []
            var covered = 0
            for (place, bytes) in placed(line) {
                let isFirst = row.isEmpty
                let marks: [UInt8] = isFirst ? number == 0 ? [] : [0x0A] : [0x09]
                let empty = place.lowerBound - row.count
                let tabs = [UInt8](repeating: 0x09, count: empty + covered)
                append(marks + tabs, before: bytes.lowerBound, to: &text, cleaner.bytes)
                covered = place.count - 1
                let start = text.bytes.count
                row += [Range<Int>](repeating: start..<start, count: empty)
                text.append(cleaner.text(bytes), spaced: false)
                row.append(start..<text.bytes.count)
                if place.count > 1 {
                    table.spans.append(Table.Span(rows: number..<number + 1, columns: place))
                    row += [Range<Int>](repeating: text.bytes.count..<text.bytes.count, count: covered)
                }
            }
            let end = text.bytes.count
            row += [Range<Int>](repeating: end..<end, count: max(0, columns.ranges.count - row.count))
            table.rows.append(row)
        }
        return tablePassages(text, table)
    }

    private var alignments: [Table.Alignment] {
        columns.stats.enumerated().map { $0 > 0 && $1.isNumeric ? .right : .natural }
    }

    /// The cells of a line with the columns they take; two in one column are one cell.
    private func placed(_ line: FixedWidthLine) -> [(columns: Range<Int>, bytes: Range<Int>)] {
        var result: [(columns: Range<Int>, bytes: Range<Int>)] = []
        for cell in line.cells {
            guard let span = columns.span(of: cell) else { continue }
            if let last = result.last, span.lowerBound < last.columns.upperBound {
                let columns = last.columns.lowerBound..<max(last.columns.upperBound, span.upperBound)
                result[result.count - 1] = (columns, last.bytes.lowerBound..<cell.bytes.upperBound)
            } else {
                result.append((span, cell.bytes))
            }
        }
        return result
    }

    /// Lets marks stand for the white space before a cell.
    private func append(_ marks: [UInt8], before start: Int, to text: inout MappedText, _ bytes: [UInt8]) {
        let previous = text.isEmpty ? range.lowerBound : text.sourceRange.upperBound
        var first = start
        while first > previous, bytes[first - 1].isHTMLSpace { first -= 1 }
        text.append(marks, inPlaceOf: (first < start ? first : previous)..<start)
    }
}

/// The tables of fixed width among some lines.
func fixedWidthTables(_ bytes: [UInt8], lines: [PhysicalLine], markup: Markup) -> [FixedWidthTable] {
    let mayBeRows = lines.lazy.filter { $0.hasGap || (0x2500...0x257F).contains($0.first.value) }
    guard mayBeRows.prefix(3).count == 3 else { return [] }
    return FixedWidthFinder(bytes, lines: lines, markup: markup).tables
}
