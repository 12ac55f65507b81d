import ChineseText
import DocumentModel

/// Marks the short sentences that open and name paragraphs: 完善立法工作机制。
///
/// They come in series; one alone is an ordinary sentence.
///
/// - Parameter range: the blocks to look at.
func markLeads(in blocks: inout [Block], _ range: Range<Int>) {
    var group: [(block: Int, lead: Range<Int>)] = []
    func close() {
        if group.count >= 2 { for (block, lead) in group { blocks[block].lead = lead } }
        group.removeAll(keepingCapacity: true)
    }
    for index in range {
        switch blocks[index].kind {
        case .paragraph, .item:
            if let lead = lead(of: blocks[index]) { group.append((index, lead)) }
        case .heading: close()
        default: break
        }
    }
    close()
}

/// At most this many characters name a paragraph.
private let longestLead = 24

private func lead(of block: Block) -> Range<Int>? {
    let head = block.head(longestLead + 8)
    var start = 0
    if let marker = Marker(head), block.kind == .item || marker.style == .bullet { start = marker.length }
    guard start < head.count, let stop = head.firstIndex(of: "。"), stop + 1 < head.count else { return nil }
    guard (4...longestLead).contains(stop - start), head[start].isHan || head[start] == "“" || head[start] == "\""
    else { return nil }
    let offset = head[..<start].reduce(0) { $0 + UTF8.width($1) }
    let length = head[start...stop].reduce(0) { $0 + UTF8.width($1) }
    return offset..<offset + length
}
