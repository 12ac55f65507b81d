import DocumentModel
import Library
import Statistics

/// What is said while rows of the statistics are set right.
extension Words {
    /// What is set right about a row, in both languages.
    func sentences(for change: StatisticChange, _ verbatim: String) -> (chinese: String, english: String) {
        switch change {
        case .edit(let fields):
            let said = list(fields)
            if fields.count == 1, let field = fields.keys.first {
                return ("改\(name(of: field))：\(verbatim) → \(said)", "\(name(of: field)) of \(verbatim): \(said)")
            }
            return ("改 \(verbatim)：\(said)", "\(verbatim): \(said)")
        case .reject: return ("不计：\(verbatim)", "no statistic: \(verbatim)")
        case .add(let fields):
            let indicator = fields[.indicator] ?? ""
            return ("加入：\(indicator) \(verbatim)", "added: \(indicator) \(verbatim)")
        }
    }

    /// Fields with what they say; the name is left out where there is one only.
    private func list(_ fields: [StatisticField: String]) -> String {
        let said = StatisticField.allCases.compactMap { field in
            fields[field].map { (field, $0.isEmpty ? nothing : name(of: $0, in: field)) }
        }
        guard said.count != 1 else { return said[0].1 }
        return said.map { "\(name(of: $0.0)) \($0.1)" }.joined(separator: isChinese ? "，" : ", ")
    }

    /// The name of a field.
    func name(of field: StatisticField) -> String {
        let (chinese, english) =
            switch field {
            case .value: ("数值", "value")
            case .unit: ("单位", "unit")
            case .bound: ("界限", "bound")
            case .kind: ("类别", "kind")
            case .indicator: ("指标", "indicator")
            case .period: ("时期", "period")
            case .from: ("起始值", "from")
            case .status: ("状态", "status")
            case .scope: ("地方", "place")
            }
        return isChinese ? chinese : english
    }

    /// What a field says, in words.
    func name(of text: String, in field: StatisticField) -> String {
        switch field {
        case .status: Statistic.Status(rawValue: text).map(name(of:)) ?? text
        case .bound:
            Statistic.Bound(rawValue: text).map { $0 == .exactly ? exactly : name(of: $0) } ?? text
        case .kind: Statistic.Kind(rawValue: text).map(name(of:)) ?? text
        default: text
        }
    }

    /// Where a row comes from.
    func name(of origin: Statistic.Origin) -> String {
        let (chinese, english) =
            switch origin {
            case .extracted: ("识别", "extracted")
            case .edited: ("已改", "edited")
            case .added: ("手工加入", "added")
            case .rejected: ("不计", "rejected")
            }
        return isChinese ? chinese : english
    }

    /// Why a text cannot be what a field says.
    func sentence(for error: FieldError) -> String {
        guard isChinese else { return error.sentence }
        switch error {
        case .noNumber: return "这不是数字，请写成 1200 或 97.5。"
        case .noPeriod: return "这不是时期，请写成 2023、2023-10 或 2020-04/2020-10。"
        case .noName(let names): return "只能是 \(names.joined(separator: " "))。"
        case .nothing: return "这一项不能空着。"
        case .tooLong(let most): return "太长了，最多 \(most) 个字。"
        case .controls: return "其中有控制字符。"
        }
    }

    var exactly: String { isChinese ? "正好" : "exactly" }
    var nothing: String { isChinese ? "（空）" : "nothing" }
    var row: String { isChinese ? "统计行" : "Row" }
    var printedAs: String { isChinese ? "原文" : "printed" }
    func onLine(_ line: Int) -> String { isChinese ? "（第 \(line) 行）" : " (line \(line))" }
    var origin: String { isChinese ? "来历" : "origin" }
    func formerly(_ text: String) -> String {
        let said = text.isEmpty ? nothing : text
        return isChinese ? "（原为 \(said)）" : " (was \(said))"
    }
    var noRow: String { isChinese ? "没有选中统计行" : "no row is selected" }
    var noRowToCorrect: String { isChinese ? "选一行统计再改；别的表格不能改" : "select a row of the statistics; other tables stay" }
    var rowOfOther: String {
        isChinese ? "这一行属于另一份文件，先按 Enter 打开它再改" : "this row belongs to another document; open it with Enter first"
    }
    var noNumberHere: String { isChinese ? "这里没有未列入的数字" : "there is no number here that has no row yet" }
    var numberHint: String {
        isChinese ? "h l 选数字，Enter 加入统计，Esc 放弃" : "h l choose a number, Enter adds it, Esc gives up"
    }
    var restoreKey: String { isChinese ? "恢复" : "restore" }
    var editKey: String { isChinese ? "改" : "edit" }
    var rejectedTitle: String { isChinese ? "不计的数字" : "Rejected numbers" }

    /// What is said of a row that a reader has set right; nil for any other.
    func note(of statistic: Statistic) -> String? {
        guard statistic.origin != .extracted else { return nil }
        let former = StatisticField.allCases.compactMap { field in
            statistic.former[field].map { name(of: field) + " " + ($0.isEmpty ? nothing : name(of: $0, in: field)) }
        }
        guard !former.isEmpty else { return name(of: statistic.origin) }
        return name(of: statistic.origin) + formerly(former.joined(separator: isChinese ? "，" : ", "))
    }
    var noneRejected: String { isChinese ? "没有不计的数字" : "no row is rejected" }
}
