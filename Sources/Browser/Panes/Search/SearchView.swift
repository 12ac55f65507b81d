import TextScreen

extension Surface {
    /// Draws the search results: documents, sections, and hits in their context.
    mutating func drawSearch(_ state: State, in rect: Rect) {
        let rows = state.search.rows
        guard !rows.isEmpty else {
            let text = state.search.isWaiting ? state.words.reading + "…" : state.words.noHits
            return drawEmpty(state.search.query.isEmpty ? "f  " + state.words.everywherePrompt : text, in: rect)
        }
        drawList(.search, state, in: rect) { surface, index, line, isSelected in
            surface.draw(rows[index], in: line, isSelected: isSelected)
        }
    }

    private mutating func draw(_ row: SearchRow, in rect: Rect, isSelected: Bool) {
        let end = rect.column + rect.width
        switch row {
        case .document(_, let title, let count):
            drawGroup(title, count, role: .heading, indent: 0, in: rect, isSelected: isSelected)
        case .section(let title, let count):
            drawGroup(title, count, role: .lead, indent: 2, in: rect, isSelected: isSelected)
        case .hit(_, _, let context, let ranges):
            let shown = context.leaving(ranges.first, columns: rect.width / 3)
            var column = rect.column + 4
            var offset = shown.offset
            for scalar in shown.text.unicodeScalars {
                guard column + DisplayWidth.of(scalar) < end else {
                    write("…", row: rect.row, column: column, style: Style(.dim, isSelected: isSelected), limit: end)
                    return
                }
                let isHit = ranges.contains { $0.contains(offset) }
                column = write(
                    String(scalar), row: rect.row, column: column,
                    style: Style(isHit ? .hit : .text, isSelected: isSelected), limit: end)
                offset += UTF8.encode(scalar)?.count ?? 1
            }
        }
    }

    private mutating func drawGroup(
        _ title: String, _ count: Int, role: Role, indent: Int, in rect: Rect, isSelected: Bool
    ) {
        let number = String(count)
        let room = rect.width - indent - number.count - 2
        write(
            DisplayWidth.truncate(title, columns: room), row: rect.row, column: rect.column + indent,
            style: Style(role, isSelected: isSelected))
        write(
            number, row: rect.row, column: rect.column + rect.width - number.count,
            style: Style(.dim, isSelected: isSelected))
    }
}

extension String {
    /// The text without its beginning where a hit would stand more than `columns` from it, with the offset left out.
    fileprivate func leaving(_ hit: Range<Int>?, columns: Int) -> (text: Substring, offset: Int) {
        guard let hit else { return (self[...], 0) }
        let start = utf8.index(utf8.startIndex, offsetBy: min(hit.lowerBound, utf8.count))
        var width = DisplayWidth.of(self[..<start])
        var index = startIndex
        while width > columns, index < start {
            width -= DisplayWidth.of(self[index...index])
            index = self.index(after: index)
        }
        return (self[index...], utf8.distance(from: startIndex, to: index))
    }
}
