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

    /// How many doubts a document raises.
    func count(ofDoubts count: Int) -> String {
        isChinese ? "\(count) 处存疑" : count == 1 ? "1 doubt" : "\(count) doubts"
    }

    /// Where a text that breaks off may go on, with the key that goes there.
    func goesOn(line: Int, text: String) -> String {
        isChinese ? "可能接第 \(line) 行：「\(text)」，c 键前往。" : "May go on at line \(line): “\(text)”; c goes there."
    }

    /// What stands between a name and what is said of it.
    var colon: String { isChinese ? "：" : ": " }

    /// A command's line of help.
    func help(of entry: CommandEntry) -> String { isChinese ? entry.chinese : entry.english }

    /// A kind of document.
    func name(of kind: Metadata.Kind) -> String {
        kinds.first { $0.key == kind.rawValue }?.name ?? kind.rawValue
    }
}
