import ChineseText
import DocumentModel

/// The text of a block as the doubts read it: its bytes, and where the marks stand that they look for.
///
/// It lives as long as the bytes stand in memory: for one call.
struct BlockText {
    /// The index of the block.
    let index: Int
    /// The block.
    let block: Block
    /// Its text, valid UTF-8.
    let bytes: UnsafeBufferPointer<UInt8>
    /// Its marks, in order.
    let marks: [Mark]
    /// Whether a Chinese character stands among its first forty.
    let isChinese: Bool

    init(index: Int, block: Block, bytes: UnsafeBufferPointer<UInt8>, marks: [Mark]) {
        self.index = index
        self.block = block
        self.bytes = bytes
        self.marks = marks
        isChinese = bytes.prefix(120).contains { (0xE4...0xE9).contains($0) }
    }

    /// Whether it is running text: a paragraph or an item.
    var isProse: Bool { block.kind == .paragraph || block.kind == .item }

    /// The scalar that starts at an offset; nil at the end.
    func scalar(at offset: Int) -> Unicode.Scalar? {
        guard offset >= 0, offset < bytes.count else { return nil }
        var value = UInt32(bytes[offset])
        let length = value < 0x80 ? 1 : value < 0xE0 ? 2 : value < 0xF0 ? 3 : 4
        guard length > 1, offset + length <= bytes.count else { return Unicode.Scalar(value) }
        value &= 0x7F >> UInt32(length)
        for next in offset + 1..<offset + length { value = value << 6 | UInt32(bytes[next] & 0x3F) }
        return Unicode.Scalar(value)
    }

    /// The scalar that ends at an offset; nil at the beginning.
    func scalar(before offset: Int) -> Unicode.Scalar? { scalar(at: start(before: offset)) }

    /// Where the scalar starts that ends at an offset; -1 at the beginning.
    func start(before offset: Int) -> Int {
        var start = min(offset, bytes.count) - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return start
    }

    /// The text of a range.
    func words(_ range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }

    /// A range made longer by so many scalars on both sides, within the text.
    func around(_ range: Range<Int>, before: Int = 0, after: Int = 0) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        for _ in 0..<before where start > 0 { start = max(0, self.start(before: start)) }
        for _ in 0..<after {
            guard let next = scalar(at: end) else { break }
            end += UTF8.width(next)
        }
        return start..<end
    }

    /// The digits that end at an offset, at most six, and where they start; nil without any.
    func digits(before offset: Int) -> (value: Int, start: Int)? {
        var (value, factor, start) = (0, 1, offset)
        while start > 0, offset - start < 6, (0x30...0x39).contains(bytes[start - 1]) {
            start -= 1
            value += Int(bytes[start] - 0x30) * factor
            factor *= 10
        }
        return start < offset ? (value, start) : nil
    }

    /// The digits that start at an offset, at most six, and where they end; nil without any.
    func digits(at offset: Int) -> (value: Int, end: Int)? {
        var (value, end) = (0, offset)
        while end < bytes.count, end - offset < 6, (0x30...0x39).contains(bytes[end]) {
            value = value * 10 + Int(bytes[end] - 0x30)
            end += 1
        }
        return end > offset ? (value, end) : nil
    }
}
