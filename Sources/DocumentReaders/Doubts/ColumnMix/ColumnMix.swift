import DocumentModel

/// Flags the places where the reading put lines of different columns next to each other.
///
/// Only line ends that the reading joined are in doubt; a file without such joins costs nothing. Joins in a row
/// that are all doubtful make one flag; its candidate is the line that best continues the text before it.
func flagColumnMix(in document: Document, repairs: inout Repairs) {
    let ends = LineEnds(repairs.overlays)
    guard !ends.isEmpty else { return }
    var page: [PrintedLine] = []
    var joinless = 0
    func finish() {
        let page = PrintedPage(page, of: document)
        repairs.flags += page.flags()
    }
    for (index, block) in document.blocks.enumerated() {
        if case .table = block.kind { continue }
        let lines = ends.lines(of: block, at: index)
        joinless = lines.count > 1 ? 0 : joinless + 1
        page += lines
        if joinless > PrintedPage.reach {
            if page.count > joinless { finish() }
            page = Array(page.suffix(PrintedPage.reach))
        } else if page.count > PrintedPage.longest {
            finish()
            page.removeAll(keepingCapacity: true)
        }
    }
    if page.count > joinless { finish() }
    flagForeignOpenings(in: document, repairs: &repairs)
}

/// Printed lines near each other.
private struct PrintedPage {
    /// So many lines around a line may belong to it.
    static let reach = 8
    /// Lines that are judged together.
    static let longest = 2000
    private let lines: [PrintedLine]
    private let document: Document
    private let score: JoinScore

    init(_ lines: [PrintedLine], of document: Document) {
        self.lines = lines
        self.document = document
        score = JoinScore(tokens(of: lines, in: document))
    }

    func flags() -> [Flag] {
        let order = ReadingOrder(lines.map(end)) { score($0, $1) }
        var flags: [Flag] = []
        var index = 1
        while index < lines.count {
            let start = index
            while index < lines.count, order.doubt[index] > 0.75, lines[index].block == lines[start].block {
                index += 1
            }
            if index > start, let flag = flag(start..<index, order) { flags.append(flag) }
            index = max(index, start + 1)
        }
        return flags
    }

    private func end(before line: PrintedLine) -> LineEnd {
        guard let gap = line.gap else { return .block }
        return document.source.bytes[gap].count { $0 == 0x0A || $0 == 0x0C } > 1 ? .far : .near
    }

    /// The flag of joins in a row: from the last character before them to the first one behind.
    private func flag(_ joins: Range<Int>, _ order: ReadingOrder) -> Flag? {
        let map = document.blocks[lines[joins.lowerBound].block].map
        let start = map.source(at: lines[joins.lowerBound - 1].clean.upperBound - 1)
        let end = map.source(at: lines[joins.upperBound - 1].clean.lowerBound)
        let bytes = document.source.bytes
        return Flag(
            kind: .columnMix, source: startOfCharacter(bytes, start)..<endOfCharacter(bytes, end),
            candidate: continuation(of: joins.lowerBound - 1, order))
    }

    /// The source of the line that best continues a line.
    private func continuation(of line: Int, _ order: ReadingOrder) -> Range<Int>? {
        var best: (odds: Double, line: Int)?
        for next in max(0, line - Self.reach)...min(lines.count - 1, line + Self.reach) {
            guard next != line, next != line + 1 else { continue }
            let isInTurn = (2...ReadingOrder.mostColumns).contains(next - line)
            let turn = isInTurn ? 3 * order.probability(ofColumns: next - line, at: line + 1) : 0
            let odds = score(line, next) + turn
            if odds > best?.odds ?? 1 { best = (odds, next) }
        }
        return best.map { document.blocks[lines[$0.line].block].map.source(of: lines[$0.line].clean) }
    }
}

private func tokens(of lines: [PrintedLine], in document: Document) -> [LineTokens] {
    var result: [LineTokens] = []
    result.reserveCapacity(lines.count)
    var next = 0
    while next < lines.count {
        let block = lines[next].block
        let start = next
        while next < lines.count, lines[next].block == block { next += 1 }
        result += document.blocks[block].scan { bytes in
            lines[start..<next].map { line in
                LineTokens(UnsafeBufferPointer(rebasing: bytes[line.clean.clamped(to: 0..<bytes.count)]))
            }
        }
    }
    return result
}

private func startOfCharacter(_ bytes: [UInt8], _ offset: Int) -> Int {
    var start = min(offset, bytes.count - 1)
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return max(0, start)
}

private func endOfCharacter(_ bytes: [UInt8], _ offset: Int) -> Int {
    var end = offset + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return min(end, bytes.count)
}
