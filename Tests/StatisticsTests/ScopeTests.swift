import DocumentModel
import Testing

@testable import Statistics

/// The place or body that a number is about, in the words of the text; 全省 stands for the place of the document.
@Suite struct ScopeTests {
    static let examples = [
        Example("全省新登记企业12万户。", "湖南省"),
        Example("长沙市完成投资320亿元。", "长沙市"),
        Example("浏阳市、宁乡市新增专利1200件。", "宁乡市"),
        Example("湘西州接待游客300万人次。", "湘西州"),
        Example("渌口区改造小区15个；城区绿化率达41%。", "渌口区", ""),
        Example("审查市州地方性法规8件。", ""),
        Example("市州新建泵站8座。", "市州"),
        Example("全省新增就业8万人，其中脱贫人口2万人，株洲市新增9000人。", "湖南省", "湖南省", "株洲市"),
        Example("旅游收入占全省的12%。", ""),
        Example("增速高于全国1.2个百分点。", ""),
        Example("全国首个基地落户，投资8亿元。", ""),
        Example("园区规模工业增加值增长6%。", ""),
        Example("2025年，广东出口8000亿元。", "广东"),
        Example("全市新增托位500个。", "长沙市"),
        Example("城市供水普及率达99%，上市公司达150家。", "", ""),
        Example("省本级压减支出3亿元。", "省本级"),
        Example("湘江新区增长7.2%。", "湘江新区"),
        Example("农贸市场改造12个。", ""),
        Example("提高县城供水能力，新建水厂12个。", ""),
        Example("聚焦省外、境外客源市场，接待游客增长8%。", ""),
        Example("湘西土家族苗族自治州新建泵站8座。", "湘西土家族苗族自治州"),
        Example("吉林市新建泵站8座。", "吉林市"),
    ]

    @Test(arguments: examples) func places(_ example: Example) {
        var context = report
        context.home = Home(named: "湖南省长沙市人民政府")
        #expect(found(in: example.text, context: context).map(\.scope) == example.rows)
    }

    @Test func withoutAHomeTheyStayEmpty() {
        #expect(found(in: "全省新登记企业12万户。").map(\.scope) == [""])
    }

    @Test func theHomeIsNamedByIssuerOrTitle() {
        var metadata = Metadata()
        metadata.title = "2026年甘肃省政府工作报告"
        #expect(Home(metadata).places == ["甘肃省"])
        metadata.issuer = "兰州市财政局"
        #expect(Home(metadata).places == ["兰州市", "甘肃省"])
        metadata.issuer = ""
        metadata.title = "关于加强城市管理的通知"
        #expect(Home(metadata).places == [])
    }
}
