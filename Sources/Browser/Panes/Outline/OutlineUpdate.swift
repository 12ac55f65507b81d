import DocumentModel
import TextScreen

extension State {
    /// What a command does in the outline; false when it means nothing there.
    mutating func updateOutline(_ command: Command, count: Int?) -> Bool {
        guard var outline = reading?.outline else { return false }
        let rows = outline.visible
        let index = outline.selectedIndex(in: rows)
        switch command {
        case .fold: Self.fold(&outline, rows, index)
        case .unfold: if rows.indices.contains(index) { outline.folded.removeAll { $0 == rows[index].target } }
        case .foldAll: outline.show(level: 1)
        case .unfoldAll: outline.folded = []
        case .showLevel: outline.show(level: count ?? 1)
        case .activate:
            guard rows.indices.contains(index) else { return true }
            jump(to: Position(block: rows[index].block))
            focus = .text
            return true
        default:
            let height = Arrangement(self).outline?.height ?? 1
            guard let next = ListMotion(command, height: height).target(from: index, count: count, of: rows.count)
            else {
                return false
            }
            outline.selection = rows.indices.contains(next) ? rows[next].target : nil
        }
        reading?.outline = outline
        return true
    }

    /// Folds the row, or, where it is folded already, goes to the row above it in the tree.
    private static func fold(_ outline: inout OutlineState, _ rows: [OutlineRow], _ index: Int) {
        guard rows.indices.contains(index) else { return }
        let row = rows[index]
        if row.isFoldable, !outline.folded.contains(row.target) {
            outline.folded.append(row.target)
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
