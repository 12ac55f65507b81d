public import TextScreen

/// Where the panes stand on a screen: the insides of their frames.
///
/// Three panes from 110 columns, two from 60, one below; a screen too small for frames has none.
public struct Arrangement: Sendable, Equatable {
    /// The library, over the whole width.
    public private(set) var library: Rect?
    /// The outline.
    public private(set) var outline: Rect?
    /// The text.
    public private(set) var text: Rect?
    /// What stands below the text, or beside it.
    public private(set) var lower: Rect?
    /// The pane that stands there.
    private let lowerPane: Pane
    /// Whether the panes are framed and a title stands above them.
    public let isFramed: Bool

    static let wide = 110
    static let medium = 60
    /// Room for two readable columns: the source stands beside the text from here.
    static let besideText = 130

    /// Arranges the panes of a state.
    public init(_ state: State) {
        let size = state.size
        lowerPane = state.focus.isLower ? state.focus : state.lower
        isFramed = size.width >= 30 && size.height >= 10
        let content =
            isFramed
            ? Rect(row: 2, column: 1, width: size.width - 2, height: size.height - 4)
            : Rect(row: 0, column: 0, width: size.width, height: max(0, size.height - 1))
        guard state.focus != .library, state.reading != nil else {
            if state.focus == .search || state.focus == .statistics { lower = content } else { library = content }
            return
        }
        switch size.width {
        case Self.wide... where isFramed: arrangeWide(state, content)
        case Self.medium... where isFramed: arrangeMedium(state, content)
        default: arrangeNarrow(state, content)
        }
    }

    /// The inside of a pane; nil while it is not on the screen.
    public func rect(of pane: Pane) -> Rect? {
        switch pane.entry.place {
        case .whole: library
        case .left: outline
        case .middle: text
        case .lower: pane == lowerPane ? lower : nil
        }
    }

    /// The panes on the screen.
    public var panes: [Pane] {
        [Pane.library, .outline, .text, lowerPane].filter { rect(of: $0) != nil }
    }

    private mutating func arrangeWide(_ state: State, _ content: Rect) {
        let right = splitOutline(state, content, width: min(44, max(26, state.size.width * 3 / 10)))
        guard state.isLowerOpen || state.focus.isLower else { return text = right }
        // Too low for two panes above each other: the one that has the keys.
        guard content.height >= 14 else {
            if state.focus.isLower { lower = right } else { text = right }
            return
        }
        guard state.lower == .source, right.width >= Self.besideText else {
            return splitLower(right, height: max(5, content.height / (lowerPane == .chart ? 2 : 3)))
        }
        text = right.inset(right: right.width / 2 + 1)
        lower = right.inset(left: right.width - right.width / 2)
    }

    private mutating func arrangeMedium(_ state: State, _ content: Rect) {
        guard state.focus.isLower || state.isSplit && state.focus == .text, content.height >= 14 else {
            guard !state.focus.isLower else { return lower = content }
            text = splitOutline(state, content, width: min(30, max(18, state.size.width * 27 / 100)))
            return
        }
        splitLower(content, height: max(5, content.height / 2))
    }

    private mutating func arrangeNarrow(_ state: State, _ content: Rect) {
        switch state.focus.entry.place {
        case .left: outline = content
        case .lower: lower = content
        case .middle, .whole: text = content
        }
    }

    private mutating func splitOutline(_ state: State, _ content: Rect, width: Int) -> Rect {
        guard state.isOutlineOpen || state.focus == .outline else { return content }
        outline = Rect(row: content.row, column: content.column, width: width, height: content.height)
        return content.inset(left: width + 1)
    }

    private mutating func splitLower(_ content: Rect, height: Int) {
        text = content.inset(bottom: height + 1)
        lower = content.inset(top: content.height - height)
    }
}
