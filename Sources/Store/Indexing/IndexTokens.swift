import Search

/// The tokens of passages, as the index has them.
enum IndexTokens {
    /// Which tokens they are: one higher whenever the same text gives others.
    static let version = 1

    /// The tokens of a passage, parted by spaces.
    static func tokens(of passage: Passage) -> [UInt8] {
        var seen: Set<String> = []
        var previous: Unicode.Scalar?
        var word = ""
        for scalar in String(decoding: passage.bytes, as: UTF8.self).unicodeScalars {
            if scalar.properties.isAlphabetic && scalar.value < 0x3000 || ("0"..."9").contains(scalar) {
                word.unicodeScalars.append(scalar)
            } else if !word.isEmpty {
                seen.insert(word.lowercased())
                word = ""
            }
            guard scalar.properties.isIdeographic else {
                previous = nil
                continue
            }
            seen.insert(String(scalar))
            if let previous { seen.insert(String(previous) + String(scalar)) }
            previous = scalar
        }
        if !word.isEmpty { seen.insert(word.lowercased()) }
        return Array(seen.joined(separator: " ").utf8)
    }
}
