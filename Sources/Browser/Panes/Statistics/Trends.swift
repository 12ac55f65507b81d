import Charts
import Statistics
import Tables

extension StatisticColumn {
    /// The column of trends; its cells are made only where it is shown, for they need all of the other rows.
    static let trend = "trend"
}

extension TableContent {
    /// Fills the column of trends: the values of the row's indicator from period to period, where there are three.
    mutating func fillTrends() {
        guard let place = table.columns.firstIndex(where: { $0.name == StatisticColumn.trend }) else { return }
        let sources = documents.map { rows in
            StatisticSource(
                path: rows.path, name: rows.title, date: rows.date, speakers: rows.speakers,
                statistics: Array(rows.statistics))
        }
        let trends = IndicatorTrends(IndicatorIndex(sources))
        table.columns[place].texts = sources.enumerated().flatMap { number, source in
            source.statistics.indices.map { sparkline(trends.values(of: $0, in: number)) }
        }
    }
}
