import DocumentModel
import Search

/// Folded text made again without the code that search uses for whole texts: what white space, commas in numbers and
/// cells do is written here once more; only the form of a single character is asked of it.
struct PlainFold {
    private var forms: [Unicode.Scalar: [UInt8]] = [:]

    /// The folded bytes of a text, and for each the offset of the character that it comes from.
    mutating func fold(_ text: String, partsCells: Bool) -> (bytes: [UInt8], origins: [Int]) {
        var bytes: [UInt8] = []
        var origins: [Int] = []
        var space: Int?
        let scalars = Array(text.unicodeScalars)
        let commas = thousands(scalars)
        var offset = 0
        for (index, scalar) in scalars.enumerated() {
            defer { offset += UTF8.width(scalar) }
            if partsCells, scalar == "\t" || scalar == "\n" {
                (bytes, origins, space) = (bytes + [0], origins + [offset], nil)
                continue
            }
            if scalar.properties.isWhitespace {
                if space == nil { space = offset }
                continue
            }
            let form = commas.contains(index) ? [] : form(of: scalar)
            guard let first = form.first else { continue }
            if let place = space, let last = bytes.last, isOfWord(last), isOfWord(first) {
                bytes.append(0x20)
                origins.append(place)
            }
            space = nil
            for byte in form {
                bytes.append(byte)
                origins.append(offset)
            }
        }
        return (bytes, origins)
    }

    private mutating func form(of scalar: Unicode.Scalar) -> [UInt8] {
        if let known = forms[scalar] { return known }
        let form = FoldedText(Block(kind: .paragraph, text: String(scalar))).bytes
        forms[scalar] = form
        return form
    }

    private func isOfWord(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 || byte >= 0x61 && byte <= 0x7A }

    /// The places of commas that part the thousands of a number.
    private func thousands(_ scalars: [Unicode.Scalar]) -> Set<Int> {
        func isDigit(_ index: Int) -> Bool {
            guard scalars.indices.contains(index) else { return false }
            return (0x30...0x39).contains(scalars[index].value) || (0xFF10...0xFF19).contains(scalars[index].value)
        }
        func isComma(_ index: Int) -> Bool {
            scalars.indices.contains(index) && (scalars[index] == "," || scalars[index] == "，")
        }
        var places: Set<Int> = []
        for start in scalars.indices where isDigit(start) && !isDigit(start - 1) {
            guard !(isComma(start - 1) && isDigit(start - 2)) else { continue }
            var end = start
            while isDigit(end) { end += 1 }
            guard end - start <= 3 else { continue }
            while isComma(end), isDigit(end + 1), isDigit(end + 2), isDigit(end + 3), !isDigit(end + 4) {
                places.insert(end)
                end += 4
            }
        }
        return places
    }
}
