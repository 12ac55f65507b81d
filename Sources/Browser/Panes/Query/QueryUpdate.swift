import Exports
import Search
import Tables
import TextScreen

/// Questions in SQL, and tables that are written to files.
extension State {
    /// What a key does before the usual keys of a line: to a query, or to the question whether a file may be replaced.
    mutating func updateAsking(_ prompt: Prompt, _ key: Key) -> [Effect]? {
        switch (prompt.kind, key) {
        case (.overwrite(var request), _):
            self.prompt = nil
            request.replaces = true
            return key == "y" ? [.export(request)] : []
        case (.overwriteChart(let path), _):
            self.prompt = nil
            return key == "y" ? writeChart(to: path, overwrites: true) : []
        case (.query, .enter): return ask(prompt.text.trimmed)
        case (.query, .up), (.query, .control("p")): return recall(by: -1)
        case (.query, .down), (.query, .control("n")): return recall(by: 1)
        default: break
        }
        // Whatever is typed, the answer to what was typed before is of no use.
        guard prompt.isWaiting else { return nil }
        self.prompt?.isWaiting = false
        return [.giveUpQuery] + updatePrompt(key)
    }

    /// `:export PATH`, `:export! PATH` over a file, and `:query SELECT …`; nil for any other command.
    mutating func runAsking(_ command: String?, _ argument: String) -> [Effect]? {
        guard !argument.isEmpty else { return nil }
        switch command {
        case Command.export.rawValue: return export(to: argument)
        case Command.export.rawValue + "!": return export(to: argument, replaces: true)
        case Command.query.rawValue:
            openPrompt(.query)
            prompt?.text = argument
            return ask(argument)
        default: return nil
        }
    }

    private mutating func ask(_ sql: String) -> [Effect] {
        guard !sql.isEmpty, var asked = prompt else {
            prompt = nil
            return []
        }
        queries.add(sql)
        (asked.isWaiting, asked.choice, asked.stem) = (true, nil, nil)
        prompt = asked
        return [.query(sql)]
    }

    private mutating func recall(by step: Int) -> [Effect] {
        guard let sql = queries.step(by: step), var next = prompt else { return [] }
        let wasWaiting = next.isWaiting
        (next.text, next.stem, next.choice, next.isWaiting) = (sql, nil, nil, false)
        prompt = next
        return wasWaiting ? [.giveUpQuery] : []
    }

    /// Whether a query is the one that the reader waits for.
    private func waits(for sql: String) -> Bool {
        prompt?.kind == .query && prompt?.isWaiting == true && prompt?.text.trimmed == sql
    }

    /// Shows the answer of a query.
    mutating func take(_ table: DataTable, isCut: Bool, for sql: String) {
        guard waits(for: sql) else { return }
        prompt = nil
        show(table: table, title: sql)
        if isCut { notice = Notice(words.onlyFirstRows(table.rowCount)) }
    }

    /// Says in place why a query has no answer; what was typed stays.
    mutating func take(_ problem: QueryProblem, for sql: String) {
        guard waits(for: sql) else { return }
        prompt?.isWaiting = false
        prompt?.problem = words.sentence(for: problem)
    }

    /// Asks for the file that the table is written to.
    mutating func openExport() {
        guard exportContent != nil else { return notice = Notice(words.nothingToExport) }
        openPrompt(.export)
        let name = focus == .search ? "hits.csv" : tablePane.scope == nil ? "table.csv" : "statistics.csv"
        prompt?.text = name
    }

    /// Writes the table to a file; where the name tells no format, that is said and the line stays.
    mutating func export(to path: String, replaces: Bool = false) -> [Effect] {
        let path = path.trimmed
        guard !path.isEmpty, let content = exportContent else {
            notice = Notice(words.nothingToExport)
            return []
        }
        guard ExportFormat(ofFile: path) != nil else {
            openPrompt(.export)
            prompt?.text = path
            prompt?.problem = words.sentence(for: ExportError.unknownEnding(path: path))
            return []
        }
        return [.export(ExportRequest(path: path, content: content, replaces: replaces))]
    }

    /// What the table shows: its rows as filtered and sorted, folded groups too.
    private var exportContent: ExportRequest.Content? {
        if focus == .search {
            guard !search.answered.isEmpty, search.count.hits > 0 else { return nil }
            var request = search.request
            (request.text, request.limit) = (search.resolved, .max)
            return .hits(request, isChinese: words.isChinese)
        }
        guard reading != nil || otherTable != nil else { return nil }
        let made = tableShown
        let rows =
            made.rows.groups.isEmpty
            ? made.rows.lines.indices.compactMap(made.row(onLine:)) : made.rows.groups.flatMap(\.rows).map(Int.init)
        guard made.content.documents.isEmpty else {
            return .statistics(
                rows.compactMap { row in
                    made.content.statistic(row).map { ExportRequest.Row(path: $0.rows.path, statistic: $0.statistic) }
                })
        }
        return .table(made.content.table.rows(rows), title: tablePane.title)
    }
}

extension DataTable {
    /// The table with some of its rows.
    fileprivate func rows(_ rows: [Int]) -> DataTable {
        DataTable(
            columns: columns.map { column in
                var column = column
                let (texts, numbers) = (column.texts, column.numbers)
                column.texts = rows.map { texts[$0] }
                column.numbers = numbers.isEmpty ? [] : rows.map { numbers[$0] }
                return column
            })
    }
}
