public import Search
public import Statistics

/// The numbers of a document by its blocks, as a query asks for them.
public struct DocumentFigures: Sendable, Equatable {
    private let statistics: [Statistic]

    /// - Parameter statistics: those of the document, in reading order.
    public init(_ statistics: [Statistic] = []) { self.statistics = statistics }

    /// The numbers of one block.
    public subscript(block: Int) -> [Figure] {
        let first = firstIndex(of: statistics.count) { statistics[$0].block >= block }
        return statistics[first...].prefix { $0.block == block }.map { statistic in
            Figure(
                range: statistic.range, value: Double(statistic.value) ?? .nan, unit: statistic.unit,
                status: statistic.status.rawValue)
        }
    }
}
