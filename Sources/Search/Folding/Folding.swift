import ChineseText

/// What search takes for the same.
///
/// White space and invisible characters go; letters become small and half-width; the kinds of a punctuation mark
/// become one. Traditional and simplified characters are to be folded here too, by `Folding.form(of:)`; pinyin is
/// not a folding but another reading of the query, and belongs to `Query`.
enum Folding {
    /// Parts what no phrase may cross: blocks, and the cells of a table. No folded text contains it otherwise.
    static let separator: UInt8 = 0

    /// The form in which a scalar is compared; nil for what is passed over.
    static func form(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        let half = scalar.halfWidth
        guard !half.isSpace, half.value > 0x20, !isInvisible(half) else { return nil }
        if half.value < 0x80 { return ascii(half) }
        if let mark = mark(half) { return mark }
        return lowercase(half)
    }

    private static func ascii(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "A"..."Z": Unicode.Scalar(UInt8(scalar.value) | 0x20)
        case "'": "\""
        case "[", "{": "("
        case "]", "}": ")"
        case "~": "-"
        default: scalar
        }
    }

    /// Soft hyphens, joiners and direction marks, and what remains of control characters.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x7F...0x9F, 0xAD, 0x200C...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFE00...0xFE0F: true
        default: false
        }
    }

    /// The one mark that stands for all of its kind; nil for what is no mark.
    private static func mark(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar {
        case "、", "﹐", "､", "﹑": ","
        case "。", "｡", "﹒", "．": "."
        case "﹔": ";"
        case "﹕", "∶", "︰": ":"
        case "“", "”", "„", "‟", "〝", "〞", "「", "」", "『", "』", "‘", "’", "‚", "′", "″": "\""
        case "〔", "【", "〖", "﹝", "﹙": "("
        case "〕", "】", "〗", "﹞", "﹚": ")"
        case "《", "〈", "‹", "«": "<"
        case "》", "〉", "›", "»": ">"
        case "‐", "‑", "‒", "–", "—", "―", "─", "−", "～", "〜", "∼": "-"
        case "•", "・", "‧", "∙", "●", "▪": "·"
        case "⋯": "…"
        case "○", "◯": "〇"
        default: nil
        }
    }

    private static func lowercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        // Above Cyrillic only rare scripts have letter case, and the property look-up is slow.
        guard scalar.value < 0x530 else { return scalar }
        let mapping = scalar.properties.lowercaseMapping.unicodeScalars
        return mapping.count == 1 ? mapping.first ?? scalar : scalar
    }
}
