import ChineseText
import DocumentModel

/// A paragraph that stops inside a sentence: the last one of an article, or one before a heading or another paragraph.
///
/// Inside an article only texts are judged whose paragraphs do end in marks; where they do not, that is their style.
func doubtCutEnds(_ inspection: inout Inspection) {
    let document = inspection.document
    let endings = document.blocks.map { $0.isProse ? Ending($0) : Ending() }
    let long = document.blocks.indices.filter { document.blocks[$0].utf8Count >= shortest }
    let open = long.count { endings[$0].isOpen }
    let closes = long.count >= 5 * open
    for part in document.parts {
        let last = part.blocks.last { document.blocks[$0].isProse }
        for block in part.blocks where document.blocks[block].isProse {
            let ending = endings[block]
            let isLast = block == last
            guard isLast ? isCutLast(document.blocks[block], ending) : closes && isCut(document.blocks[block], ending)
            else { continue }
            inspection.flag(.cutEnd, block: block, ending.mark, document.blocks[block].tail(to: ending.mark.upperBound))
        }
    }
}

/// So many bytes a text has that could be more than a phrase.
private let shortest = 72

/// The last mark of a text that is no white space.
private struct Ending {
    var scalar: Unicode.Scalar = " "
    /// Its place.
    var mark = 0..<0
    /// Whether a sentence goes on behind it.
    var isOpen: Bool { scalar.isHan || scalar.isLatin || scalar.isDigit || scalar.isComma && !scalar.endsSentence }

    init() {}

    init(_ block: Block) {
        var end = block.utf8Count
        for scalar in block.text(in: max(0, end - 48)..<end).unicodeScalars.suffix(12).reversed() {
            let start = end - UTF8.width(scalar)
            if !scalar.isSpace {
                (self.scalar, mark) = (scalar, start..<end)
                return
            }
            end = start
        }
    }
}

private func isCutLast(_ block: Block, _ ending: Ending) -> Bool { block.utf8Count > 90 && ending.isOpen }

/// A sentence of Chinese that stops at a character or a comma; or a paragraph of sentences whose last one is a
/// quotation without a stop.
private func isCut(_ block: Block, _ ending: Ending) -> Bool {
    guard block.utf8Count >= shortest, ending.scalar.isHan || ending.scalar.isComma && !ending.scalar.endsSentence
    else {
        return block.utf8Count >= 600 && ending.scalar.isQuote
            && endsInWord(block, before: ending.mark.lowerBound)
            && block.hasAny(of: ["。"])
    }
    return block.hasAny(of: ["。", "，", "；", ",", ";"]) && block.repeats == nil
}

/// Whether a Chinese character stands before an offset.
private func endsInWord(_ block: Block, before offset: Int) -> Bool {
    block.text(in: offset - 3..<offset).unicodeScalars.first?.isHan == true
}

extension Unicode.Scalar {
    fileprivate var isQuote: Bool { self == "”" || self == "\"" }
}

extension Block {
    /// Whether it is running text: a paragraph or an item.
    var isProse: Bool { kind == .paragraph || kind == .item }

    /// The last words before an offset.
    fileprivate func tail(to end: Int) -> String {
        let words = text(in: max(0, end - 36)..<end).unicodeScalars.drop { $0 == "\u{FFFD}" }
        return String(String.UnicodeScalarView(words))
    }
}
