extension Words {
    /// The interface in Chinese.
    public static let chinese = Words(
        isChinese: true, outline: "目录", text: "正文", statistics: "统计", search: "查找", marks: "书签", library: "文库",
        help: "帮助", details: "文件信息", source: "原文", section: "本节", document: "全文", whole: "文库",
        indicator: "指标", value: "数值", period: "时期", status: "状态", place: "出处", title: "标题", issuer: "机关",
        date: "日期", kind: "文种", characters: "字数", actual: "完成", planned: "计划", required: "要求",
        noHeadings: "没有标题", noStatistics: "这里没有统计数字", noHits: "没有找到", noMarks: "还没有书签，m{字母} 添加",
        noDocuments: "没有文件", counting: "统计中…", nextSection: "下一节", statisticsKey: "统计", findKey: "查找",
        commandKey: "命令", helpKey: "帮助", findPrompt: "查找", everywherePrompt: "文库查找", filterPrompt: "筛选",
        copied: "已复制", nothingToCopy: "没有可复制的内容", noSuchMark: "没有这个书签", noBack: "没有更早的位置",
        noForward: "没有更后的位置", noMoreHits: "没有命中", wrapped: "已从头继续", noMoreNumbers: "没有更多统计数字",
        unknownCommand: "没有这个命令", notWhileSource: "请先用 gR 回到正文", markSet: "已做书签", mouseOn: "鼠标已开",
        mouseOff: "鼠标已关，可用终端选取文字", selecting: "选取中：j k 移动，y 复制，Esc 放弃", atEnd: "已到末尾", notStated: "文中未载",
        reading: "正在读取", statisticsUnit: "项统计", documentsUnit: "份文件",
        sortOrder: "顺序", letterOfMark: "书签字母", scrollKey: "滚动",
        closeKey: "关闭",
        doubts: "存疑", repairs: "修复", noDoubts: "没有存疑之处", noRepairs: "没有修复", noMoreDoubts: "没有更多存疑之处",
        noCandidate: "这里没有可能的接续处", candidateKey: "接续处",
        groups: [
            "移动", "窗格", "目录", "查找", "统计", "存疑和修复", "位置",
            "复制", "显示", "程序",
        ],
        kinds: [
            ("report", "报告"), ("feature", "通讯"), ("notice", "通知"), ("bulletin", "简报"), ("communique", "公报"),
            ("plan", "规划"),
            ("speech", "讲话"), ("other", "其他"),
        ],
        fields: [
            ("title", "标题"), ("subtitle", "副题"), ("kind", "文种"), ("issuer", "发文机关"), ("date", "日期"),
            ("number", "文号"), ("issue", "期号"), ("serial", "总期号"), ("meeting", "会议"), ("addressees", "主送"),
            ("signed", "署名"), ("editor", "编辑"), ("language", "语言"),
        ])
}
