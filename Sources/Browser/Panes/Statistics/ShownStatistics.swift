import DocumentModel
import Library
import Statistics
import Tables

extension State {
    /// The rows of what the pane shows.
    func makeTableContent() -> TableContent {
        switch tablePane.source {
        case .statistics(let scope): TableContent(statisticRows(scope), words)
        case .printed(let block): reading?.document.printedContent(ofBlock: block) ?? TableContent()
        case .rejected: rejectedContent
        case .answer(let table): TableContent(table)
        }
    }

    private func statisticRows(_ scope: TableState.Scope) -> [StatisticRows] {
        guard let reading else { return [] }
        let document = reading.document
        var all = StatisticRows(
            path: document.path, title: document.displayTitle, sections: document.sections.map(\.title),
            statistics: reading.statistics[...])
        (all.date, all.speakers) = (reading.compared.date, [reading.compared.place])
        switch scope {
        case .section:
            let blocks = reading.section.map { document.sections[$0].blocks } ?? 0..<document.blocks.count
            all.statistics = reading.statistics[reading.statistics(in: blocks)]
        case .library where !library.items.isEmpty:
            return zip(library.items, library.documentNames).map { item, name in
                StatisticRows(
                    path: item.entry.path, title: name, sections: item.sectionTitles,
                    statistics: item.statistics[...], date: item.entry.date,
                    speakers: [item.entry.issuer, item.entry.title, item.entry.fileName])
            }
        case .document, .library: break
        }
        return [all]
    }
}
