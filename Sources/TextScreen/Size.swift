/// A size in cells.
public struct Size: Sendable, Equatable {
    /// Columns.
    public var width: Int
    /// Rows.
    public var height: Int

    /// Makes a size; never below zero.
    public init(width: Int, height: Int) {
        self.width = max(0, width)
        self.height = max(0, height)
    }
}
