import GRDB
import GRDBSQLite

/// A statement that reads row after row: values are taken as they are, without a detour over boxes.
final class RowReader {
    private let statement: OpaquePointer
    private let connection: OpaquePointer

    init(_ sql: String, in connection: OpaquePointer) throws {
        var statement: OpaquePointer?
        let code = sqlite3_prepare_v3(connection, sql, -1, CUnsignedInt(SQLITE_PREPARE_PERSISTENT), &statement, nil)
        guard code == SQLITE_OK, let statement else {
            throw DatabaseError(resultCode: ResultCode(rawValue: code), message: Self.message(of: connection))
        }
        (self.statement, self.connection) = (statement, connection)
    }

    deinit { sqlite3_finalize(statement) }

    /// Begins anew, with these values from the first parameter on.
    func start(_ values: Int...) {
        sqlite3_reset(statement)
        for (index, value) in values.enumerated() {
            sqlite3_bind_int64(statement, CInt(index + 1), Int64(value))
        }
    }

    /// Begins anew, with a text as the first parameter and these values from the second on.
    func start(_ text: String, _ values: Int...) {
        sqlite3_reset(statement)
        var text = text
        text.withUTF8 { bytes in
            _ = bytes.withMemoryRebound(to: CChar.self) { characters in
                sqlite3_bind_text64(
                    statement, 1, characters.baseAddress, sqlite3_uint64(characters.count), Self.copied,
                    UInt8(SQLITE_UTF8))
            }
        }
        for (index, value) in values.enumerated() {
            sqlite3_bind_int64(statement, CInt(index + 2), Int64(value))
        }
    }

    /// Goes to the next row; false behind the last.
    func step() throws -> Bool {
        let code = sqlite3_step(statement)
        if code == SQLITE_ROW { return true }
        sqlite3_reset(statement)
        guard code == SQLITE_DONE else {
            throw DatabaseError(resultCode: ResultCode(rawValue: code), message: Self.message(of: connection))
        }
        return false
    }

    /// Ends the reading before the last row.
    func stop() { sqlite3_reset(statement) }

    func number(_ column: Int) -> Int { Int(sqlite3_column_int64(statement, CInt(column))) }

    func string(_ column: Int) -> String { String(decoding: bytes(column), as: UTF8.self) }

    /// The bytes of a text or blob; they are there until the next step.
    func bytes(_ column: Int) -> UnsafeBufferPointer<UInt8> {
        let column = CInt(column)
        guard let start = sqlite3_column_blob(statement, column) else {
            return UnsafeBufferPointer(start: nil, count: 0)
        }
        let count = Int(sqlite3_column_bytes(statement, column))
        return UnsafeBufferPointer(start: start.assumingMemoryBound(to: UInt8.self), count: count)
    }

    private static func message(of connection: OpaquePointer) -> String { String(cString: sqlite3_errmsg(connection)) }

    /// `SQLITE_TRANSIENT`, which is no constant for Swift.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
