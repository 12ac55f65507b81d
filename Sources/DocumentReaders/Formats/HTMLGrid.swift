import DocumentModel

/// The grid of a table of HTML: cells that span rows and columns take all their places.
struct HTMLGrid {
    /// The table so far.
    private(set) var table = Table(rows: [], headerRows: 0, alignments: [])
    private var row: [Range<Int>] = []
    private var isOpen = false
    private var isHead = false
    /// For each column the rows that a cell from above still takes.
    private var taken: [Int] = []
    /// Places that cells may take besides their first: more are no table but an attack.
    private var room: Int
    /// The end of the text so far, where empty places stand.
    private var end = 0
    /// Tabs that are owed to empty places, and line feeds to rows.
    private var owed = 0
    private var owedLines = 0
    private var headerCells = 0
    private var ownCells = 0
    private var headIsOpen = true
    private var labelledRows = 0

    /// - Parameter room: how many places spans may take in all.
    init(room: Int) { self.room = room }

    /// Whether there is no cell yet.
    var isEmpty: Bool { table.rows.isEmpty && row.isEmpty }

    mutating func openRow(isHead: Bool) {
        closeRow()
        isOpen = true
        self.isHead = isHead
    }

    /// Makes room for a cell; returns what parts it from the cell before.
    mutating func openCell() -> [UInt8] {
        if !isOpen { openRow(isHead: false) }
        let isFirst = row.isEmpty
        passTaken()
        let lines = [UInt8](repeating: 0x0A, count: isFirst ? owedLines : 0)
        let marks = lines + [UInt8](repeating: 0x09, count: owed + (isFirst ? 0 : 1))
        end += marks.count
        owed = 0
        if isFirst {
            owedLines = 0
            for index in row.indices { row[index] = end..<end }
        }
        return marks
    }

    /// Sets the cell that was made room for.
    mutating func closeCell(_ range: Range<Int>, isHeader: Bool, rows: Int, columns: Int) {
        if isHeader, row.isEmpty { labelledRows += 1 }
        ownCells += 1
        if isHeader { headerCells += 1 }
        end = range.upperBound
        let column = row.count
        row.append(range)
        let columns = min(columns, room + 1)
        for _ in 0..<columns - 1 { addEmpty() }
        if rows > 1 || columns > 1 {
            let start = table.rows.count
            table.spans.append(Table.Span(rows: start..<start + rows, columns: column..<column + columns))
        }
        guard rows > 1 else { return }
        while taken.count < row.count { taken.append(0) }
        for place in column..<row.count { taken[place] = rows }
    }

    /// Closes a row; one that is wholly taken from above has no cell of its own.
    mutating func closeRow() {
        guard isOpen else { return }
        isOpen = false
        if !row.isEmpty || !taken.isEmpty {
            passTaken()
            if headIsOpen, isHead || headerCells == ownCells, ownCells > 0 {
                table.headerRows += 1
                labelledRows = 0
            } else {
                headIsOpen = false
            }
            table.rows.append(row)
            owedLines += 1
        }
        (row, owed, headerCells, ownCells) = ([], 0, 0, 0)
        for place in taken.indices where taken[place] > 0 { taken[place] -= 1 }
        while taken.last == 0 { taken.removeLast() }
    }

    /// The table, when all is read.
    mutating func finish() -> Table {
        closeRow()
        let rows = table.rows.count
        for index in table.spans.indices {
            let span = table.spans[index].rows
            table.spans[index].rows = span.lowerBound..<min(span.upperBound, rows)
        }
        table.spans.removeAll { $0.rows.count <= 1 && $0.columns.count <= 1 }
        let body = rows - table.headerRows
        if body > 0, labelledRows == body { table.headerColumns = 1 }
        return table
    }

    private mutating func passTaken() {
        while row.count < taken.count, taken[row.count] > 0, room > 0 { addEmpty() }
        if room <= 0 { taken = [] }
    }

    private mutating func addEmpty() {
        room -= 1
        owed += 1
        row.append(end..<end)
    }
}
