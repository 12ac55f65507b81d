import Browser
import Dispatch
import Glibc
import Library
import Store
import Synchronization

/// The library that the documents of a shelf are listed, searched and counted from: opened when it is needed first.
///
/// Where the library cannot be used, a temporary one takes its place, which goes with the desk.
final class Desk: Sendable {
    /// What is read.
    let shelf: Shelf
    /// The file of the library; nil for a temporary one.
    private let path: String?
    private let opened = Mutex<LibraryFile?>(nil)
    /// Why a temporary library took the place of the reader's, until that is told.
    let refusal = Mutex<StoreError?>(nil)
    private let folder = Mutex<String?>(nil)
    private let left = Atomic(false)
    /// What is done in the background.
    private let work = DispatchGroup()
    /// Left once all documents have come for the first time.
    private let first = DispatchGroup()
    private let settled = Atomic(false)
    /// Whether documents are on their way into the library.
    let isWriting = Atomic(false)
    /// What was told of the library last.
    let told = Mutex(Told())
    private let asked = Mutex<(ticket: Int, store: Store?)>((0, nil))
    /// When the library was told of, the milliseconds that it is not told of again, and what was told.
    struct Told {
        var time: DispatchTime?
        var pause = 100
        var progress: LibraryProgress?
        var statistics = 0
    }

    private let seen = Mutex<[WatchedFile]>([])
    /// The list that was asked for last, with the state of the library.
    let listed = Mutex<(revision: Int, documents: ListedDocuments)?>(nil)

    init(_ shelf: Shelf, library path: String?) {
        self.shelf = shelf
        self.path = path
        first.enter()
    }

    /// Whether the library lives no longer than this desk.
    var isTemporary: Bool { path == nil || folder.withLock { $0 != nil } }

    /// Whether what is done for it is of no use any more.
    var isLeft: Bool { left.load(ordering: .relaxed) }

    /// Opens the library, or a temporary one in its place.
    func library() throws -> LibraryFile {
        try opened.withLock { opened in
            if let opened { return opened }
            if let path {
                do throws(StoreError) {
                    opened = try LibraryFile(at: path)
                } catch {
                    refusal.withLock { $0 = error }
                }
            }
            if let opened { return opened }
            let library = try LibraryFile(at: try makeFolder() + "/library.sqlite")
            opened = library
            return library
        }
    }

    private func makeFolder() throws(StoreError) -> String {
        let place = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var name = Array((place + "/gazette-XXXXXX").utf8CString)
        guard mkdtemp(&name) != nil else { throw .file(path: place, reason: String(cString: strerror(errno))) }
        let made = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        folder.withLock { $0 = made }
        return made
    }

    /// Gives up all that is done for it, and removes a temporary library.
    func leave() {
        left.store(true, ordering: .relaxed)
        settle()
        _ = takeTicket()
        // What does not end at once is safe too: what is written is whole at any moment.
        if isWriting.load(ordering: .relaxed) { _ = work.wait(timeout: .now() + .milliseconds(200)) }
        guard let made = folder.withLock({ $0 }) else { return }
        for name in ["", "-wal", "-shm", "-indexing"] { unlink(made + "/library.sqlite" + name) }
        rmdir(made)
    }

    /// Whether the files of the library are other ones than when that was asked last.
    func hasChanged() -> Bool {
        guard let path = opened.withLock({ $0?.path }) else { return false }
        let files = [WatchedFile(path), WatchedFile(path + "-wal")]
        return seen.withLock { seen in
            defer { seen = files }
            return seen != files
        }
    }

    /// Does something in the background.
    func inBackground(_ body: @escaping @Sendable () -> Void) {
        DispatchQueue.global(qos: .utility).async(group: work, execute: body)
    }

    /// Says that all documents have come for the first time.
    func settle() {
        if !settled.exchange(true, ordering: .relaxed) { first.leave() }
    }

    /// Whether all documents have come for the first time.
    var isSettled: Bool { settled.load(ordering: .relaxed) }

    /// Waits a moment until all documents have come: with few of them the first answer is about all.
    func waitForDocuments() { _ = first.wait(timeout: .now() + .milliseconds(1500)) }

    // MARK: Queries

    /// The library for queries: sealed, its views restricted to the shelf.
    func store() throws -> Store {
        let library = try library()
        return try asked.withLock { asked in
            if let store = asked.store { return store }
            let store = try Store(asking: library, about: shelf.scope)
            asked.store = store
            return store
        }
    }

    /// Begins a query; all before are overtaken.
    func takeTicket() -> Int {
        asked.withLock { asked in
            asked.ticket += 1
            return asked.ticket
        }
    }

    /// Whether no later query was begun.
    func isCurrent(_ ticket: Int) -> Bool { asked.withLock { $0.ticket == ticket } }
}
