import TextScreen

/// The scrolling of some rows that turns most of one surface into another.
///
/// Moving rows costs the terminal some twenty bytes, drawing them anew two thousand. Whatever stands beside the
/// moved text (the outline) is mended afterwards, so a move is worth it only where it saves cells on balance.
struct Scroll: Equatable {
    /// The first and the last row that move.
    var top: Int
    var bottom: Int
    /// How many rows up; negative for down.
    var count: Int

    private static let leastSaving = 80

    init(top: Int, bottom: Int, count: Int) {
        (self.top, self.bottom, self.count) = (top, bottom, count)
    }

    init?(from old: Surface, to new: Surface) {
        guard old.size == new.size else { return nil }
        let still = (0..<new.size.height).map { Self.difference(new.row($0), old.row($0)) }
        guard still.reduce(0, +) > Self.leastSaving else { return nil }
        var best: (saving: Int, scroll: Scroll)?
        for count in [1, -1, 2, -2, 3, -3] {
            guard let found = Self.bestRange(old, new, count: count, still: still) else { continue }
            if found.saving > best?.saving ?? Self.leastSaving { best = found }
        }
        guard let best else { return nil }
        self = best.scroll
    }

    /// The run of rows with the greatest saving (Kadane's algorithm) when all of them move by `count`.
    private static func bestRange(
        _ old: Surface, _ new: Surface, count: Int, still: [Int]
    ) -> (saving: Int, scroll: Scroll)? {
        var best: (saving: Int, first: Int, last: Int)?
        var start = 0
        var sum = 0
        for row in 0..<new.size.height where row + count >= 0 && row + count < new.size.height {
            if sum <= 0 { (start, sum) = (row, 0) }
            sum += still[row] - difference(new.row(row), old.row(row + count))
            if sum > best?.saving ?? 0 { best = (sum, start, row) }
        }
        guard let best else { return nil }
        let top = min(best.first, best.first + count)
        let bottom = max(best.last, best.last + count)
        return (best.saving, Scroll(top: top, bottom: bottom, count: count))
    }

    private static func difference(_ left: ArraySlice<Cell>, _ right: ArraySlice<Cell>) -> Int {
        zip(left, right).reduce(0) { $0 + ($1.0 == $1.1 ? 0 : 1) }
    }
}
