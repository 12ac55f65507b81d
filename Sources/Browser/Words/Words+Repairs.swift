import DocumentModel

extension Words {
    /// What a repair did.
    func name(of kind: Overlay.Kind) -> String {
        let (chinese, english) =
            switch kind {
            case .join: ("连接", "joined")
            case .split: ("分开", "split")
            case .collapse: ("标为重复", "marked as repeated")
            case .setAside: ("移出正文", "set aside")
            case .fold: ("改读字形", "read as its ordinary form")
            case .relevel: ("调整级别", "level changed")
            case .part: ("另起一篇", "article begins")
            case .move: ("移动", "moved")
            }
        return isChinese ? chinese : english
    }

    /// Why a repair was made.
    func name(of reason: Overlay.Reason) -> String {
        let (chinese, english) = wording(of: reason)
        return isChinese ? chinese : english
    }

    private func wording(of reason: Overlay.Reason) -> (chinese: String, english: String) {
        switch reason {
        case .hardWrap: ("印刷行已满", "the printed line was full")
        case .pageBreak: ("句中换页或换栏", "a page or column ended inside a sentence")
        case .brokenQuote: ("引文未完", "the line ends inside a quotation")
        case .fragment: ("转换时在字体变化处断行", "a converter cut the line where its type changed")
        case .wrapSpace: ("空格原是行末", "the space stands where a printed line ended")
        case .titleLines: ("标题分几行印", "the title is printed on several lines")
        case .titleTwice: ("标题印了两遍", "the title is printed twice")
        case .repetition: ("与前文一段逐字相同", "the paragraph stands in the text before, word for word")
        case .markup: ("标记符号", "marks of Markdown or HTML")
        case .comment: ("注释或网站设置", "a comment or the settings of a site generator")
        case .blankSpace: ("段落之间的空白", "white space between blocks")
        case .radical: ("部首兼容字符", "a compatibility radical")
        case .writtenSpace: ("写出来的空格", "a space that is written out")
        case .characterReference: ("写成代码的字符", "a character that is written as a reference")
        case .numbering: ("编号表明另一级别", "the numbering says another level than the markup")
        case .runIn: ("标题与正文同行", "the heading stands in one line with its paragraph")
        case .fusedHeadings: ("两个标题同行", "two headings stand in one line")
        case .inlineItem: ("行中另起一项", "a numbered item begins inside a line")
        case .continuation: ("接另一版", "the article goes on from another page")
        case .annex: ("附件开始", "an annex begins")
        case .longLine: ("行太长", "the line is longer than a block may be")
        case .correction: ("读者更正", "the reader said so")
        }
    }
}
