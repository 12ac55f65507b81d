import Library
import TextScreen

/// The list of documents.
public struct LibraryState: Sendable {
    /// The name of the folder.
    public var name = ""
    /// The documents read so far.
    public var items: [LibraryItem] = []
    /// How many there will be.
    public var total = 0
    /// The selected row.
    public var selection = 0
    /// What rows must contain; empty shows all.
    public var filter = ""

    /// Whether documents are still being read.
    public var isLoading: Bool { items.count < total }

    /// The items that pass the filter.
    public var shown: [LibraryItem] {
        guard !filter.isEmpty else { return items }
        let wanted = filter.lowercased()
        return items.filter { item in
            [item.entry.title, item.entry.issuer, item.entry.date, item.entry.fileName]
                .contains { $0.lowercased().contains(wanted) }
        }
    }
}

extension State {
    /// What a command does in the library; nil when it means nothing there.
    mutating func updateLibrary(_ command: Command, count: Int?) -> [Effect]? {
        let rows = library.shown
        if command == .activate {
            guard rows.indices.contains(library.selection) else { return [] }
            return open(rows[library.selection].entry.path, at: .start)
        }
        let height = max(1, (Arrangement(self).library?.height ?? 2) - 1)
        let motion = ListMotion(command, height: height)
        guard let row = motion.target(from: library.selection, count: count, of: rows.count) else { return nil }
        library.selection = row
        return []
    }
}
