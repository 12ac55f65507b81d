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

/// A rectangle of cells. Rows and columns count from 0 at the top left.
public struct Rect: Sendable, Equatable {
    /// The first row.
    public var row: Int
    /// The first column.
    public var column: Int
    /// How many cells it spans.
    public var size: Size

    /// Makes a rectangle.
    public init(row: Int, column: Int, width: Int, height: Int) {
        self.row = row
        self.column = column
        size = Size(width: width, height: height)
    }

    /// Columns.
    public var width: Int { size.width }
    /// Rows.
    public var height: Int { size.height }

    /// Whether a cell lies in it.
    public func contains(row: Int, column: Int) -> Bool {
        row >= self.row && row < self.row + height && column >= self.column && column < self.column + width
    }

    /// The rectangle without a margin of cells on its four sides.
    public func inset(top: Int = 0, left: Int = 0, bottom: Int = 0, right: Int = 0) -> Rect {
        Rect(row: row + top, column: column + left, width: width - left - right, height: height - top - bottom)
    }
}
