import Search

/// What a search needs to know of a document.
struct DocumentRow {
    var id: Int
    var facts: DocumentFacts
    var firstSection: Int
    var passages: Range<Int>
    var statistics: Range<Int>

    /// Looks a document up; nil where there is none.
    init?(_ id: Int, in connection: SearchConnection) throws {
        let row = try connection.statement(
            """
            SELECT path, shown_title, kind, issuer, date, first_section, first_passage, passages, first_statistic,
                statistics
            FROM document WHERE id = ?
            """)
        row.start(id)
        defer { row.stop() }
        guard try row.step() else { return nil }
        self.id = id
        facts = DocumentFacts(
            title: row.string(1), kind: row.string(2), issuer: row.string(3), date: row.string(4), path: row.string(0))
        firstSection = row.number(5)
        passages = row.number(6)..<row.number(6) + max(row.number(7), 0)
        statistics = row.number(8)..<row.number(8) + max(row.number(9), 0)
    }
}

/// The sections and numbers of one document, looked up where a query asks for them.
final class DocumentDetails {
    private let row: DocumentRow
    private let connection: SearchConnection
    private var headings: [Int: (title: String, parent: Int?)] = [:]
    private var numbers: [Int: [(start: Int, figure: Figure)]]?

    init(_ row: DocumentRow, _ connection: SearchConnection) { (self.row, self.connection) = (row, connection) }

    /// The title of a section; empty for nil.
    func title(ofSection section: Int?) throws -> String { try section.map { try heading($0).title } ?? "" }

    /// The titles of a section and of those that it stands under, the outermost first.
    func titles(ofSection section: Int) throws -> [String] {
        var titles: [String] = []
        var next: Int? = section
        // A parent stands before its children: there is no round trip, whatever a file says.
        while let current = next {
            let (title, parent) = try heading(current)
            titles.append(title)
            next = parent.flatMap { $0 < current ? $0 : nil }
        }
        return titles.reversed()
    }

    /// The numbers of a block whose text begins at an offset of its passage.
    func figures(ofBlock block: Int, base: Int) throws -> [Figure] {
        if numbers == nil { numbers = try readNumbers() }
        return (numbers?[block] ?? []).map { start, figure in
            var figure = figure
            figure.range = max(0, start - base)..<max(0, start - base) + figure.range.count
            return figure
        }
    }

    private func heading(_ section: Int) throws -> (title: String, parent: Int?) {
        if let known = headings[section] { return known }
        let rows = try connection.statement("SELECT title, coalesce(parent, 0) FROM section WHERE id = ?")
        rows.start(row.firstSection + section)
        defer { rows.stop() }
        guard try rows.step() else { return ("", nil) }
        let parent = rows.number(1) - row.firstSection
        let heading = (rows.string(0), parent >= 0 ? parent : nil)
        headings[section] = heading
        return heading
    }

    private func readNumbers() throws -> [Int: [(start: Int, figure: Figure)]] {
        let rows = try connection.statement(
            "SELECT block, start, length, value, unit, status FROM statistic WHERE id >= ? AND id < ? ORDER BY id")
        rows.start(row.statistics.lowerBound, row.statistics.upperBound)
        var numbers: [Int: [(start: Int, figure: Figure)]] = [:]
        while try rows.step() {
            let figure = Figure(
                range: 0..<max(0, rows.number(2)), value: Double(rows.string(3)) ?? .nan, unit: rows.string(4),
                status: rows.string(5))
            numbers[rows.number(0), default: []].append((rows.number(1), figure))
        }
        return numbers
    }
}
