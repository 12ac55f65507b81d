import Tables

/// The columns of a printed table with their names, types, units and numbers.
struct TypedColumns {
    private let grid: TableGrid
    private let units: TableUnits
    private let heads: [[String]]
    /// What each cell holds, by column and row below the head.
    private let contents: [[CellContent]]
    /// Whether brackets mean less than nothing: a table that writes minus signs means something else by them.
    private let bracketsAreMinus: Bool

    init(_ grid: TableGrid, units: TableUnits) {
        self.grid = grid
        self.units = units
        heads = grid.heads
        contents = (0..<grid.columnCount).map { grid.cells(ofColumn: $0).map { CellContent($0) } }
        bracketsAreMinus = !contents.joined().contains { $0.number.map { $0.hasSign && $0.value <= 0 } ?? false }
    }

    /// All columns, their names distinct.
    var columns: [DataColumn] {
        var taken: Set<String> = []
        var next: [String: Int] = [:]
        return contents.indices.map { index in
            var column = column(index)
            let plain = column.name
            while !taken.insert(column.name).inserted {
                next[plain, default: 1] += 1
                column.name = "\(plain) \(next[plain] ?? 2)"
                column.title = column.name
            }
            return column
        }
    }

    private func column(_ index: Int) -> DataColumn {
        let cells = grid.cells(ofColumn: index)
        let kind = kind(ofColumn: index)
        guard kind == .number else {
            let title = title(ofColumn: index, unit: "")
            return DataColumn(name: title, title: title, kind: kind, texts: grid.filled(cells, ofColumn: index))
        }
        let (values, unit) = values(ofColumn: index)
        let title = title(ofColumn: index, unit: unit)
        return DataColumn(name: title, title: title, kind: .number, unit: unit, texts: cells, numbers: values)
    }

    // MARK: Types

    private func kind(ofColumn index: Int) -> DataColumn.Kind {
        var (filled, periods, years, numbers) = (0, 0, 0, 0)
        for content in contents[index] where content != .none {
            filled += 1
            switch content {
            case .period: periods += 1
            case .year: years += 1
            case .number: numbers += 1
            case .none, .text: break
            }
        }
        let isTime = periods > 0 || index == 0 || isTimeHead(heads[index].last ?? "")
        if isTime, periods + years > 0, (periods + years) * 10 >= filled * 8 { return .period }
        return numbers + years > 0 && (numbers + years) * 10 >= filled * 6 ? .number : .text
    }

    private func isTimeHead(_ head: String) -> Bool {
        ["年份", "年度", "时间", "时期", "日期"].contains(head)
            || ["year", "fiscal year", "period", "date"].contains(head.lowercased())
    }

    // MARK: Numbers

    /// The numbers of a column in its one unit. Where cells differ in 万 and 亿, these are multiplied out.
    private func values(ofColumn index: Int) -> ([Double], String) {
        let numbers = contents[index].compactMap(\.number)
        let own = Set(numbers.map(\.unit))
        let stated = units.unit(ofColumn: index, heads: heads[index])
        let isUniform = Set(numbers.map(\.power)).count <= 1
        let values = contents[index].map { content -> Double in
            guard let number = content.number else { return .nan }
            return signed(isUniform ? number.value : number.amount, number)
        }
        guard isUniform else {
            let bare = Set(numbers.map(\.bareUnit))
            return (values, bare.count == 1 ? bare.first ?? "" : "")
        }
        if own.count == 1, let unit = own.first, !unit.isEmpty { return (values, unit) }
        return (values, own.count <= 1 || own.contains("") && own.count == 2 ? stated : "")
    }

    private func signed(_ value: Double, _ number: CellNumber) -> Double {
        number.isBracketed && !number.hasSign && bracketsAreMinus ? -value : value
    }

    // MARK: Names

    /// The rows of the head in one; without the unit in brackets where the column has it. `#3` for a column without head.
    private func title(ofColumn index: Int, unit: String) -> String {
        let parts = heads[index].map { Self.without(unit, $0) }.filter { !$0.isEmpty }
        return parts.isEmpty ? "#\(index + 1)" : parts.joined(separator: " ")
    }

    /// 产量（万吨） without its 万吨
    private static func without(_ unit: String, _ head: String) -> String {
        guard !unit.isEmpty, let last = head.unicodeScalars.last, last == "）" || last == ")",
            let open = head.unicodeScalars.lastIndex(where: { $0 == "（" || $0 == "(" })
        else { return head }
        let inside = head.unicodeScalars[open...].dropFirst().dropLast().filter { $0 != " " }.text
        let isUnit = inside == unit.unicodeScalars.filter { $0 != " " }.text
        return isUnit ? inOneLine(String(head.unicodeScalars[..<open])) : head
    }
}
