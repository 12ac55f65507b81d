import DocumentModel

extension State {
    /// The scopes of the table with their counts, the order, and the filter.
    var tableTitle: String {
        guard let reading else { return words.statistics }
        let section = reading.section.map { reading.statistics(in: reading.document.sections[$0].blocks).count }
        let whole = library.items.reduce(0) { $0 + $1.statistics.count }
        let scopes: [(TableState.Scope, String, Int)] = [
            (.section, words.section, section ?? reading.statistics.count),
            (.document, words.document, reading.statistics.count),
            (.library, words.whole, max(whole, reading.statistics.count)),
        ]
        let names = scopes.map { scope, name, count in
            scope == reading.table.scope ? "[\(name) \(count)]" : "\(name) \(count)"
        }
        let order = "\(words.name(of: reading.table.column))\(reading.table.isAscending ? "↑" : "↓")"
        return "\(words.statistics) \(names.joined(separator: " · "))  \(order)" + reading.table.filter.asNote
    }
}
