import Dispatch
import Store
import Synchronization

/// The searches that are being answered: each new one gives up the one before.
final class Searches: Sendable {
    /// Searches wait for nothing else: reading documents goes on beside them.
    let queue = DispatchQueue(label: "search", qos: .userInteractive)
    /// What is remembered of searches is read and written in order.
    let keeping = DispatchQueue(label: "searches")
    private let latest = Mutex(0)
    private let path: String?
    private let opened = Mutex<LibraryFile?>(nil)

    /// - Parameter library: the file of the reader's library; nil where there is no place for it.
    init(library path: String?) { self.path = path }

    /// The reader's library, opened when it is first needed; nil where there is no place for it.
    func library() throws(StoreError) -> LibraryFile? {
        let known = opened.withLock { $0 }
        guard known == nil, let path else { return known }
        let library = try LibraryFile(at: path)
        opened.withLock { $0 = library }
        return library
    }

    /// Begins a search, and says how to ask whether it is still wanted.
    func begin() -> @Sendable () -> Bool {
        let ticket = latest.withLock { ticket in
            ticket += 1
            return ticket
        }
        return { [self] in latest.withLock { $0 == ticket } }
    }
}
