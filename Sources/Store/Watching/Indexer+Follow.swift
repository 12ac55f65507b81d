/// What is told while folders are followed.
public enum FollowNotice: Sendable, Equatable {
    /// The library was brought up to date.
    case indexed(IndexSummary)
    /// The system tells not of all changes, for this reason: folders are looked through every few seconds.
    case polling(reason: String)
    /// Another program indexes; it is waited for.
    case waiting
}

extension Indexer {
    /// So often it is asked whether more is wanted, in milliseconds.
    private static let tick = 250
    /// So often folders are looked through whose changes the system does not tell, in seconds.
    private static let pollingInterval = 5.0

    /// Brings the library up to date with files and folders, and keeps it so as they change.
    ///
    /// - Parameter paths: files and folders.
    /// - Parameter isWanted: asked again and again, on several threads; ends it.
    /// - Parameter progress: how far the first look and each later one have come.
    public func follow(
        _ paths: [String], while isWanted: @escaping @Sendable () -> Bool,
        progress: (IndexProgress) -> Void = { _ in }, told: (FollowNotice) -> Void
    ) throws(StoreError) {
        let roots = paths.map(libraryPath(of:))
        let events = FolderEvents()
        // Who listens before looking misses nothing.
        for root in roots { events.follow(root) }
        var pending = PendingChanges(quiet: 0.5, patience: 10)
        var isWhole = true
        var places = FollowedPlaces(roots)
        var looked = -Double.infinity
        var isPolling = false
        var isWaiting = false
        while isWanted() {
            if let reason = events.failure, !isPolling {
                isPolling = true
                told(.polling(reason: reason))
            }
            let now = clockSeconds()
            if isPolling, now - looked >= Self.pollingInterval { isWhole = true }
            for root in places.renewed(at: now) {
                events.followAnew(root)
                isWhole = true
            }
            let some = isWhole ? paths : pending.take(at: now)
            if !some.isEmpty {
                if let summary = try index(some, isFollowing: !isWhole, while: isWanted, progress: progress) {
                    looked = clockSeconds()
                    isWaiting = false
                    if isWhole || summary.hasChanged || !summary.failures.isEmpty { told(.indexed(summary)) }
                    isWhole = false
                } else {
                    if !isWaiting { told(.waiting) }
                    isWaiting = true
                    if !isWhole { for path in some { pending.note(path, at: now) } }
                }
            }
            for event in events.wait(milliseconds: Self.tick) { note(event, &pending, &isWhole, events, roots) }
        }
    }

    private func note(
        _ event: FolderEvents.Event, _ pending: inout PendingChanges, _ isWhole: inout Bool, _ events: FolderEvents,
        _ roots: [String]
    ) {
        switch event {
        case .changed(let path):
            // What this program writes itself is no news.
            guard path != ownPath, !path.hasPrefix(ownPath + "-") else { return }
            // Of a file that is followed alone, its neighbours are not wanted.
            if roots.contains(where: { path == $0 || path.isIn($0) }) { pending.note(path, at: clockSeconds()) }
        case .lost:
            for root in roots { events.follow(root) }
            isWhole = true
        }
    }
}
