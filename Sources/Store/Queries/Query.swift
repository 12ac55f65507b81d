public import Exports
import GRDB
import GRDBSQLite

extension Store {
    /// The memory that one query may take, in bytes.
    private static let mostMemory: Int64 = 512 << 20
    /// The longest value that a query may make, in bytes.
    private static let longestValue: CInt = 64 << 20

    /// Lets the store be read only: nothing can be changed, attached or set from now on.
    public func seal() throws {
        try queue.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA query_only = ON")
            guard let connection = database.sqliteConnection else { return }
            sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, Self.longestValue)
            sqlite3_set_authorizer(connection, { _, action, _, _, _, _ in mayDo(action) }, nil)
        }
    }

    /// Runs one query of a sealed store and hands over its rows as they come.
    ///
    /// - Parameters:
    ///   - isWanted: asked again and again; the query is given up once it says no.
    ///   - head: gets the names of the columns before the first row.
    ///   - body: gets a row, and says whether more are wanted.
    public func run(
        _ sql: String, while isWanted: @escaping () -> Bool = { true }, head: ([String]) throws -> Void,
        _ body: ([Exports.Record.Field]) throws -> Bool
    ) throws {
        guard sql.contains(where: { !$0.isWhitespace && $0 != ";" }) else { throw StoreError.empty }
        try queue.writeWithoutTransaction { database in
            guard let connection = database.sqliteConnection else { return }
            let watch = Watch(isWanted)
            defer { withExtendedLifetime(watch) { sqlite3_progress_handler(connection, 0, nil, nil) } }
            sqlite3_progress_handler(
                connection, 10_000,
                { context in
                    let watch = context.map { Unmanaged<Watch>.fromOpaque($0).takeUnretainedValue() }
                    return watch?.isWanted() ?? true ? 0 : 1
                }, Unmanaged.passUnretained(watch).toOpaque())
            sqlite3_hard_heap_limit64(sqlite3_memory_used() + Self.mostMemory)
            defer { sqlite3_hard_heap_limit64(0) }
            do {
                let statement = try database.makeStatement(sql: sql)
                try head(statement.columnNames)
                let rows = try Row.fetchCursor(statement)
                while let row = try rows.next() {
                    guard try body(row.databaseValues.map(Exports.Record.Field.init)) else { return }
                }
            } catch let error as DatabaseError {
                let offset = sqlite3_error_offset(connection)
                throw StoreError(error, in: sql, at: offset < 0 ? nil : Int(offset))
            }
        }
    }
}

/// Asks whether a query is still wanted.
private final class Watch {
    let isWanted: () -> Bool

    init(_ isWanted: @escaping () -> Bool) { self.isWanted = isWanted }
}

/// What a statement may do (SQLite, "Authorizer Action Codes"): select, read, call functions, refer to itself.
private func mayDo(_ action: CInt) -> CInt {
    [SQLITE_SELECT, SQLITE_READ, SQLITE_FUNCTION, SQLITE_RECURSIVE].contains(action) ? SQLITE_OK : SQLITE_DENY
}

extension Exports.Record.Field {
    /// A value as SQLite has it; bytes as they are written in SQL.
    fileprivate init(_ value: DatabaseValue) {
        switch value.storage {
        case .null: self = .none
        case .int64(let number): self = .number(Int(number))
        case .double(let number): self = .real(number)
        case .string(let text): self = .text(text)
        case .blob(let data):
            let digits = Array("0123456789ABCDEF")
            self = .text("x'" + String(data.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }) + "'")
        }
    }
}
