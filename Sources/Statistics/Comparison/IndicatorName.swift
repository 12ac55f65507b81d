import ChineseText

/// An indicator without what differs from one document to the next: period words, the place, other spellings.
///
/// What is done and how it changes stays: 新增就业 is not 就业, and 增长 is not the level.
struct IndicatorName {
    /// The words that are left, quotation marks and white space left out.
    var words = ""
    /// The place that stood before them: 全国, 长沙市; nil where the label names none.
    var place: String?
    /// The kind of place that the label says is meant as a whole: 省 of 全省.
    var whole: Unicode.Scalar?
    /// Whether a share is said to fall: its words are then those of the rise.
    var falls = false

    /// Takes an indicator apart.
    ///
    /// - Parameters:
    ///   - scope: the place that the statistic is about, which its label may repeat.
    ///   - isShare: whether its unit is %, so that rise and fall are the two directions of one measure.
    init(_ indicator: String, scope: String = "", isShare: Bool = false) {
        var text = ScalarText(Self.plain(indicator))
        let start = strip(text, scope: Array(Self.plain(scope).unicodeScalars))
        text = ScalarText(text.string(start..<text.count))
        words = Self.unified(text)
        if isShare { unifyDirection() }
    }

    /// Half width, small letters, no white space, quotation marks or names in Latin letters in brackets.
    private static func plain(_ text: String) -> String {
        var result: [Unicode.Scalar] = []
        var bracket: Int?
        for scalar in text.unicodeScalars {
            let half = scalar.halfWidth
            guard !scalar.isSpace, !half.isQuotationMark else { continue }
            if half == "(" { bracket = result.count }
            if bracket != nil, half.isHan { bracket = nil }
            let small = (65...90).contains(half.value) ? Unicode.Scalar(half.value + 32) ?? half : half
            result.append(small)
            if half == ")", let start = bracket {
                result.removeLast(result.count - start)
                bracket = nil
            }
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: result)
        return String(view)
    }

    /// Passes over period words and places at the front; never over all of the label.
    private mutating func strip(_ text: ScalarText, scope: [Unicode.Scalar]) -> Int {
        var index = 0
        while index < text.count {
            if !scope.isEmpty, text.has(scope, at: index), index + scope.count < text.count {
                index += scope.count
            } else if let end = periodEnd(in: text, at: index), end < text.count {
                index = end
            } else if let word = Self.areas.match(in: text, at: index), word.end < text.count {
                if word.value { place = "全国" } else { whole = text[safe: word.end - 1] }
                index = word.end
            } else if place == nil, let name = ComparedPlace(in: text, at: index), name.end < text.count {
                place = name.name
                index = name.end
            } else if let word = Self.openers.match(in: text, at: index), word.end < text.count {
                index = word.end
            } else {
                break
            }
        }
        return index
    }

    /// The end of a period that stands at an index: 2025年, 2025年1-6月, 十四五期间, 年末.
    private func periodEnd(in text: ScalarText, at start: Int) -> Int? {
        if let word = Self.periods.match(in: text, at: start) { return word.end }
        var end = start
        while let scalar = text[safe: end], scalar.isDigit || end > start && "—-~至到".unicodeScalars.contains(scalar) {
            end += 1
        }
        guard end > start, end - start <= 9 else { return nil }
        switch text[safe: end] {
        case "年":
            guard end - start >= 4 else { return nil }
            return text.isOne(of: "度末底初".unicodeScalars, at: end + 1) ? end + 2 : end + 1
        case "月": return text[safe: end + 1] == "份" ? end + 2 : end + 1
        default: return nil
        }
    }

    /// One spelling for each measure.
    private static func unified(_ text: ScalarText) -> String {
        var result = ""
        var index = 0
        while index < text.count {
            if let word = IndicatorSpellings.table.match(in: text, at: index) {
                result += word.value
                index = word.end
            } else {
                result.unicodeScalars.append(text.scalars[index])
                index += 1
            }
        }
        for ending in IndicatorSpellings.endings where result.ends(with: ending) && result != ending {
            result.removeLast(ending.count)
        }
        return result
    }

    /// Makes 增速 and 下降 of a share the two directions of 增长.
    private mutating func unifyDirection() {
        for ending in IndicatorSpellings.rises where words.ends(with: ending) {
            return words = words.dropLast(ending.count) + "增长"
        }
        guard words.ends(with: "下降"), words != "下降" else { return }
        words = words.dropLast(2) + "增长"
        falls = true
    }

    /// Words for the whole of a place; true for the whole country.
    private static let areas = Lexicon<Bool>(
        ["全国", "我国"].map { ($0, true) }
            + ["全省", "全市", "全县", "全区", "全州", "全镇", "全乡", "我省", "我市", "我县", "我区", "我州", "本省", "本市", "本县", "本区"]
            .map { ($0, false) })

    private static let periods = Words(
        """
        去年 今年 上年 本年 全年 当年 前年 年末 年底 今年以来 一年来 五年来 过去五年 过去一年 近五年 近年来 五年 上半年 下半年 前三季度 一季度 二季度 三季度 四季度
        截至目前 截至 截止 十二五 十三五 十四五 十五五 十二五时期 十三五时期 十四五时期 十五五时期 十二五期间 十三五期间 十四五期间 十五五期间 十三五末 十四五末 十四五以来
        """)

    /// Words at the front that only lead up to a measure.
    private static let openers = Words("实现 预计 预期 力争 确保 的 提出")
}

extension String {
    /// Whether it ends with these bytes: comparing by characters would cost ten times that.
    fileprivate func ends(with ending: String) -> Bool {
        utf8.count >= ending.utf8.count && utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
}

extension Unicode.Scalar {
    fileprivate var isQuotationMark: Bool {
        switch self {
        case "“", "”", "\"", "‘", "’", "'", "「", "」", "『", "』", "《", "》": true
        default: false
        }
    }
}
