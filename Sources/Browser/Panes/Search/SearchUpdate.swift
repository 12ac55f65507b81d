import DocumentModel
import TextScreen

extension State {
    /// What a command does in the search results besides moving; nil when it means nothing there.
    mutating func updateSearch(_ command: Command) -> [Effect]? {
        switch command {
        case .activate: return openSelectedHit()
        case .findNext, .findPrevious:
            moveToHit(by: command == .findNext ? 1 : -1)
            return []
        default: return nil
        }
    }

    private mutating func moveToHit(by step: Int) {
        var row = search.selection + step
        while search.rows.indices.contains(row), !search.rows[row].isHit { row += step }
        if search.rows.indices.contains(row) { search.selection = row }
    }

    private mutating func openSelectedHit() -> [Effect] {
        guard search.rows.indices.contains(search.selection) else { return [] }
        switch search.rows[search.selection] {
        case .document, .section:
            let row = search.selection
            moveToHit(by: 1)
            return search.selection == row ? [] : openSelectedHit()
        case .hit(let path, let position, _, _): return open(path, at: .hit(position, query: search.query))
        }
    }

    /// Opens a document at a place; the open one is not read again.
    mutating func open(_ path: String, at place: Message.Place) -> [Effect] {
        leave()
        return visit(path, at: place)
    }

    /// The same without remembering the place that is left.
    mutating func visit(_ path: String, at place: Message.Place) -> [Effect] {
        guard reading?.document.path == path else { return [.open(path: path, at: place)] }
        focus = .text
        go(to: place)
        return []
    }

    /// Goes to a place of the open document.
    mutating func go(to place: Message.Place) {
        switch place {
        case .start: break
        case .position(let position): show(position)
        case .line(let line):
            if let document = reading?.document { show(document.position(ofLine: line)) }
        case .statistic(let index):
            if reading?.statistics.indices.contains(index) ?? false { select(statistic: index) }
        case .hit(let position, let query):
            guard let document = reading?.document else { return }
            reading?.find.look(for: query, in: document, near: position)
            if let hit = reading?.find.hit(from: position) { select(hit: hit) } else { reveal(position) }
        }
    }
}
