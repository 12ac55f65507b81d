import ChineseText
public import DocumentModel

/// Lists the numbers of a document that are no statistics, in reading order, each with its class.
public func otherNumbers(in document: Document) -> [OtherNumber] {
    var contexts = ContextReader(document)
    var places = PlaceFinder(document.source)
    var result: [OtherNumber] = []
    for (index, block) in document.blocks.enumerated() {
        let context = contexts.context(ofBlock: index, text: block.text)
        guard mayHoldNumbers(block) else { continue }
        for found in otherNumbers(in: block.text, isRule: context.isRule) {
            let place = places.place(at: block.map.source(at: found.range.lowerBound))
            result.append(
                OtherNumber(
                    block: index, range: found.range, line: place.line, column: place.column,
                    verbatim: found.verbatim, class: found.class))
        }
    }
    return result
}

private func mayHoldNumbers(_ block: Block) -> Bool {
    switch block.kind {
    case .paragraph, .item, .caption, .table, .heading: true
    case .salutation, .signature, .furniture: false
    }
}

/// A number that is no statistic, before it has a place in a document.
struct FoundNumber: Equatable {
    var range: Range<Int>
    var verbatim: String
    var `class`: OtherNumber.Class
}

/// The numbers of one text that are no statistics; pieces of one date are one.
func otherNumbers(in string: String, isRule: Bool = false) -> [FoundNumber] {
    let text = ScalarText(string)
    if isEnglish(text) { return englishOtherNumbers(text) }
    let scanner = MentionScanner(text: text, isRule: isRule)
    let loose = scanner.looseMentions()
    let mentions = scanner.mentions(of: loose)
    var result: [(range: Range<Int>, class: OtherNumber.Class)] = []
    var next = 0
    for one in loose {
        let digits = one.candidate.numeral.digits
        while next < mentions.count, mentions[next].range.upperBound <= digits.lowerBound { next += 1 }
        if next < mentions.count, mentions[next].range.contains(digits.lowerBound) { continue }
        guard let exclusion = one.exclusion else { continue }
        let range = placing(one.candidate, exclusion)
        if let last = result.last, last.range == range { continue }
        let isNamed = one.candidate.names.contains(digits.lowerBound)
        let kind: OtherNumber.Class =
            isNamed && exclusion != .date
            ? .name : isLevel(one.candidate, exclusion) ? .level : exclusion
        if let last = result.last, last.class == .date, kind == .date,
            range.lowerBound <= text.skippingSpaces(from: last.range.upperBound)
        {
            result[result.count - 1].range = last.range.lowerBound..<range.upperBound
        } else {
            result.append((range, kind))
        }
    }
    return result.map { FoundNumber(range: text.utf8($0.range), verbatim: text.printed($0.range), class: $0.class) }
}

/// 三级, unlike 第三级 and 一级 of a row.
private func isLevel(_ candidate: Candidate, _ exclusion: Exclusion) -> Bool {
    exclusion == .ordinal && candidate.before != "第" && candidate.text[safe: candidate.behind] == "级"
}

private let dateEnds: String.UnicodeScalarView = "年月日号时分点".unicodeScalars

/// The number with the words around it that make it what it is.
private func placing(_ candidate: Candidate, _ exclusion: Exclusion) -> Range<Int> {
    let text = candidate.text
    let numeral = candidate.numeral.range
    if let span = candidate.names.span(at: numeral.lowerBound), span.count <= 24 { return span }
    var start = numeral.lowerBound
    var end = max(candidate.core.upperBound, numeral.upperBound)
    if let before = text[safe: start - 1], before == "第" || (exclusion == .rank && before == "前") { start -= 1 }
    switch exclusion {
    case .date:
        end = numeral.upperBound
        let next = text.skippingSpaces(from: end)
        if text.isOne(of: dateEnds, at: next) { end = next + 1 }
    case .ordinal, .rank, .level, .idiom:
        if end == numeral.upperBound, text[safe: end]?.isHan == true { end += 1 }
    case .name:
        while let scalar = text[safe: start - 1], scalar.isLatin || scalar.isDigit || scalar == ".", start > 0 {
            guard numeral.lowerBound - start < 24 else { break }
            start -= 1
        }
        while let scalar = text[safe: end], scalar.isLatin || scalar.isDigit, end - numeral.upperBound < 24 { end += 1 }
    case .period, .reference, .age, .bare: break
    }
    return start..<end
}
