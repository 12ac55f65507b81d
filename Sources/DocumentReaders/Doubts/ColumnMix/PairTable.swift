/// What is known of official Chinese and English: which units are frequent, and which follow which.
///
/// The table is part of the program, not read at start: a cuckoo table of 65 536 entries in buckets of four,
/// nine bits of a hash and three of a value each. One pair in sixty that is not in it seems to be.
enum PairTable {
    private static let bucketMask: UInt32 = 16384 - 1

    /// How frequent a unit is, from 0 (unknown) to 7; four times as frequent a step.
    static func level(_ unit: UInt32) -> Int { value(mix(unit, 1)) }

    /// How much more often than by chance `right` follows `left`, from 1 to 7; 0 for pairs that are rare.
    static func gain(_ left: UInt32, _ right: UInt32) -> Int { value(mix(left, right)) }

    private static func value(_ key: UInt32) -> Int {
        let first = key & bucketMask
        let mark = key >> 23
        let found = value(first, mark)
        return found > 0 ? found : value((first ^ mark &* 0x5BD1) & bucketMask, mark)
    }

    private static func value(_ bucket: UInt32, _ mark: UInt32) -> Int {
        let data = data.utf8Start
        let start = Int(bucket) * 8
        for place in stride(from: start, to: start + 8, by: 2) {
            let bits = UInt32(data[place] &- 48) << 6 | UInt32(data[place + 1] &- 48)
            if bits >> 3 == mark, bits & 7 > 0 { return Int(bits & 7) }
        }
        return 0
    }

    /// A hash of two units in order.
    static func mix(_ left: UInt32, _ right: UInt32) -> UInt32 {
        var value = left &* 0x9E37_79B1 ^ right &* 0x85EB_CA6B
        value ^= value >> 15
        value = value &* 0x2C1B_3C6D
        value ^= value >> 12
        value = value &* 0x297A_2D39
        return value ^ value >> 15
    }
}
