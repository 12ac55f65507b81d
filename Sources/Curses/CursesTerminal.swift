import CNcurses
import Glibc
public import TextScreen

/// The real terminal, through ncursesw. One at a time; `close` gives the screen back.
///
/// ncurses is not safe to call from several threads: only the thread of the loop may touch this object.
public final class CursesTerminal: Terminal {
    /// Why there is no terminal to draw on.
    public enum Failure: Error, Sendable, Equatable {
        /// Standard output is no terminal.
        case noTerminal
        /// TERM names a terminal that curses does not know.
        case unknownTerminal(String)
        /// TERM names a terminal that cannot put text at a place, such as `dumb`.
        case noAddressing(String)
    }

    let input: Int32
    private let palette: Palette
    let wakeInput: Int32
    private var shown: Surface?
    var hungUp = false

    /// Wakes `nextEvent` from any thread.
    public let waker: Waker

    /// Takes the terminal.
    public init() throws(Failure) {
        guard isatty(1) == 1 else { throw .noTerminal }
        input = isatty(0) == 1 ? 0 : Glibc.open("/dev/tty", O_RDWR | O_CLOEXEC)
        guard input >= 0 else { throw .noTerminal }
        var pipes: [Int32] = [-1, -1]
        guard pipe(&pipes) == 0 else { throw .noTerminal }
        for descriptor in pipes {
            _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
            _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        }
        wakeInput = pipes[0]
        waker = Waker(descriptor: pipes[1])
        gz_use_utf8_locale()
        gz_restore_on_crash(input, 1)
        let name = getenv("TERM").map { String(cString: $0) } ?? ""
        switch gz_open(input, 1) {
        case Int32(GZ_OPEN): break
        case Int32(GZ_NO_ADDRESSING): throw .noAddressing(name)
        default: throw .unknownTerminal(name)
        }
        palette = Palette()
        gz_set_mouse(true)
    }

    /// Gives the screen back to the shell.
    public func close() { gz_close() }

    /// The size of the window.
    public var size: Size {
        var rows: Int32 = 0
        var columns: Int32 = 0
        gz_size(&rows, &columns)
        return Size(width: Int(columns), height: Int(rows))
    }

    /// Sends what changed since the last surface.
    public func present(_ surface: Surface) {
        let last = shown?.size == surface.size ? shown : nil
        var moved = 0..<0
        if let last, let scroll = Scroll(from: last, to: surface) {
            gz_scroll(Int32(scroll.top), Int32(scroll.bottom), Int32(scroll.count))
            moved = scroll.top..<scroll.bottom + 1
        }
        for row in 0..<surface.size.height where moved.contains(row) || last?.row(row) != surface.row(row) {
            draw(surface.row(row), at: row)
        }
        if let cursor = surface.cursor {
            gz_cursor(Int32(cursor.row), Int32(cursor.column))
        } else {
            gz_hide_cursor()
        }
        gz_present()
        shown = surface
    }

    /// Draws all of the next surface.
    public func invalidate() {
        shown = nil
        gz_invalidate()
    }

    /// Gives the screen to `body` and takes it back.
    public func suspend(_ body: () -> Void) {
        gz_leave()
        body()
        gz_return()
        shown = nil
    }

    /// Turns reports of the mouse on or off.
    public func setMouse(_ isOn: Bool) { gz_set_mouse(isOn) }

    /// Copies through OSC 52, which works over ssh too.
    public func copy(_ text: String) {
        let sequence = Array("\u{1B}]52;c;\(Base64.encode(Array(text.utf8)))\u{07}".utf8)
        sequence.withUnsafeBufferPointer { bytes in
            bytes.withMemoryRebound(to: CChar.self) { gz_send($0.baseAddress, $0.count) }
        }
    }

    /// One row as curses believes the screen to show it; for tests.
    package func shownRow(_ row: Int) -> String {
        var bytes = [CChar](repeating: 0, count: 4096)
        let count = gz_read_row(Int32(row), &bytes, bytes.count)
        return String(decoding: bytes.prefix(max(0, Int(count))).map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    private func draw(_ cells: ArraySlice<Cell>, at row: Int) {
        var start = cells.startIndex
        var bytes: [UInt8] = []
        while start < cells.endIndex {
            let style = cells[start].style
            let end = cells[start...].firstIndex { $0.style != style } ?? cells.endIndex
            let look = palette[style]
            bytes.removeAll(keepingCapacity: true)
            for cell in cells[start..<end] { bytes.append(contentsOf: cell.text.utf8) }
            bytes.withUnsafeBytes { raw in
                let text = raw.bindMemory(to: CChar.self)
                let column = Int32(start - cells.startIndex)
                gz_put(Int32(row), column, text.baseAddress, Int32(text.count), look.attributes, look.pair)
            }
            start = end
        }
    }
}
