import DocumentModel
import DocumentReaders

extension Sample {
    /// A report that a converter damaged: cut lines, a space of a line end, a list that begins late, a cut end.
    static let damaged: Document = {
        let text = """
            # 白河县农田水利工作报告

            ## 一、渠道整修

            今年以来，全县共整修干渠12条，清理支渠46条，新建提灌站7座，
            受益农田达到3.8万亩，群众说“水到田头心不慌。

            ## 二、下一步打算

            3. 抓好冬季 **清淤**，力争年底前完成18条。

            4. 管好用好提灌站。

            ## 三、结语

            各乡镇要把水利建设摆在更加突出的位置，统筹人力、物力、财力，集中攻坚，确保每一处工程按期完工，为全县粮食增产打下坚
            """
        var document = readDocument(Array(text.utf8), path: "报告/白河.md")
        if let cut = document.flags.firstIndex(where: { $0.kind == .cutEnd }) {
            document.flags[cut].candidate = document.source.range(ofLine: 8)
        }
        return document
    }()
}
