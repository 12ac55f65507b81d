import ChineseText
import DocumentModel

/// The head of English reports: labelled fields, the date of the letter, the addressees.
extension MetadataReader {
    mutating func readEnglish() {
        guard metadata.language == "en" else { return }
        let blocks = article.prefix(80)
        readLetterDate(blocks)
        for block in blocks { readLabels(block) }
        for block in blocks { readMarks(words(block), block) }
        readAddressees(blocks)
        for block in document.blocks.indices.suffix(60) where metadata[.contact].isEmpty { readEnquiries(block) }
    }

    /// The lines over the title, and the numbers behind it.
    private mutating func readMarks(_ text: [Unicode.Scalar], _ block: Int) {
        guard text.count < 200 else { return }
        if let range = EnglishMarks.number(text) {
            take(.number, Array(text[range]).string, block: block, scalars: range)
        }
        if text.count <= 80, text.beginsAny(["Report to Congressional ", "Report to the "]) {
            take(.addressees, titleText(text.dropFirst(10)), block: block, scalars: 10..<text.count)
        }
        readRelease(text, block)
        readContact(text, block)
    }

    /// For more information, contact Ann Lee at (202) 555-0142 or leea@audit.example.
    private mutating func readEnquiries(_ block: Int) {
        let text = words(block, limit: 600)
        let lead = [
            "information, contact ", "information, please contact ", "this report, please contact ",
            "questions, contact ",
        ]
        .lazy.compactMap { phrase in text.find(phrase).map { $0 + phrase.unicodeScalars.count } }.first
        guard let start = lead else { return }
        var end = start
        while end < text.count, !(text[end] == "." && (end + 1 == text.count || text[end + 1].isSpace)) { end += 1 }
        take(.contact, titleText(text[start..<end]), block: block, scalars: start..<end)
    }

    /// A date alone on its line: the day the report was sent.
    private mutating func readLetterDate(_ blocks: Range<Int>) {
        for block in blocks {
            let text = words(block)
            guard text.count <= 30, let date = CalendarDate.last(in: text), date.range.lowerBound == 0 else { continue }
            take(.date, date.iso, block: block, scalars: date.range)
        }
    }

    /// Report: GAO-06-282 | Published: 2006-02-01 | Source: …
    private mutating func readLabels(_ block: Int) {
        let text = words(block, limit: 600)
        var start = 0
        while start < text.count {
            let end = text[start...].firstIndex(of: "|") ?? text.count
            if let colon = text[start..<end].firstIndex(of: ":"), colon - start <= 16 {
                var value = colon + 1..<end
                while !value.isEmpty, text[value.lowerBound].isSpace { value = value.dropFirst() }
                while !value.isEmpty, text[value.upperBound - 1].isSpace { value = value.dropLast() }
                let label = Array(text[start..<colon]).string.lowercased().filter { $0 != " " }
                takeLabelled(label, text, value, block)
            }
            start = end + 1
        }
    }

    private mutating func takeLabelled(_ label: String, _ text: [Unicode.Scalar], _ range: Range<Int>, _ block: Int) {
        let value = Array(text[range])
        switch label {
        case "report", "number", "reportnumber", "documentnumber":
            guard value.contains(where: \.isDigit), value.count <= 40 else { return }
            take(.number, value.string, block: block, scalars: range)
        case "source", "issuer", "agency", "publisher":
            guard value.count <= 100 else { return }
            take(.issuer, value.string, block: block, scalars: range)
        case "published", "date", "released", "releasedate":
            guard let date = CalendarDate.first(in: value) else { return }
            take(.date, date.iso, block: block, scalars: range)
        case "title": take(.subtitle, value.string, block: block, scalars: range)
        case "speaker", "speakers", "author":
            let end = value.firstIndex(where: { $0 == "(" || $0 == ";" }) ?? value.count
            let name = Array(value[..<end])
            take(
                .signed, name.string.split(separator: " ").joined(separator: " "), block: block,
                scalars: range)
        default: break
        }
    }

    /// The Honorable …, to the first paragraph of the letter
    private mutating func readAddressees(_ blocks: Range<Int>) {
        let isOpening = { (text: [Unicode.Scalar]) in text.beginsAny(["The Honorable ", "To the ", "Congressional "]) }
        guard let start = blocks.first(where: { isOpening(words($0)) && words($0).count < 120 }) else { return }
        var groups: [[String]] = []
        var isComplete = true
        for block in start..<blocks.upperBound {
            let text = words(block)
            guard text.count < 120, text.last != ".", document.blocks[block].kind != .heading else { break }
            remember(.addressees, block: block)
            for line in sourceLines(block) {
                let isPerson = line.hasPrefix("The Honorable ")
                if isComplete && isPerson || groups.isEmpty { groups.append([]) }
                // and Related Agencies goes on with the name above it.
                if let last = groups[groups.count - 1].popLast() {
                    groups[groups.count - 1] += last.hasSuffix(",") ? [last + " " + line] : [last, line]
                } else {
                    groups[groups.count - 1] = [line]
                }
                isComplete = !isPerson && !Self.isSeat(line)
            }
        }
        metadata.addressees = groups.map { $0.joined(separator: ", ") }.joined(separator: "; ")
    }

    /// Chairman, Ranking Member: the seat of a person in a committee that is named below it.
    private static func isSeat(_ line: String) -> Bool {
        line.hasPrefix("Chair") || line.hasPrefix("Ranking ") || line.hasPrefix("Vice Chair")
    }

    /// The lines of a block as they stand in the file: an address has no other marks between its parts.
    private func sourceLines(_ block: Int) -> [String] {
        let bytes = document.source.bytes[document.blocks[block].map.sourceRange]
        return bytes.split { $0 == 0x0A || $0 == 0x0D }.map { line in
            var cleaner = SourceCleaner(Array(line))
            return cleaner.text(0..<line.count).string.unicodeScalars.split(whereSeparator: \.isSpace)
                .map(String.init).joined(separator: " ")
        }.filter { !$0.isEmpty }
    }
}
