import Library
import Statistics

extension LibraryState {
    /// What each document is called beside its numbers, in the order of the items: no two are called the same.
    var documentNames: [String] {
        let names = items.map { $0.entry.dated(of: $0.place) }
        var count: [String: Int] = [:]
        for name in names { count[name, default: 0] += 1 }
        return zip(items, names).map { item, name in
            guard count[name, default: 0] > 1 else { return name }
            return item.entry.fileName + " " + name
        }
    }
}

extension LibraryItem {
    /// The place that the document speaks of; empty where it names none.
    fileprivate var place: String {
        StatisticSource(
            path: entry.path, name: entry.title, date: entry.date,
            speakers: [entry.issuer, entry.title, entry.fileName], statistics: []
        ).place
    }
}

extension LibraryEntry {
    /// Year, place and title, so that reports of the same title are told apart also where the end is cut; year and
    /// place only where the title does not have them.
    func dated(of place: String) -> String {
        let year = String(date.prefix(4))
        return [year, place, title].filter { !$0.isEmpty && ($0 == title || !title.contains($0)) }
            .joined(separator: " ")
    }
}
