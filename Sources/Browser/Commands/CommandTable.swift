public import TextScreen

/// One command with its keys and its line of help: what binds keys, writes help and fills the palette.
public struct CommandEntry: Sendable {
    /// The command.
    public let command: Command
    /// The group it is listed in.
    public let group: CommandGroup
    /// The key sequences that call it.
    public let keys: [[Key]]
    /// The pane in which these keys hold; nil when they hold everywhere.
    public let pane: Pane?
    /// What it does, in Chinese.
    public let chinese: String
    /// What it does, in English.
    public let english: String

    init(
        _ command: Command, _ group: CommandGroup, _ keys: [[Key]], in pane: Pane? = nil,
        _ chinese: String, _ english: String
    ) {
        self.command = command
        self.group = group
        self.keys = keys
        self.pane = pane
        self.chinese = chinese
        self.english = english
    }
}

/// The one table of commands. Keys, help, palette, completion and docs/keys.md all come from it.
public enum CommandTable {
    /// Every command, in the order of help.
    public static let entries: [CommandEntry] =
        moving + panes + outline + finding + statistics + doubts + correcting + places + copying + display + program

    private static let moving: [CommandEntry] = [
        .init(.lineDown, .moving, [["j"], [.down]], "下一行", "one line down"),
        .init(.lineUp, .moving, [["k"], [.up]], "上一行", "one line up"),
        .init(.halfPageDown, .moving, [["d"], [.control("d")]], "下半页", "half a page down"),
        .init(.halfPageUp, .moving, [["u"], [.control("u")]], "上半页", "half a page up"),
        .init(.pageDown, .moving, [[" "], [.pageDown], [.control("f")]], "下一页", "one page down"),
        .init(.pageUp, .moving, [["b"], [.pageUp], [.control("b")]], "上一页", "one page up"),
        .init(.top, .moving, [["g", "g"], [.home]], "到开头", "to the beginning"),
        .init(.bottom, .moving, [["G"], [.end]], "到末尾", "to the end"),
        .init(.percent, .moving, [["%"]], "N% 到全文百分之 N 处", "N% goes to N per cent of the document"),
        .init(.nextParagraph, .moving, [["}"]], in: .text, "下一段", "next paragraph"),
        .init(.previousParagraph, .moving, [["{"]], in: .text, "上一段", "previous paragraph"),
        .init(.nextHeading, .moving, [["]"]], "下一个标题", "next heading"),
        .init(.previousHeading, .moving, [["["]], "上一个标题", "previous heading"),
        .init(.nextSibling, .moving, [[")"]], "下一个同级标题", "next heading of the same level"),
        .init(.previousSibling, .moving, [["("]], "上一个同级标题", "previous heading of the same level"),
        .init(.parent, .moving, [["g", "p"]], "上一级标题", "parent heading"),
        .init(.nextNumber, .moving, [["s"]], in: .text, "下一个统计数字", "next number in the text"),
        .init(.previousNumber, .moving, [["S"]], in: .text, "上一个统计数字", "previous number in the text"),
        .init(.nextMember, .moving, [["e"]], in: .text, "文中下一条（一是、二是）", "next member of a series in the text"),
        .init(.previousMember, .moving, [["E"]], in: .text, "文中上一条", "previous member of a series in the text"),
        .init(.nextDoubt, .moving, [["x"]], in: .text, "下一处存疑", "next doubt"),
        .init(.previousDoubt, .moving, [["X"]], in: .text, "上一处存疑", "previous doubt"),
        .init(
            .activate, .moving, [[.enter]], "打开所选；正文中到数字的那一行",
            "open what is selected; in the text, the row of the number"),
    ]

    private static let panes: [CommandEntry] = [
        .init(.focusOutline, .panes, [["o"]], "目录", "outline"),
        .init(.focusLibrary, .panes, [["g", "l"], [.function(2)]], "文库", "library"),
        .init(.focusText, .panes, [["g", "x"], [.function(3)]], "正文", "text"),
        .init(.focusStatistics, .panes, [["g", "s"], [.function(4)]], "统计", "statistics"),
        .init(.focusSearch, .panes, [["g", "r"], [.function(5)]], "查找结果", "search results"),
        .init(.focusMarks, .panes, [["g", "m"], [.function(6)]], "书签", "marks"),
        .init(.focusDoubts, .panes, [["g", "f"], [.function(7)]], "存疑和修复", "doubts and repairs"),
        .init(
            .orderDocuments, .panes, [["s"]], in: .library, "文库的顺序：文件夹、日期、标题",
            "order of the library: folders, dates, titles"),
        .init(.nextPane, .panes, [[.tab]], "下一个窗格", "next pane"),
        .init(.previousPane, .panes, [[.backTab]], "上一个窗格", "previous pane"),
    ]

    private static let outline: [CommandEntry] = [
        .init(.fold, .outline, [["h"], [.left]], in: .outline, "折叠", "fold"),
        .init(.unfold, .outline, [["l"], [.right]], in: .outline, "展开", "unfold"),
        .init(.foldAll, .outline, [["H"]], in: .outline, "全部折叠", "fold all"),
        .init(.unfoldAll, .outline, [["L"]], in: .outline, "全部展开", "unfold all"),
        .init(
            .showLevel, .outline, (1...6).map { [.character(Character(String($0)))] }, in: .outline,
            "显示到第 N 级", "show down to level N"),
    ]

    private static let doubts: [CommandEntry] = [
        .init(.toggleRepairs, .doubts, [["r"]], in: .doubts, "存疑或修复", "doubts or repairs"),
        .init(.doubtScope, .doubts, [["t"]], in: .doubts, "范围：本节、全文", "scope: section, document"),
        .init(.goToCandidate, .doubts, [["c"]], in: .doubts, "到可能的接续处", "where the text may go on"),
    ]

    private static let places: [CommandEntry] = [
        .init(.setMark, .places, [["m"]], "m{a-z} 做书签，m{A-Z} 文库书签", "m{a-z} sets a mark, m{A-Z} one for the library"),
        .init(.goToMark, .places, [["'"]], "'{字母} 到书签，'' 回到原处", "'{letter} goes to a mark, '' to the last place"),
        .init(.back, .places, [[.control("o")], [.backspace], [.altLeft]], "后退", "back"),
        .init(.forward, .places, [[.altRight]], "前进", "forward"),
    ]

    private static let copying: [CommandEntry] = [
        .init(.copyParagraph, .copying, [["y", "y"]], "复制本段", "copy the paragraph"),
        .init(.copySection, .copying, [["y", "s"]], "复制本节", "copy the section"),
        .init(.copyCitation, .copying, [["y", "c"]], "复制本段并注明出处", "copy the paragraph with its citation"),
        .init(.copyRow, .copying, [["y", "t"]], "复制统计行", "copy the row of the table"),
        .init(.selectLines, .copying, [["V"]], in: .text, "选取若干行，y 复制", "select lines, y copies"),
    ]

    private static let display: [CommandEntry] = [
        .init(.wider, .display, [["+"]], "加宽正文", "wider text"),
        .init(.narrower, .display, [["-"]], "收窄正文", "narrower text"),
        .init(.resetWidth, .display, [["0"]], "恢复正文宽度", "usual text width"),
        .init(.toggleSource, .display, [["g", "R"]], "正文、正文和原文、原文", "clean text, both, source"),
        .init(.toggleMouse, .display, [["g", "M"]], "开关鼠标", "mouse on or off"),
        .init(.details, .display, [["g", "i"]], "文件信息", "about the document"),
        .init(.readAnew, .display, [["g", "u"]], "重读已经改动的文件", "read the file anew that has changed"),
        .init(
            .encoding, .display, [["g", "E"]], "换编码重读（:encoding 名称，auto 重新判断）",
            "read in another encoding (:encoding NAME, auto finds it out)"),
    ]

    private static let program: [CommandEntry] = [
        .init(.open, .program, [["O"]], "打开文件或文件夹（:open 路径）", "open a file or folder (:open PATH)"),
        .init(.commandLine, .program, [[":"]], "命令行", "command line"),
        .init(.palette, .program, [[.control("p")]], "全部命令", "all commands"),
        .init(.help, .program, [["?"], [.function(1)]], "帮助", "help"),
        .init(.redraw, .program, [[.control("l")]], "重画屏幕", "redraw the screen"),
        .init(.suspend, .program, [[.control("z")]], "挂起", "suspend"),
        .init(.cancel, .program, [[.escape]], "退出当前一层", "back out one level"),
        .init(.close, .program, [["q"]], "关闭", "close"),
        .init(.quit, .program, [["Q"], [.control("c")]], "退出", "quit"),
    ]
}

extension Key: ExpressibleByUnicodeScalarLiteral {
    /// A character key, so that tables of keys read as typed.
    public init(unicodeScalarLiteral value: Unicode.Scalar) { self = .character(Character(value)) }
}
