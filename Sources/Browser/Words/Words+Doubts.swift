import DocumentModel

extension Words {
    /// What is suspected, in a word or two.
    func name(of kind: Flag.Kind) -> String {
        isChinese ? wording(of: kind).chinese.name : wording(of: kind).english.name
    }

    /// Why it is suspected, in one sentence; what exactly stands in the flag's `detail`.
    func reason(of kind: Flag.Kind) -> String {
        isChinese ? wording(of: kind).chinese.why : wording(of: kind).english.why
    }

    private typealias Wording = (chinese: (name: String, why: String), english: (name: String, why: String))

    private func wording(of kind: Flag.Kind) -> Wording {
        switch kind {
        case .columnMix:
            (
                ("疑似串栏", "这里夹着像是旁栏的文字，读的顺序可能不对。"),
                ("columns mixed", "Lines of another column seem to stand here, so the order may be wrong.")
            )
        case .cutBeginning:
            (
                ("开头缺失", "这一段从半句话开始，前面的文字可能丢了。"),
                ("beginning cut", "The paragraph begins inside a sentence; what stood before may be lost.")
            )
        case .cutEnd:
            (
                ("结尾中断", "文字在半句话处停住，后面的可能丢了。"),
                ("end cut", "The text stops inside a sentence; what followed may be lost.")
            )
        case .repetitionLoop:
            (
                ("循环重复", "识别时把同样的几段印了多遍，后面的文字可能丢了。"),
                ("repetition loop", "A recogniser printed the same text again; later text may be missing.")
            )
        case .missingNumbers:
            (
                ("序号缺失", "编号不连续，这几项不在文中。"),
                ("missing numbers", "The numbering leaves these items out; they are not in this text.")
            )
        case .unbalancedQuote:
            (
                ("引号括号不成对", "这个引号或括号找不到另一半。"),
                ("no partner", "This quotation mark or bracket has no partner.")
            )
        case .invalidBytes:
            (
                ("无效字节", "这些字节在文件的编码里不是文字。"),
                ("invalid bytes", "These bytes are no text in the encoding of the file.")
            )
        case .controlCharacters:
            (
                ("控制字符", "这里有控制终端用的字符，显示时换成了符号。"),
                ("control characters", "Characters that steer a terminal stand here; they are shown as pictures.")
            )
        case .fusedLines:
            (
                ("文字粘连", "原来的两个数、两行或两项可能连成了一个。"),
                ("fused", "Two numbers, lines or items may have become one here.")
            )
        case .missingMetadata:
            (
                ("要素未载", "这类文件通常写明的要素，文中没有写。"),
                ("not stated", "Documents of this kind state this; this one does not.")
            )
        case .suspiciousCharacters:
            (
                ("可疑字符", "这里的字符可能是形近字或识别错误。"),
                ("suspicious characters", "These characters may be others that look like them.")
            )
        case .impossibleDate:
            (
                ("日期不合", "这个日期不存在，或者晚于成文日期。"),
                ("impossible date", "This date does not exist, or lies after the date of the document.")
            )
        case .wrongTotal:
            (
                ("合计不符", "各项加起来与写明的总数或比例不一致。"),
                ("wrong total", "The numbers do not add up to the total or share that is stated.")
            )
        }
    }
}
