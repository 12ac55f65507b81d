/// The mark that opens a member of a series: its family and its number.
struct SeriesMark {
    /// Marks of one family follow each other.
    enum Family: Hashable {
        /// 一是, 一要: the word behind the numeral
        case han(Unicode.Scalar)
        /// 第一，
        case ordinal
        /// 其一，
        case share
        /// 首先，其次，
        case word
        /// （一）, （1）, (a)
        case bracketed(Numbering)
        /// ①
        case circled
        /// First, second
        case english
    }

    /// What stands in brackets.
    enum Numbering: Hashable { case han, arabic, letter }

    var family: Family
    /// From 1; nil for 最后 and finally, which close a series of any length.
    var value: Int?

    /// The mark at `index`; nil where none opens there.
    init?(_ text: [Unicode.Scalar], at index: Int) {
        let scan = SeriesMarkScan(text: text, start: index)
        guard let (family, value) = scan.mark, scan.isOpen(family) else { return nil }
        self.family = family
        self.value = value
    }
}

private struct SeriesMarkScan {
    let text: [Unicode.Scalar]
    let start: Int

    private func at(_ index: Int) -> Unicode.Scalar? { text.indices.contains(index) ? text[index] : nil }

    var mark: (SeriesMark.Family, Int?)? {
        let first = text[start]
        switch first {
        case "（", "(": return bracketed
        case "①"..."⑳": return (.circled, Int(first.value) - 0x245F)
        case "第", "其": return ordinal
        case "首", "再", "最": return word
        case "A"..."Z", "a"..."z": return english
        default: return han
        }
    }

    /// Whether the mark stands where a member may begin.
    func isOpen(_ family: SeriesMark.Family) -> Bool {
        guard let before = at(start - 1) else { return true }
        switch family {
        case .circled: return true
        case .bracketed:
            // Section 4(1)(a) counts nothing, and 条例第三条（一） refers.
            return !(before == ")" || before == "）" || isWord(before)) && before != "条" && before != "款"
        case .english:
            return before == " " && (at(start - 2).map { ".;:—".unicodeScalars.contains($0) } ?? true)
                || follows("and ")
        default: return "，。；：、！？,;:!? \u{3000}”’）—(（".unicodeScalars.contains(before)
        }
    }

    private func follows(_ word: String) -> Bool {
        let length = word.unicodeScalars.count
        return start >= length && text[start - length..<start].elementsEqual(word.unicodeScalars)
    }

    private func isWord(_ scalar: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
    }

    /// 一是 二要 三靠 四看 十一是
    private var han: (SeriesMark.Family, Int)? {
        guard let (value, end) = numeral(start), let word = at(end), "是要靠看抓".unicodeScalars.contains(word) else {
            return nil
        }
        return (.han(word), value)
    }

    /// 第一，第二、 其一，
    private var ordinal: (SeriesMark.Family, Int)? {
        if text[start] == "其", at(start + 1) == "次" { return comma(start + 2) ? (.word, 2) : nil }
        guard let (value, end) = numeral(start + 1), comma(end) else { return nil }
        // 第一、二产业 names two things.
        if at(end) == "、", numeral(end + 1) != nil { return nil }
        return (text[start] == "第" ? .ordinal : .share, value)
    }

    /// 首先，其次，再次，最后，
    private var word: (SeriesMark.Family, Int?)? {
        guard comma(start + 2) else { return nil }
        switch (text[start], at(start + 1)) {
        case ("首", "先"): return (.word, 1)
        case ("再", "次"): return (.word, 3)
        case ("最", "后"): return (.word, nil)
        default: return nil
        }
    }

    private func comma(_ index: Int) -> Bool { at(index).map { "，、,：".unicodeScalars.contains($0) } ?? false }

    private var bracketed: (SeriesMark.Family, Int)? {
        if let (value, end) = numeral(start + 1), isClosed(end) { return (.bracketed(.han), value) }
        var end = start + 1
        var value = 0
        while end < start + 3, let digit = at(end), ("0"..."9").contains(digit) {
            value = value * 10 + Int(digit.value) - 0x30
            end += 1
        }
        if value > 0, isClosed(end) { return (.bracketed(.arabic), value) }
        if let letter = at(start + 1), ("a"..."z").contains(letter), isClosed(start + 2) {
            return (.bracketed(.letter), Int(letter.value) - 0x60)
        }
        return nil
    }

    private func isClosed(_ index: Int) -> Bool { at(index) == "）" || at(index) == ")" }

    /// First, Second, Secondly, Third, Finally
    private var english: (SeriesMark.Family, Int?)? {
        if text[start].value | 0x20 == 0x66, text[(start + 1)...].starts(with: "inally,".unicodeScalars) {
            return (.english, nil)
        }
        for (value, word) in Self.ordinals.enumerated() {
            var end = start + 1
            for letter in word.dropFirst() {
                guard at(end) == letter else { end = -1; break }
                end += 1
            }
            guard end > 0, (text[start].value | 0x20) == word[0].value else { continue }
            if at(end) == "l", at(end + 1) == "y" { end += 2 }
            if at(end) == "," { return (.english, value + 1) }
        }
        return nil
    }

    private static let ordinals = ["first", "second", "third", "fourth", "fifth", "sixth"].map {
        Array($0.unicodeScalars)
    }

    /// 一 to 十九
    private func numeral(_ index: Int) -> (value: Int, end: Int)? {
        guard let first = at(index), let value = Self.digit(first) else { return nil }
        guard value == 10 else { return (value, index + 1) }
        if let unit = at(index + 1).flatMap(Self.digit), unit < 10 { return (10 + unit, index + 2) }
        return (10, index + 1)
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case "一": 1
        case "二": 2
        case "三": 3
        case "四": 4
        case "五": 5
        case "六": 6
        case "七": 7
        case "八": 8
        case "九": 9
        case "十": 10
        default: nil
        }
    }
}
