import Library
import Statistics

/// When what was made of the statistics has to be made anew.
extension State {
    /// Whether statistics may be other ones behind a message that is about to be taken.
    ///
    /// The documents of a library come one by one. What is made of all of them is made anew when a quarter has been
    /// added, and when all have come: together that costs a few times what the last making costs, and not a making for
    /// every document.
    mutating func changesStatistics(_ message: Message) -> Bool {
        guard case .library(_, let items, let total) = message else { return message.mayChangeStatistics }
        let isKnown =
            items.count >= library.items.count && zip(library.items, items).allSatisfy { $0.hasSameStatistics(as: $1) }
        let added = items.count - madeDocuments
        let isDue = items.count == total ? added > 0 : added > madeDocuments / 4
        guard !isKnown || isDue else { return false }
        madeDocuments = items.count
        libraryRevision += 1
        return true
    }
}

extension LibraryItem {
    /// Whether the table and the charts show the same of both; fast, for statistics that were not counted anew share
    /// their storage.
    fileprivate func hasSameStatistics(as other: LibraryItem) -> Bool {
        entry == other.entry && sectionTitles == other.sectionTitles && statistics == other.statistics
    }
}

extension Message {
    /// Whether statistics may be other ones behind it.
    fileprivate var mayChangeStatistics: Bool {
        switch self {
        case .key, .mouse, .resized, .found, .looked, .failed, .done, .answered, .unanswered, .exists: false
        default: true
        }
    }
}
