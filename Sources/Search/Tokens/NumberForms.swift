import ChineseText

/// The numbers of a folded phrase that dates and ordinals are made of, and their spellings.
struct NumberForms {
    /// How a number may be spelt.
    private enum Spelling: CaseIterable {
        case asTyped, arabic, chinese, chineseWithZero
    }

    private struct Number {
        var range: Range<Int>
        var value: Int
        /// Whether it is a year of four digits, which are named one by one.
        var isYear: Bool
        /// Whether it stands between 第 and a counter, where dates do not.
        var isOrdinal: Bool

        func text(_ spelling: Spelling) -> String {
            switch spelling {
            case .asTyped, .arabic: String(value)
            case .chinese: isYear ? NumberForms.digits(value, zero: "〇") : NumberForms.numeral(value)
            case .chineseWithZero: isYear ? NumberForms.digits(value, zero: "零") : NumberForms.numeral(value)
            }
        }
    }

    private let scalars: [Unicode.Scalar]
    private var numbers: [Number] = []

    init(_ folded: [UInt8]) {
        scalars = Array(String(decoding: folded, as: UTF8.self).unicodeScalars)
        var index = 0
        while index < scalars.count {
            guard Self.isNumeral(scalars[index]) else {
                index += 1
                continue
            }
            let end = scalars[index...].firstIndex { !Self.isNumeral($0) } ?? scalars.count
            if let number = number(index..<end) { numbers.append(number) }
            index = end
        }
    }

    /// The phrase in each spelling but its own; dates in one way and ordinals in one, as people write.
    var alternatives: [NumberAlternative] {
        let hasOrdinals = numbers.contains(where: \.isOrdinal)
        let hasDates = numbers.contains { !$0.isOrdinal }
        var found: [NumberAlternative] = []
        let own = Array(String(String.UnicodeScalarView(scalars)).utf8)
        for dates in hasDates ? Spelling.allCases : [.asTyped] {
            for ordinals in hasOrdinals ? Spelling.allCases : [.asTyped] {
                let alternative = alternative(dates: dates, ordinals: ordinals)
                if alternative.phrase != own, !found.contains(alternative) { found.append(alternative) }
            }
        }
        return found
    }

    private func alternative(dates: Spelling, ordinals: Spelling) -> NumberAlternative {
        var text = String.UnicodeScalarView()
        var end = 0
        for number in numbers {
            let spelling = number.isOrdinal ? ordinals : dates
            guard spelling != .asTyped else { continue }
            text.append(contentsOf: scalars[end..<number.range.lowerBound])
            text.append(contentsOf: number.text(spelling).unicodeScalars)
            end = number.range.upperBound
        }
        text.append(contentsOf: scalars[end...])
        // A number stands before a word here, so that only the beginning of the phrase can be that of a number.
        let beginsWithNumber = numbers.first?.range.lowerBound == 0
        return NumberAlternative(
            phrase: Array(String(text).utf8), left: beginsWithNumber ? .closed : .free, right: .free)
    }

    /// The number of a run of numerals, if the words beside it make it one of a date or an ordinal.
    private func number(_ range: Range<Int>) -> Number? {
        let next = range.upperBound < scalars.count ? scalars[range.upperBound] : " "
        let before = range.lowerBound > 0 ? scalars[range.lowerBound - 1] : " "
        let isOrdinal = before == "第" && Self.counters.contains(next)
        // What has a point, a sign or a letter before it is no day and no year, and 几十年 is no number.
        let isDate = Self.dateWords.contains(next) && !before.isLatin && !".-/%几数".unicodeScalars.contains(before)
        guard isOrdinal || isDate else { return nil }
        let run = Array(scalars[range])
        let text = String(String.UnicodeScalarView(run))
        let isYear = next == "年" && run.count == 4 && !isOrdinal
        guard let value = run[0].isASCII ? Int(text) : ChineseNumeral.value(run), value < 10_000 else { return nil }
        // Only what is spelt as numbers are: not 百年, nor 一二月, which are two.
        let isSpelt =
            run[0].isASCII
            ? text == String(value)
            : text == Self.numeral(value)
                || isYear && [Self.digits(value, zero: "〇"), Self.digits(value, zero: "零")].contains(text)
        guard isSpelt, run.allSatisfy({ $0.isASCII == run[0].isASCII }) else { return nil }
        return Number(range: range, value: value, isYear: isYear && value > 999, isOrdinal: isOrdinal)
    }

    private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? scalar.isDigit : ChineseNumeral.isNumeral(scalar)
    }

    private static let dateWords: Set<Unicode.Scalar> = ["年", "月", "日", "号"]

    /// What is counted with ordinals in the names of sessions, articles, rounds and issues.
    private static let counters = Set("届次条章节款项期批号卷轮版篇编目册辑集季部组类年".unicodeScalars)

    private static let names = Array("零一二三四五六七八九".unicodeScalars)

    /// The digits of a number one by one: 二〇三一.
    static func digits(_ value: Int, zero: Unicode.Scalar) -> String {
        var text = String.UnicodeScalarView()
        for digit in String(value).unicodeScalars {
            let index = Int(digit.value) - 0x30
            text.append(index == 0 ? zero : names[index])
        }
        return String(text)
    }

    /// A number below 10,000 as it is said: 一百零五, 十四.
    static func numeral(_ value: Int) -> String {
        guard value > 0 else { return "零" }
        var text = String.UnicodeScalarView()
        var (isZeroDue, rest) = (false, value)
        for (unit, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] as [(Int, String)] {
            let digit = rest / unit
            rest %= unit
            if digit == 0 {
                isZeroDue = !text.isEmpty
                continue
            }
            if isZeroDue { text.append(names[0]) }
            isZeroDue = false
            // 十四, but 一百一十四.
            if !(unit == 10 && digit == 1 && text.isEmpty) { text.append(names[digit]) }
            text.append(contentsOf: name.unicodeScalars)
        }
        return String(text)
    }
}
