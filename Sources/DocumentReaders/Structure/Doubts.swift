import ChineseText
import DocumentModel

/// Flags what the text itself shows to be damaged. Nothing is changed, and clean text gets no flag.
func flagDoubts(about document: Document, repairs: inout Repairs) {
    for part in document.parts {
        flagCutEnd(of: part, in: document, &repairs)
        flagMissingNumbers(of: part, in: document, &repairs)
    }
    for block in document.blocks where block.kind == .paragraph || block.kind == .item {
        // English opens a quotation anew in each of its paragraphs.
        guard block.text.head(40).contains(where: \.isHan) else { continue }
        if opensMoreQuotesThanItCloses(block.text) {
            repairs.flags.append(Flag(kind: .unbalancedQuote, source: block.map.sourceRange))
        }
    }
    flagColumnMix(in: document, repairs: &repairs)
}

extension Repairs {
    /// Flags what could not be shown as it stands in the file.
    mutating func flagDamage(invalid: [Range<Int>], controls: [Range<Int>]) {
        flags += invalid.prefix(100).map { Flag(kind: .invalidBytes, source: $0) }
        flags += controls.prefix(100).map { Flag(kind: .controlCharacters, source: $0) }
    }
}

/// A long last paragraph that stops inside a sentence.
private func flagCutEnd(of part: Part, in document: Document, _ repairs: inout Repairs) {
    let last = document.blocks[part.blocks].last { block in
        switch block.kind {
        case .paragraph, .item: true
        default: false
        }
    }
    guard let last, last.utf8Count > 90 else { return }
    let tail = String(decoding: last.text.utf8.suffix(16), as: UTF8.self).unicodeScalars
    guard let mark = tail.last(where: { !$0.isSpace }) else { return }
    let isOpen = mark.isHan || mark.isLatin || mark.isDigit || mark == "，" || mark == ","
    if isOpen {
        let end = last.utf8Count - tail.reversed().prefix(while: \.isSpace).reduce(0) { $0 + UTF8.width($1) }
        repairs.flags.append(Flag(kind: .cutEnd, source: last.map.source(of: end - UTF8.width(mark)..<end)))
    }
}

/// A list that starts at 3, or goes from 3 to 5.
private func flagMissingNumbers(of part: Part, in document: Document, _ repairs: inout Repairs) {
    var last: Int?
    for index in part.blocks {
        let block = document.blocks[index]
        if block.kind == .heading { last = nil }
        guard block.kind == .item, let marker = Marker(block.text.head(12)),
            marker.style == .arabic, let value = marker.value
        else { continue }
        let expected = (last ?? 0) + 1
        if value > expected, value <= expected + 8, last != nil || value <= 9 {
            let names = (expected..<value).map(String.init).joined(separator: ", ")
            repairs.flags.append(Flag(kind: .missingNumbers, source: block.map.source(of: 0..<1), detail: names))
        }
        last = value
    }
}

/// Only “ ” are counted: a straight quotation mark has no side.
private func opensMoreQuotesThanItCloses(_ text: String) -> Bool {
    var depth = 0
    // “ is E2 80 9C and ” is E2 80 9D.
    var (first, second): (UInt8, UInt8) = (0, 0)
    return text.scan { bytes in
        for byte in bytes {
            if byte & 0xFE == 0x9C, first == 0xE2, second == 0x80 { depth += byte == 0x9C ? 1 : -1 }
            if depth < 0 { return true }
            (first, second) = (second, byte)
        }
        return depth != 0
    }
}
