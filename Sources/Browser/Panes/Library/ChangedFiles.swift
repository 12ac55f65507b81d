import DocumentModel

/// Files that change while they are read: what the reader sees is never replaced unasked.
extension State {
    /// Says that the file of the open document is another one now.
    mutating func take(changed path: String, isGone: Bool) {
        guard reading?.document.path == path else {
            // Whoever comes back to it gets what is in the file now.
            readings[path] = nil
            return
        }
        changedFile = ChangedFile(path: path, isGone: isGone)
        notice = Notice(words.changed(isGone))
    }

    /// `gu`: reads the file of the open document anew.
    mutating func readAnew() -> [Effect] { reading == nil ? [] : [.readAnew] }

    /// How many documents there are, or how far the reading of them has come.
    var libraryCount: String {
        if let progress = library.status.progress { return words.sentence(for: progress) }
        if library.status.revision == 0 { return words.reading + "…" }
        return "\(library.status.documents) \(words.documentsUnit)"
    }
}
