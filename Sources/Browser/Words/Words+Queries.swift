import Exports

/// What is said while a query is asked or a table is written.
extension Words {
    var exportPrompt: String { isChinese ? "表格存为" : "write the table to" }

    var nothingToExport: String {
        isChinese ? "先打开一份文件，才有表格可存" : "open a document first: there is no table to write"
    }

    /// Whether a file may be replaced.
    func overwritePrompt(_ path: String) -> String {
        isChinese ? "\(path) 已经存在，按 y 覆盖，按其他键放弃 " : "\(path) exists: y replaces it, any other key gives up "
    }

    /// An answer was longer than what is shown of it.
    func onlyFirstRows(_ count: Int) -> String {
        isChinese ? "结果太多，只列前 \(count) 行" : "these are the first \(count) rows; there are more"
    }

    /// Why a query has no answer, and what to do.
    func sentence(for problem: QueryProblem) -> String {
        switch problem {
        case .wrong(let message, let line?, let column?):
            isChinese ? "第 \(line) 行第 \(column) 个字符有误：\(message)" : "line \(line), column \(column): \(message)"
        case .wrong(let message, _, _): isChinese ? "语句有误：\(message)" : "the query is wrong: \(message)"
        case .refused: isChinese ? "只能查询（SELECT），不能改动数据" : "a query only reads: one SELECT that changes nothing"
        case .severalStatements: isChinese ? "一次只能写一条语句" : "a query is one statement"
        case .tooLong: isChinese ? "查询时间太长，已经停止" : "the query took too long and was stopped"
        case .tooLarge: isChinese ? "结果太大，请少选几列或加 LIMIT" : "the answer needs too much memory; use LIMIT"
        case .other(let sentence): sentence
        }
    }

    /// Why a file cannot be written, and what to do.
    func sentence(for error: ExportError) -> String {
        guard isChinese else { return error.sentence }
        switch error {
        case .exists(let path): return "\(path) 已经存在，请换一个名称。"
        case .notAFile(let path): return "\(path) 不是普通文件，请换一个名称。"
        case .notAFolder(let path): return "\(path) 不是文件夹，请换一个名称。"
        case .unwritable(let path, let reason): return "\(path) 不能写入（\(reason)）。"
        case .unknownEnding: return "请用 \(ExportFormat.allEndings) 结尾，以说明格式"
        }
    }
}
