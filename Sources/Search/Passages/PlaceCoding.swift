extension Passage {
    /// All but the text, as few bytes as it takes: numbers of seven bits a byte (LEB128), the lowest first.
    public var placeBytes: [UInt8] {
        var writer = NumberWriter()
        writer.write(firstBlock)
        var (section, line) = (-1, 0)
        for piece in pieces {
            writer.write(piece.range.count)
            writer.write((piece.partsCells ? 1 : 0) | (piece.isHeading ? 2 : 0) | (piece.places.count << 2))
            writer.writeSigned((piece.section ?? -1) - section)
            section = piece.section ?? -1
            var offset = 0
            for place in piece.places {
                writer.write(place.offset - offset)
                writer.writeSigned(place.line - line)
                writer.write(place.column)
                (offset, line) = (place.offset, place.line)
            }
        }
        return writer.bytes
    }

    /// The passage that was kept as text and `placeBytes`; nil where they do not belong together.
    public init?(bytes: [UInt8], placeBytes: [UInt8]) {
        guard let passage = placeBytes.withUnsafeBufferPointer({ Passage(bytes: bytes, placeBytes: $0) }) else {
            return nil
        }
        self = passage
    }

    /// The same of bytes that stand elsewhere.
    public init?(bytes: [UInt8], placeBytes: UnsafeBufferPointer<UInt8>) {
        var reader = NumberReader(placeBytes)
        guard let first = reader.read() else { return nil }
        self.init(firstBlock: first, bytes: bytes, pieces: [])
        var (start, section, line) = (0, -1, 0)
        while let count = reader.read() {
            guard let flags = reader.read(), let step = reader.readSigned(), start + count <= bytes.count else {
                return nil
            }
            section += step
            var places: [Place] = []
            var offset = 0
            for _ in 0..<flags >> 2 {
                guard let distance = reader.read(), let lines = reader.readSigned(), let column = reader.read() else {
                    return nil
                }
                offset += distance
                line += lines
                places.append(Place(offset: offset, line: line, column: column))
            }
            pieces.append(
                Piece(
                    range: start..<start + count, partsCells: flags & 1 != 0, isHeading: flags & 2 != 0,
                    section: section < 0 ? nil : section, places: places))
            start += count + 1
        }
    }
}

/// Numbers on their way into bytes.
struct NumberWriter {
    private(set) var bytes: [UInt8] = []

    mutating func write(_ number: Int) {
        var rest = UInt64(bitPattern: Int64(number))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// A number that may be less than nothing: its sign is the lowest bit.
    mutating func writeSigned(_ number: Int) { write(number << 1 ^ number >> (Int.bitWidth - 1)) }
}

/// Numbers out of bytes; nil at their end and for what is none.
struct NumberReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func read() -> Int? {
        var (number, shift) = (UInt64(0), UInt64(0))
        while index < bytes.count, shift < 63 {
            let byte = bytes[index]
            index += 1
            number |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return Int(number) }
            shift += 7
        }
        return nil
    }

    mutating func readSigned() -> Int? { read().map { $0 >> 1 ^ -($0 & 1) } }
}
