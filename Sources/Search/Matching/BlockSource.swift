import DocumentModel

/// Blocks of a document, one after the other, as a query is tried on them. Numbers of blocks count from the first.
protocol BlockSource {
    /// The place of the first block in its document.
    var firstBlock: Int { get }
    /// How many there are.
    var count: Int { get }
    /// Looks at the clean text of a block.
    func scan<Result>(_ block: Int, _ look: (UnsafeBufferPointer<UInt8>) -> Result) -> Result
    /// Whether tabs and line feeds of a block part the cells of a table.
    func partsCells(_ block: Int) -> Bool
    func isHeading(_ block: Int) -> Bool
    /// The innermost section of a block.
    func section(_ block: Int) -> Int?
}

/// The blocks of a passage.
struct PassageBlocks: BlockSource {
    let passage: Passage

    var firstBlock: Int { passage.firstBlock }
    var count: Int { passage.pieces.count }

    func scan<Result>(_ block: Int, _ look: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        passage.bytes.withUnsafeBufferPointer { bytes in
            look(UnsafeBufferPointer(rebasing: bytes[passage.pieces[block].range.clamped(to: bytes.indices)]))
        }
    }

    func partsCells(_ block: Int) -> Bool { passage.pieces[block].partsCells }
    func isHeading(_ block: Int) -> Bool { passage.pieces[block].isHeading }
    func section(_ block: Int) -> Int? { passage.pieces[block].section }
}

/// Some blocks of a document that is at hand.
struct DocumentBlocks: BlockSource {
    let document: Document
    let blocks: Range<Int>

    var firstBlock: Int { blocks.lowerBound }
    var count: Int { blocks.count }

    func scan<Result>(_ block: Int, _ look: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        document.blocks[firstBlock + block].scan(look)
    }

    func partsCells(_ block: Int) -> Bool { document.blocks[firstBlock + block].isTable }
    func isHeading(_ block: Int) -> Bool { document.blocks[firstBlock + block].kind == .heading }
    func section(_ block: Int) -> Int? { document.section(ofBlock: firstBlock + block) }
}

/// One block without a document.
struct LoneBlock: BlockSource {
    let block: Block

    var firstBlock: Int { 0 }
    var count: Int { 1 }

    func scan<Result>(_ index: Int, _ look: (UnsafeBufferPointer<UInt8>) -> Result) -> Result { block.scan(look) }
    func partsCells(_ index: Int) -> Bool { block.isTable }
    func isHeading(_ index: Int) -> Bool { block.kind == .heading }
    func section(_ index: Int) -> Int? { nil }
}
