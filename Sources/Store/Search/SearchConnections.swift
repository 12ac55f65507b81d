import GRDB
import Search
import Synchronization

/// The connections that search a library; those that nobody uses wait for the next search.
final class SearchConnections: Sendable {
    /// A connection is used by whoever took it out of the list, and by nobody else.
    private struct Idle: @unchecked Sendable { var connections: [SearchConnection] = [] }

    private let path: String
    private let idle = Mutex(Idle())

    private let pinyin = Mutex<(vocabulary: PinyinVocabulary, version: Int)?>(nil)

    init(path: String) { self.path = path }

    /// The vocabulary that was kept last, if it is of this version.
    func vocabulary(_ version: Int) -> PinyinVocabulary? {
        pinyin.withLock { $0?.version == version ? $0?.vocabulary : nil }
    }

    /// Keeps a vocabulary.
    func keep(_ vocabulary: PinyinVocabulary, _ version: Int) { pinyin.withLock { $0 = (vocabulary, version) } }

    /// Lends a connection; a search that comes while another one runs has its own.
    func use<Value>(_ body: (SearchConnection) throws -> Value) throws -> Value {
        let taken = idle.withLock { idle in idle.connections.popLast().map { Taken(connection: $0) } }
        let connection = try taken?.connection ?? SearchConnection(path: path)
        let back = Taken(connection: connection)
        defer { idle.withLock { if $0.connections.count < 2 { $0.connections.append(back.connection) } } }
        do {
            return try body(connection)
        } catch let error as DatabaseError {
            if error.resultCode.primaryResultCode == .SQLITE_INTERRUPT { throw StoreError.interrupted }
            throw StoreError(error, path: path)
        }
    }

    private struct Taken: @unchecked Sendable { var connection: SearchConnection }
}
