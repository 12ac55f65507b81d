/// Which tables of a piece of HTML hold data, and which only lay out the page.
struct HTMLTables {
    /// One table among the tokens.
    struct Extent {
        /// The index of the token behind it.
        var end: Int
        /// Whether its cells belong together; a table that lays out a page is read as running text.
        var isData = true
        /// Whether each of its rows begins with a label and a colon: the record of a document, 发文机关：….
        var isRecord = false
        fileprivate var cellsInRow = 0
        fileprivate var widestRow = 0
        fileprivate var rows = 0
        fileprivate var blocksInCell = 0
        fileprivate var labels = 0
        fileprivate var labelledRows = 0
    }

    /// How many paragraphs a cell of data holds at most.
    private static let longestCell = 12
    private var open: [Int] = []
    /// The tables by the index of their first token.
    private(set) var extents: [Int: Extent] = [:]

    init(_ tokens: [HTMLToken], bytes: [UInt8]) {
        for (index, token) in tokens.enumerated() {
            if token.kind == .start, token.tag == .table {
                if let outer = open.last { extents[outer]?.isData = false }
                extents[index] = Extent(end: tokens.count)
                open.append(index)
            } else if let table = open.last, var extent = extents[table] {
                if token.kind == .end, token.tag == .table {
                    extent.end = index + 1
                    open.removeLast()
                } else {
                    Self.count(token, bytes, &extent)
                }
                extents[table] = extent
            }
        }
        for (index, extent) in extents {
            extents[index]?.isData = extent.isData && extent.widestRow > 1 && extent.rows > 0
            extents[index]?.isRecord = extent.rows > 0 && extent.labelledRows == extent.rows
        }
    }

    private static func count(_ token: HTMLToken, _ bytes: [UInt8], _ extent: inout Extent) {
        switch (token.kind, token.tag) {
        case (.start, .row):
            extent.cellsInRow = 0
            extent.rows += 1
        case (.start, .cell), (.start, .headerCell):
            if extent.rows == 0 { extent.rows = 1 }
            extent.cellsInRow += 1
            extent.widestRow = max(extent.widestRow, extent.cellsInRow)
            extent.blocksInCell = 0
        case (.start, .block), (.start, .item), (.start, .preformatted):
            extent.blocksInCell += 1
            if extent.blocksInCell > longestCell { extent.isData = false }
        case (.start, let tag) where tag.headingLevel != nil && extent.cellsInRow > 0: extent.isData = false
        case (.text, _):
            guard extent.cellsInRow == 1, extent.labels < extent.rows, endsInColon(bytes[token.range]) else { return }
            extent.labels = extent.rows
            extent.labelledRows += 1
        default: break
        }
    }

    private static func endsInColon(_ text: ArraySlice<UInt8>) -> Bool {
        guard let last = text.lastIndex(where: { !$0.isHTMLSpace }) else { return false }
        return text[last] == UInt8(ascii: ":") || text[...last].suffix(3).elementsEqual("：".utf8)
    }
}
