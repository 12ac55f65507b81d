/// Values as a line of blocks, the least the lowest: ▁▃▅█. Empty for fewer than three, for they make no line.
public func sparkline(_ values: [Double]) -> String {
    let blocks = Array("▁▂▃▄▅▆▇█")
    let drawn = values.filter(\.isFinite).map { min(max($0, -1e100), 1e100) }
    guard drawn.count > 2, let low = drawn.min(), let high = drawn.max() else { return "" }
    return String(
        drawn.map { value in
            high == low ? blocks[3] : blocks[min(7, Int((value - low) / (high - low) * 8))]
        })
}
