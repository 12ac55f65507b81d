import CNcurses
import Glibc
public import TextScreen

extension CursesTerminal {
    /// Waits for a key, the mouse, a new size or a wake-up.
    public func nextEvent(milliseconds: Int?) -> Event? {
        if let event = pendingEvent() { return event }
        guard !hungUp else { return .hangUp }
        var polled = [
            pollfd(fd: input, events: Int16(POLLIN), revents: 0),
            pollfd(fd: wakeInput, events: Int16(POLLIN), revents: 0),
        ]
        // EINTR is SIGWINCH: curses then has a resize for us.
        _ = poll(&polled, 2, milliseconds.map { Int32(clamping: $0) } ?? -1)
        if polled[1].revents != 0, drainWakes() { return .wake }
        if let event = pendingEvent() { return event }
        // Readable without a key, or POLLHUP: the terminal is gone.
        if polled[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 {
            hungUp = true
            return .hangUp
        }
        return nil
    }

    private func drainWakes() -> Bool {
        var bytes = [UInt8](repeating: 0, count: 64)
        return read(wakeInput, &bytes, bytes.count) > 0
    }

    private func pendingEvent() -> Event? {
        var value: UInt32 = 0
        switch gz_next_key(&value) {
        case Int32(GZ_CHARACTER): return keyEvent(scalar: value)
        case Int32(GZ_KEY_CODE): return keyEvent(code: value)
        default: return nil
        }
    }

    private func keyEvent(scalar: UInt32) -> Event? {
        guard scalar == 27 else { return Self.key(scalar: scalar).map(Event.key) }
        // Escape with a character right behind it is that character with Alt.
        var next: UInt32 = 0
        guard gz_next_key(&next) == Int32(GZ_CHARACTER), next >= 32, next != 127,
            let character = Unicode.Scalar(next)
        else { return .key(.escape) }
        return .key(.alt(Character(character)))
    }

    private static func key(scalar: UInt32) -> Key? {
        switch scalar {
        case 9: return .tab
        case 10, 13: return .enter
        case 8, 127: return .backspace
        case 0..<32: return Unicode.Scalar(scalar + 96).map { .control(Character($0)) }
        default: return Unicode.Scalar(scalar).map { .character(Character($0)) }
        }
    }

    private func keyEvent(code: UInt32) -> Event? {
        var function: Int32 = 0
        switch gz_key_of(code, &function) {
        case GZ_RESIZE: return .resize(width: size.width, height: size.height)
        case GZ_MOUSE: return mouseEvent()
        case GZ_FUNCTION: return .key(.function(Int(function)))
        case GZ_OTHER: return nil
        case let key: return Self.keys[key.rawValue].map(Event.key)
        }
    }

    private func mouseEvent() -> Event? {
        var mouse = gz_mouse()
        guard gz_next_mouse(&mouse) else { return nil }
        let action: MouseEvent.Action? =
            mouse.press ? .press : mouse.wheel_up ? .wheelUp : mouse.wheel_down ? .wheelDown : nil
        return action.map { .mouse(MouseEvent(row: Int(mouse.row), column: Int(mouse.column), action: $0)) }
    }

    private static let keys: [UInt32: Key] = [
        GZ_UP.rawValue: .up, GZ_DOWN.rawValue: .down, GZ_LEFT.rawValue: .left, GZ_RIGHT.rawValue: .right,
        GZ_HOME.rawValue: .home, GZ_END.rawValue: .end, GZ_PAGE_UP.rawValue: .pageUp,
        GZ_PAGE_DOWN.rawValue: .pageDown, GZ_BACKSPACE.rawValue: .backspace, GZ_DELETE.rawValue: .delete,
        GZ_INSERT.rawValue: .insert, GZ_BACK_TAB.rawValue: .backTab, GZ_ENTER.rawValue: .enter,
        GZ_ALT_LEFT.rawValue: .altLeft, GZ_ALT_RIGHT.rawValue: .altRight,
    ]
}
