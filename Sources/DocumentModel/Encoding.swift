/// What the bytes of a file stand for, and how that became known.
public struct Encoding: Sendable, Equatable {
    /// How the encoding of a file became known.
    public enum Origin: String, Sendable, CaseIterable {
        /// The bytes look like it.
        case detected
        /// The file begins with a byte order mark.
        case byteOrderMark
        /// The text says so in its first lines.
        case declared
        /// The reader says so.
        case chosen
    }

    /// The encoding.
    public var name: Name
    /// How it became known.
    public var origin: Origin

    /// Names an encoding.
    public init(_ name: Name, _ origin: Origin) {
        self.name = name
        self.origin = origin
    }

    /// UTF-8, as a text has it that was never anything else.
    public static let utf8 = Encoding(.utf8, .detected)
}

extension Encoding {
    /// The encodings that can be read; the raw value is the name as it is shown.
    ///
    /// Where one encoding goes on from another, only the greater one is here: GB18030 is GB 2312 and GBK too,
    /// Windows-1252 is Latin-1 (as browsers read it, WHATWG Encoding Standard).
    public enum Name: String, Sendable, CaseIterable {
        case utf8 = "UTF-8"
        case utf16LE = "UTF-16LE"
        case utf16BE = "UTF-16BE"
        case utf32LE = "UTF-32LE"
        case utf32BE = "UTF-32BE"
        case gb18030 = "GB18030"
        case big5 = "Big5"
        case shiftJIS = "Shift_JIS"
        case eucJP = "EUC-JP"
        case eucKR = "EUC-KR"
        case windows1252 = "Windows-1252"
        case windows1251 = "Windows-1251"
        case koi8R = "KOI8-R"

        /// The encoding that a name means, whatever its case and punctuation; nil for names that nobody gave it.
        public init?(_ text: String) {
            let name = Self.plain(text)
            let found =
                Self.allCases.first { Self.plain($0.rawValue) == name }
                ?? Self.otherNames.first { $0.names.contains(name) }?.encoding
            guard let found else { return nil }
            self = found
        }

        /// The names as one list for a sentence.
        public static var list: String { allCases.map(\.rawValue).joined(separator: ", ") }

        private static func plain(_ text: String) -> String {
            String(String.UnicodeScalarView(text.lowercased().unicodeScalars.filter { $0 != "-" && $0 != "_" }))
        }

        /// What else the encodings are called by declarations, by detectors and by people.
        private static let otherNames: [(encoding: Name, names: [String])] = [
            (.utf16LE, ["utf16", "ucs2", "unicode"]), (.utf32LE, ["utf32", "ucs4"]),
            (.gb18030, ["gbk", "gb2312", "gb231280", "cp936", "windows936", "936", "euccn", "chinese"]),
            (.big5, ["big5hkscs", "cp950", "windows950", "950", "cnbig5"]),
            (.shiftJIS, ["sjis", "cp932", "windows932", "windows31j", "mskanji", "932"]),
            (.eucJP, ["ujis"]), (.eucKR, ["uhc", "cp949", "windows949", "949", "ksc5601", "ksc56011987"]),
            (
                .windows1252,
                ["cp1252", "1252", "latin1", "iso88591", "iso8859", "iso885915", "latin9", "ansi", "ascii", "usascii"]
            ),
            (.windows1251, ["cp1251", "1251", "cyrillic"]), (.koi8R, ["koi8"]),
        ]
    }
}
