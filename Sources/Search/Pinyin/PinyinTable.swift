/// How Chinese characters are read, without tones.
///
/// It is decoded from the text of `PinyinTable.readings` when it is first asked, in less than a millisecond.
struct PinyinTable: Sendable {
    /// One reading of a character: the number of a syllable, and how usual it is.
    struct Reading: Sendable, Equatable {
        enum Usage: UInt16, Sendable, CaseIterable { case usual, rare, hardlyEver }

        private let value: UInt16

        init(syllable: Int, usage: Usage) { value = UInt16(truncatingIfNeeded: syllable << 2) | usage.rawValue }

        /// The number of the syllable: syllables stand in the order of the alphabet.
        var syllable: Int { Int(value >> 2) }
        var usage: Usage { Usage(rawValue: value & 3) ?? .usual }
    }

    /// The characters that have readings: the basic ones of Unicode, and extension A.
    static let characters = 0x3400...0x9FFF

    static let shared = PinyinTable(text: readings)

    /// The syllables in the order of the alphabet, in ASCII.
    let syllables: [[UInt8]]
    /// The letter that each syllable begins with, a is 0.
    let letters: [UInt8]
    /// Where the readings of a character begin in `values`.
    private let starts: [UInt16]
    private let values: [Reading]

    /// The number of a character in the table; nil where it has none.
    static func index(of scalar: UInt32) -> Int? {
        let code = Int(scalar)
        return characters.contains(code) ? code - characters.lowerBound : nil
    }

    /// The text of characters with these numbers.
    static func text(_ characters: some Sequence<UInt16>) -> String {
        var view = String.UnicodeScalarView()
        for character in characters {
            guard let scalar = Unicode.Scalar(UInt32(character) + UInt32(Self.characters.lowerBound)) else { continue }
            view.append(scalar)
        }
        return String(view)
    }

    /// The readings of the character with that number; none for one that nobody says.
    func readings(at index: Int) -> ArraySlice<Reading> {
        values[Int(starts[index])..<Int(starts[index + 1])]
    }

    /// The readings of a scalar.
    func readings(of scalar: Unicode.Scalar) -> ArraySlice<Reading> {
        Self.index(of: scalar.value).map(readings(at:)) ?? []
    }

    /// The numbers of the syllables that begin with these letters.
    func syllables(withPrefix prefix: some RandomAccessCollection<UInt8>) -> Range<Int> {
        let first = partition { !$0.lexicographicallyPrecedes(prefix) }
        let last = partition { !$0.lexicographicallyPrecedes(prefix) && !$0.starts(with: prefix) }
        return first..<last
    }

    /// The number of the syllable that is spelled so.
    func syllable(spelled letters: some RandomAccessCollection<UInt8>) -> Int? {
        let first = partition { !$0.lexicographicallyPrecedes(letters) }
        return first < syllables.count && syllables[first].elementsEqual(letters) ? first : nil
    }

    /// The number of the first syllable that is behind the cut.
    private func partition(by isBehind: ([UInt8]) -> Bool) -> Int {
        var (low, high) = (0, syllables.count)
        while low < high {
            let middle = (low + high) / 2
            if isBehind(syllables[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

extension PinyinTable {
    /// Reads the text: letters name a syllable, characters have it; `-` and `=` tell how usual it is for those behind.
    private init(text: StaticString) {
        var pairs: [(character: Int, reading: Reading)] = []
        pairs.reserveCapacity(25_000)
        var syllables: [[UInt8]] = []
        var (isNaming, usage) = (false, Reading.Usage.usual)
        text.withUTF8Buffer { bytes in
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                if byte >= 0xE0, index + 2 < bytes.count {
                    let (second, third) = (Int(bytes[index + 1] & 0x3F), Int(bytes[index + 2] & 0x3F))
                    let scalar = Int(byte & 0x0F) << 12 | second << 6 | third
                    let reading = Reading(syllable: syllables.count - 1, usage: usage)
                    pairs.append((scalar - Self.characters.lowerBound, reading))
                    isNaming = false
                    index += 3
                    continue
                }
                if byte == UInt8(ascii: "-") { usage = .rare }
                if byte == UInt8(ascii: "=") { usage = .hardlyEver }
                if UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte {
                    if !isNaming { syllables.append([]) }
                    syllables[syllables.count - 1].append(byte)
                    (isNaming, usage) = (true, .usual)
                }
                index += 1
            }
        }
        self.init(syllables: syllables, pairs: pairs)
    }

    private init(syllables: [[UInt8]], pairs: [(character: Int, reading: Reading)]) {
        var starts = [UInt16](repeating: 0, count: Self.characters.count + 1)
        for pair in pairs { starts[pair.character + 1] += 1 }
        for index in 1..<starts.count { starts[index] += starts[index - 1] }
        var ends = starts
        var values = [Reading](repeating: Reading(syllable: 0, usage: .usual), count: pairs.count)
        // The usual readings of a character stand before the others.
        for usage in Reading.Usage.allCases {
            for pair in pairs where pair.reading.usage == usage {
                values[Int(ends[pair.character])] = pair.reading
                ends[pair.character] += 1
            }
        }
        self.syllables = syllables
        letters = syllables.map { ($0.first ?? UInt8(ascii: "a")) - UInt8(ascii: "a") }
        self.starts = starts
        self.values = values
    }
}
