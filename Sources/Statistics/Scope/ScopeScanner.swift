import ChineseText

/// Words that stand for the home of a document; the last character says which kind of place.
private let own = Words("全省 我省 全市 我市 全县 我县 全区 我区 全州 我州 全盟 全旗 全自治区 我区")
/// Words that are the scope as they stand.
private let collective = Words(
    """
    全国 我国 市州 各市州 州市 各州市 市县 各市县 县市区 各县市区 市县区 区县 县区 各县区 各区县 县乡 市县两级 县乡两级 县级以上 省本级 市本级 县本级 区本级 州本级 本级
    东部地区 中部地区 西部地区 东北地区 长三角 珠三角 粤港澳大湾区 京津冀 成渝地区
    """)
/// Bodies that act for a place: what they did is about them.
private let bodies = Words(
    "全省法院 全市法院 全县法院 全省检察机关 全市检察机关 全县检察机关 省法院 市法院 县法院 省检察院 市检察院 县检察院 省高级人民法院 市中级人民法院 最高人民法院 最高人民检察院 省人大常委会 市人大常委会 县人大常委会 省政府 市政府 县政府"
)
/// What stands before a place that another is only compared with: 占全省, 高于全国.
private let comparing = Words("占 占到 高于 低于 快于 慢于 优于 比 较 居 位居 位列 列 排 于 与 全国 是 领先 约占 超过 高出 低 高 辐射 面向 走向 销往 跻身")
/// What stands behind a place that only ranks or names: 全国第一, 全省平均水平, 全国文明城市.
private let ranking = Words("第 前 平均 首 领先 上游 同类 百强 最 唯一 文明 先进 人大 政协 劳动 优秀 示范 性 统一 先行 一流 标准 试点 重点 战略 实验 科学")

/// A place or body that a text speaks of from an index on.
struct NamedScope: Sendable, Equatable {
    var text: String
    var range: Range<Int>
}

/// Finds the places and bodies that the numbers of a sentence are about, each character looked at once.
struct ScopeScanner {
    let text: ScalarText
    let home: Home

    /// The scopes named in a sentence, in order.
    func scopes(in sentence: Range<Int>) -> [NamedScope] {
        var result: [NamedScope] = []
        var index = sentence.lowerBound
        var isOpening = true
        while index < sentence.upperBound {
            let scalar = text.scalars[index]
            if let found = scope(at: index, isOpening: isOpening), found.range.upperBound <= sentence.upperBound {
                result.append(found)
                index = found.range.upperBound
                isOpening = true
                continue
            }
            if isOpening, let word = Vocabulary.front.match(in: text, at: index),
                !Vocabulary.notFront.begins(in: text, at: index)
            {
                index = word.end
                continue
            }
            index += 1
            isOpening = isClauseMark(scalar) || (isOpening && (scalar.isSpace || scalar.isDigit || timeMark(scalar)))
        }
        return result
    }

    /// 2025年, 1月: a time at the front of a clause leaves the place behind it at the front.
    private func timeMark(_ scalar: Unicode.Scalar) -> Bool { scalar == "年" || scalar == "月" || scalar == "“" }

    private func scope(at index: Int, isOpening: Bool) -> NamedScope? {
        let first = text.scalars[index]
        guard first == "全" || first == "我" || (isOpening && first.isHan) else { return nil }
        if isOpening, let body = bodies.match(in: text, at: index) {
            return NamedScope(text: inFull(index..<body.end), range: index..<body.end)
        }
        if let word = own.match(in: text, at: index), isSubject(index..<word.end) {
            return NamedScope(text: home.place(ofKind: text.scalars[word.end - 1]), range: index..<word.end)
        }
        if let word = collective.match(in: text, at: index), isSubject(index..<word.end),
            isOpening || text.scalars[index] == "全"
        {
            return NamedScope(text: text.string(index..<word.end), range: index..<word.end)
        }
        guard isOpening else { return nil }
        if let place = PlaceName(at: index, in: text), isSubject(index..<place.end) {
            let end = namedPlaceEnd(at: place.end, in: text) ?? place.end
            return NamedScope(text: text.string(index..<end), range: index..<end)
        }
        guard let end = namedPlaceEnd(at: index, in: text), isSubject(index..<end) else { return nil }
        return NamedScope(text: text.string(index..<end), range: index..<end)
    }

    /// Whether a place is what a clause is about, not what something is compared with or ranked in.
    private func isSubject(_ range: Range<Int>) -> Bool {
        !comparing.ends(in: text, before: range.lowerBound) && !ranking.begins(in: text, at: range.upperBound)
    }

    /// 全市法院 with the name of the city.
    private func inFull(_ range: Range<Int>) -> String {
        guard text.scalars[range.lowerBound] == "全" else { return text.string(range) }
        let place = home.place(ofKind: text.scalars[range.lowerBound + 1])
        return place.isEmpty ? text.string(range) : place + text.string((range.lowerBound + 2)..<range.upperBound)
    }
}

/// The scopes of one sentence, asked for number by number in order.
struct SentenceScopes {
    private let text: ScalarText
    private let scopes: [NamedScope]
    private var last: Int?
    /// Where the part between semicolons begins that the last number stood in, and how far the text was looked at.
    private var segment: Int
    private var seen: Int

    init(of sentence: Range<Int>, scanner: ScopeScanner) {
        text = scanner.text
        scopes = scanner.scopes(in: sentence)
        (segment, seen) = (sentence.lowerBound, sentence.lowerBound)
    }

    /// The last place or body named before a number in its part of the sentence; empty without one.
    mutating func scope(ofNumberAt number: Int) -> String {
        guard !scopes.isEmpty else { return "" }
        while seen < number {
            if text.scalars[seen] == "；" || text.scalars[seen] == ";" { segment = seen + 1 }
            seen += 1
        }
        while (last ?? -1) + 1 < scopes.count, scopes[(last ?? -1) + 1].range.lowerBound < number {
            last = (last ?? -1) + 1
        }
        guard let last, scopes[last].range.lowerBound >= segment else { return "" }
        return scopes[last].text
    }
}
