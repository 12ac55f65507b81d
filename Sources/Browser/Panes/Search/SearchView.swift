import Search
import TextScreen

extension Surface {
    /// Draws the search pane: documents, sections and hits in their context, or the searches that are remembered.
    mutating func drawSearch(_ state: State, in rect: Rect) {
        let search = state.search
        guard !search.rows.isEmpty else {
            let isEmpty = search.listsSearches || search.query.isEmpty
            return drawEmpty(isEmpty ? "f  " + state.words.searchReminder : state.emptyAnswer, in: rect)
        }
        drawList(.search, state, in: rect) { surface, index, line, isSelected in
            surface.draw(search.rows[index], search, in: line, isSelected: isSelected)
        }
    }

    private mutating func draw(_ row: SearchRow, _ search: SearchState, in rect: Rect, isSelected: Bool) {
        switch row {
        case .document(let index):
            let document = search.documents[index]
            let isFolded = search.folded.contains(.document(path: document.path))
            drawGroup(
                (isFolded ? "▸ " : "▾ ") + search.name(of: document), .heading, date: document.date,
                count: document.count.map(String.init) ?? "\(document.hits.count)+", in: rect, isSelected)
        case .section(let index, let hits):
            let document = search.documents[index]
            let first = document.hits[hits.lowerBound]
            let isFolded = search.folded.contains(.section(path: document.path, first: first.position))
            let mayGoOn = document.isCut && hits.upperBound == document.hits.count
            drawGroup(
                (isFolded ? "▸ " : "▾ ") + first.section, .text, date: "",
                count: String(hits.count) + (mayGoOn ? "+" : ""), in: rect.inset(left: 2), isSelected)
        case .hit(let index, let hit):
            let document = search.documents[index]
            if case .concordance = search.form {
                drawConcordance(document.hits[hit], of: search.name(of: document), in: rect, isSelected)
            } else {
                drawContext(document.hits[hit], in: rect.inset(left: min(6, rect.width / 10 + 2)), isSelected)
            }
        case .saved(let index):
            let saved = search.kept.saved[index]
            let width = min(24, rect.width / 3)
            write("★ ", row: rect.row, column: rect.column + 1, style: Style(.key, isSelected: isSelected))
            write(
                DisplayWidth.truncate(saved.name, columns: width), row: rect.row, column: rect.column + 3,
                style: Style(.title, isSelected: isSelected))
            write(
                DisplayWidth.truncate(saved.query, columns: max(0, rect.width - width - 6)), row: rect.row,
                column: rect.column + 5 + width, style: Style(.dim, isSelected: isSelected))
        case .recent(let index):
            write(
                DisplayWidth.truncate(search.kept.recent[index], columns: max(0, rect.width - 4)), row: rect.row,
                column: rect.column + 3, style: Style(.text, isSelected: isSelected))
        }
    }

    /// Draws the title of a group, and at the right its date and its number of hits.
    private mutating func drawGroup(
        _ title: String, _ role: Role, date: String, count: String, in rect: Rect, _ isSelected: Bool
    ) {
        let end = rect.column + rect.width
        let number = DisplayWidth.pad(count, columns: max(5, count.count), flushRight: true)
        let date = rect.width >= 56 ? date : ""
        let room = rect.width - number.count - (date.isEmpty ? 1 : 12)
        write(
            DisplayWidth.truncate(title, columns: max(0, room)), row: rect.row, column: rect.column,
            style: Style(role, isSelected: isSelected), limit: end)
        if !date.isEmpty {
            write(
                date, row: rect.row, column: end - number.count - 10, style: Style(.dim, isSelected: isSelected),
                limit: end)
        }
        write(number, row: rect.row, column: end - number.count, style: Style(.dim, isSelected: isSelected), limit: end)
    }

    /// Draws a hit in as much of its context as there is room for.
    private mutating func drawContext(_ hit: FoundHit, in rect: Rect, _ isSelected: Bool) {
        let (before, behind) = (hit.before, hit.text(hit.keyword.lowerBound..<hit.context.utf8.count))
        var left = before
        if DisplayWidth.of(before) + DisplayWidth.of(behind) > rect.width {
            left = before.end(columns: max(rect.width / 3, rect.width - DisplayWidth.of(behind) - 1))
        }
        let isCut = left.utf8.count < before.utf8.count
        var column = rect.column
        if isCut { column = write("…", row: rect.row, column: column, style: Style(.dim, isSelected: isSelected)) }
        write(hit, from: hit.keyword.lowerBound - left.utf8.count, row: rect.row, column: column, rect, isSelected)
    }

    /// Draws a hit with the words that were found in the same column as those of the other hits.
    private mutating func drawConcordance(
        _ hit: FoundHit, of document: String, in rect: Rect, _ isSelected: Bool
    ) {
        let columns = ConcordanceColumns(width: rect.width)
        var column = rect.column + 1
        if columns.source > 0 {
            write(
                DisplayWidth.truncate(document, columns: columns.source), row: rect.row, column: column,
                style: Style(.dim, isSelected: isSelected))
            column += columns.source + 2
        }
        let left = hit.before.end(columns: columns.before)
        write(
            hit, from: hit.keyword.lowerBound - left.utf8.count, row: rect.row,
            column: column + columns.before - DisplayWidth.of(left), rect, isSelected)
    }

    /// Writes the context from an offset on, the hits in their look, with … where it does not fit.
    private mutating func write(
        _ hit: FoundHit, from offset: Int, row: Int, column: Int, _ rect: Rect, _ isSelected: Bool
    ) {
        let end = rect.column + rect.width
        var (offset, column) = (offset, column)
        for scalar in hit.text(offset..<hit.context.utf8.count).unicodeScalars {
            guard column + DisplayWidth.of(scalar) < end else {
                write("…", row: row, column: column, style: Style(.dim, isSelected: isSelected), limit: end)
                return
            }
            let isHit = hit.ranges.contains { $0.contains(offset) }
            column = write(
                String(scalar), row: row, column: column,
                style: Style(isHit ? .hit : .text, isSelected: isSelected), limit: end)
            offset += UTF8.width(scalar)
        }
    }
}

extension State {
    /// Why there are no rows.
    fileprivate var emptyAnswer: String {
        // What is wrong with the query is said above the line; nothing was looked for.
        guard !Query(search.query).isEmpty else { return "" }
        return search.isWaiting || !search.count.isComplete ? words.searching + "…" : words.noHits
    }
}
