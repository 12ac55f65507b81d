import ChineseText
import DocumentModel

/// How much a decoded text looks like text: the measure by which readings of the same bytes are compared.
struct Legibility {
    /// Characters of ASCII that stand in texts.
    private(set) var ascii = 0
    /// Spaces among them.
    private(set) var spaces = 0
    /// Other characters that are common in Chinese, Japanese or Western texts.
    private(set) var common = 0
    /// Kana among them.
    private(set) var kana = 0
    /// Punctuation of East Asia among them.
    private(set) var marks = 0
    /// Common characters behind another character that is not ASCII.
    private(set) var neighbours = 0
    /// All other characters.
    private(set) var uncommon = 0
    /// Characters that control something.
    private(set) var controls = 0
    /// What could not be decoded.
    private(set) var undecodable = 0

    /// Measures UTF-8 bytes that were decoded.
    init(_ decoded: DecodedBytes) {
        undecodable = decoded.undecodableCount
        var isBehindWide = false
        for scalar in String(decoding: decoded.utf8, as: UTF8.self).unicodeScalars {
            let before = common
            count(scalar)
            if common > before, isBehindWide { neighbours += 1 }
            isBehindWide = scalar.value >= 0x80
        }
    }

    /// The characters, without what could not be decoded.
    var characters: Int { ascii + common + uncommon + controls }
    /// The share of common characters among those that are not ASCII, in thousandths.
    var share: Int { common + uncommon > 0 ? common * 1000 / (common + uncommon) : 0 }
    /// The share of common characters and ASCII among all, in thousandths.
    var shareOfAll: Int { characters > 0 ? (ascii + common) * 1000 / characters : 0 }
    /// Whether hardly any of it controls something.
    var isUncontrolled: Bool { controls <= max(1, characters / 50) }
    /// Whether hardly anything in it is no text, beside the characters that are not ASCII.
    var isClean: Bool { undecodable <= max(1, (common + uncommon) / 10) && isUncontrolled }
    /// Whether it is clean, and its characters that are not ASCII stand together as they do in East Asian texts.
    ///
    /// Änderung of Windows-1252 is a common Han among ASCII in Big5.
    var isEastAsian: Bool { isClean && (neighbours * 3 >= common || ascii < common) }

    private mutating func count(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x20:
            ascii += 1
            spaces += 1
        case 0x09...0x0D, 0x1B, 0x21..<0x7F: ascii += 1
        case 0..<0x20, 0x7F..<0xA0, 0xFFFE...0xFFFF: controls += 1
        case 0x3000...0x303F, 0xFF01...0xFF5E:
            common += 1
            marks += 1
        case 0x3041...0x30FF:
            common += 1
            kana += 1
        case 0xA0...0x17F, 0x2010...0x203B, 0x20AC, 0x2103, 0x2190...0x2199, 0x2460...0x2469, 0x25A0...0x25CF:
            common += 1
        case Self.firstHan...Self.lastHan where Self.isCommonHan[Int(scalar.value - Self.firstHan)]: common += 1
        case 0xFFFD: break
        default: uncommon += 1
        }
    }

    private static let firstHan: UInt32 = 0x4E00
    private static let lastHan: UInt32 = 0x9FFF

    /// The Han that GB 2312 and Big5 put on their first levels for being common: 3755 and 5401 characters.
    private static let isCommonHan: [Bool] = {
        var table = [Bool](repeating: false, count: Int(lastHan - firstHan) + 1)
        let simplified = (0xB0...0xD7).flatMap { lead in (0xA1...0xFE).flatMap { [UInt8(lead), UInt8($0)] } }
        let traditional = (0xA4...0xC6).flatMap { lead in
            (Array(0x40...0x7E) + Array(0xA1...0xFE)).prefix(lead < 0xC6 ? 157 : 63).flatMap {
                [UInt8(lead), UInt8($0)]
            }
        }
        for (name, bytes) in [(Encoding.Name.gb18030, simplified), (.big5, traditional)] {
            let text = String(decoding: Decoder(name: name).decode(bytes, isWhole: true).utf8, as: UTF8.self)
            for scalar in text.unicodeScalars where firstHan...lastHan ~= scalar.value {
                table[Int(scalar.value - firstHan)] = true
            }
        }
        return table
    }()
}
