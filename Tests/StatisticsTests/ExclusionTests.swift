import Testing

@testable import Statistics

/// Numbers that name or place something are no statistics.
@Suite struct ExclusionTests {
    static let silent = [
        "会议于2022年3月8日上午9时30分召开。",
        "二〇二二年十二月底前完成。",
        "第十三届人民代表大会第五次会议听取了报告。",
        "出席市委十二届四次、五次全会。",
        "落实“2+4”产业布局和“四个一”要求。",
        "拨打12345热线或者电话0731-85550000。",
        "设立12345市民服务热线，沿107国道施工。",
        "6.4　本标准由主管部门解释。",
        "晚22点至次日6点不得施工。",
        "禁止二次供水污染。",
        "15分钟便民生活圈和500千伏输变电工程。",
        "构建1+3+N制度体系。",
        "推广5G和PM2.5监测，建设4A级景区。",
        "省市县三级联动，五级书记一起抓。",
        "总量居全国第3位，进入前十，入围世界500强。",
        "庆祝建市40周年，改革开放40多年来变化很大。", "走过30多年的改革开放，这里早已不同。",
        "学习《问答100题》。",
        "近五年来，各地扎实推进三年行动。",
        "全市上下一心，万众一心，四平八稳。",
        "推动千万亩农田建设和百亿级产业。",
        "按照〔2021〕15号文件第二十三条办理。",
        "（1）加强领导。（2）抓好落实。",
        "1.加强组织领导。",
        "65岁以上老人和3岁以下儿童优先。",
        "这是一次重要的会议，解决了一批问题。",
        "十五运会圆满举行。",
        "排名由369位上升到210位。",
        "由上一年度的主管部门负责。",
        "山阳5.1级地震灾后重建稳步推进。",
    ]

    @Test(arguments: silent) func findsNothing(in text: String) {
        #expect(found(in: text).map(\.verbatim) == [])
    }

    static let speaking = [
        Example("连续三年开展评议。", "3 年"),
        Example("从以下四个方面开展整改：", "4 个"),
        Example("每年部署一项主题活动。", "1 项"),
        Example("组织六大专项检查：一是查粮库。", "6 个"),
        Example("在两年之内建成。", "<= 2 年"),
        Example("一半以上的乡镇建了站。", ">= 50 %"),
        Example("新建实现20万公里线路覆盖。", "200000 公里"),
    ]

    @Test(arguments: speaking) func findsCounts(_ example: Example) {
        #expect(found(in: example.text).map(measure) == example.rows)
    }
}
