import Exports
public import Tables

/// The answer of a query as a table.
public struct QueryAnswer: Sendable, Equatable {
    /// The rows.
    public var table: DataTable
    /// Whether there were more rows than were wanted.
    public var isCut: Bool
}

extension Store {
    /// The memory that an answer may take, in bytes, roughly.
    private static let mostAnswered = 512 << 20

    /// Runs one query of a sealed store; an answer that takes too much memory is an error.
    ///
    /// - Parameter limit: the most rows that are taken.
    public func answer(
        _ sql: String, limit: Int = .max, while isWanted: @escaping () -> Bool = { true }
    ) throws -> QueryAnswer {
        var names: [String] = []
        var columns: [[Record.Field]] = []
        var isCut = false
        var size = 0
        try run(sql, while: isWanted) {
            names = ExportField.fields(named: $0).map(\.name)
            columns = $0.map { _ in [] }
        } _: { row in
            guard columns.first?.count ?? 0 < limit else {
                isCut = true
                return false
            }
            for (index, value) in row.enumerated() where columns.indices.contains(index) {
                columns[index].append(value)
                size += value.size
            }
            guard size <= Self.mostAnswered else { throw StoreError.tooLarge }
            return true
        }
        let table = DataTable(columns: zip(names, columns).map { DataColumn(name: $0, values: $1) })
        return QueryAnswer(table: table, isCut: isCut)
    }
}

extension DataColumn {
    /// A column of an answer; it is one of numbers when all that is in it are.
    fileprivate init(name: String, values: [Record.Field]) {
        let isNumber = values.allSatisfy { value in
            switch value {
            case .number, .real, .none: true
            default: false
            }
        }
        let hasNumbers = isNumber && values.contains { $0 != .none }
        self.init(
            name: name, title: name, kind: hasNumbers ? .number : .text, texts: values.map(\.plain),
            numbers: hasNumbers ? values.map(\.magnitude) : [])
    }
}

extension Record.Field {
    /// The memory it takes with what is made of it, in bytes, roughly.
    fileprivate var size: Int {
        if case .text(let text) = self { return 128 + text.utf8.count }
        return 128
    }

    /// The value as a number; NaN where it is none.
    fileprivate var magnitude: Double {
        switch self {
        case .number(let number): Double(number)
        case .real(let number): number
        default: .nan
        }
    }
}
