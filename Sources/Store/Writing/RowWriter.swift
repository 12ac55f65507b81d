import GRDB
import GRDBSQLite

/// A statement that writes row after row: values are bound as they are, without a detour over boxes.
final class RowWriter {
    private let statement: OpaquePointer
    private let connection: OpaquePointer
    private var index: CInt = 0

    init(_ sql: String, in database: Database) throws {
        guard let connection = database.sqliteConnection else { throw DatabaseError(resultCode: .SQLITE_MISUSE) }
        var statement: OpaquePointer?
        let code = sqlite3_prepare_v3(connection, sql, -1, CUnsignedInt(SQLITE_PREPARE_PERSISTENT), &statement, nil)
        guard code == SQLITE_OK, let statement else { throw Self.error(code, connection) }
        (self.statement, self.connection) = (statement, connection)
    }

    deinit { sqlite3_finalize(statement) }

    func bind(_ number: Int?) {
        index += 1
        if let number {
            sqlite3_bind_int64(statement, index, Int64(number))
        } else {
            sqlite3_bind_null(statement, index)
        }
    }

    /// The text is copied: it may be gone before the row is written.
    func bind(_ text: String?) {
        index += 1
        guard var text else {
            sqlite3_bind_null(statement, index)
            return
        }
        text.withUTF8 { bindText(UnsafeRawBufferPointer($0)) }
    }

    /// Bytes as text.
    func bind(text bytes: [UInt8]) {
        index += 1
        bytes.withUnsafeBytes(bindText)
    }

    func bind(blob bytes: [UInt8]) {
        index += 1
        bytes.withUnsafeBytes { bytes in
            _ = sqlite3_bind_blob64(
                statement, index, bytes.baseAddress ?? Self.nothing, sqlite3_uint64(bytes.count), Self.copied)
        }
    }

    /// Writes the row that was bound and gives its id.
    @discardableResult
    func write() throws -> Int {
        let code = sqlite3_step(statement)
        sqlite3_reset(statement)
        index = 0
        guard code == SQLITE_DONE || code == SQLITE_ROW else { throw Self.error(code, connection) }
        return Int(sqlite3_last_insert_rowid(connection))
    }

    private func bindText(_ bytes: UnsafeRawBufferPointer) {
        let base = (bytes.baseAddress ?? Self.nothing).assumingMemoryBound(to: CChar.self)
        sqlite3_bind_text64(
            statement, index, base, sqlite3_uint64(bytes.count), Self.copied, UInt8(SQLITE_UTF8))
    }

    private static func error(_ code: CInt, _ connection: OpaquePointer) -> DatabaseError {
        DatabaseError(resultCode: ResultCode(rawValue: code), message: String(cString: sqlite3_errmsg(connection)))
    }

    /// `SQLITE_TRANSIENT`, which is no constant for Swift.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    /// An address for what is empty: with none the value would be NULL.
    nonisolated(unsafe) private static let nothing = UnsafeRawPointer(
        UnsafeMutableRawPointer.allocate(byteCount: 1, alignment: 1))
}
