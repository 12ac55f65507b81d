/// One file as Gazette reads it: blocks in reading order, and the sections and parts they form.
///
/// Whatever the bytes are, a document can be made of them; what is doubtful stands in `flags`.
public struct Document: Sendable, Equatable {
    /// The file itself.
    public var source: SourceText
    /// The path it was read from; empty for text without a file.
    public var path: String
    /// What it says about itself.
    public var metadata: Metadata
    /// Its articles; at least one when there is any block.
    public var parts: [Part]
    /// Its headings, in reading order.
    public var sections: [Section]
    /// Its text, in reading order.
    public var blocks: [Block]
    /// Whether the reading order is another than that of the source: a reader has moved blocks.
    public var isReordered = false
    /// The repairs made.
    public var overlays: [Overlay]
    /// The doubts left.
    public var flags: [Flag]

    /// Makes a document.
    public init(
        source: SourceText, path: String, metadata: Metadata, parts: [Part], sections: [Section], blocks: [Block],
        overlays: [Overlay], flags: [Flag]
    ) {
        self.source = source
        self.path = path
        self.metadata = metadata
        self.parts = parts
        self.sections = sections
        self.blocks = blocks
        self.overlays = overlays
        self.flags = flags
    }

    /// Whether it is so long (32 MB) that what is made for all of it at once is made smaller or later.
    public var isLong: Bool { source.bytes.count > 32 << 20 }

    /// The last component of the path.
    public var fileName: String { String(path.split(separator: "/").last ?? "") }

    /// The title, with the issue of a periodical; the name of the file for a document without one.
    public var displayTitle: String {
        guard !metadata.title.isEmpty else { return fileName }
        guard let issue = metadata.issue else { return metadata.title }
        return metadata.title + (metadata.language == "en" ? " no. \(issue)" : "第\(issue)期")
    }

    /// The innermost section that holds a block; nil before the first heading.
    public func section(ofBlock block: Int) -> Int? {
        var low = 0
        var high = sections.count
        while low < high {
            let middle = (low + high) / 2
            if sections[middle].heading <= block { low = middle + 1 } else { high = middle }
        }
        var candidate = low > 0 ? low - 1 : nil
        while let index = candidate, !sections[index].blocks.contains(block) { candidate = sections[index].parent }
        return candidate
    }

    /// The part that holds a block.
    public func part(ofBlock block: Int) -> Int? {
        parts.firstIndex { $0.blocks.contains(block) }
    }

    /// The sections from the outermost to `section` itself.
    public func path(toSection section: Int) -> [Int] {
        var path: [Int] = []
        var next: Int? = section
        while let index = next, sections.indices.contains(index), !path.contains(index) {
            path.insert(index, at: 0)
            next = sections[index].parent
        }
        return path
    }

    /// The line of the source (from 1) where the text at a position stands.
    public func line(of position: Position) -> Int {
        guard blocks.indices.contains(position.block) else { return 1 }
        return source.line(at: blocks[position.block].map.source(at: position.offset))
    }
}

/// A place in a document, whatever the width of the screen: a block and a UTF-8 offset into its text.
public struct Position: Sendable, Hashable, Comparable {
    /// The index of the block.
    public var block: Int
    /// The UTF-8 offset into the text of the block.
    public var offset: Int

    /// Makes a position.
    public init(block: Int, offset: Int = 0) {
        self.block = block
        self.offset = offset
    }

    /// Reading order.
    public static func < (left: Position, right: Position) -> Bool {
        (left.block, left.offset) < (right.block, right.offset)
    }
}

extension Document {
    /// The position of a byte of the source; what was left out of the text gives the text behind it.
    public func position(ofSource offset: Int) -> Position {
        guard let index = block(ofSource: offset) else {
            return Position(block: max(0, blocks.count - 1), offset: blocks.last?.utf8Count ?? 0)
        }
        return Position(block: index, offset: blocks[index].map.clean(at: offset))
    }

    /// The block that holds a byte of the source, or else the one that follows it there.
    private func block(ofSource offset: Int) -> Int? {
        if isReordered {
            let behind = blocks.indices.filter { blocks[$0].map.sourceRange.upperBound > offset }
            if let holder = behind.first(where: { blocks[$0].map.holds(offset) }) { return holder }
            return behind.min { blocks[$0].map.sourceRange.lowerBound < blocks[$1].map.sourceRange.lowerBound }
        }
        var (low, high) = (0, blocks.count)
        while low < high {
            let middle = (low + high) / 2
            if blocks[middle].map.sourceRange.upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low < blocks.count ? low : nil
    }

    /// The file as it stands: a block a line, without repairs.
    public var asSource: Document {
        var start = 0
        let lines = (1...source.lineCount).map { line -> Block in
            let isLast = line == source.lineCount
            let end = isLast ? nil : source.bytes[start...].firstIndex(of: 0x0A)
            var range = start..<(end.map { $0 + 1 } ?? source.bytes.count)
            start = range.upperBound
            while let last = range.last, source.bytes[last] == 0x0A || source.bytes[last] == 0x0D {
                range = range.lowerBound..<last
            }
            // Invalid bytes show as replacement characters, so that lengths may differ.
            let text = Array(source.text(in: range).utf8)
            let isCopy = text.elementsEqual(source.bytes[range])
            var map = SourceMap()
            map.append(clean: 0..<text.count, source: range, isReplaced: !isCopy)
            return Block(kind: .paragraph, map: map, of: source.bytes, replaced: isCopy ? [] : text)
        }
        return Document(
            source: source, path: path, metadata: metadata, parts: [], sections: [], blocks: lines, overlays: [],
            flags: [])
    }
}
