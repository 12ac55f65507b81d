import ChineseText

/// The markers of Western numbering, and signs.
extension MarkerScan {
    /// ［28］一户一表： [3] See …; a call inside a sentence is followed by a mark or a small letter.
    func note() -> Marker? {
        guard at(start) == "［" || at(start) == "[" else { return nil }
        let last = digits(start + 1)
        guard last > start + 1, last - start <= 4, at(last) == "］" || at(last) == "]",
            let next = at(skippingSpaces(last + 1)), next.isHan || next == "“" || (0x41...0x5A).contains(next.value)
        else { return nil }
        return marker(.note, number: start + 1..<last, value: value(ofDigits: start + 1..<last), end: last + 1)
    }

    /// 1. 1、 1） （1） 1.2 1.2.3
    func arabic() -> Marker? {
        if let note = note() { return note }
        if at(start) == "（" || at(start) == "(" {
            let last = digits(start + 1)
            guard last > start + 1, last - start <= 4, at(last) == "）" || at(last) == ")" else { return nil }
            return marker(
                .arabicBracketed, number: start + 1..<last, value: value(ofDigits: start + 1..<last), end: last + 1)
        }
        let last = digits(start)
        guard last > start, last - start <= 3, let mark = at(last) else { return nil }
        let number = start..<last
        switch mark {
        case "、": return marker(.arabic, number: number, value: value(ofDigits: number), end: last + 1)
        case ")", "）": return marker(.arabicBracketed, number: number, value: value(ofDigits: number), end: last + 1)
        case ".", "．": return dotted(number)
        default: return nil
        }
    }

    /// 1. before a word; 1.2 and 1.2.3 before white space or Chinese. A decimal is no marker.
    private func dotted(_ first: Range<Int>) -> Marker? {
        var end = first.upperBound
        var parts = 1
        while at(end) == "." || at(end) == "．", digits(end + 1) > end + 1 {
            end = digits(end + 1)
            parts += 1
        }
        if parts == 1 {
            guard let next = at(end + 1) else { return nil }
            guard next.isHan || next.isSpace || next.isLatin || next.value > 0x2000 else { return nil }
            // 5.p.m. and file.txt have a letter at once; a numbered item has white space before Latin.
            if next.isLatin { return nil }
            return marker(.arabic, number: first, value: value(ofDigits: first), end: end + 1)
        }
        guard let next = at(end), next.isSpace, let word = at(skippingSpaces(end)) else { return nil }
        // 1.5 percent, 3.2 亿元: a number section starts with a capital or a Chinese word, and has small parts.
        let isUnit = "亿万元个件人吨米年月日%％".unicodeScalars.contains(word)
        let isTitle = word.isHan && !isUnit || (0x41...0x5A).contains(word.value)
        guard isTitle, parts <= 5 else { return nil }
        return marker(.dotted(parts), number: first.lowerBound..<end, value: value(ofDigits: first), end: end)
    }

    /// Part I, Chapter 2, Appendix A; IV. and A. before a capital
    func western() -> Marker? {
        guard let first = at(start), first.isLatin else { return nil }
        var end = start
        while let scalar = at(end), scalar.isLatin { end += 1 }
        let word = string(start..<end)
        if let style = Self.unit(word) { return named(style, word: word, end: end) }
        guard at(end) == ".", at(end + 1)?.isSpace == true, let next = at(skippingSpaces(end + 1)),
            (0x41...0x5A).contains(next.value) || next == "“" || next == "\""
        else { return nil }
        if let value = Self.romanValue(word) { return marker(.roman, number: start..<end, value: value, end: end + 1) }
        guard word.unicodeScalars.count == 1, first.value <= 0x5A else { return nil }
        return marker(.letter, number: start..<end, value: Int(first.value) - 0x40, end: end + 1)
    }

    /// The unit that a word names; nil for all other words.
    private static func unit(_ word: String) -> Marker.Style? {
        switch word.lowercased() {
        case "part", "title", "volume": .namedPart
        case "chapter": .namedChapter
        case "section": .namedSection
        case "appendix", "annex", "attachment": .namedAppendix
        default: nil
        }
    }

    /// The number behind Part or Appendix: I, 2, A. In a sentence (Part of …) there is none.
    private func named(_ style: Marker.Style, word: String, end: Int) -> Marker? {
        guard let initial = word.unicodeScalars.first, initial.value <= 0x5A, at(end)?.isSpace == true else {
            return nil
        }
        let first = skippingSpaces(end)
        var last = first
        while let scalar = at(last), scalar.isLatin || scalar.isDigit { last += 1 }
        let number = string(first..<last)
        let isLetter = last - first == 1 && (0x41...0x5A).contains(text[first].value)
        let value = Int(number) ?? Self.romanValue(number) ?? (isLetter ? Int(text[first].value) - 0x40 : nil)
        guard let value else { return nil }
        var behind = last
        while let mark = at(behind), ":.：—-".unicodeScalars.contains(mark) { behind += 1 }
        return marker(style, number: first..<last, value: value, end: behind)
    }

    /// The value of a Roman numeral in capitals.
    static func romanValue(_ word: String) -> Int? {
        var total = 0
        var last = 0
        guard !word.isEmpty, word.utf8.count <= 7 else { return nil }
        for letter in word.utf8.reversed() {
            let digit: Int
            switch letter {
            case UInt8(ascii: "I"): digit = 1
            case UInt8(ascii: "V"): digit = 5
            case UInt8(ascii: "X"): digit = 10
            case UInt8(ascii: "L"): digit = 50
            case UInt8(ascii: "C"): digit = 100
            default: return nil
            }
            total += digit < last ? -digit : digit
            last = max(last, digit)
        }
        return total
    }

    /// ① and bullets
    func sign() -> Marker? {
        guard let first = at(start) else { return nil }
        if (0x2460...0x2473).contains(first.value) {
            return marker(.circled, number: start..<start + 1, value: Int(first.value) - 0x245F, end: start + 1)
        }
        switch first {
        case "•", "●", "■", "◆", "★", "▪", "◦", "·", "○", "□", "➢", "✓":
            return marker(.bullet, number: start..<start, value: nil, end: start + 1)
        case "-", "*", "–":
            guard at(start + 1)?.isSpace == true else { return nil }
            return marker(.bullet, number: start..<start, value: nil, end: start + 1)
        case "—" where at(start + 1) == "—":
            return marker(.bullet, number: start..<start, value: nil, end: start + 2)
        default: return nil
        }
    }
}
