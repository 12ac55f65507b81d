/// A table for people that is printed as it grows, so that a long one is never in memory as a whole.
struct PrintedList {
    private let path: String
    private let things: String
    private var table: ColumnTable
    private var count = 0
    private var isOpened = false

    /// So many rows stand in one table; those of a longer list stand in several.
    private static let most = 20_000

    init(path: String, things: String, columns: [ColumnTable.Column]) {
        self.path = path.withoutControls
        self.things = things
        table = ColumnTable(columns: columns)
    }

    mutating func add(_ cells: [String]) {
        count += 1
        table.rows.append(cells)
        guard table.rows.count == Self.most else { return }
        if !isOpened { print(path + ":") }
        isOpened = true
        print(table.lines.joined(separator: "\n"))
        table.rows = []
    }

    /// Prints what is left, and how many rows there are: before them where they are one table.
    func close() {
        if !isOpened { print("\(path): \(count) \(things)") }
        if !table.rows.isEmpty { print(table.lines.joined(separator: "\n")) }
        if isOpened { print("\(path): \(count) \(things)") }
    }
}
