import ChineseText

/// The numbering that opens a heading or an item: 一、 （一） 1. 第三章 1.2 Appendix I.
struct Marker: Equatable {
    /// The families of numbering. Which of them stands above which is decided by the text, not here.
    enum Style: Hashable {
        /// 第一编, 第一部分
        case volume
        /// 第一章
        case chapter
        /// 第一节
        case chapterSection
        /// 第一条
        case article
        /// 一、
        case han
        /// （一）
        case hanBracketed
        /// 一是, at the start of a paragraph
        case hanSeries
        /// 1.
        case arabic
        /// （1） or 1）
        case arabicBracketed
        /// ①
        case circled
        /// ［28］ before an entry of notes or a glossary
        case note
        /// 1.2, with the number of its parts
        case dotted(Int)
        /// IV.
        case roman
        /// A.
        case letter
        /// Part I, Volume 2
        case namedPart
        /// Chapter 2
        case namedChapter
        /// Section 3
        case namedSection
        /// Appendix I, Annex A
        case namedAppendix
        /// 1 before a title, in a row of such lines
        case bare
        /// - • —— and their like
        case bullet
    }

    /// Its family.
    var style: Style
    /// The numbering as printed, without its punctuation.
    var number: String
    /// Its value, where it has one.
    var value: Int?
    /// How many scalars it takes, the white space behind it included.
    var length: Int

    /// Whether the numbering is that of laws and rules, whose units are always headings.
    var isLegal: Bool {
        switch style {
        case .volume, .chapter, .chapterSection, .article: true
        default: false
        }
    }
}

extension Marker {
    /// Reads the marker that opens a text; nil where there is none.
    init?(_ text: [Unicode.Scalar], from start: Int = 0) {
        guard start < text.count else { return nil }
        let scan = MarkerScan(text: text, start: start)
        guard let marker = scan.legal() ?? scan.chinese() ?? scan.arabic() ?? scan.western() ?? scan.sign() else {
            return nil
        }
        self = marker
    }
}

/// The grammar of markers, read at one place of a text.
struct MarkerScan {
    let text: [Unicode.Scalar]
    let start: Int

    func at(_ index: Int) -> Unicode.Scalar? { index < text.count ? text[index] : nil }

    func skippingSpaces(_ index: Int) -> Int {
        var index = index
        while let scalar = at(index), scalar.isSpace { index += 1 }
        return index
    }

    func string(_ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        for scalar in text[range] where !scalar.isSpace { view.append(scalar) }
        return String(view)
    }

    func marker(_ style: Marker.Style, number: Range<Int>, value: Int?, end: Int) -> Marker {
        Marker(style: style, number: string(number), value: value, length: skippingSpaces(end) - start)
    }

    /// The end of the Chinese numeral that starts at `index`.
    func hanNumeral(_ index: Int) -> Int {
        var end = index
        while end < index + 8, let scalar = at(end), ChineseNumeral.isNumeral(scalar) { end += 1 }
        return end
    }

    /// The end of the digits that start at `index`.
    func digits(_ index: Int) -> Int {
        var end = index
        while end < index + 6, let scalar = at(end), scalar.isDigit { end += 1 }
        return end
    }

    func value(ofDigits range: Range<Int>) -> Int? {
        range.isEmpty ? nil : text[range].reduce(0) { $0 * 10 + ($1.digit ?? 0) }
    }

    /// 第一编 第二章 第三节 第十二条 第一部分; 第 1 章 and 第十条之一 too.
    func legal() -> Marker? {
        guard at(start) == "第" else { return nil }
        let first = skippingSpaces(start + 1)
        let isHan = hanNumeral(first) > first
        let last = isHan ? hanNumeral(first) : digits(first)
        guard last > first, let unit = at(skippingSpaces(last)) else { return nil }
        let value = isHan ? ChineseNumeral.value(text[first..<last]) : value(ofDigits: first..<last)
        var end = skippingSpaces(last) + 1
        var suffix = end..<end
        let style: Marker.Style
        switch unit {
        case "编", "篇": style = .volume
        case "部" where at(end) == "分":
            style = .volume
            end += 1
        case "章": style = .chapter
        case "节": style = .chapterSection
        case "条":
            style = .article
            if at(end) == "之", hanNumeral(end + 1) > end + 1 {
                suffix = end..<hanNumeral(end + 1)
                end = suffix.upperBound
            }
        default: return nil
        }
        // 第三条规定… and 第一节课 go on as a sentence; a unit is followed by space, a mark or its title.
        if style == .article || style == .chapterSection, let next = at(end), next.isHan { return nil }
        if let next = at(end), "第的和与、，,".unicodeScalars.contains(next) { return nil }
        if at(end) == "：" || at(end) == ":" || at(end) == "." { end += 1 }
        var result = marker(style, number: first..<last, value: value, end: end)
        result.number += string(suffix)
        return result
    }

    /// 一、 （一） 一是
    func chinese() -> Marker? {
        if at(start) == "（" || at(start) == "(" {
            let first = skippingSpaces(start + 1)
            let last = hanNumeral(first)
            let close = skippingSpaces(last)
            guard last > first, at(close) == "）" || at(close) == ")" else { return nil }
            return marker(
                .hanBracketed, number: first..<last, value: ChineseNumeral.value(text[first..<last]), end: close + 1)
        }
        let last = hanNumeral(start)
        guard last > start, last - start <= 4, let mark = at(skippingSpaces(last)) else { return nil }
        let value = ChineseNumeral.value(text[start..<last])
        let end = skippingSpaces(last) + 1
        switch mark {
        case "、", "．", ".":
            // 一、二类 is no marker, nor is 二、三产业.
            guard let next = at(skippingSpaces(end)), !ChineseNumeral.isNumeral(next) || isNumeralWord(end) else {
                return nil
            }
            return marker(.han, number: start..<last, value: value, end: end)
        case "是" where last - start <= 2 && last == end - 1:
            return marker(.hanSeries, number: start..<last, value: value, end: end)
        default: return nil
        }
    }

    /// A numeral that begins a heading and not an enumeration: 一、一年来的工作, 三、“十五五”
    private func isNumeralWord(_ index: Int) -> Bool {
        let first = skippingSpaces(index)
        let last = hanNumeral(first)
        guard let next = at(last) else { return false }
        return !"、，,类级季批".unicodeScalars.contains(next)
    }
}
