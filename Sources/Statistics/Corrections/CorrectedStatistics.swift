import ChineseText
public import DocumentModel

/// What a reader has set right about a statistic, and where its number stands.
public struct PlacedStatisticChange: Sendable, Equatable {
    /// What is set right.
    public var change: StatisticChange
    /// The number as printed.
    public var verbatim: String
    /// The byte of the source at which its first letter or digit begins.
    public var source: Int

    /// Puts a change at a place.
    public init(_ change: StatisticChange, verbatim: String, source: Int) {
        self.change = change
        self.verbatim = verbatim
        self.source = source
    }
}

/// The statistics of a document as a reader has corrected them.
public struct CorrectedStatistics: Sendable, Equatable {
    /// The rows, in reading order.
    public var rows: [Statistic]
    /// The rows that a reader has taken out, in reading order.
    public var rejected: [Statistic]
    /// The changes whose number is not found, by their indices.
    public var lost: [Int]

    /// Rows that nobody has corrected.
    public init(_ rows: [Statistic]) {
        self.rows = rows
        rejected = []
        lost = []
    }
}

/// Applies what a reader has set right to the statistics of a document, one change after the other.
///
/// A change takes effect on a number that begins where it was made and is printed as it was then; nowhere else.
/// The cost grows with the rows and changes, not with their product.
public func corrected(
    _ statistics: [Statistic], by changes: [PlacedStatisticChange], in document: Document
) -> CorrectedStatistics {
    guard !changes.isEmpty else { return CorrectedStatistics(statistics) }
    var rows = CorrectedRows(statistics, in: document, at: Set(changes.map(\.source)))
    let additions = NumberFinder(document).rows(of: changes)
    var lost: [Int] = []
    for (index, change) in changes.enumerated() where !rows.apply(change, addition: additions[index]) {
        lost.append(index)
    }
    return rows.result(lost: lost)
}

/// Rows while they are corrected, found by the places of their numbers.
private struct CorrectedRows {
    private struct Place: Hashable {
        var source: Int
        var printed: PrintedNumber
    }

    private var rows: [Statistic]
    private var places: [Place: Int] = [:]
    private let extracted: Int

    /// - Parameter wanted: the places of changes; rows at others are never asked for.
    init(_ statistics: [Statistic], in document: Document, at wanted: Set<Int>) {
        rows = statistics
        extracted = statistics.count
        for (index, statistic) in statistics.enumerated() {
            let source = statistic.firstLetter(in: document)
            guard wanted.contains(source) else { continue }
            let place = Place(source: source, printed: PrintedNumber(statistic.verbatim))
            if places[place] == nil { places[place] = index }
        }
    }

    /// Makes a change; false when its number is not there.
    mutating func apply(_ change: PlacedStatisticChange, addition: Statistic?) -> Bool {
        let place = Place(source: change.source, printed: PrintedNumber(change.verbatim))
        switch change.change {
        case .edit(let fields):
            guard let row = places[place] else { return false }
            rows[row].set(fields)
        case .reject:
            guard let row = places[place] else { return false }
            rows[row].origin = .rejected
        case .add(let fields):
            // What the program or an earlier correction has a row of is set right instead of counted twice.
            if let row = places[place] {
                if rows[row].origin == .rejected { rows[row].origin = row < extracted ? .extracted : .added }
                rows[row].set(fields)
            } else if let addition {
                places[place] = rows.count
                rows.append(addition)
            } else {
                return false
            }
        }
        return true
    }

    func result(lost: [Int]) -> CorrectedStatistics {
        let all = merged()
        var result = CorrectedStatistics(all.filter { $0.origin != .rejected })
        result.rejected = all.filter { $0.origin == .rejected }
        result.lost = lost
        return result
    }

    /// The rows in reading order: those that were found are in it already.
    private func merged() -> [Statistic] {
        let added = rows[extracted...].sorted { $0.start < $1.start }
        guard !added.isEmpty else { return rows }
        var result: [Statistic] = []
        result.reserveCapacity(rows.count)
        var next = added.startIndex
        for row in rows[..<extracted] {
            while next < added.endIndex, added[next].start < row.start {
                result.append(added[next])
                next += 1
            }
            result.append(row)
        }
        return result + added[next...]
    }
}

extension Statistic {
    /// The byte of the source of the first letter or digit of the number.
    fileprivate func firstLetter(in document: Document) -> Int {
        guard document.blocks.indices.contains(block) else { return -1 }
        var offset = range.lowerBound
        for scalar in verbatim.unicodeScalars {
            if scalar.letterForm != nil { break }
            offset += UTF8.width(scalar)
        }
        var place = document.blocks[block].map.source(at: offset)
        // Words that a reader has replaced lie where what stands in the file begins, marks included.
        let bytes = document.source.bytes
        let piece = String(decoding: bytes[min(place, bytes.count)..<min(place + 64, bytes.count)], as: UTF8.self)
        for scalar in piece.unicodeScalars {
            if scalar.letterForm != nil { break }
            place += UTF8.width(scalar)
        }
        return place
    }
}
