import Dispatch
import Synchronization

/// The searches that are being answered: each new one gives up the one before.
final class Searches: Sendable {
    /// Searches wait for nothing else: reading documents goes on beside them.
    let queue = DispatchQueue(label: "search", qos: .userInteractive)
    private let latest = Mutex(0)

    /// Begins a search, and says how to ask whether it is still wanted.
    func begin() -> @Sendable () -> Bool {
        let ticket = latest.withLock { ticket in
            ticket += 1
            return ticket
        }
        return { [self] in latest.withLock { $0 == ticket } }
    }
}
