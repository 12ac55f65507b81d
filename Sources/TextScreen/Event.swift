/// A key of the keyboard.
public enum Key: Sendable, Hashable {
    /// A character as typed.
    case character(Character)
    /// A letter with Control held: `control("d")`.
    case control(Character)
    /// A character with Alt held, or after Escape.
    case alt(Character)
    /// A function key, from 1.
    case function(Int)
    case enter, escape, tab, backTab, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
    case altLeft, altRight
}

/// What the mouse did.
public struct MouseEvent: Sendable, Hashable {
    /// The kinds of mouse events.
    public enum Action: Sendable, Hashable { case press, wheelUp, wheelDown }

    /// The row, from 0.
    public var row: Int
    /// The column, from 0.
    public var column: Int
    /// What happened there.
    public var action: Action

    /// Makes a mouse event.
    public init(row: Int, column: Int, action: Action) {
        self.row = row
        self.column = column
        self.action = action
    }
}

/// What a terminal tells the program.
public enum Event: Sendable, Hashable {
    case key(Key)
    case mouse(MouseEvent)
    /// The window has a new size.
    case resize(width: Int, height: Int)
    /// Background work has something to say.
    case wake
    /// The terminal is gone.
    case hangUp
}
