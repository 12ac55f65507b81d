import ChineseText
import DocumentModel

/// A document while it is looked through for doubts, and the flags raised so far.
struct Inspection {
    /// So many flags of one kind are raised at most: a file full of damage needs no list of it.
    static let most = 500

    /// The document; its metadata is read, its overlays and flags are not in it yet.
    let document: Document
    /// The joins made, in the order of the source.
    let joins: [Overlay]
    /// The flags raised.
    private(set) var flags: [Flag] = []
    /// What the doubts about texts remember from one block to the next.
    var openPairs = OpenPairs()
    /// The last number of a series like 一是、二是; 0 outside of one.
    var seriesNumber = 0
    private var counts: [Flag.Kind: Int] = [:]
    /// The reasons of joins that leave doubts.
    private static let doubtful: [Overlay.Reason] = [.wrapSpace, .pageBreak, .brokenQuote]

    init(_ document: Document, overlays: [Overlay]) {
        self.document = document
        joins = overlays.filter { $0.kind == .join && Self.doubtful.contains($0.reason) }
            .sorted { $0.source.lowerBound < $1.source.lowerBound }
    }

    /// Raises a flag about a piece of a block's text.
    mutating func flag(_ kind: Flag.Kind, block: Int, _ range: Range<Int>, _ detail: String) {
        flag(kind, source: document.blocks[block].map.source(of: range), detail)
    }

    /// Raises a flag about bytes of the source.
    mutating func flag(_ kind: Flag.Kind, source: Range<Int>, _ detail: String) {
        let count = counts[kind, default: 0]
        guard count < Self.most else { return }
        counts[kind] = count + 1
        // Details quote the source, which may hold what steers a terminal.
        var cleaner = SourceCleaner(Array(detail.utf8))
        flags.append(Flag(kind: kind, source: source, detail: cleaner.text(0..<cleaner.bytes.count).string))
    }

    /// Shows every block, with its marks, to all doubts about texts.
    mutating func readTexts(_ doubts: [@Sendable (BlockText, inout Inspection) -> Void]) {
        var marks: [Mark] = []
        var nextPart = document.parts.startIndex
        for (index, block) in document.blocks.enumerated() {
            while nextPart < document.parts.endIndex, document.parts[nextPart].blocks.lowerBound <= index {
                leaveOpenPairs()
                seriesNumber = 0
                nextPart += 1
            }
            if block.kind == .heading { seriesNumber = 0 }
            marks.removeAll(keepingCapacity: true)
            block.scan { bytes in
                collectMarks(of: bytes, into: &marks)
                let text = BlockText(index: index, block: block, bytes: bytes, marks: marks)
                for doubt in doubts { doubt(text, &self) }
            }
        }
        leaveOpenPairs()
    }
}
