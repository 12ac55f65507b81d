import ChineseText
import DocumentModel

/// Who signs below a text, and when.
extension Draft {
    /// Issuer and date below the text (7.3.5), or the author of an article in brackets.
    mutating func readSignature(at index: Int, body: Int) -> Int? {
        let shape = shapes[index]
        guard index > body, shape.isWhole, shape.isChinese || shape.hanCount > 1, shape.head.count <= 60,
            !shape.head.contains(where: { $0 == "。" })
        else {
            return nil
        }
        if isBracketedAuthor(shape.squeezed) || isDatedName(shape) {
            passages[index].kind = .signature
            return index + 1
        }
        guard let below = next(index + 1), isText(below), isSignatureName(shape), isDateOnly(shapes[below]) else {
            return nil
        }
        passages[index].kind = .signature
        passages[below].kind = .signature
        return below + 1
    }

    /// (处室 姓名)
    func isBracketedAuthor(_ text: [Unicode.Scalar]) -> Bool {
        guard let first = text.first, let last = text.last, text.count >= 4, text.count <= 26 else { return false }
        guard first == "（" || first == "(", last == "）" || last == ")" else { return false }
        let inner = Array(text.dropFirst().dropLast())
        let isNumber = inner.allSatisfy { ChineseNumeral.isNumeral($0) || $0.isDigit }
        return inner.allSatisfy { $0.isHan || $0 == "、" || $0 == "：" || $0 == ":" } && !isNumber
            && !inner.beginsAny(["此件", "附", "下转", "上接", "完", "略"])
    }

    /// 某某办公室 2024年2月19日, or a date alone
    private func isDatedName(_ shape: Shape) -> Bool {
        guard let date = CalendarDate.last(in: shape.head) else { return false }
        let name = shape.head[..<date.range.lowerBound].filter { !$0.isSpace }
        return name.count <= 30 && !name.contains { $0.isComma || $0 == "：" || $0.isDigit || $0 == "》" }
            && !name.contains("于")
    }

    private func isDateOnly(_ shape: Shape) -> Bool {
        guard shape.isWhole, let date = CalendarDate.last(in: shape.head) else { return false }
        return shape.head[..<date.range.lowerBound].allSatisfy { $0.isSpace || $0 == "（" || $0 == "(" }
    }

    private func isSignatureName(_ shape: Shape) -> Bool {
        shape.marker == nil && shape.head.count <= 40 && shape.isChinese
            && !shape.head.contains { $0.isFullStop || "，,：:；、".unicodeScalars.contains($0) }
    }

    /// The name of a person below the last sentence of an English letter, and the office under it.
    mutating func readLetterSignature(at index: Int, body: Int) -> Int? {
        guard index > body, isLetterLine(index), isPersonName(shapes[index].head),
            let office = next(index + 1), isLetterLine(office), isOfficeLine(shapes[office].head),
            let above = (body..<index).last(where: { !passages[$0].isGone && !isPageFurniture($0) }),
            shapes[above].isBody, shapes[above].last == "." || shapes[above].last == ","
        else { return nil }
        var end = office + 1
        while end < count, !passages[end].isApart, isLetterLine(end) { end += 1 }
        for line in index..<end where isText(line) { passages[line].kind = .signature }
        return end
    }

    private func isLetterLine(_ index: Int) -> Bool {
        isText(index) && shapes[index].isWhole && !shapes[index].isBody
            && (passages[index].mark == .none || passages[index].mark == .continuation) && !passages[index].isBold
            && shapes[index].hanCount == 0 && shapes[index].marker == nil
    }

    /// David D. Bellis: two to four words with capitals, no other marks.
    private func isPersonName(_ head: [Unicode.Scalar]) -> Bool {
        let words = head.split(whereSeparator: \.isSpace)
        guard (2...4).contains(words.count), head.count <= 40 else { return false }
        return words.allSatisfy { word in
            (0x41...0x5A).contains(word[word.startIndex].value)
                && word.allSatisfy { $0.isLatin || ".'’-".unicodeScalars.contains($0) }
                && (word.last != "." || word.count <= 3)
        }
    }

    /// Director, Physical Infrastructure
    private func isOfficeLine(_ head: [Unicode.Scalar]) -> Bool {
        head.last != "."
            && head.beginsAny([
                "Director", "Managing Director", "Acting Director", "Comptroller General", "Inspector General",
                "Auditor",
                "Secretary", "Under Secretary", "Assistant Secretary", "Deputy", "Minister", "Commissioner",
                "Administrator",
                "Chairman", "Chair", "President", "Chief ", "Permanent Secretary", "Attorney General", "Governor",
            ])
    }
}
