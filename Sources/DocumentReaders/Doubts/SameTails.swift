import ChineseText
import DocumentModel

/// Two neighbours that end in the same words: a recogniser may have skipped lines of the first.
///
/// Laws repeat whole clauses on purpose and are left alone.
func doubtSameTails(_ inspection: inout Inspection) {
    let document = inspection.document
    for part in document.parts {
        let prose = part.blocks.filter { document.blocks[$0].kind == .paragraph && document.blocks[$0].repeats == nil }
        let articles = part.blocks.lazy.filter { Marker(document.blocks[$0].head(12))?.style == .article }
        guard articles.prefix(2).count < 2 else { continue }
        for (first, second) in zip(prose, prose.dropFirst()) {
            let tail = commonTail(document.blocks[first], document.blocks[second])
            guard let tail else { continue }
            let end = document.blocks[first].utf8Count
            let range = end - tail..<end
            inspection.flag(.fusedLines, block: first, range, document.blocks[first].text(in: range))
        }
    }
}

/// The bytes that both texts end in, when they are 22 to 50 characters and neither is all of it; else nil. More is
/// repeated on purpose.
private func commonTail(_ one: Block, _ other: Block) -> Int? {
    let (shortest, longest) = (66, 150)
    guard one.utf8Count > shortest + 60, other.utf8Count > shortest + 60 else { return nil }
    return one.scan { left in
        other.scan { right in
            var count = 0
            let most = min(left.count, right.count)
            while count < most, left[left.count - 1 - count] == right[right.count - 1 - count] { count += 1 }
            guard (shortest...longest).contains(count), most - count > 30 else { return nil }
            while count > 0, left[left.count - count] & 0xC0 == 0x80 { count -= 1 }
            return count
        }
    }
}
