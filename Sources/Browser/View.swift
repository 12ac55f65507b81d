import DocumentModel
public import TextScreen

/// Draws a state. Pure: the same state gives the same screen.
public func view(_ state: State) -> Surface {
    var surface = Surface(size: state.size)
    let arrangement = Arrangement(state)
    let window = TextWindow(state, arrangement)
    surface.drawFrame(state, arrangement, window)
    if let rect = arrangement.library { surface.drawLibrary(state, in: rect) }
    if state.reading == nil, let rect = arrangement.lower { surface.drawSearch(state, in: rect) }
    if let reading = state.reading, arrangement.library == nil {
        if let rect = arrangement.outline { surface.drawOutline(state, reading, in: rect) }
        if let window { surface.drawText(reading, in: window) }
        if let rect = arrangement.lower { surface.drawLower(state, reading, in: rect) }
    }
    if let sheet = state.sheet { surface.drawSheet(sheet, state) }
    surface.drawFooter(state, arrangement, window)
    surface.drawPrefixBox(state)
    return surface
}

extension Surface {
    fileprivate mutating func drawLower(_ state: State, _ reading: Reading, in rect: Rect) {
        switch state.lower {
        case .search: drawSearch(state, in: rect)
        case .marks: drawMarks(state, reading, in: rect)
        default: drawTable(state, reading, in: rect)
        }
    }
}
