import DocumentModel
import Layout

/// The flags of a document by their places: made once, then found by binary search.
public struct Doubts: Sendable {
    /// A flag and the text that it is about.
    struct Entry: Sendable {
        /// The index of the flag in the document.
        var flag: Int
        /// From its first character to behind its last one; never empty.
        var places: Range<Position>
    }

    /// The flags in reading order.
    let entries: [Entry]
    /// The flag that the keys act on, by its number here.
    public var current: Int?
    /// The places that some flag is about, joined where they touch.
    private let marked: [Range<Position>]

    /// What stands beside a row, and in the outline beside a heading, where a doubt begins.
    static let sign: Character = "?"
    /// What stands beside the other rows of it.
    static let trail: Character = "┊"

    init(_ document: Document, order: SourceOrder) {
        // What a document does not state is told by its card: no place in the text is doubtful for it.
        let flags = document.flags.indices.filter { document.flags[$0].kind != .missingMetadata }
        entries = flags.map {
            Entry(flag: $0, places: document.places(of: document.flags[$0], order))
        }.sorted { ($0.places.lowerBound, $0.flag) < ($1.places.lowerBound, $1.flag) }
        var marked: [Range<Position>] = []
        for entry in entries {
            if let last = marked.last, entry.places.lowerBound <= last.upperBound {
                marked[marked.count - 1] = last.lowerBound..<max(last.upperBound, entry.places.upperBound)
            } else {
                marked.append(entry.places)
            }
        }
        self.marked = marked
    }

    /// Whether the document raises no doubt.
    public var isEmpty: Bool { entries.isEmpty }

    /// The first entry that begins at or behind a place.
    func index(atOrAfter place: Position) -> Int {
        firstIndex(of: entries.count) { entries[$0].places.lowerBound >= place }
    }

    /// Whether a doubt begins in some blocks.
    func isAny(in blocks: Range<Int>) -> Bool {
        let index = index(atOrAfter: Position(block: blocks.lowerBound))
        return index < entries.count && entries[index].places.lowerBound.block < blocks.upperBound
    }

    /// The part of a block's text that the current doubt is about.
    func currentRange(inBlock block: Int) -> Range<Int>? {
        guard let current, entries.indices.contains(current) else { return nil }
        let places = entries[current].places
        guard places.lowerBound.block <= block, places.upperBound.block >= block else { return nil }
        let start = places.lowerBound.block == block ? places.lowerBound.offset : 0
        let end = places.upperBound.block == block ? places.upperBound.offset : Int.max
        return start < end ? start..<end : nil
    }

    /// What stands beside a row of text.
    func sign(of line: Line) -> Character? {
        guard !line.pieces.isEmpty else { return nil }
        let start = Position(block: line.block, offset: line.range.lowerBound)
        let end = Position(block: line.block, offset: line.range.upperBound)
        let first = index(atOrAfter: start)
        if first < entries.count, entries[first].places.lowerBound < end { return Self.sign }
        let touching = firstIndex(of: marked.count) { marked[$0].upperBound > start }
        return touching < marked.count && marked[touching].lowerBound < end ? Self.trail : nil
    }
}

extension Document {
    /// The text that a flag is about; a flag about a point is about the character at it.
    fileprivate func places(of flag: Flag, _ order: SourceOrder) -> Range<Position> {
        var start = order.position(ofSource: flag.source.lowerBound, in: self)
        let last = order.position(ofSource: max(flag.source.lowerBound, flag.source.upperBound - 1), in: self)
        // What was left out at the end of a text is a doubt about its last character.
        if blocks.indices.contains(start.block) {
            start.offset = min(start.offset, max(0, blocks[start.block].utf8Count - 1))
        }
        let end = max(start, last)
        return start..<Position(block: end.block, offset: end.offset + 1)
    }
}
