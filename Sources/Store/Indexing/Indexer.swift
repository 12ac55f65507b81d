import GRDB
import Library
import Synchronization

/// Brings a library up to date with files and folders.
public struct Indexer: Sendable {
    private let library: LibraryFile
    private let options: IndexOptions

    /// The file of the library as the system knows it.
    var ownPath: String { libraryPath(of: library.path) }

    /// Indexes into a library.
    public init(_ library: LibraryFile, _ options: IndexOptions = .aside) {
        (self.library, self.options) = (library, options)
    }

    /// Takes in what is new or changed in files and folders, and takes out what has gone.
    ///
    /// What is kept is whole at any moment: it may be given up or killed, and goes on where it was.
    ///
    /// - Parameter paths: files and folders.
    /// - Parameter isWanted: asked again and again, on several threads.
    /// - Parameter progress: called ten times a second at most.
    /// - Returns: nil when another program indexes into this library.
    public func index(
        _ paths: [String], while isWanted: @escaping @Sendable () -> Bool = { true },
        progress: (IndexProgress) -> Void = { _ in }
    ) throws(StoreError) -> IndexSummary? {
        try index(paths, isFollowing: false, while: isWanted, progress: progress)
    }

    /// - Parameter isFollowing: whether something has happened at the paths: what is not there has gone, and what a
    ///   look through its folder would pass over is passed over.
    func index(
        _ paths: [String], isFollowing: Bool, while isWanted: @escaping @Sendable () -> Bool,
        progress: (IndexProgress) -> Void
    ) throws(StoreError) -> IndexSummary? {
        guard let lock = try IndexLock(of: library.path) else { return nil }
        defer { withExtendedLifetime(lock) {} }
        return try library.telling { try run(paths, isFollowing, while: isWanted, progress) }
    }

    private func run(
        _ paths: [String], _ isFollowing: Bool, while isWanted: @escaping @Sendable () -> Bool,
        _ progress: (IndexProgress) -> Void
    ) throws -> IndexSummary {
        let start = clockSeconds()
        var summary = IndexSummary()
        try library.pool.write { try $0.prepareIndexing(memory: options.indexMemory) }
        try library.renewTokens(while: isWanted)
        let corrections = CorrectionIndex(options.corrections)
        let plan = try IndexPlan(paths, isFollowing: isFollowing, in: library, corrections, while: isWanted)
        summary.unchanged = plan.unchanged
        summary.others = plan.others
        summary.failures = plan.failures
        if !isFollowing { try library.note(folders: plan.folders) }
        // Words of few documents are added to the list one by one; behind many it is made anew.
        if plan.jobs.count * 20 > plan.unchanged { try library.pool.write { try WordList.isComplete(false, in: $0) } }
        let moved = try library.pool.read { try MovedDocuments(library, $0) }
        let store = options.corrections
        let queue = IndexQueue(plan.jobs, bytesAhead: options.bytesAhead)
        let workers = Workers(min(options.threads, max(1, plan.jobs.count))) {
            var maker = DocumentMaker(store: store, corrections: corrections, moved: moved)
            queue.work { maker.step(for: $0) }
        }
        defer {
            queue.stop()
            workers.join()
        }
        guard workers.count > 0 else { throw StoreError.file(path: library.path, reason: "no thread can be started") }
        var progressing = Progressing(plan.jobs, since: start)
        while isWanted(), let first = queue.next() {
            try library.pool.write { database in
                var writer = try IndexWriter(database)
                let end = clockSeconds() + options.seconds
                var step: IndexStep? = first
                while let next = step {
                    try writer.apply(next, to: &summary)
                    progressing.went(to: queue.done, progress)
                    let left = end - clockSeconds()
                    step =
                        writer.text < options.bytesWritten && left > 0 && isWanted()
                        ? queue.next(seconds: left) : nil
                }
                try database.noteUncounted(writer.changes)
            }
        }
        summary.isStopped = !isWanted()
        if !summary.isStopped {
            try library.remove(plan.gone.filter { !moved.ids.contains($0) }, &summary)
            try library.forgetRefused(plan.refusedGone)
            try library.renewVocabulary()
        }
        summary.seconds = clockSeconds() - start
        return summary
    }
}

/// Tells how far it has come, now and then.
private struct Progressing {
    private let jobs: [IndexJob]
    private let start: Double
    private var told = 0.0
    private var current = IndexProgress()

    init(_ jobs: [IndexJob], since start: Double) {
        (self.jobs, self.start) = (jobs, start)
        current.total = jobs.count
        current.totalBytes = jobs.reduce(0) { $0 + $1.size }
    }

    mutating func went(to done: Int, _ body: (IndexProgress) -> Void) {
        while current.documents < done {
            current.bytes += jobs[current.documents].size
            current.path = jobs[current.documents].path
            current.documents += 1
        }
        let now = clockSeconds()
        guard now - told >= 0.1 || current.documents == current.total else { return }
        told = now
        current.seconds = now - start
        body(current)
    }
}
