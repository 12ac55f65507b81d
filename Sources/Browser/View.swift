public import TextScreen

/// Draws a state. Pure: the same state gives the same screen.
public func view(_ state: State) -> Surface {
    var surface = Surface(size: state.size)
    let scene = Scene(state)
    surface.drawFrame(scene)
    for pane in scene.arrangement.panes {
        if let rect = scene.arrangement.rect(of: pane) { pane.entry.draw(&surface, scene, rect) }
    }
    if let sheet = state.sheet { surface.drawSheet(sheet, state) }
    surface.drawFooter(scene)
    surface.drawPrefixBox(state)
    return surface
}
