import TextScreen

/// A pane of the screen. What it is and does stands in its folder, and here only its name.
public enum Pane: Sendable, Hashable, CaseIterable {
    case library, outline, text, statistics, chart, search, marks, doubts, corrections, source

    /// The one table of panes.
    var entry: PaneEntry {
        switch self {
        case .library: .library
        case .outline: .outline
        case .text: .text
        case .statistics: .statistics
        case .chart: .chart
        case .search: .search
        case .marks: .marks
        case .doubts: .doubts
        case .corrections: .corrections
        case .source: .source
        }
    }

    /// Whether it stands below the text on a wide screen.
    public var isLower: Bool { entry.place == .lower }
}

/// What the application has to know of a pane.
struct PaneEntry: Sendable {
    /// Where a pane stands.
    enum Place: Sendable { case whole, left, middle, lower }

    /// Where it stands.
    var place: Place
    /// The command that goes to it, if one does; its keys stand in the table of commands.
    var command: Command?
    /// Its name in the language of the interface.
    var name: @Sendable (Words) -> String
    /// What stands above it; its name when nil.
    var title: (@Sendable (State) -> String)?
    /// The keys that help in it, with what they do.
    var hints: @Sendable (State) -> [(String, String)]
    /// What a command does in it; nil where it means nothing there.
    var update: @Sendable (inout State, Command, Int?) -> [Effect]? = { _, _, _ in nil }
    /// Draws its inside.
    var draw: @Sendable (inout Surface, Scene, Rect) -> Void
    /// Its rows, where it is a list.
    var list: PaneList?
    /// What a press with the mouse does at a row and a column; a list selects the row when nil.
    var press: (@Sendable (inout State, Int, Int, Rect) -> [Effect])?
    /// The words that its rows must contain, where it can be filtered.
    var filter: (any WritableKeyPath<State, String> & Sendable)?
}

extension State {
    /// What stands above a pane.
    func title(of pane: Pane) -> String { pane.entry.title?(self) ?? pane.entry.name(words) }
}

/// How a pane is a list of rows, one of which is selected.
struct PaneList: Sendable {
    /// The selected row, and the first one shown.
    var state: any WritableKeyPath<State, ListState> & Sendable
    /// How many rows there are.
    var count: @Sendable (State) -> Int
    /// Screen rows above the list.
    var header = 0
    /// Screen rows below the list, in a pane of some height.
    var footer: @Sendable (State, Int) -> Int = { _, _ in 0 }

    /// The rows of the list that a pane of a height has room for.
    func height(_ state: State, in pane: Int) -> Int { max(1, pane - header - footer(state, pane)) }
}

/// What a frame is drawn from: the state, and what every pane of the frame needs of it.
struct Scene {
    let state: State
    let arrangement: Arrangement
    let window: TextWindow?

    init(_ state: State) {
        self.state = state
        arrangement = Arrangement(state)
        window = TextWindow(state, arrangement)
    }
}
