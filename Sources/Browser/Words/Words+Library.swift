import Library

/// What is said of the library.
extension Words {
    var orderKey: String { isChinese ? "排序" : "order" }

    /// In which order documents stand; nothing of the usual one.
    func note(of order: LibraryOrder) -> String {
        switch order {
        case .path: ""
        case .date: isChinese ? "  日期↓" : "  Date↓"
        case .title: isChinese ? "  标题↑" : "  Title↑"
        }
    }

    /// In which order documents stand from now on.
    func ordered(by order: LibraryOrder) -> String {
        switch order {
        case .path: isChinese ? "按文件夹排序" : "in the order of folders"
        case .date: isChinese ? "按日期排序，新的在前" : "by date, the latest first"
        case .title: isChinese ? "按标题排序" : "by title"
        }
    }

    /// Not all statistics of the library are shown.
    func onlyFirst(_ count: Int, of all: Int) -> String {
        isChinese
            ? "文库有 \(all) 项统计，只列前 \(count) 项；按 ; 用 SQL 可查全部"
            : "these are the first \(count) of \(all) statistics; SQL (;) reaches all of them"
    }

    /// The statistics of the library are on their way.
    var loadingStatistics: String { isChinese ? "正在取文库的统计…" : "loading the statistics of the library…" }

    /// How far the reading of the library has come: documents, megabytes a second, and the time that is left.
    func sentence(for progress: LibraryProgress) -> String {
        guard progress.total > 0 else { return reading + "…" }
        var parts = ["\(reading) \(progress.done)/\(progress.total)"]
        if let rate = progress.rate, rate > 0 {
            let tenths = Int(rate / 1e5)
            parts.append("\(tenths / 10).\(tenths % 10) MB/s")
        }
        if let left = progress.secondsLeft, left >= 1, progress.rate != nil { parts.append(duration(left)) }
        return parts.joined(separator: " · ")
    }

    /// A time that is left, in the unit that says it in few words.
    private func duration(_ seconds: Double) -> String {
        let whole = Int(min(seconds, 360_000).rounded(.up))
        switch whole {
        case ..<60: return isChinese ? "还要 \(whole) 秒" : "\(whole) s left"
        case ..<3600: return isChinese ? "还要 \((whole + 59) / 60) 分钟" : "\((whole + 59) / 60) min left"
        default: return isChinese ? "还要 \((whole + 3599) / 3600) 小时" : "\((whole + 3599) / 3600) h left"
        }
    }

    /// A file is another one than the one that is read.
    func changed(_ isGone: Bool) -> String {
        switch (isGone, isChinese) {
        case (false, true): "文件已经改动，按 gu 重读"
        case (false, false): "the file has changed; gu reads it anew"
        case (true, true): "文件已经不在，屏幕上还是读过的内容"
        case (true, false): "the file is gone; this is what was read"
        }
    }

    /// The file was read anew.
    var wasReadAnew: String { isChinese ? "已重读文件" : "read anew" }

    /// The same in few words, for the title.
    func changedShortly(_ isGone: Bool) -> String {
        isChinese ? (isGone ? "文件已不在" : "已改动") : (isGone ? "gone" : "changed")
    }
}
