import GRDB
import GRDBSQLite

/// Why a store cannot be used as wanted.
public enum StoreError: Error, Sendable, Equatable {
    /// A statement that SQLite does not understand, in its words, with the line and column from 1 where that is known.
    case wrong(String, line: Int?, column: Int?)
    /// A statement that would do more than read.
    case refused
    /// More than one statement.
    case severalStatements
    /// No statement at all.
    case empty
    /// The query was given up.
    case interrupted
    /// The answer needs more memory than a query may take.
    case tooLarge
    /// The file is none that Gazette has written.
    case foreign(path: String)
    /// The file is no library.
    case noLibrary(path: String)
    /// The file was written by a later version.
    case newer(path: String)
    /// The file is damaged, for a reason in SQLite's words.
    case damaged(path: String, reason: String)
    /// A file cannot be read or written, for a reason in the system's words.
    case file(path: String, reason: String)

    /// The sentence that tells what was wrong and what to do.
    public var sentence: String {
        switch self {
        case .wrong(let message, let line?, let column?):
            "the query is wrong at line \(line), column \(column): \(message)."
        case .wrong(let message, _, _): "the query is wrong: \(message)."
        case .refused:
            "a query only reads: it is one SELECT, and can neither change nor attach anything, nor use PRAGMA."
        case .severalStatements: "a query is one statement; leave out what follows the first semicolon."
        case .empty: "the query is empty; write a SELECT, such as SELECT * FROM documents."
        case .interrupted: "the query was given up."
        case .tooLarge: "the answer needs too much memory; select fewer columns or rows, for example with LIMIT."
        case .foreign(let path):
            "\(path) was not written by gazette; name a file of gazette statistics --format sqlite."
        case .noLibrary(let path):
            "\(path) is no library; name a file that gazette index has made, or one that does not exist yet."
        case .newer(let path): "\(path) was written by a later version of gazette; use that one."
        case .damaged(let path, let reason):
            "\(path) is damaged (\(reason)); move it away, and make it again. No document is lost with it."
        case .file(let path, let reason): "\(path) cannot be used as a database (\(reason))."
        }
    }

    /// What an error means for a file.
    init(_ error: any Error, path: String) {
        let failure = error as? DatabaseError
        let reason = failure?.message ?? "\(error)"
        let isDamage = failure?.resultCode.primaryResultCode == .SQLITE_CORRUPT
        self = isDamage ? .damaged(path: path, reason: reason) : .file(path: path, reason: reason)
    }

    /// What an error of SQLite means for a query.
    ///
    /// - Parameter offset: where in the statement it was found, in UTF-8.
    init(_ error: DatabaseError, in sql: String, at offset: Int?) {
        let message = error.message ?? "\(error.resultCode)"
        switch error.resultCode.primaryResultCode {
        case .SQLITE_AUTH, .SQLITE_READONLY: self = .refused
        case .SQLITE_INTERRUPT: self = .interrupted
        case .SQLITE_NOMEM, .SQLITE_TOOBIG: self = .tooLarge
        // The wrapper's own judgements come as misuse.
        case _ where message == "empty statement": self = .empty
        // A function or table that may not be used is a plain error for SQLite.
        case .SQLITE_ERROR where message.hasPrefix("not authorized"): self = .refused
        case .SQLITE_MISUSE where message.hasPrefix("Multiple statements"): self = .severalStatements
        default:
            let before = offset.map { Array(sql.utf8.prefix($0)) }
            let line = before.map { $0.split(separator: 0x0A, omittingEmptySubsequences: false) }
            self = .wrong(
                message, line: line?.count, column: line?.last.map { $0.count { $0 & 0xC0 != 0x80 } + 1 })
        }
    }
}
