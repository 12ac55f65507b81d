import DocumentModel
import Library
import Statistics

/// What is typed for a row of the statistics.
public enum RowPrompt: Sendable, Equatable {
    /// What a field of a row says.
    case edit(RowEdit)
    /// The indicator of a row that is to be added.
    case add(NewRow)
}

/// A field of a row that is to say something else.
public struct RowEdit: Sendable, Equatable {
    /// The number of the row among the statistics of the open document.
    var index: Int
    /// Its number as printed: the row may be another one by the time that the text is typed.
    var verbatim: String
    /// The field.
    var field: StatisticField
}

/// A row that is to be added.
public struct NewRow: Sendable, Equatable {
    /// The block that the number stands in.
    var block: Int
    /// The number.
    var token: NumberToken
}

extension State {
    /// Asks what a field of a row is to say.
    mutating func ask(_ field: StatisticField, ofRow index: Int) {
        guard let statistic = reading?.statistics[index] else { return }
        let edit = RowEdit(index: index, verbatim: statistic.verbatim, field: field)
        var prompt = Prompt(.row(.edit(edit)), origin: reading?.place, pane: focus)
        // Names are chosen from a list; free text is changed where it stands.
        if field.names.isEmpty { prompt.text = statistic[field] }
        self.prompt = prompt
    }

    /// Asks what a number measures.
    mutating func askIndicator(of row: NewRow) {
        guard let text = reading?.document.blocks[row.block].text(in: 0..<row.token.range.lowerBound) else { return }
        var prompt = Prompt(.row(.add(row)), origin: reading?.place, pane: focus)
        prompt.text = Self.clause(before: text)
        self.prompt = prompt
    }

    /// The words that stand before a number in its clause: often what it measures.
    private static func clause(before text: String) -> String {
        let marks = "，。；：、！？,;:!?“”（）()".unicodeScalars
        let tail = text.unicodeScalars.suffix(30)
        let start = tail.lastIndex { marks.contains($0) || $0 == "\n" }.map { tail.index(after: $0) } ?? tail.startIndex
        return String(String.UnicodeScalarView(tail[start...])).trimmed
    }

    /// What was typed: it is asked for, or the line stays open and says why it cannot be.
    mutating func accept(_ row: RowPrompt, _ prompt: Prompt) -> [Effect] {
        do throws(FieldError) {
            switch row {
            case .edit(let edit): return try accept(edit, prompt.text)
            case .add(let new):
                let indicator = try StatisticField.indicator.checked(prompt.text)
                return add(new, indicator)
            }
        } catch {
            self.prompt = prompt
            self.prompt?.problem = words.sentence(for: error)
            return []
        }
    }

    private mutating func accept(_ edit: RowEdit, _ typed: String) throws(FieldError) -> [Effect] {
        guard let reading, reading.statistics.indices.contains(edit.index),
            reading.statistics[edit.index].verbatim == edit.verbatim
        else { return refuse(words.noRow) }
        let statistic = reading.statistics[edit.index]
        if typed.isEmpty, !edit.field.names.isEmpty { return [] }
        let name = edit.field.names.first { words.name(of: $0, in: edit.field) == typed.trimmed }
        let text = try edit.field.checked(name ?? typed)
        guard text != statistic[edit.field] else { return [] }
        return [reading.request(.edit([edit.field: text]), of: statistic)]
    }

    private mutating func add(_ new: NewRow, _ indicator: String) -> [Effect] {
        guard let reading, reading.document.blocks.indices.contains(new.block) else { return [] }
        // What is said of the number before it in the same section holds for it, until a reader says otherwise.
        let section = reading.document.section(ofBlock: new.block)
        let before = reading.statistics(in: 0..<new.block + 1).last {
            let other = reading.statistics[$0]
            return other.section == section
                && (other.block, other.range.lowerBound) < (new.block, new.token.range.lowerBound)
        }
        let model = before.map { reading.statistics[$0] }
        let token = new.token
        let fields: [StatisticField: String] = [
            .value: token.value, .unit: token.unit, .bound: token.bound.rawValue, .kind: token.kind.rawValue,
            .indicator: indicator, .period: model?.period ?? "", .status: (model?.status ?? .actual).rawValue,
            .scope: model?.scope ?? "",
        ]
        let source = reading.document.blocks[new.block].map.source(of: token.range)
        return [.correct(CorrectionRequest(.statistic(.add(fields), verbatim: token.verbatim), at: source))]
    }
}

extension Reading {
    /// Asks for a change of one of its rows.
    func request(_ change: StatisticChange, of statistic: Statistic) -> Effect {
        let source = document.blocks[statistic.block].map.source(of: statistic.range)
        return .correct(CorrectionRequest(.statistic(change, verbatim: statistic.verbatim), at: source))
    }
}

extension Prompt {
    /// What a name that can be chosen means.
    func help(of name: String, _ words: Words) -> String {
        guard case .row(.edit(let edit)) = kind else { return "" }
        return words.name(of: name, in: edit.field)
    }
}

extension Words {
    /// What stands before what is typed for a row.
    func label(of row: RowPrompt) -> String {
        switch row {
        case .edit(let edit): edit.verbatim + " " + name(of: edit.field)
        case .add(let new): new.token.verbatim + " " + name(of: StatisticField.indicator)
        }
    }
}
