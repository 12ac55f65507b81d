import DocumentModel
import DocumentReaders
import Testing

/// The fields of official documents (GB/T 9704-2012), each with the place that it was read from.
@Suite struct OfficialMetadataTests {
    private static let notice = """
        000012
        机密★1年
        特急
        青禾县人民政府文件
        青政〔2024〕3号　　　　　签发人：王 某

        青禾县人民政府关于整修山塘的通知

        各乡镇人民政府，县直各单位：

        为了整修山塘，现将有关事项通知如下。

        一、范围

        本县各村的山塘。

        二、时限

        年底以前完成。本通知自2024年8月1日起施行。

        附件：1.山塘名单
        　　　2.资金分配表

        青禾县人民政府
        2024年7月2日

        （联系人：李某；联系电话：0731-5550142）

        （此件公开发布）

        抄送：县委办公室，县人大常委会办公室，
        　　　县政协办公室。

        青禾县人民政府办公室　　　　　　2024年7月5日印发
        """

    @Test func allFieldsOfANotice() {
        let metadata = read(Self.notice).metadata
        let stated = Metadata.Field.allCases.filter { !metadata[$0].isEmpty }.map { "\($0.rawValue): \(metadata[$0])" }
        #expect(
            stated == [
                "title: 青禾县人民政府关于整修山塘的通知", "kind: notice", "issuer: 青禾县人民政府", "date: 2024-07-02",
                "addressees: 各乡镇人民政府，县直各单位", "signed: 青禾县人民政府", "language: zh", "number: 青政〔2024〕3号",
                "classification: 机密★1年", "urgency: 特急", "copyNumber: 000012", "signatory: 王某",
                "effectiveDate: 2024-08-01", "distribution: 县委办公室，县人大常委会办公室，县政协办公室",
                "contact: 联系人：李某；联系电话：0731-5550142", "printedBy: 青禾县人民政府办公室", "printedOn: 2024-07-05",
                "attachments: 山塘名单；资金分配表", "release: 此件公开发布",
            ])
    }

    @Test(arguments: [
        (Metadata.Field.copyNumber, "000012"), (.classification, "机密★1年"), (.urgency, "特急"), (.signatory, "王 某"),
        (.number, "青政〔2024〕3号"), (.effectiveDate, "2024年8月1日"), (.printedOn, "2024年7月5日"),
        (.printedBy, "青禾县人民政府办公室"), (.contact, "联系人：李某；联系电话：0731-5550142"), (.date, "2024年7月2日"),
    ])
    func fieldsKeepTheirPlaces(field: Metadata.Field, words: String) {
        let document = read(Self.notice)
        #expect(document.metadata.sources[field].map(document.source.text) == words)
    }

    @Test func everyStatedFieldHasAPlace() {
        let document = read(Self.notice)
        let inferred: Set<Metadata.Field> = [.kind, .language]
        for field in Metadata.Field.allCases where !document.metadata[field].isEmpty && !inferred.contains(field) {
            #expect(document.metadata.sources[field] != nil, "\(field)")
        }
    }

    @Test func marksOverATitleAreNoTitle() {
        #expect(read(Self.notice).outline == ["1 青禾县人民政府关于整修山塘的通知", "2 一 范围", "2 二 时限"])
    }

    @Test(arguments: [
        ("本办法自2021年5月1日起施行。", "2021-05-01"), ("本办法自公布之日起施行。", "2020-03-04"), ("本办法从印发之日起执行。", "2020-03-04"),
        ("本办法自2021年5月1日施行，有效期五年。", "2021-05-01"), ("《山塘条例》自2019年1月1日起施行。", ""),
        ("本办法由县水利局负责解释。", ""), ("处分自决定之日起生效。", ""),
    ])
    func inForce(clause: String, date: String) {
        let metadata = read("青禾县山塘办法\n\n第一条　山塘由村管护。\n\n第二条　\(clause)\n\n青禾县水利局\n2020年3月4日").metadata
        #expect(metadata[.effectiveDate] == date)
    }

    @Test func aLawIsInForceFromTheDayInItsHistory() {
        let metadata = read(
            "# 山塘条例\n\n2018年6月7日 某省人民代表大会常务委员会第二次会议通过\n\n2018年9月1日 施行\n\n第一条 为了管好山塘，制定本条例。\n\n第二条 本条例自公布之日起施行。"
        ).metadata
        #expect(metadata[.effectiveDate] == "2018-09-01" && metadata.date == "2018-06-07")
    }

    @Test func anAmendedLawKeepsItsDayOfForce() {
        let history = "# 山塘条例\n\n2008年6月7日 某省人民代表大会常务委员会第二次会议通过\n\n2018年9月1日 某省人民代表大会常务委员会第九次会议"
        let articles = "\n\n第一条 为了管好山塘，制定本条例。\n\n第二条 本条例自公布之日起施行。"
        #expect(read(history + "修正" + articles).metadata[.effectiveDate] == "2008-06-07")
        #expect(read(history + "修订" + articles).metadata[.effectiveDate] == "2018-09-01")
    }

    @Test func theBodyThatPublishedARuleIssuedIt() {
        let document = read("# 山塘登记办法\n\n1995年7月28日 国务院发布\n\n第一条 为了登记山塘，制定本办法。\n\n第二条 每年登记一次。")
        #expect(document.metadata.issuer == "国务院" && document.metadata.date == "1995-07-28")
        #expect(document.metadata.sources[.issuer].map(document.source.text) == "国务院")
    }

    @Test func bulletinsStateTheirApprovalNumber() {
        let metadata = read(
            "山区通讯\n第8期\n县山区办编 2019年4月3日\n\n茶园改造全面铺开\n\n\(paragraph)\n\n责任编辑：王五 联系方式：0731-5550142\n\n准印证号：青新出准字〔2019〕第6号"
        ).metadata
        #expect(metadata[.approvalNumber] == "青新出准字〔2019〕第6号" && metadata[.contact] == "联系方式：0731-5550142")
        #expect(metadata.number.isEmpty)
    }

    @Test func whatNobodyPrintedStaysEmpty() {
        let metadata = read("山乡新貌\n\n\(paragraph)").metadata
        let stated = Metadata.Field.allCases.filter { !metadata[$0].isEmpty }
        #expect(stated == [.title, .kind, .language])
    }
}
