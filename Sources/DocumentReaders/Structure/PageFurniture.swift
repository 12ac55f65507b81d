import ChineseText
import DocumentModel

/// Recognises what belongs to the sheet or the web page by its own words, wherever it stands.
enum PageFurniture {
    /// The kind of a passage of this shape that is furniture or a caption; nil for text.
    static func kind(of shape: Shape) -> Block.Kind? {
        guard shape.isWhole else { return nil }
        let text = shape.squeezed
        if isPageNumber(text) || leadsElsewhere(text) { return .furniture(.page) }
        if isChrome(text) { return .furniture(.webChrome) }
        if text.count >= 3, text.allSatisfy({ $0.isDash || "*=_~·.…＊".unicodeScalars.contains($0) }) {
            return .furniture(.ornament)
        }
        if shape.marker?.isLegal != true, isCaption(shape.head) { return .caption }
        if text.beginsAny(colophonOpenings) || isPrintNote(text) { return .furniture(.colophon) }
        return nil
    }

    /// Whether a passage opens a list of those who are sent the document (GB/T 9704-2012, 7.4.2).
    static func opensDistribution(_ text: [Unicode.Scalar]) -> Bool {
        distributionOpenings.opens(text)
    }

    private static let distributionOpenings = Phrases([
        "送：", "送:", "报：", "报:", "发：", "发:", "抄送：", "抄送:", "抄报：", "抄报:", "主送：", "主送:", "分送：", "分送:",
    ])

    private static func isChrome(_ text: [Unicode.Scalar]) -> Bool {
        guard text.count <= 60 else { return false }
        if isTrail(text) { return true }
        return text.count <= 11 && text.isAny(chrome) || text.count <= 40 && text.beginsAny(chromeOpenings)
    }

    /// 首页 > 政务公开 > 政策文件
    private static func isTrail(_ text: [Unicode.Scalar]) -> Bool {
        let steps = text.split(omittingEmptySubsequences: false) { ">＞›»".unicodeScalars.contains($0) }
        guard steps.count >= 2, steps.allSatisfy({ (1...14).contains($0.count) && $0.contains(where: \.isHan) }) else {
            return false
        }
        return steps.count >= 3 || Array(steps[0]).isAny(["首页", "网站首页", "主页"])
    }

    /// 国务院办公厅 2019年1月27日印发; （此件公开发布）
    private static func isPrintNote(_ text: [Unicode.Scalar]) -> Bool {
        guard text.count <= 40 else { return false }
        return text.ends("日印发") || text.begins("（此件") || text.begins("(此件")
            || text.begins("（共印") || text.begins("(共印")
    }

    private static let colophonOpenings = [
        "责任编辑", "批准文号", "准印证", "联系方式", "联系电话", "联系人：", "编辑：", "编辑:", "主编：", "校对：", "核稿：", "签发：", "印数", "共印",
        "本期编辑", "电子邮箱", "电话：", "网址：", "（联系人", "(联系人", "（联系电话", "传真：", "咨询电话",
    ]

    private static let chrome = [
        "下载", "打印", "全屏", "收藏", "【字号：", "加大", "还原", "减小", "】", "大", "中", "小", "关闭", "分享", "打印本页", "关闭窗口", "返回顶部",
        "首页", "上一篇", "下一篇", "上一条", "下一条", "×", "-->", "<!--", "扫一扫在手机打开当前页", "分享到微信", "分享到", "相关链接", "责编", "微信", "微博",
        "空间",
        "字号", "朗读",
    ]

    private static let chromeOpenings = [
        "您的位置", "当前位置", "您现在的位置", "【字体", "【字号", "字号：", "分享到", "扫一扫", "点击率", "浏览次数", "浏览量", "阅读次数", "相关报道：", "相关稿件",
        "扫描二维码", "打印本", "【打印", "【关闭", "版权所有", "ICP备", "上一篇：", "下一篇：", "上一条：", "下一条：", "附件下载", "主办单位：", "承办单位：", "网站标识码",
    ]
}
