import DocumentModel
import Statistics

extension Words {
    /// A status in the language of the interface.
    func name(of status: Statistic.Status) -> String {
        switch status {
        case .actual: actual
        case .planned: planned
        case .required: required
        }
    }

    /// A column of the table of statistics.
    func name(of column: TableState.Column) -> String {
        switch column {
        case .order: sortOrder
        case .indicator: indicator
        case .value: value
        case .period: period
        case .status: status
        case .place: place
        }
    }

    /// A pane.
    func name(of pane: Pane) -> String {
        switch pane {
        case .library: library
        case .outline: outline
        case .text: text
        case .statistics: statistics
        case .search: search
        case .marks: marks
        }
    }

    /// A command's line of help.
    func help(of entry: CommandEntry) -> String { isChinese ? entry.chinese : entry.english }

    /// A kind of document.
    func name(of kind: Metadata.Kind) -> String {
        kinds.first { $0.key == kind.rawValue }?.name ?? kind.rawValue
    }
}
