/// A table in GitHub Flavored Markdown (its specification, 4.10).
public enum MarkdownTable {
    /// The head and the line below it; numbers stand on the right.
    public static func header(_ fields: [ExportField]) -> String {
        let names = fields.map { cell($0.name) }
        let rules = fields.map { $0.kind.isNumber ? "---:" : "---" }
        return line(names) + line(rules)
    }

    /// One row.
    public static func line(_ record: Record) -> String { line(record.fields.map { cell($0.value.plain) }) }

    private static func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }

    /// The text as it reads: nothing in it is markup.
    ///
    /// Line ends become a space, other controls their pictures, and what turns the direction of writing its number.
    private static func cell(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A, 0x0D, 0x2028, 0x2029: result += " "
            case 0x00...0x1F: result.unicodeScalars.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
            case 0x7F: result += "\u{2421}"
            case 0x80...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x061C:
                result += "U+" + String(scalar.value, radix: 16, uppercase: true).padded(to: 4)
            default:
                if isPunctuation(scalar) { result += "\\" }
                result.unicodeScalars.append(scalar)
            }
        }
        // Addresses are made links without any mark (6.9); an entity in their middle keeps them text.
        return ["http:", "https:", "ftp:", "www."].reduce(result) { text, start in text.breaking(start) }
    }

    /// The marks of ASCII that mean something inside a cell; a backslash takes that from them.
    private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        "\\|`*_[]<>&~!@#$^".unicodeScalars.contains(scalar)
    }
}

extension String {
    fileprivate func padded(to count: Int) -> String {
        String(repeating: "0", count: max(0, count - utf8.count)) + self
    }

    /// The text with the last character of every `start` as a number, whatever the case of its letters.
    fileprivate func breaking(_ start: String) -> String {
        let (text, wanted) = (Array(utf8), Array(start.utf8))
        var result: [UInt8] = []
        var index = 0
        while index < text.count {
            let isStart =
                index + wanted.count <= text.count
                && wanted.indices.allSatisfy { text[index + $0] | 0x20 == wanted[$0] | 0x20 }
            guard isStart, let last = wanted.last else {
                result.append(text[index])
                index += 1
                continue
            }
            result += text[index..<index + wanted.count - 1] + Array("&#\(last);".utf8)
            index += wanted.count
        }
        return String(decoding: result, as: UTF8.self)
    }
}
