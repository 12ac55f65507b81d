import DocumentModel
import Library

/// What is said while the text is set right.
extension Words {
    var corrections: String { isChinese ? "更正" : "Corrections" }
    var noCorrections: String { isChinese ? "还没有更正，c 键开始" : "no corrections yet; c begins one" }
    var takeBackKey: String { isChinese ? "撤回" : "take back" }
    var turnOffKey: String { isChinese ? "不修" : "turn off" }
    var corrected: String { isChinese ? "已更正" : "Corrected" }
    var canTakeBack: String { isChinese ? "（cz 撤回）" : " (cz takes it back)" }
    var takenBack: String { isChinese ? "已撤回" : "taken back" }
    var hasNoPlace: String { isChinese ? "文中已没有这段文字" : "its text is not in the document any more" }
    var isTextAlready: String { isChinese ? "这一段已是正文" : "this is text already" }
    var isFirstBlock: String { isChinese ? "前面没有段落" : "nothing stands before it" }
    var notInTables: String { isChinese ? "表格不能这样更正" : "tables cannot be corrected so" }
    var joinAgainstSource: String {
        isChinese ? "在文件中前一段反而在后，不能连接" : "the block before stands behind it in the file, so they cannot be joined"
    }
    var stillCorrecting: String { isChinese ? "上一处更正还在读入" : "the correction before is still being read" }
    var noSuchLevel: String { isChinese ? "没有这一级标题" : "there is no such level" }
    var tooShort: String { isChinese ? "这一段太短，不能分开" : "this is too short to be split" }
    var splitHint: String {
        isChinese ? "j k 选句，h l 选字，Enter 从这里分段，Esc 放弃" : "j k sentence, h l character, Enter splits, Esc gives up"
    }
    var replacePrompt: String { isChinese ? "改字" : "replace" }
    var patchUsage: String {
        isChinese ? "用法：:corrections export 路径，或 import 路径" : "say :corrections export PATH, or import PATH"
    }

    /// How many corrections have no place in the document.
    func lost(_ count: Int, of all: Int) -> String {
        isChinese
            ? "\(all) 处更正中有 \(count) 处找不到原来的文字（cl 查看）"
            : "the text of \(count) of \(all) corrections is gone (cl lists them)"
    }

    /// What was done outside.
    func sentence(for done: Message.Done) -> String {
        switch done {
        case .exported(let count, let path):
            isChinese ? "\(count) 处更正已存入 \(path)" : "\(count) corrections written to \(path)"
        case .wrote(let count, let path):
            isChinese ? "\(count) 行已存入 \(path)" : "\(self.count(ofRows: count)) written to \(path)"
        case .charted(let path): isChinese ? "图已存入 \(path)" : "chart written to \(path)"
        case .imported(let count): isChinese ? "新增 \(count) 处更正" : "\(count) corrections taken over"
        }
    }

    /// What is read otherwise.
    func sentence(for correction: Correction) -> String {
        let (chinese, english) =
            switch correction.change {
            case .join: ("接上段", "joined to the block before")
            case .split: ("从此分段", "split here")
            case .move(let target): ("移到「\(target.after.prefix(8))」前", "moved before “\(target.after.prefix(12))”")
            case .level(let level): ("\(level) 级标题", "heading of level \(level)")
            case .text: ("正文", "text")
            case .furniture: ("版面文字", "furniture")
            case .replace(let old, let new): ("「\(old)」改为「\(new)」", "“\(old)” reads “\(new)”")
            case .decline(let kind, let reason):
                ("不作修复：\(name(of: kind))，\(name(of: reason))", "not repaired: \(name(of: kind)), \(name(of: reason))")
            case .statistic(let change, let verbatim): sentences(for: change, verbatim)
            }
        return isChinese ? chinese : english
    }

    /// Why corrections cannot be read, made or kept.
    func sentence(for error: CorrectionError) -> String {
        guard isChinese else { return error.sentence }
        switch error {
        case .unreadable(let path, let reason): return "\(path) 不能读取（\(reason)）。"
        case .damaged(let path): return "\(path) 不是更正文件，请移走后再试。"
        case .newer(let path): return "\(path) 由更新版本的程序写成，请用新版本打开。"
        case .unwritable(let path, let reason): return "\(path) 不能写入（\(reason)）。"
        case .noFolder: return "无处保存更正，请把 HOME 或 XDG_DATA_HOME 设为绝对路径。"
        case .noSuchNumber(let number, _): return "没有第 \(number) 处更正。"
        case .noEffect: return "这样更正没有变化。"
        case .readUncorrected: return "文件是不带更正打开的，请去掉 --uncorrected 重新打开。"
        case .noLetters: return "这里没有文字，更正无处可依。"
        case .field(let error): return sentence(for: error)
        }
    }
}
