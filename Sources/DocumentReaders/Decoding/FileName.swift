/// File names as text and back: for the system a name is bytes, and they need not be UTF-8.
///
/// A byte that is no UTF-8 stands as a character of its own at the end of the private use area (U+10FF80 to U+10FFFF),
/// so that each name has a text, and each such text leads to its file. Names that hold such characters themselves
/// are taken for bytes.
public enum FileName {
    /// The text of a name or path.
    public static func text(of bytes: some Sequence<UInt8>) -> String {
        let bytes = Array(bytes)
        if let text = String(validating: bytes, as: UTF8.self), !hasMarks(bytes) { return text }
        var scalars = String.UnicodeScalarView()
        var rest = bytes[...]
        while let first = rest.first {
            let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
            if let text = String(validating: rest.prefix(length), as: UTF8.self),
                let scalar = text.unicodeScalars.first, !marks.contains(scalar.value)
            {
                scalars.append(scalar)
                rest = rest.dropFirst(length)
            } else {
                if let mark = Unicode.Scalar(marks.lowerBound - 0x80 + UInt32(first)) { scalars.append(mark) }
                rest = rest.dropFirst()
            }
        }
        return String(scalars)
    }

    /// The bytes that a text stands for, as the system takes them: a zero at their end.
    public static func bytes(of text: String) -> [CChar] {
        guard hasMarks(Array(text.utf8)) else { return Array(text.utf8CString) }
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            if marks.contains(scalar.value) {
                bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            } else {
                bytes += Array(String(scalar).utf8)
            }
        }
        return (bytes + [0]).map(CChar.init(bitPattern:))
    }

    /// The characters that stand for the bytes from 80 to FF.
    private static let marks = UInt32(0x10FF80)...0x10FFFF

    /// Whether text in UTF-8 may have one of them: they begin with F4 8F BE or F4 8F BF.
    private static func hasMarks(_ bytes: [UInt8]) -> Bool {
        guard bytes.contains(0xF4) else { return false }
        return bytes.indices.dropLast(2).contains {
            bytes[$0] == 0xF4 && bytes[$0 + 1] == 0x8F && bytes[$0 + 2] >= 0xBE
        }
    }
}
