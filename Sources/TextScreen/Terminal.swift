/// A terminal: shows surfaces and gives events.
public protocol Terminal: AnyObject {
    /// How large the window is now.
    var size: Size { get }
    /// Shows a surface; only what changed since the last one is sent.
    func present(_ surface: Surface)
    /// Waits for the next event; nil when nothing came within `milliseconds` (for ever when nil).
    func nextEvent(milliseconds: Int?) -> Event?
    /// Draws everything anew at the next `present`.
    func invalidate()
    /// Gives the screen back, lets `body` run, and takes the screen again.
    func suspend(_ body: () -> Void)
    /// Turns reports of the mouse on or off.
    func setMouse(_ isOn: Bool)
    /// Puts text on the clipboard of the terminal's window (OSC 52).
    func copy(_ text: String)
}

/// A terminal without a screen: plays a script of events and keeps what was shown.
public final class FakeTerminal: Terminal {
    /// The size that the program sees.
    public private(set) var size: Size
    /// The last surface shown.
    public private(set) var shown: Surface?
    /// All that was copied.
    public private(set) var copied: [String] = []
    private var events: [Event]

    /// A terminal of a size that will give these events.
    public init(size: Size, events: [Event]) {
        self.size = size
        self.events = events.reversed()
    }

    /// Keeps the surface.
    public func present(_ surface: Surface) { shown = surface }

    /// The next event of the script; hang-up at its end, so that no loop waits for ever.
    public func nextEvent(milliseconds: Int?) -> Event? {
        let event = events.popLast() ?? .hangUp
        if case .resize(let width, let height) = event { size = Size(width: width, height: height) }
        return event
    }

    /// Does nothing.
    public func invalidate() {}
    /// Runs `body` at once.
    public func suspend(_ body: () -> Void) { body() }
    /// Does nothing.
    public func setMouse(_ isOn: Bool) {}
    /// Keeps the text.
    public func copy(_ text: String) { copied.append(text) }
}
