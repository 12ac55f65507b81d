import Glibc

/// The order of a column's cells: the rank of each row among all different cells.
///
/// A column is compared once; every later sorting of it only counts ranks.
public struct Ranks: Sendable, Equatable {
    /// The rank of each row, from 0; equal cells share one. A row with nothing has `count`.
    public private(set) var ofRow: [Int32]
    /// How many different cells there are.
    public private(set) var count: Int32 = 0

    /// Ranks the cells of a column: numbers by value, periods in the order of time, anything else by its characters.
    public init(_ column: DataColumn) {
        ofRow = Array(repeating: -1, count: column.texts.count)
        switch column.kind {
        case .number where column.hasNumbers:
            rank(column.numbers.enumerated().lazy.filter { !$1.isNaN }.map { Keyed(Self.order($1), $0) }) { _, _ in 0 }
        case .period:
            let keys = column.texts.enumerated().lazy.filter { !$1.isEmpty }
            rank(keys.map { Keyed(PeriodTime($1)?.order ?? .max, $0) }) { _, _ in 0 }
        default: rankTexts(column.texts)
        }
        for row in ofRow.indices where ofRow[row] < 0 { ofRow[row] = count }
    }

    /// A row with the beginning of its cell as a number.
    private struct Keyed {
        var key: UInt64
        var row: Int32

        init(_ key: UInt64, _ row: Int) { (self.key, self.row) = (key, Int32(truncatingIfNeeded: row)) }
    }

    /// A number whose order is that of a double.
    private static func order(_ number: Double) -> UInt64 {
        let bits = (number + 0).bitPattern
        return bits >> 63 == 1 ? ~bits : bits | 1 << 63
    }

    /// Sorts rows by key, then by `compare`, and gives each its rank.
    private mutating func rank(_ rows: some Sequence<Keyed>, _ compare: (Int32, Int32) -> Int32) {
        var sorted = Array(rows)
        sorted.sort { $0.key == $1.key ? compare($0.row, $1.row) < 0 : $0.key < $1.key }
        var last: Keyed?
        for item in sorted {
            if let last, last.key != item.key || compare(last.row, item.row) != 0 { count += 1 }
            ofRow[Int(item.row)] = count
            last = item
        }
        if last != nil { count += 1 }
    }

    /// Ranks texts by their bytes, which is the order of their characters: comparing strings would cost ten times that.
    private mutating func rankTexts(_ texts: [String]) {
        var bytes: [UInt8] = []
        var starts: [Int] = []
        starts.reserveCapacity(texts.count + 1)
        for text in texts {
            starts.append(bytes.count)
            bytes.append(contentsOf: text.utf8)
        }
        starts.append(bytes.count)
        bytes.withUnsafeBufferPointer { bytes in
            let rows = texts.indices.lazy.filter { starts[$0] < starts[$0 + 1] }
            let keys = rows.map { row in
                let head = bytes[starts[row]..<min(starts[row] + 8, starts[row + 1])]
                let key = head.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } << (8 * UInt64(8 - head.count))
                return Keyed(key, row)
            }
            rank(keys) { left, right in
                let (one, other) = (Int(left), Int(right))
                let (first, second) = (starts[one + 1] - starts[one], starts[other + 1] - starts[other])
                guard let base = bytes.baseAddress, first > 8, second > 8 else { return Int32(first - second) }
                let order = memcmp(base + starts[one] + 8, base + starts[other] + 8, min(first, second) - 8)
                return order == 0 ? Int32(clamping: first - second) : order
            }
        }
    }
}
