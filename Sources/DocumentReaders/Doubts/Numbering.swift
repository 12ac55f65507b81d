import ChineseText
import DocumentModel

/// Headings, articles and items whose numbering leaves some out: 一、 and then 三、; a list that begins at 3.
///
/// Each family of numbering counts for itself under the last number of those above it. A number that stands inside
/// the text between is not missing.
func doubtNumbering(_ inspection: inout Inspection) {
    for part in inspection.document.parts {
        var counting = Counting(part)
        for block in part.blocks { counting.read(block, &inspection) }
    }
}

private struct Counting {
    private struct Level {
        var style: Marker.Style
        var value: Int
        var block: Int
    }
    private var levels: [Level] = []
    /// The first block that a number may hide in when a list begins.
    private var start: Int

    init(_ part: Part) { start = part.blocks.lowerBound }

    mutating func read(_ index: Int, _ inspection: inout Inspection) {
        let block = inspection.document.blocks[index]
        guard block.kind == .heading || block.isProse else { return }
        let head = block.head(16)
        guard let marker = Marker(head), let value = marker.value, counts(marker, block) else {
            if block.kind == .heading, Marker(head) == nil { leaveLists(index) }
            return
        }
        if let place = levels.lastIndex(where: { $0.style == marker.style }) {
            judge(marker, after: levels[place].value, from: levels[place].block, at: index, &inspection)
            levels.removeSubrange((place + 1)...)
            levels[place] = Level(style: marker.style, value: value, block: index)
        } else {
            if marker.style == .arabic, block.kind == .item, value <= 9 {
                judge(marker, after: 0, from: max(start, index - 12), at: index, &inspection)
            }
            levels.append(Level(style: marker.style, value: value, block: index))
        }
        if block.kind == .heading { start = index }
    }

    /// Paragraphs count as articles only: 第五条 opens one, 3. may be a number.
    private func counts(_ marker: Marker, _ block: Block) -> Bool {
        switch marker.style {
        case .article: true
        case .volume, .chapter, .chapterSection, .han, .hanBracketed, .arabic, .arabicBracketed:
            block.kind == .heading || block.kind == .item
        default: false
        }
    }

    /// Under a heading without number, lists begin anew; articles go on.
    private mutating func leaveLists(_ index: Int) {
        levels.removeAll { $0.style != .article && $0.style != .chapter && $0.style != .volume }
        start = index
    }

    private func judge(
        _ marker: Marker, after last: Int, from first: Int, at index: Int, _ inspection: inout Inspection
    ) {
        guard let value = marker.value, value > last + 1, value <= last + 9 else { return }
        let document = inspection.document
        let isHidden = (last + 1..<value).contains { number in
            (max(first, index - 40)..<index).contains { document.blocks[$0].shows(number, as: marker.style) }
        }
        guard !isHidden else { return }
        let missing = (last + 1..<value).map { marker.style.print($0, like: marker.number) }.joined(separator: ", ")
        inspection.flag(.missingNumbers, block: index, 0..<1, missing)
    }
}

extension Block {
    /// Whether a number is printed in it in the form of a family.
    fileprivate func shows(_ number: Int, as style: Marker.Style) -> Bool {
        let han = ChineseNumeral.printed(number)
        return switch style {
        case .arabic: hasAny(of: ["\(number).", "\(number)．", "\(number)、", "\(number) ."])
        case .arabicBracketed: hasAny(of: ["\(number)）", "\(number))"])
        case .han: hasAny(of: [han + "、", han + "."])
        case .hanBracketed: hasAny(of: ["（\(han)）", "(\(han))"])
        default: hasAny(of: [style.print(number, like: "一"), style.print(number, like: "1")])
        }
    }
}

extension Marker.Style {
    /// A number as this family prints it, in digits where its neighbour has digits.
    fileprivate func print(_ number: Int, like neighbour: String) -> String {
        let isHan = neighbour.unicodeScalars.contains(where: \.isHan)
        let numeral = isHan ? ChineseNumeral.printed(number) : String(number)
        return switch self {
        case .article: "第\(numeral)条"
        case .chapter: "第\(numeral)章"
        case .chapterSection: "第\(numeral)节"
        case .hanBracketed: "（\(numeral)）"
        default: numeral
        }
    }
}

extension ChineseNumeral {
    /// A number below ten thousand in Chinese numerals: 123 is 一百二十三.
    fileprivate static func printed(_ number: Int) -> String {
        guard (1..<10_000).contains(number) else { return String(number) }
        let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
        var result = ""
        var owesZero = false
        for (factor, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
            let digit = number / factor % 10
            if digit == 0 {
                owesZero = !result.isEmpty
                continue
            }
            if owesZero { result += digits[0] }
            owesZero = false
            result += (factor == 10 && digit == 1 && result.isEmpty ? "" : digits[digit]) + name
        }
        return result
    }
}
