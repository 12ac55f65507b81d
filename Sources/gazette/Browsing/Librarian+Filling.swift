import Browser
import Dispatch
import DocumentModel
import DocumentReaders
import Glibc
import Library
import Statistics
import Store
import Synchronization

/// Documents on their way into the library, while somebody reads.
extension Librarian {
    /// Brings the documents of a desk into its library, and follows them as they come and go, until it is left.
    ///
    /// - Parameter known: a document that was read already, for a library that is temporary.
    func fill(_ desk: Desk, with known: PreparedDocument? = nil) {
        desk.inBackground { [self] in
            do {
                let library = try desk.library()
                let refusal = desk.refusal.withLock { refusal in
                    defer { refusal = nil }
                    return refusal
                }
                if let refusal { inbox.post(.failed(.libraryUnusable(refusal.sentence))) }
                if desk.shelf.paths.isEmpty, try !library.hasDocuments() { return try showBuiltIn() }
                // The first rows go before all.
                lists.sync {}
                tell(desk)
                if let known {
                    try library.put([known])
                } else if desk.shelf.isRead {
                    try read(desk, into: library)
                } else {
                    return try follow(desk, in: library)
                }
                desk.settle()
                tell(desk, nil)
            } catch {
                desk.settle()
                tell(desk, nil)
                inbox.post(.failed(Message.Failure(error, path: desk.shelf.paths.first ?? "")))
            }
        }
    }

    /// Where the library has no document, the built-in one is shown; it does not come into the reader's.
    private func showBuiltIn() throws {
        let desk = Desk(try Shelf(paths: [try builtInLibrary()]), library: nil)
        move(to: desk)
        fill(desk)
    }

    /// Reads documents one after the other.
    private func read(_ desk: Desk, into library: LibraryFile) throws {
        let files = try desk.shelf.paths.flatMap { path in try LibraryFolder(path: path).documents }
        for (done, file) in files.enumerated() {
            guard !desk.isLeft else { return }
            guard let document = try? readDocument(at: file, encoding: desk.shelf.encoding) else { continue }
            var reading = read(document)
            let statistics = reading.countedStatistics().rows
            try library.put([PreparedDocument(reading.document, statistics)])
            tell(desk, LibraryProgress(done: done + 1, total: files.count))
        }
    }

    /// Lets the indexer bring in what is new and changed, and what comes later, until the desk is left.
    private func follow(_ desk: Desk, in library: LibraryFile) throws {
        var options = IndexOptions.aside
        if desk.isTemporary, !corrector.isOn { options.corrections = nil }
        let paths = desk.shelf.paths.isEmpty ? try library.roots() : desk.shelf.paths
        try Indexer(library, options).follow(paths, while: { !desk.isLeft }) { [self] progress in
            guard progress.documents < progress.total else { return }
            desk.isWriting.store(true, ordering: .relaxed)
            tell(desk, LibraryProgress(progress))
        } told: { [self] notice in
            desk.isWriting.store(false, ordering: .relaxed)
            desk.settle()
            if case .indexed(let summary) = notice, summary.hasChanged { lookAtFile() }
            tell(desk, nil)
        }
    }

    /// Looks whether another program has changed the library.
    func lookAtLibrary() {
        guard let desk else { return }
        lists.async { [self] in
            guard desk.hasChanged() else { return }
            lookAtFile()
            tell(desk)
        }
    }

    // MARK: What is known

    /// Says how far the documents of a library have come: ten times a second at most; nil when all have.
    private func tell(_ desk: Desk, _ progress: LibraryProgress?) {
        let told = desk.told.withLock { told in
            told.progress = progress
            return told
        }
        if progress != nil, let last = told.time, DispatchTime.now() < last + .milliseconds(told.pause) { return }
        tell(desk)
    }

    /// Says what is known of a library after documents may have come or gone.
    func tell(_ desk: Desk) {
        guard !desk.isLeft, let library = try? desk.library() else { return }
        let (start, scope) = (DispatchTime.now(), desk.shelf.scope)
        guard let count = try? library.list(Listing(scope)).count else { return }
        var status = desk.told.withLock { told in
            LibraryStatus(
                name: desk.shelf.name, documents: count, statistics: told.statistics,
                revision: revision.wrappingAdd(1, ordering: .relaxed).newValue, progress: told.progress)
        }
        if status.progress == nil, count == 0, !desk.isSettled {
            status.progress = LibraryProgress(done: 0, total: 0)
        }
        inbox.post(.library(status))
        // All documents are looked at for this number; the list need not wait for it.
        guard let statistics = try? library.statisticCount(in: scope) else { return }
        let end = DispatchTime.now()
        desk.told.withLock { told in
            // What costs more is told less often.
            told.pause = max(100, Int((end.uptimeNanoseconds - start.uptimeNanoseconds) / 1_000_000) * 20)
            (told.time, told.statistics) = (end, statistics)
        }
        guard statistics != status.statistics else { return }
        status.statistics = statistics
        inbox.post(.library(status))
    }
}

extension LibraryProgress {
    /// The progress as the list tells it.
    fileprivate init(_ progress: IndexProgress) {
        self.init(
            done: progress.documents, total: progress.total, rate: progress.seconds > 1 ? progress.rate : nil,
            secondsLeft: progress.seconds > 2 ? progress.secondsLeft : nil)
    }
}
