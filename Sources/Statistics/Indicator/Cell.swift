import ChineseText

/// A piece of a clause that holds one number, or several that measure the same thing (3819批5782人次).
struct Cell: Sendable {
    /// How a cell follows the one before.
    enum Link: Sendable { case sentence, clause, list }

    /// The text of the cell.
    var range: Range<Int>
    /// Its numbers, as indices into the mentions.
    var mentions: Range<Int>
    /// How it follows the cell before.
    var link: Link
    /// The clause that it is part of.
    var clause: Range<Int>
}

/// Cuts sentences with numbers into cells.
struct CellCutter {
    let text: ScalarText
    let mentions: [Mention]

    /// The cells of a sentence that holds some of the mentions.
    func cells(of sentence: Range<Int>, mentions inside: Range<Int>) -> [Cell] {
        var result: [Cell] = []
        var next = inside.lowerBound
        for clause in clauses(of: sentence, mentions: inside) {
            let first = next
            while next < inside.upperBound, mentions[next].range.lowerBound < clause.upperBound { next += 1 }
            guard next > first else { continue }
            append(clause, first..<next, to: &result)
        }
        return result
    }

    /// The clauses of a sentence; marks inside a number or a short quotation without numbers part nothing.
    func clauses(of sentence: Range<Int>, mentions inside: Range<Int>) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = sentence.lowerBound
        var index = start
        var mention = inside.lowerBound
        while index < sentence.upperBound {
            while mention < inside.upperBound, mentions[mention].range.upperBound <= index { mention += 1 }
            if mention < inside.upperBound, mentions[mention].range.contains(index) {
                index = mentions[mention].range.upperBound
                continue
            }
            let limit = mention < inside.upperBound ? mentions[mention].range.lowerBound : sentence.upperBound
            if let close = quotationEnd(at: index, limit: limit) {
                index = close
                continue
            }
            let scalar = text.scalars[index]
            if let close = smallBracketEnd(at: index) {
                index = close
                continue
            }
            if scalar != "、", isClauseMark(scalar) || (scalar == "—" && text[safe: index + 1] == "—") {
                result.append(start..<index)
                start = index + 1
            }
            index += 1
        }
        if start < sentence.upperBound { result.append(start..<sentence.upperBound) }
        return result
    }

    /// Where a quotation of at most forty characters that opens at an index ends.
    private func quotationEnd(at index: Int, limit: Int) -> Int? {
        let close: Unicode.Scalar
        switch text.scalars[index] {
        case "“": close = "”"
        case "《": close = "》"
        default: return nil
        }
        for end in index..<min(index + 40, limit) where text.scalars[end] == close { return end + 1 }
        return nil
    }

    /// 县（市）, 研发（R&D）: a bracket of a few characters stands inside a word.
    private func smallBracketEnd(at index: Int) -> Int? {
        guard text.scalars[index] == "（" || text.scalars[index] == "(", text[safe: index - 1]?.isHan == true else {
            return nil
        }
        var letters = 0
        for end in (index + 1)..<(index + 10) {
            guard let scalar = text[safe: end] else { return nil }
            if scalar == "）" || scalar == ")" { return end + 1 }
            if scalar.isLatin || scalar == "&" { letters += 1 }
            guard letters > 0 || ((scalar.isHan || scalar == "、") && end < index + 6) else { return nil }
        }
        return nil
    }

    /// Cuts a clause between its numbers where a list goes on.
    private func append(_ clause: Range<Int>, _ inside: Range<Int>, to cells: inout [Cell]) {
        var start = clause.lowerBound
        var first = inside.lowerBound
        var link: Cell.Link =
            cells.isEmpty ? .sentence : alternatives.begins(in: text, at: clause.lowerBound) ? .list : .clause
        for index in inside {
            let gapStart = mentions[index].range.upperBound
            let isLast = index + 1 == inside.upperBound
            guard !isLast, let cut = cut(in: gapStart..<max(gapStart, mentions[index + 1].range.lowerBound)) else {
                continue
            }
            cells.append(Cell(range: start..<cut.lowerBound, mentions: first..<(index + 1), link: link, clause: clause))
            start = cut.upperBound
            first = index + 1
            link = .list
        }
        cells.append(
            Cell(range: start..<clause.upperBound, mentions: first..<inside.upperBound, link: link, clause: clause))
    }

    /// Where the text between two numbers parts them: at the first 、 when it opens the gap, else at the last.
    private func cut(in gap: Range<Int>) -> Range<Int>? {
        if let joint = joints.match(in: text, at: gap.lowerBound) {
            return gap.lowerBound..<min(joint.end, gap.upperBound)
        }
        var depth = 0
        for index in gap.reversed() {
            switch text.scalars[index] {
            case "）", ")": depth += 1
            case "（", "(": depth -= 1
            case "、" where depth == 0: return index..<(index + 1)
            default: break
            }
        }
        // 建设8个园区和5个集群: each number has its own noun behind it.
        if let joint = pairing.match(in: text, before: gap.upperBound), joint.start >= gap.lowerBound {
            return joint.start..<gap.upperBound
        }
        return nil
    }
}

private let alternatives = Words("或者 或")
private let pairing = Words("和 以及 及所属 及其所属 和所属")
private let joints = Words("、 和 及 与 或 以及 或者 并")
