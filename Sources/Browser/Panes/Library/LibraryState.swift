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
    /// The selected row, and what is shown.
    public var list = ListState()
    /// What rows must contain; empty shows all.
    public var filter = ""

    /// The selected row.
    public var selection: Int {
        get { list.selection }
        set { list.selection = newValue }
    }

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
    /// Opens the document that is selected.
    mutating func openSelectedDocument() -> [Effect] {
        let rows = library.shown
        guard rows.indices.contains(library.selection) else { return [] }
        return open(rows[library.selection].entry.path, at: .start)
    }
}
