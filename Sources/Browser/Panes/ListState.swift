import TextScreen

/// A list's selected row and the part of it that is shown.
public struct ListState: Sendable, Equatable {
    /// The selected row.
    public var selection: Int
    /// The first row shown.
    public private(set) var top = 0
    /// What the window was last fitted to.
    private var fitted: Fit?

    private struct Fit: Sendable, Equatable {
        var selection: Int
        var height: Int
    }

    /// A list that shows its beginning.
    public init(selection: Int = 0) { self.selection = selection }

    /// The rows that stand in a window of a height.
    func window(_ height: Int, of count: Int) -> Range<Int> {
        let first = min(max(0, top), max(0, count - height))
        return first..<min(count, first + max(0, height))
    }

    /// Moves the window and leaves the selection where it is, as a wheel does.
    mutating func scroll(by rows: Int, height: Int, of count: Int) {
        top = min(max(0, top + rows), max(0, count - height))
    }

    /// Brings a selection that has changed into the window: a step moves it by a row, a jump goes to its middle.
    mutating func fit(_ height: Int, of count: Int) {
        defer { top = min(max(0, top), max(0, count - height)) }
        let wanted = Fit(selection: selection, height: height)
        guard fitted != wanted else { return }
        fitted = wanted
        if selection == top - 1 {
            top = selection
        } else if selection == top + height {
            top = selection - height + 1
        } else if selection < top || selection > top + height {
            top = selection - height / 2
        }
    }
}

extension State {
    /// Moves the selection of the list that has the keys; nil when the command is no motion, or it is no list.
    mutating func moveInList(_ command: Command, count: Int?) -> [Effect]? {
        guard let list = focus.entry.list else { return nil }
        let height = list.height(self, in: Arrangement(self).rect(of: focus)?.height ?? 1)
        let motion = ListMotion(command, height: height)
        let selection = self[keyPath: list.state].selection
        guard let row = motion.target(from: selection, count: count, of: list.count(self)) else { return nil }
        self[keyPath: list.state].selection = row
        return []
    }

    /// Lets every list on the screen show its selection.
    mutating func fitLists() {
        let arrangement = Arrangement(self)
        for pane in arrangement.panes {
            guard let list = pane.entry.list, let rect = arrangement.rect(of: pane) else { continue }
            self[keyPath: list.state].fit(list.height(self, in: rect.height), of: list.count(self))
        }
    }
}
