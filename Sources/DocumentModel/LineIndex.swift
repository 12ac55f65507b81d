/// Where the lines of a file begin: every 32nd is kept, the others are counted from there.
///
/// A file of short lines has more of them than a fiftieth of its bytes; a place for each would cost as much
/// as the file.
struct LineIndex: Sendable, Equatable {
    private static let step = 32
    /// The offset of every 32nd line.
    private var starts: [UInt32] = [0]
    /// The number of lines, at least 1; a line ends at `\n` only, and what follows the last one is no line.
    private(set) var count = 1

    init(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { bytes in
            guard let end = bytes.indices.last else { return }
            for offset in 0..<end where bytes[offset] == 0x0A {
                if count % Self.step == 0 { starts.append(UInt32(clamping: offset + 1)) }
                count += 1
            }
        }
    }

    /// The line (from 0) that holds a byte.
    func line(at offset: Int, in bytes: [UInt8]) -> Int {
        var (low, high) = (0, starts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        let first = Int(starts[low])
        let end = min(max(first, offset), max(0, bytes.count - 1))
        return low * Self.step + (first < end ? bytes[first..<end].count { $0 == 0x0A } : 0)
    }

    /// Where a line (from 0) begins.
    func start(of line: Int, in bytes: [UInt8]) -> Int {
        var offset = Int(starts[line / Self.step])
        for _ in 0..<line % Self.step {
            while offset < bytes.count, bytes[offset] != 0x0A { offset += 1 }
            offset += 1
        }
        return offset
    }
}
