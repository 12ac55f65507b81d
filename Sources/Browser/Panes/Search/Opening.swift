import DocumentModel

/// Going to places, in the open document or in another.
extension State {
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
            let figures = figures
            reading?.find.look(for: query, in: document, near: position, figures: figures)
            if let hit = reading?.find.hit(from: position) { select(hit: hit) } else { reveal(position) }
        }
    }
}
