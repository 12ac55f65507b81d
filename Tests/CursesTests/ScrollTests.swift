import Testing
import TextScreen

@testable import Curses

/// Finding out that rows moved.
@Suite struct ScrollTests {
    private let report = (0..<20).map { row in
        String((0..<24).compactMap { Unicode.Scalar(0x4E00 + UInt32(row * 31 + $0 * 7)).map(Character.init) })
    }

    @Test func aLineDownMovesTheRowsUp() {
        #expect(Scroll(from: page(0), to: page(1)) == Scroll(top: 0, bottom: 9, count: 1))
        #expect(Scroll(from: page(4), to: page(2)) == Scroll(top: 0, bottom: 9, count: -2))
    }

    @Test func onlyTheRowsThatMoveAreMoved() {
        var (old, new) = (page(0), page(1))
        for row in [0, 1] {
            old.fill(Rect(row: row, column: 0, width: 60, height: 1))
            new.fill(Rect(row: row, column: 0, width: 60, height: 1))
        }
        #expect(Scroll(from: old, to: new) == Scroll(top: 2, bottom: 9, count: 1))
    }

    @Test func aPageIsDrawnAnew() {
        #expect(Scroll(from: page(0), to: page(9)) == nil)
        #expect(Scroll(from: page(3), to: page(3)) == nil)
    }

    private func page(_ first: Int) -> Surface {
        var surface = Surface(size: Size(width: 60, height: 10))
        for row in 0..<10 { surface.write(report[first + row], row: row, column: 0) }
        return surface
    }
}
