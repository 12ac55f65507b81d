import DocumentModel
import Library
import TextScreen

extension Surface {
    /// Draws the list of documents with what they say about themselves.
    mutating func drawLibrary(_ state: State, in rect: Rect) {
        let columns = LibraryColumns(width: rect.width, isChinese: state.words.isChinese)
        let end = rect.column + rect.width
        guard state.library.rows.count > 0 else {
            let text = state.library.isLoading ? state.words.reading + "…" : state.words.noDocuments
            return drawEmpty(text, in: rect)
        }
        for column in columns.columns {
            write(
                DisplayWidth.pad(
                    column.kind.name(state.words), columns: column.width, flushRight: column.kind.isNumber),
                row: rect.row, column: rect.column + column.start, style: Style(.dim), limit: end)
        }
        drawList(.library, state, in: rect) { surface, index, line, isSelected in
            guard let entry = state.library.entry(index) else { return }
            for column in columns.columns {
                let text = DisplayWidth.pad(
                    column.kind.text(entry, state.words), columns: column.width, flushRight: column.kind.isNumber)
                let isOpen = entry.path == state.reading?.document.path
                let role: Role = column.kind == .title ? (isOpen ? .heading : .title) : .dim
                surface.write(
                    text, row: line.row, column: rect.column + column.start, style: Style(role, isSelected: isSelected),
                    limit: end)
            }
        }
    }
}

/// The columns of the library at a width.
struct LibraryColumns {
    enum Kind {
        case title, date, kind, statistics, characters, issuer

        var isNumber: Bool { self == .statistics || self == .characters }

        func name(_ words: Words) -> String {
            switch self {
            case .title: words.title
            case .date: words.date
            case .kind: words.kind
            case .statistics: words.statistics
            case .characters: words.characters
            case .issuer: words.issuer
            }
        }

        func text(_ entry: LibraryEntry, _ words: Words) -> String {
            switch self {
            case .title: entry.title
            case .date: entry.date
            case .kind: words.name(of: entry.kind)
            case .statistics: String(entry.statisticCount)
            case .characters: String(entry.characterCount)
            case .issuer: entry.issuer
            }
        }
    }

    struct Column {
        var kind: Kind
        var start: Int
        var width: Int
    }

    private(set) var columns: [Column] = []

    init(width: Int, isChinese: Bool) {
        var wanted: [(Kind, Int)] = [
            (.title, 0), (.date, 10), (.kind, isChinese ? 6 : 10), (.statistics, isChinese ? 6 : 10), (.characters, 7),
        ]
        if width >= 96 { wanted.insert((.issuer, min(36, width / 4)), at: 1) }
        if width < 70 { wanted.removeLast() }
        while wanted.count > 1, width - Self.fixed(wanted) < 24 { wanted.removeLast() }
        wanted[0].1 = max(4, width - Self.fixed(wanted))
        var start = 1
        for (kind, width) in wanted {
            columns.append(Column(kind: kind, start: start, width: width))
            start += width + 2
        }
    }

    private static func fixed(_ columns: [(Kind, Int)]) -> Int { columns.dropFirst().reduce(2) { $0 + $1.1 + 2 } }
}
