import DocumentModel
import Library
import TextScreen

/// The list of documents follows what is shown of it.
extension State {
    /// Rows that are asked for above and below those on the screen.
    private static let margin = 150

    /// What a command does in the list besides moving; nil when it means nothing there.
    mutating func updateLibrary(_ command: Command) -> [Effect]? {
        switch command {
        case .activate: return openSelectedDocument()
        case .orderDocuments:
            library.want(library.selectedEntry?.path)
            library.order = library.order.next
            notice = Notice(words.ordered(by: library.order))
            return []
        default: return nil
        }
    }

    /// Opens the document that is selected, as soon as it is known which one that is.
    private mutating func openSelectedDocument() -> [Effect] {
        guard let entry = library.selectedEntry else {
            library.opensSelected = library.rows.count > 0 || library.shown?.filter != library.filter
            return []
        }
        return open(entry.path, at: .start)
    }

    /// Takes what is known of the library; the selected document stays selected when others come before it.
    mutating func take(_ status: LibraryStatus) {
        if status.revision != library.status.revision, library.wanted == nil, library.selection > 0 {
            library.want(library.selectedEntry?.path)
        }
        library.status = status
    }

    /// Takes rows of the list, unless others are wanted meanwhile.
    mutating func take(_ rows: ListedRows, for request: ListingRequest) -> [Effect] {
        guard request == library.asked, request.filter == library.filter, request.order == library.order else {
            return []
        }
        library.rows = rows
        library.shown = request
        if let path = request.finds, path == library.wanted {
            // The reader may have gone on meanwhile.
            if let row = rows.found { library.selection += row - library.wantedFrom }
            library.want(nil)
        }
        library.selection = min(max(0, library.selection), max(0, rows.count - 1))
        guard library.opensSelected, library.selectedEntry != nil else { return [] }
        library.opensSelected = false
        return openSelectedDocument()
    }

    /// Asks for the rows on the screen that are not there yet.
    mutating func keepLibraryRows(_ effects: inout [Effect]) {
        guard let rect = Arrangement(self).library, let list = Pane.library.entry.list else { return }
        let height = list.height(self, in: rect.height)
        let window = library.list.window(height, of: max(library.rows.count, 1))
        let isSame =
            library.shown?.filter == library.filter && library.shown?.order == library.order
            && library.shown?.revision == library.status.revision && library.wanted == nil
        let known = library.rows.first..<library.rows.first + library.rows.entries.count
        if isSame, window.clamped(to: 0..<library.rows.count).isWithin(known) { return }
        // While the answer to nearly the same is on its way, it is waited for.
        let wanted = max(0, window.lowerBound - Self.margin)..<window.lowerBound + height + Self.margin
        var request = ListingRequest(
            filter: library.filter, order: library.order, rows: wanted, revision: library.status.revision,
            finds: library.wanted)
        if let asked = library.asked, asked != library.shown, asked.rows.contains(window.lowerBound),
            window.isWithin(asked.rows)
        {
            request.rows = asked.rows
        }
        guard request != library.asked else { return }
        library.asked = request
        effects.append(.list(request))
    }

    /// Shows the list with the open document selected.
    mutating func showLibrary() {
        focus = .library
        library.want(reading?.document.path)
    }
}

extension Range<Int> {
    fileprivate func isWithin(_ other: Range<Int>) -> Bool {
        isEmpty || lowerBound >= other.lowerBound && upperBound <= other.upperBound
    }
}
