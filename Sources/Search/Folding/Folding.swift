import ChineseText

/// What search takes for the same.
///
/// White space goes, but between two letters or digits of an alphabet one space stays; invisible characters go.
/// Letters become small, half-width and lose their accents; the kinds of a punctuation mark become one; symbols made
/// of letters, digits or characters are taken apart; traditional characters and variants become simplified ones;
/// separators of thousands go. Pinyin is not a folding but another reading of the query, and numbers have
/// `numberAlternatives`.
enum Folding {
    /// Parts what no phrase may cross: blocks, and the cells of a table. No folded text contains it otherwise.
    static let separator: UInt8 = 0

    /// The one character that a scalar is folded to; nil for white space and what is passed over. What is taken apart
    /// into several, and what has no plainer form, is itself here.
    static func form(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        guard let code = FoldingTable.shared.code(of: scalar.value) else { return scalar }
        if code == FoldingTable.Code.space || code == FoldingTable.Code.passedOver { return nil }
        return Unicode.Scalar(code) ?? FoldingTable.shared.character(ofExpansion: code) ?? scalar
    }

    /// Soft hyphens, joiners and direction marks, accents and variation selectors that stand behind their character,
    /// and what remains of control characters.
    static func isPassedOver(_ value: UInt32) -> Bool {
        switch value {
        case 0...0x1F, 0x7F...0x9F, 0xAD, 0x200C...0x200F, 0x202A...0x202E, 0x2060...0x2064: true
        default: isAttached(value)
        }
    }

    /// What belongs to the character before it and is passed over: accents, signs around it, variation selectors.
    static func isAttached(_ value: UInt32) -> Bool {
        switch value {
        case 0x300...0x36F, 0x180B...0x180D, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE00...0xFE0F,
            0xFE20...0xFE2F, 0xE0100...0xE01EF:
            true
        default: false
        }
    }

    /// The one mark that stands for all of its kind; nil for what is no mark, or stands for itself.
    static func mark(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar {
        case "'", "“", "”", "„", "‟", "〝", "〞", "「", "」", "『", "』", "‘", "’", "‚", "‛", "′", "″": "\""
        case "[", "{", "〔", "【", "〖", "﹝", "﹙": "("
        case "]", "}", "〕", "】", "〗", "﹞", "﹚": ")"
        case "~", "‐", "‑", "‒", "–", "—", "―", "─", "−", "～", "〜", "∼": "-"
        case "、", "﹐", "､", "﹑": ","
        case "。", "｡", "﹒", "．": "."
        case "﹔": ";"
        case "﹕", "∶", "︰": ":"
        case "《", "〈", "‹", "«": "<"
        case "》", "〉", "›", "»": ">"
        case "•", "・", "‧", "∙", "●", "▪": "·"
        case "⁄", "∕": "/"
        case "⋯", "︙": "…"
        case "○", "◯": "〇"
        default: nil
        }
    }
}
