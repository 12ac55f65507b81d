import DocumentModel
import Testing

@Suite struct MetadataTests {
    @Test func workReports() {
        let metadata = read("政府工作报告\n（二〇二五年一月八日在某县第九届人民代表大会第四次会议上）\n县长 赵某某\n各位代表：\n\(paragraph)").metadata
        #expect(metadata.title == "政府工作报告")
        #expect(metadata.subtitle == "二〇二五年一月八日在某县第九届人民代表大会第四次会议上")
        #expect(metadata.kind == .report)
        #expect(metadata.date == "2025-01-08")
        #expect(metadata.meeting == "某县第九届人民代表大会第四次会议")
        #expect(metadata.issuer == "某县人民政府")
        #expect(metadata.signed == "赵某某")
        #expect(metadata.addressees == "各位代表")
    }

    @Test func aMeetingLineMayTakeTwoLines() {
        let metadata = read("某县人民法院工作报告\n——2025年1月9日在某县第九届\n人民代表大会第四次会议上\n各位代表：\n\(paragraph)").metadata
        #expect(metadata.meeting == "某县第九届人民代表大会第四次会议")
        #expect(metadata.issuer == "某县人民法院")
    }

    @Test func notices() {
        let document = read("某市人民政府办公室关于\n 做好防汛工作的通知\n 某政办〔2021〕7号\n 各县、区人民政府：\n \(paragraph)\n 某市人民政府办公室\n 2021年6月3日")
        let metadata = document.metadata
        #expect(metadata.title == "某市人民政府办公室关于做好防汛工作的通知")
        #expect(metadata.number == "某政办〔2021〕7号")
        #expect(metadata.kind == .notice)
        #expect(metadata.issuer == "某市人民政府办公室")
        #expect(metadata.signed == "某市人民政府办公室")
        #expect(metadata.date == "2021-06-03")
        #expect(metadata.addressees == "各县、区人民政府")
        #expect(metadata.sources[.date].map(document.source.text) == "2021年6月3日")
    }

    @Test func bulletins() {
        let metadata = read(
            "山 区 通 讯\nSHANQU\n第 8 期\n(总第一百二十期)\n县山区办编 2019年4月3日\n\n茶园改造全面铺开\n\n\(paragraph)\n\n送：县委办。\n\n责任编辑：王五 联系方式：1"
        ).metadata
        #expect(metadata.title == "山区通讯")
        #expect(metadata.kind == .bulletin)
        #expect(metadata.issue == 8 && metadata.serial == 120)
        #expect(metadata.issuer == "县山区办" && metadata.date == "2019-04-03")
        #expect(metadata.addressees == "县委办" && metadata.editor == "王五")
    }

    @Test func laws() {
        let metadata = read(
            "# 某市山塘条例\n\n2018年5月6日 某市第三届人民代表大会常务委员会第九次会议通过\n\n2018年6月7日 某省第十届人民代表大会常务委员会第二次会议批准\n\n2018年9月1日 施行\n\n第一条 为了管好山塘，制定本条例。\n\n第二条 本条例自公布之日起施行。"
        ).metadata
        #expect(metadata.kind == .other)
        #expect(metadata.date == "2018-06-07")
        #expect(metadata.meeting == "某市第三届人民代表大会常务委员会第九次会议")
        #expect(metadata.issuer == "某市人民代表大会常务委员会")
    }

    @Test func englishReports() {
        let metadata = read(
            "# Harbours: Dredging Costs More Than Planned\n\n**Report:** HRB-12-7 | **Published:** 2012-03-01 | **Source:** [Harbour Audit Office](http://h.org)\n\n---\n\nMarch 9, 2012\n\nThe Honorable Ann Lee\n\nChair\n\nThe council asked us to look into the cost of dredging, and this report gives the answer in full."
        ).metadata
        #expect(metadata.number == "HRB-12-7" && metadata.issuer == "Harbour Audit Office")
        #expect(metadata.date == "2012-03-09" && metadata.kind == .report && metadata.language == "en")
        #expect(metadata.addressees == "The Honorable Ann Lee, Chair")
    }

    @Test func nothingIsGuessed() {
        let metadata = read("山乡新貌\n\n\(paragraph)").metadata
        #expect(metadata.date.isEmpty && metadata.issuer.isEmpty && metadata.signed.isEmpty && metadata.issue == nil)
    }
}
