public import DocumentModel

/// Which blocks are shown where not all are.
extension DocumentLayout {
    /// Whether a block is shown.
    public func shows(block: Int) -> Bool {
        guard let runs else { return true }
        let index = run(at: block)
        return index < runs.count && runs[index].contains(block)
    }

    /// The last block that is shown.
    public var lastBlock: Int? { runs?.last.map { $0.upperBound - 1 } ?? document.blocks.indices.last }

    /// A position, or where it is not shown the end of what is shown before it, or the start of what is shown behind.
    public func shownPosition(from position: Position, isBack: Bool) -> Position {
        guard let runs, !shows(block: position.block) else { return position }
        let next = run(at: position.block)
        if next < runs.count, !isBack || next == 0 { return Position(block: runs[next].lowerBound) }
        return Position(block: runs[max(0, next - 1)].upperBound - 1)
    }

    /// The next block that is shown; nil behind the last.
    func block(behind block: Int) -> Int? {
        guard let runs else { return block + 1 < document.blocks.count ? block + 1 : nil }
        let index = run(at: block + 1)
        return index < runs.count ? max(block + 1, runs[index].lowerBound) : nil
    }

    /// The block shown before one; nil before the first.
    func block(before block: Int) -> Int? {
        guard let runs else { return block > 0 ? block - 1 : nil }
        let index = run(at: block)
        if index < runs.count, runs[index].lowerBound < block { return block - 1 }
        return index > 0 ? runs[index - 1].upperBound - 1 : nil
    }

    /// The first run that ends behind a block.
    private func run(at block: Int) -> Int {
        guard let runs else { return 0 }
        var (low, high) = (0, runs.count)
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].upperBound <= block { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
