public import DocumentModel
import Foundation

/// Draws phrases from documents as readers type them, the same in every run.
public struct PhraseDraw {
    /// What is done to a phrase before it is searched.
    public enum Form: String, CaseIterable, Sendable {
        case plain, blanks, wide, upper, traditional, chineseDigits
    }

    private var state: UInt64
    private let texts: [[Character]]

    /// Takes the blocks of documents.
    public init(_ documents: [Document], seed: UInt64) {
        state = seed
        texts = documents.flatMap { $0.blocks.map { Array($0.text) } }.filter { !$0.isEmpty }
    }

    /// One to twelve characters that stand together in a block, in one form or another.
    public mutating func phrase(_ form: Form) -> String? {
        guard !texts.isEmpty else { return nil }
        for _ in 0..<200 {
            let text = texts[number(below: texts.count)]
            let start = number(below: text.count)
            let window = text[start..<min(text.count, start + 1 + number(below: 12))]
            // A quotation mark would end the phrase, and a tab ends a cell.
            guard !window.contains(where: { "\"“”„‟〝〞「」『』＂\t".contains($0) }) else { continue }
            let phrase = changed(String(window), form)
            if phrase.contains(where: { $0.isLetter || $0.isNumber }) { return phrase }
        }
        return nil
    }

    /// Two to six Chinese characters that stand together, as they are and as pinyin.
    public mutating func pinyin() -> (phrase: String, letters: String)? {
        for _ in 0..<1000 where !texts.isEmpty {
            let text = texts[number(below: texts.count)]
            let start = number(below: text.count)
            let window = String(text[start..<min(text.count, start + 2 + number(below: 5))])
            guard window.count > 1,
                window.unicodeScalars.allSatisfy({ $0.value >= 0x4E00 && $0.value <= 0x9FFF }),
                let latin = window.applyingTransform(.toLatin, reverse: false)?
                    .applyingTransform(.stripDiacritics, reverse: false)
            else { continue }
            return (window, latin.filter { $0.isASCII && $0.isLetter })
        }
        return nil
    }

    private mutating func changed(_ phrase: String, _ form: Form) -> String {
        switch form {
        case .plain: return phrase
        case .upper: return phrase.uppercased()
        case .traditional:
            return phrase.applyingTransform(StringTransform("Simplified-Traditional"), reverse: false) ?? phrase
        case .wide:
            return String(
                String.UnicodeScalarView(
                    phrase.unicodeScalars.map {
                        $0.value > 0x20 && $0.value < 0x7F ? Unicode.Scalar($0.value + 0xFEE0) ?? $0 : $0
                    }))
        case .chineseDigits:
            let digits = Array("〇一二三四五六七八九")
            return String(phrase.map { $0.isASCII ? $0.wholeNumberValue.map { digits[$0] } ?? $0 : $0 })
        case .blanks:
            var result = ""
            for character in phrase {
                // Between two letters a blank means something.
                if let last = result.last, !last.isASCII || !character.isASCII, number(below: 3) == 0 { result += " " }
                result.append(character)
            }
            return result
        }
    }

    /// A number from 0 on (SplitMix64).
    private mutating func number(below end: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((z ^ (z >> 31)) % UInt64(max(1, end)))
    }
}
