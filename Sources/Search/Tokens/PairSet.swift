/// A set of pairs of characters that is emptied in no time.
struct PairSet: Sendable {
    /// An entry is the pair in 42 bits, and above it the round in which it was put there; older ones do not count.
    private var entries: [UInt64]
    private var round: UInt64 = 1
    private var count = 0
    /// So that no text can be made whose pairs all meet in one place.
    private let factor = UInt64.random(in: 0...UInt64.max) | 1

    private static let usual = 1 << 12
    private static let lastRound: UInt64 = 1 << 22 - 1

    init() { entries = [UInt64](repeating: 0, count: Self.usual) }

    /// Leaves nothing in it.
    mutating func removeAll() {
        count = 0
        round += 1
        if round > Self.lastRound || entries.count > Self.usual {
            entries = [UInt64](repeating: 0, count: Self.usual)
            round = 1
        }
    }

    /// Adds a pair; false when it was there already.
    @inline(__always)
    mutating func insert(_ first: UInt32, _ second: UInt32) -> Bool {
        let entry = round << 42 | UInt64(first) << 21 | UInt64(second)
        let mask = entries.count - 1
        var index = place(of: entry) & mask
        while entries[index] >> 42 == round {
            if entries[index] == entry { return false }
            index = (index + 1) & mask
        }
        entries[index] = entry
        count += 1
        if count * 2 > entries.count { grow() }
        return true
    }

    @inline(__always)
    private func place(of entry: UInt64) -> Int {
        Int(truncatingIfNeeded: (entry & (1 << 42 - 1)) &* factor >> 32)
    }

    private mutating func grow() {
        let old = entries
        entries = [UInt64](repeating: 0, count: old.count * 2)
        let mask = entries.count - 1
        for entry in old where entry >> 42 == round {
            var index = place(of: entry) & mask
            while entries[index] != 0 { index = (index + 1) & mask }
            entries[index] = entry
        }
    }
}
