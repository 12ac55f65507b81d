import ChineseText
import DocumentModel

/// The units that head, caption and the line above a table state for its columns.
struct TableUnits {
    /// For each column the unit that its own head or the table as a whole states; empty without one.
    private var stated: [String]
    /// Units of the whole table, from caption or the line above: 亿元, or 亿元 and %.
    private let shared: [String]
    /// The one unit of the column of units; empty where they differ.
    private let common: String

    init(_ grid: TableGrid, in document: Document, block: Int) {
        stated = grid.table.units
        shared = Self.shared(grid.table, in: document, block: block)
        let printed = grid.table.unitColumn.map { Set(grid.cells(ofColumn: $0)).subtracting([""]) } ?? []
        common = printed.count == 1 ? printed.first ?? "" : ""
        // The reader gives the words of the line above to every column as they are, two units and all.
        let words = Set(stated).subtracting([""])
        if !shared.isEmpty, words.count == 1, let word = words.first,
            !grid.heads.joined().contains(where: { $0.contains(word) })
        {
            stated = []
        }
    }

    /// The unit of a column of numbers; empty where nothing states it.
    func unit(ofColumn column: Int, heads: [String]) -> String {
        if column < stated.count, !stated[column].isEmpty { return stated[column] }
        let name = heads.last ?? ""
        if name.hasSuffix("%") || name.hasSuffix("％") { return "%" }
        let isShare = ["增长", "增速", "占比", "比重", "率"].contains(where: name.contains)
        guard let first = shared.first else { return isShare ? "" : common }
        guard shared.count > 1 else { return isShare ? "" : first }
        let isPercent = { (unit: String) in unit == "%" || unit == "％" }
        return shared.first { isPercent($0) == isShare } ?? ""
    }

    /// 单位：亿元、% in the caption or in the three blocks above.
    private static func shared(_ table: Table, in document: Document, block: Int) -> [String] {
        if let units = units(in: captionText(of: table, in: document)) { return units }
        for above in stride(from: block - 1, through: max(0, block - 3), by: -1) {
            guard document.blocks.indices.contains(above), document.blocks[above].utf8Count <= 300 else { break }
            let text = inOneLine(document.blocks[above].text)
            if let units = units(in: text), text.unicodeScalars.count <= 40 { return units }
        }
        return []
    }

    /// The units that a line states: （单位：亿元、%）, (in thousands of dollars), Dollars in millions.
    static func units(in line: String) -> [String]? {
        let scalars = line.unicodeScalars.map(\.plainMark).filter { $0 != " " }
        if let start = scalars.indices.first(where: { scalars[$0...].starts(with: "单位:".unicodeScalars) }) {
            let words = scalars[(start + 3)...].prefix { !")]】".unicodeScalars.contains($0) }
            let units = words.split { "、,;".unicodeScalars.contains($0) }.map(\.text)
            return (1...3).contains(units.count) && units.allSatisfy({ $0.unicodeScalars.count <= 8 }) ? units : nil
        }
        return englishUnit(in: line).map { [$0] }
    }

    private static func englishUnit(in line: String) -> String? {
        let words = line.lowercased().split { !$0.isLetter }.map(String.init)
        let scales: Set<String> = ["thousands", "millions", "billions"]
        for index in words.indices.dropLast() where words[index] == "in" {
            if index > 0, words[index - 1] == "dollars", scales.contains(words[index + 1]) {
                return words[index + 1] + " of dollars"
            }
            guard scales.contains(words[index + 1]) else { continue }
            let named = index + 3 < words.count && words[index + 2] == "of" ? " of " + words[index + 3] : ""
            return words[index + 1] + named
        }
        return nil
    }
}
