import DocumentModel
import TextScreen

extension PaneEntry {
    /// Headings and leads.
    static let outline = PaneEntry(
        place: .left, command: .focusOutline, name: \.outline,
        title: { state in
            let narrowed = state.reading?.outline.narrowed == nil ? "" : " &"
            return state.words.outline + state.outlineFilter.asNote + narrowed
        },
        hints: { [("Enter", $0.words.text), ("h l", "▸▾"), ("/", $0.words.filterPrompt)] },
        update: { $0.updateOutline($1, count: $2) },
        draw: { $0.drawOutline($1.state, in: $2) },
        list: PaneList(state: \State.outlineList, count: { $0.reading?.outline.visible.count ?? 0 }),
        press: { state, row, _, _ in
            let rows = state.reading?.outline.visible ?? []
            guard rows.indices.contains(row) else { return [] }
            state.reading?.outline.selection = rows[row].target
            return state.perform(.activate, count: nil)
        },
        filter: \State.outlineFilter)
}

extension State {
    /// The outline as a list; its selection is a heading or lead, so that folds do not move it.
    fileprivate var outlineList: ListState {
        get {
            guard let outline = reading?.outline else { return ListState() }
            var list = outline.window
            list.selection = outline.selectedIndex(in: outline.visible)
            return list
        }
        set {
            guard let outline = reading?.outline else { return }
            reading?.outline.window = newValue
            guard newValue.selection != outline.selectedIndex(in: outline.visible),
                outline.visible.indices.contains(newValue.selection)
            else { return }
            reading?.outline.selection = outline.visible[newValue.selection].target
        }
    }

    fileprivate var outlineFilter: String {
        get { reading?.outline.filter ?? "" }
        set { if let document = reading?.document { reading?.outline.filter(by: newValue, in: document) } }
    }

    /// What a command does in the outline besides moving; nil when it means nothing there.
    mutating func updateOutline(_ command: Command, count: Int?) -> [Effect]? {
        guard var outline = reading?.outline else { return nil }
        let rows = outline.visible
        let index = outline.selectedIndex(in: rows)
        switch command {
        case .fold: Self.fold(&outline, rows, index)
        case .unfold: if rows.indices.contains(index) { outline.folded.remove(rows[index].target) }
        case .foldAll: outline.show(level: 1)
        case .unfoldAll: outline.folded = []
        case .showLevel: outline.show(level: count ?? 1)
        case .activate:
            guard rows.indices.contains(index) else { return [] }
            jump(to: Position(block: rows[index].block))
            focus = .text
            return []
        default: return nil
        }
        reading?.outline = outline
        return []
    }

    /// Folds the row, or, where it is folded already, goes to the row above it in the tree.
    private static func fold(_ outline: inout OutlineState, _ rows: [OutlineRow], _ index: Int) {
        guard rows.indices.contains(index) else { return }
        let row = rows[index]
        if row.isFoldable, !outline.folded.contains(row.target) {
            outline.folded.insert(row.target)
        } else if let parent = rows[..<index].last(where: { $0.depth < row.depth }) {
            outline.selection = parent.target
        }
    }

    /// Lets the outline follow the place in the text.
    mutating func followReading() {
        guard focus != .outline, let place = reading?.place, let outline = reading?.outline else { return }
        let rows = outline.visible
        if let row = outline.row(covering: place.block, in: rows) { reading?.outline.selection = rows[row].target }
    }
}
