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
        #expect(document.outline == ["1 灌区工作报告", "2 一 成绩", "2 1 灌区十件实事", "3 一 修闸", "2 名词解释", "3 1 “双高渠”"])
        #expect(document.parts.map(\.kind) == [.article, .annex, .annex])
    }

    @Test(arguments: ["去年完成造林5万亩。", "2025年，粮食产量58万吨。"])
    func aShortSentenceIsText(sentence: String) {
        #expect(read("# 造林报告\n\n\(sentence)\n").texts(.paragraph) == [sentence])
        #expect(read(sentence).texts(.paragraph) == [sentence])
    }

    @Test func theTitleTwiceIsOneTitle() {
        let document = read("# 关于开展读书活动的通知\n\n# 关于开展读书活动的通知\n\n各村：\n\n\(paragraph)")
        #expect(document.outline == ["1 关于开展读书活动的通知"])
        #expect(document.blocks[1].repeats == 0)
        #expect(document.reasons(.collapse) == ["titleTwice"])
    }
}

/// The articles of one issue of a periodical.
@Suite struct PeriodicalTests {
    @Test func theContentsNameTheArticles() {
        let document = read(
            "工作简报\n2023年第5期（总第88期）\n某县水利局办公室        2023年6月1日\n\n本期要目\n·县水利局召开防汛会\n·志愿者清理河道\n\n县水利局召开防汛会\n\(paragraph)\n\n志愿者清理河道\n\(paragraph)\n\n报：市水利局。\n发：各乡镇。\n（共印80份）"
        )
        #expect(document.outline == ["1 县水利局召开防汛会", "1 志愿者清理河道"])
        #expect(document.metadata.issue == 5 && document.metadata.serial == 88)
        #expect(document.metadata.issuer == "某县水利局办公室" && document.metadata.addressees == "市水利局，各乡镇")
    }

    @Test func headingsOfOneLevelAreArticles() {
        let document = read(
            "# 工作动态\n\n**第3期**\n\n县水利局 2022年3月4日\n\n## 开展春灌\n\n\(paragraph)\n\n## 志愿者清理河道\n\n\(paragraph)")
        #expect(document.outline == ["1 开展春灌", "1 志愿者清理河道"])
        #expect(document.metadata.title == "工作动态")
    }

    @Test func theContentsOfAReportAreNoHeadings() {
        let document = read("灌区发展规划\n\n目录\n\n一、现状………1\n\n二、目标………3\n\n一、现状\n\n\(paragraph)\n\n二、目标\n\n\(paragraph)")
        #expect(document.outline == ["1 灌区发展规划", "2 一 现状", "2 二 目标"])
    }
}

/// Documents that carry another one, and documents of other kinds.
@Suite struct GenreTests {
    @Test func aPlanBehindItsNotice() {
        let document = read(
            """
            某县人民政府办公室关于印发某县养老服务
            提升方案的通知
            某政办发〔2023〕12号
            各乡镇人民政府：
            《某县养老服务提升方案》已经县政府同意，现印发给你们，请认真贯彻执行。
            某县人民政府办公室
            2023年5月9日
            （此件公开发布）
            某县养老服务提升方案
            为了提升养老服务水平，制定本方案。
            一、总体要求
            （一）指导思想。以人民为中心，坚持保基本、兜底线。
            （二）基本原则
            1.政府主导。强化政府在规划、投入方面的责任。
            2.社会参与。鼓励社会力量举办养老机构。
            """)
        #expect(
            document.outline == [
                "1 某县人民政府办公室关于印发某县养老服务提升方案的通知", "1 某县养老服务提升方案", "2 一 总体要求", "3 一 指导思想", "3 二 基本原则",
                "4 1 政府主导", "4 2 社会参与",
            ])
        #expect(document.metadata.issuer == "某县人民政府办公室" && document.metadata.date == "2023-05-09")
    }

    @Test func aStatisticalCommunique() {
        let document = read(
            "某市2024年国民经济和社会发展统计公报[1]\n某市统计局\n2025年3月18日\n\n一、综合\n\(paragraph)\n图1 2020—2024年生产总值\n二、农业\n\(paragraph)")
        #expect(document.outline == ["1 某市2024年国民经济和社会发展统计公报", "2 一 综合", "2 二 农业"])
        #expect(document.texts(.caption) == ["图1 2020—2024年生产总值"])
        #expect(document.metadata.kind == .communique)
        #expect(document.metadata.issuer == "某市统计局" && document.metadata.date == "2025-03-18")
    }

    @Test func aSpeech() {
        let metadata = read("在全市防汛会上的讲话\n（2024年4月12日）\n市长　王　某某\n同志们：\n\(paragraph)").metadata
        #expect(metadata.kind == .speech && metadata.date == "2024-04-12" && metadata.signed == "王某某")
    }

    @Test func anEnglishReportWithoutMarkup() {
        let document = read(
            """
            Report on the State of Harbours

            1. INTRODUCTION

            1.1 This report describes the state of the eleven harbours that the council owns, and the work done in 2018.

            2. FINDINGS

            2.1 Quays and Walls

            The walls of seven harbours were found sound, and those of four need repair at a cost of $3.2 million.

            APPENDIX A: List of Harbours

            North Quay
            """)
        #expect(
            document.outline == [
                "1 Report on the State of Harbours", "2 1 INTRODUCTION", "2 2 FINDINGS", "3 2.1 Quays and Walls",
                "2 A List of Harbours",
            ])
    }

    @Test func rowsSetWithSpacesStayRows() {
        let document = read(
            "Appropriation, 2024..............   $404,695\nBudget request, 2025............    358,466\nBill........................    281,358"
        )
        #expect(document.tables.map { $0.cells.count } == [3] && document.blocks.count == 1)
    }
}
