import Library
import Statistics

/// What the statistics of the whole library are asked for.
enum LibraryUse: Sendable, Equatable {
    /// The table of the library.
    case table
    /// A chart of the row or number that the keys act on.
    case chart
    /// The same as a file.
    case chartFile(path: String, overwrites: Bool)
}

/// Which statistics of the library are held.
struct HeldStatistics: Sendable, Equatable {
    /// The state of the library.
    var revision: Int
    /// How many documents it had then.
    var documents: Int
    /// Whether there are more than are held.
    var isCut: Bool
}

/// The statistics of the library are loaded when they are asked for, and anew when it has changed enough.
extension State {
    /// Does something with the statistics of the library: at once if they are there, else when they have come.
    mutating func withLibraryStatistics(_ use: LibraryUse) -> [Effect] {
        guard library.awaitsStatistics else { return go(on: use) }
        library.awaits.append(use)
        return []
    }

    /// Takes the statistics, and does what has waited for them.
    mutating func take(_ items: [LibraryItem], isCut: Bool, revision: Int) -> [Effect] {
        guard revision == library.askedStatistics else { return [] }
        library.askedStatistics = nil
        let isOther =
            library.items.count != items.count
            || !zip(library.items, items).allSatisfy { $0.hasSameStatistics(as: $1) }
        let wasCut = library.held?.isCut ?? false
        library.held = HeldStatistics(revision: revision, documents: library.status.documents, isCut: isCut)
        if isOther {
            library.items = items
            libraryRevision += 1
            statisticsRevision += 1
        }
        if isCut, !wasCut {
            notice = Notice(
                words.onlyFirst(items.reduce(0) { $0 + $1.statistics.count }, of: library.status.statistics))
        }
        let uses = library.awaits
        library.awaits = []
        return uses.flatMap { go(on: $0) }
    }

    private mutating func go(on use: LibraryUse) -> [Effect] {
        switch use {
        case .table: if reading != nil, tablePane.scope != nil { keepingRow { $0.show(.library) } }
        case .chart: openChart()
        case .chartFile(let path, let overwrites): return writeChart(to: path, overwrites: overwrites)
        }
        return []
    }

    /// Asks for the statistics of the library where they are waited for, or shown as they were.
    ///
    /// While documents come one by one they are asked for anew when a quarter has been added, and when all have come:
    /// together that costs a few times what the last asking costs, and not an asking for every document.
    mutating func keepLibraryStatistics(_ effects: inout [Effect]) {
        guard library.askedStatistics == nil else { return }
        let arrangement = Arrangement(self)
        let isShown =
            arrangement.rect(of: .statistics) != nil && tablePane.source == .statistics(.library)
            || arrangement.rect(of: .chart) != nil && chart != nil
        guard !library.awaits.isEmpty || isShown && isStale else { return }
        library.askedStatistics = library.status.revision
        effects.append(.loadStatistics(revision: library.status.revision))
    }

    private var isStale: Bool {
        guard let held = library.held else { return library.status.documents > 0 }
        guard held.revision != library.status.revision else { return false }
        guard library.status.progress != nil else { return true }
        let added = library.status.documents - held.documents
        return added < 0 || added > held.documents / 4
    }
}

extension LibraryState {
    /// Whether there are statistics of the library that have not been asked for yet.
    var awaitsStatistics: Bool { held == nil && status.documents > 0 }

    /// How many statistics are held.
    var heldCount: Int { items.reduce(0) { $0 + $1.statistics.count } }
}

extension Message {
    /// Whether statistics of the open document may be other ones behind it.
    var mayChangeStatistics: Bool {
        switch self {
        case .key, .mouse, .resized, .found, .searches, .looked, .failed, .done, .answered, .unanswered, .exists,
            .library,
            .listed, .loaded, .changedOnDisk:
            false
        default: true
        }
    }
}

extension LibraryItem {
    /// Whether the table and the charts show the same of both.
    fileprivate func hasSameStatistics(as other: LibraryItem) -> Bool {
        entry == other.entry && sectionTitles == other.sectionTitles && statistics == other.statistics
    }
}
