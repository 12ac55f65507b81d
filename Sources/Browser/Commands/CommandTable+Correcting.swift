import TextScreen

extension CommandTable {
    /// What sets the text and the statistics right.
    static let correcting: [CommandEntry] = [
        .init(.blockBelow, .correcting, [["c", .down]], "选下面一段来更正", "choose the block below to correct"),
        .init(.blockAbove, .correcting, [["c", .up]], "选上面一段来更正", "choose the block above to correct"),
        .init(.joinBlock, .correcting, [["c", "j"]], "接到上一段", "join with the paragraph before"),
        .init(.splitBlock, .correcting, [["c", "s"]], "分段（再选从哪里分）", "split the paragraph (where is chosen then)"),
        .init(.moveUp, .correcting, [["c", "u"]], "移到上一段之前", "move up before the paragraph above"),
        .init(.moveDown, .correcting, [["c", "d"]], "移到下一段之后", "move down behind the paragraph below"),
        .init(.promote, .correcting, [["c", "<"]], "标题升一级；正文改作标题", "heading up a level; text becomes a heading"),
        .init(.demote, .correcting, [["c", ">"]], "标题降一级；正文改作下级标题", "heading down a level; text becomes one below"),
        .init(.makeText, .correcting, [["c", "t"]], "改作正文", "make it text"),
        .init(.makeFurniture, .correcting, [["c", "f"]], "改作版面文字", "make it furniture"),
        .init(.replaceWords, .correcting, [["c", "r"]], "改字", "replace words"),
        .init(.declineRepair, .correcting, [["c", "-"]], "不作此处的修复", "turn off the repair here"),
        .init(.takeBackLast, .correcting, [["c", "z"]], "撤回最后一处更正", "take back the last correction"),
        .init(.focusCorrections, .correcting, [["c", "l"]], "更正列表", "list of corrections"),
        .init(.takeBack, .correcting, [["x"], ["u"]], in: .corrections, "撤回所选更正", "take back the selected correction"),
        .init(.editField, .correcting, [["e"]], in: .statistics, "改所在格", "edit the cell"),
        .init(.editRow, .correcting, [["E"]], in: .statistics, "看和改这一行的各项", "show and edit all fields of the row"),
        .init(
            .rejectRow, .correcting, [["x"]], in: .statistics, "不计这个数字；在不计的数字中恢复它",
            "reject the number; among the rejected ones, restore it"),
        .init(.showRejected, .correcting, [["X"]], in: .statistics, "不计的数字", "the rejected numbers"),
        .init(
            .addRow, .correcting, [["A"]], in: .text, "把这里（或所选各行）的数字加入统计",
            "add a number here (or in the selected lines) to the statistics"),
        .init(.declineSelected, .correcting, [["x"]], in: .doubts, "不作所选修复", "turn off the selected repair"),
    ]
}
