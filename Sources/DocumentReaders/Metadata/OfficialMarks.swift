import ChineseText

/// The lines over the title of an official document: number of the copy, classification, urgency, the
/// name of the issuing body, who signed it for issue (GB/T 9704-2012, 7.2).
enum OfficialMarks {
    /// Whether a line says any of these and nothing else.
    static func isLine(_ squeezed: [Unicode.Scalar]) -> Bool {
        guard (2...48).contains(squeezed.count) else { return false }
        if isCopyNumber(squeezed) || isIssuerMark(squeezed) || signatory(squeezed) != nil { return true }
        var rest = squeezed[...]
        if let found = classification(squeezed) { rest = rest[found.upperBound...] }
        if let found = urgency(Array(rest)) { rest = rest.dropFirst(found.upperBound) }
        return rest.isEmpty
    }

    /// 000012: six digits (7.2.1)
    static func isCopyNumber(_ text: [Unicode.Scalar]) -> Bool { text.count == 6 && text.allSatisfy(\.isDigit) }

    /// 机密★1年, at the beginning (7.2.2)
    static func classification(_ text: [Unicode.Scalar]) -> Range<Int>? {
        guard text.beginsAny(["绝密", "机密", "秘密"]) else { return nil }
        guard text.count > 2, text[2] == "★" || text[2] == "*" else { return 0..<2 }
        var end = 3
        while end < text.count,
            text[end].isDigit || ChineseNumeral.isNumeral(text[end]) || "年月天长期".unicodeScalars.contains(text[end])
        {
            end += 1
        }
        return 0..<end
    }

    /// 特急, at the beginning (7.2.3)
    static func urgency(_ text: [Unicode.Scalar]) -> Range<Int>? {
        text.beginsAny(["特急", "加急", "特提", "平急", "急件"]) ? 0..<2 : nil
    }

    /// 某某县人民政府文件 (7.2.4)
    static func isIssuerMark(_ text: [Unicode.Scalar]) -> Bool {
        text.ends("文件") && TitleWords.isOrgan(Array(text.dropLast(2)))
    }

    /// The name behind 签发人： (7.2.6)
    static func signatory(_ text: [Unicode.Scalar]) -> Range<Int>? {
        guard let label = text.find("签发人"), label == 0 || text[label - 1] == "号" || text[label - 1].isSpace else {
            return nil
        }
        var start = label + 3
        while start < text.count, text[start].isSpace || text[start] == "：" || text[start] == ":" { start += 1 }
        return start < text.count ? start..<text.count : nil
    }
}
