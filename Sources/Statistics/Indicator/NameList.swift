import ChineseText

private let conjunctions = Words("、 和 及 与 以及")
/// Words with 和, 及 or 与 inside, by their front and by their end.
private let wordsBefore = Words("普及 涉及 波及 危及 遍及 触及 提及 埃及 以及 惠及 共和 饱和 总和 缓和 温和 中和 调和 参与 给与 授与")
private let wordsBehind = Words("及时 及格 和谐 和平 和美 和睦 与会")

/// A list of names, each completed by what it shares with the first or the last: 广州、深圳地铁客运量.
struct NameList {
    /// The names in order.
    private(set) var names: [Label]

    init(_ phrase: Range<Int>, in text: ScalarText) {
        let parts = Self.split(phrase, in: text)
        guard let first = parts.first, let last = parts.last, parts.count > 1 else {
            names = [Label(parts)]
            return
        }
        let heads = parts.map { Self.head(of: $0, in: text) }
        let shared = Self.sharedEnd(of: parts, lastHead: heads[parts.count - 1], in: text)
        names = parts.indices.map { position in
            let part = parts[position]
            if position + 1 < parts.count, let shared, heads[position] == nil {
                return Label([part, Self.withoutOverlap(shared, behind: part, in: text)])
            }
            if position > 0, let head = heads[0], part.count + 2 <= first.count, last.count < first.count {
                return Label([first.lowerBound..<head.lowerBound, part])
            }
            return Label([part])
        }
    }

    /// 满意 and 满意率 overlap: 满意率, not 满意满意率.
    private static func withoutOverlap(_ end: Range<Int>, behind part: Range<Int>, in text: ScalarText) -> Range<Int> {
        guard part.count >= 2, end.count > 2,
            text.scalars[part.suffix(2)].elementsEqual(text.scalars[end.prefix(2)])
        else { return end }
        return (end.lowerBound + 2)..<end.upperBound
    }

    /// What the last name ends in and the names before it lack.
    private static func sharedEnd(of parts: [Range<Int>], lastHead: Range<Int>?, in text: ScalarText) -> Range<Int>? {
        let last = parts[parts.count - 1]
        let before = parts[parts.count - 2]
        let tail = text.scalars[(before.upperBound - 1)..<before.upperBound]
        // 先进制造业、高技术制造业增加值: the last name goes on behind what the one before ends in.
        if before.count > 2, let twin = last.dropFirst().dropLast().first(where: { text.scalars[$0] == tail.first }),
            lastHead.map({ twin < $0.lowerBound }) ?? false
        {
            return (twin + 1)..<last.upperBound
        }
        guard last.count >= before.count + 2 else { return lastHead }
        // 广州、深圳地铁客运量: names of one length, and all the rest is shared.
        let rest = (last.lowerBound + before.count)..<last.upperBound
        let isEven = parts.dropLast().allSatisfy { $0.count == before.count }
        if let lastHead {
            return isEven && before.count <= 4 && rest.lowerBound + 2 <= lastHead.lowerBound ? rest : lastHead
        }
        return parts.count > 2 && rest.count <= 4 ? rest : nil
    }

    private static func split(_ phrase: Range<Int>, in text: ScalarText) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = phrase.lowerBound
        var index = start
        while index < phrase.upperBound {
            guard let sign = conjunctions.match(in: text, at: index), sign.end <= phrase.upperBound,
                !wordsBefore.ends(in: text, before: index + 1), !wordsBehind.begins(in: text, at: index)
            else {
                index += 1
                continue
            }
            parts.append(start..<index)
            start = sign.end
            index = sign.end
        }
        parts.append(start..<phrase.upperBound)
        return parts.filter { !$0.isEmpty }
    }

    /// The measured quantity that a name ends in, its own attributes included.
    static func head(of name: Range<Int>, in text: ScalarText) -> Range<Int>? {
        var start: Int
        if let head = Vocabulary.heads.match(in: text, before: name.upperBound), head.start >= name.lowerBound {
            start = head.start
        } else if name.count >= 3, let sign = text[safe: name.upperBound - 1],
            sign == "率" || sign == "值" || sign == "额" || sign == "量"
        {
            start = name.upperBound - 3
        } else {
            return nil
        }
        while let prefix = Vocabulary.headPrefixes.match(in: text, before: start), prefix.start > name.lowerBound {
            start = prefix.start
        }
        return start..<name.upperBound
    }
}
