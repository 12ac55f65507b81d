import DocumentModel
import Layout
import Search

extension State {
    /// Looks for a query while it is typed, from where the reader was.
    mutating func find(_ query: String, from origin: Position, inSection: Bool) {
        guard let document = reading?.document else { return }
        if reading?.outline.narrowed != nil { showAll() }
        let section = inSection ? document.section(ofBlock: origin.block) : nil
        let figures = figures
        reading?.find.look(
            for: query, in: document, blocks: section.map { document.sections[$0].blocks },
            near: origin, figures: figures)
        guard let hit = reading?.find.hit(from: origin) else {
            if query.isEmpty { show(origin) } else if reading?.find.request != nil { reading?.find.awaits = origin }
            return
        }
        select(hit: hit)
    }

    /// The numbers of the open document, for what is looked for in it.
    var figures: DocumentFigures { DocumentFigures(reading?.statistics ?? []) }

    /// Looks again for a query that asks for numbers, as these have become known or are others now.
    mutating func findNumbers() {
        guard let reading, !reading.find.query.isEmpty, Query(reading.find.query).asksForFigures else { return }
        if case .find(let scope)? = prompt?.kind, !scope.isWide {
            return find(reading.find.query, from: prompt?.origin ?? reading.place, inSection: scope == .section)
        }
        let place = reading.find.current.map { reading.find.hits[$0].position } ?? reading.placeAtHand
        var find = reading.find
        find.look(for: find.query, in: reading.document, blocks: find.blocks, near: place, figures: figures)
        find.current = find.hits.firstIndex { $0.position == place }
        self.reading?.find = find
    }

    /// Takes what was found in all of a long document, and goes to the first hit if none was there before.
    mutating func take(_ hits: [Hit], for request: FindRequest) {
        reading?.find.take(hits, for: request)
        guard reading?.find.request == nil, let origin = reading?.find.awaits else { return }
        reading?.find.awaits = nil
        if let hit = reading?.find.hit(from: origin) {
            select(hit: hit)
        } else if prompt == nil {
            notice = Notice(words.noHits)
        }
    }

    /// Goes to the next hit, or back when negative; round at the ends.
    mutating func findNext(by step: Int) {
        guard let reading, !reading.find.hits.isEmpty else { return notice = Notice(words.noMoreHits) }
        let hits = reading.find.hits
        let next: Int
        let current = reading.find.current.flatMap { isShown(hits[$0].position) ? $0 : nil }
        if let current {
            next = current + step
        } else if step > 0 {
            next = (hits.firstIndex { $0.position >= reading.place } ?? hits.count) + step - 1
        } else {
            next = (hits.lastIndex { $0.position < reading.place } ?? -1) + step + 1
        }
        if !hits.indices.contains(next) { notice = Notice(words.wrapped) }
        if current == nil { leave() }
        select(hit: ((next % hits.count) + hits.count) % hits.count)
    }

    mutating func select(hit index: Int) {
        guard let hit = reading?.find.hits[index] else { return }
        reading?.find.current = index
        reveal(hit.position)
    }

    /// Narrows outline and text to the sections that have hits, or shows all again.
    mutating func toggleNarrow() {
        guard let reading else { return }
        guard reading.outline.narrowed == nil else { return showAll() }
        guard !reading.find.hits.isEmpty else { return notice = Notice(words.noMoreHits) }
        self.reading?.outline.narrow(to: reading.find.hits.map(\.block), in: reading.document)
        notice = Notice(words.narrowed)
        if let top = textLayout?.layout.layout.shownPosition(from: reading.top, isBack: false) {
            self.reading?.top = top
        }
        guard let hit = reading.find.current ?? reading.find.hit(from: reading.place) else { return }
        if !isShown(reading.find.hits[hit].position) { select(hit: hit) }
    }

    /// Shows the whole document again.
    mutating func showAll() {
        guard let document = reading?.document else { return }
        reading?.outline.narrow(to: nil, in: document)
    }
}
