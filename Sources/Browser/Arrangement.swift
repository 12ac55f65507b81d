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
    /// Statistics, search results or marks.
    public private(set) var lower: Rect?
    /// Whether the panes are framed and a title stands above them.
    public let isFramed: Bool

    static let wide = 110
    static let medium = 60

    /// Arranges the panes of a state.
    public init(_ state: State) {
        let size = state.size
        isFramed = size.width >= 30 && size.height >= 10
        let content =
            isFramed
            ? Rect(row: 2, column: 1, width: size.width - 2, height: size.height - 4)
            : Rect(row: 0, column: 0, width: size.width, height: max(0, size.height - 1))
        guard state.focus != .library, state.reading != nil else {
            if state.focus == .search { lower = content } else { library = content }
            return
        }
        switch size.width {
        case Self.wide... where isFramed: arrangeWide(state, content)
        case Self.medium... where isFramed: arrangeMedium(state, content)
        default: arrangeNarrow(state, content)
        }
    }

    /// The inside of a pane.
    public func rect(of pane: Pane) -> Rect? {
        switch pane {
        case .library: library
        case .outline: outline
        case .text: text
        case .statistics, .search, .marks: lower
        }
    }

    private mutating func arrangeWide(_ state: State, _ content: Rect) {
        let right = splitOutline(state, content, width: min(44, max(26, state.size.width * 3 / 10)))
        guard state.isLowerOpen || state.focus.isLower else { return text = right }
        // Too low for two panes above each other: the one that has the keys.
        guard content.height >= 14 else {
            if state.focus.isLower { lower = right } else { text = right }
            return
        }
        splitLower(right, height: max(5, content.height / 3))
    }

    private mutating func arrangeMedium(_ state: State, _ content: Rect) {
        guard state.focus.isLower, content.height >= 14 else {
            guard !state.focus.isLower else { return lower = content }
            text = splitOutline(state, content, width: min(30, max(18, state.size.width * 27 / 100)))
            return
        }
        splitLower(content, height: max(5, content.height / 2))
    }

    private mutating func arrangeNarrow(_ state: State, _ content: Rect) {
        switch state.focus {
        case .outline: outline = content
        case .statistics, .search, .marks: lower = content
        case .text, .library: text = content
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
