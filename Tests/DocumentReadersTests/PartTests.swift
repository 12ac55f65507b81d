import DocumentModel
import Testing

/// One file may hold several articles.
@Suite struct PartTests {
    @Test func aStubBeginsAFragment() {
        let document = read("# 乡人大工作报告\n\n\(paragraph)\n\n# 【 (上接 3版①)\n\n\(paragraph)")
        #expect(document.outline == ["1 乡人大工作报告", "1 （上接3版①）"])
        #expect(document.parts.map(\.kind) == [.article, .continuation])
        #expect(document.reasons(.part) == ["continuation"])
    }

    @Test func aTitleBehindASignatureBeginsAnArticle() {
        let document = read(
            "山区通讯\n\n第8期\n\n县山区办编 2019年4月3日\n\n茶园改造全面铺开\n\n\(paragraph)\n\n(产业股 张三)\n 通村公路建设年会\n 在县城召开\n\n\(paragraph)\n\n(交通股 李四)\n送：县委办、政府办，\n各乡镇\n\n责任编辑：王五 电话：123"
        )
        #expect(document.outline == ["1 茶园改造全面铺开", "1 通村公路建设年会在县城召开"])
        #expect(document.texts(.furniture(.masthead)) == ["山区通讯", "第8期", "县山区办编 2019年4月3日"])
        #expect(document.texts(.furniture(.distribution)) == ["送：县委办、政府办，各乡镇"])
        #expect(document.texts(.furniture(.colophon)).count == 1)
    }

    @Test func annexesHaveTheirOwnTitles() {
        let document = read(
            "灌区工作报告\n\n一、成绩\n\n\(paragraph)\n\n附件1\n灌区十件实事\n\n一、修闸\n\n\(paragraph)\n\n名词解释\n\n1.“双高渠”：\n\n\(paragraph)")
        #expect(document.outline == ["1 灌区工作报告", "2 一 成绩", "1 灌区十件实事", "2 一 修闸", "1 名词解释", "2 1 “双高渠”"])
        #expect(document.parts.map(\.kind) == [.article, .annex, .annex])
    }

    @Test func theTitleTwiceIsOneTitle() {
        let document = read("# 关于开展读书活动的通知\n\n# 关于开展读书活动的通知\n\n各村：\n\n\(paragraph)")
        #expect(document.outline == ["1 关于开展读书活动的通知"])
        #expect(document.blocks[1].repeats == 0)
        #expect(document.reasons(.collapse) == ["titleTwice"])
    }
}
