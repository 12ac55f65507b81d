import DocumentModel
import Testing

/// Texts of two and three columns whose lines a converter printed in turns.
@Suite struct InterleavedColumnsTests {
    private static let farm =
        "今年以来，全县农业农村工作稳步推进，粮食播种面积保持稳定，夏粮总产量比上年略有增加。各乡镇按照统一部署，把高标准农田建设摆在突出位置，新修机耕道路，疏通排灌沟渠，改造老旧泵站。农技人员分片包村，指导农户科学施肥、绿色防控，推广良种良法。合作社带动小农户发展特色种植，蔬菜、水果、茶叶销路逐步打开，村集体收入明显提高，农民腰包慢慢鼓起来。"
    private static let school =
        "教育事业发展取得新的成效。县里优先保障教育投入，新建两所公办幼儿园，扩建三所中学，有效缓解了城区学位紧张的问题。教师队伍建设不断加强，通过公开招聘、城乡交流等方式补充年轻力量，乡村教师待遇得到落实。课后服务实现全覆盖，学生在校内就能参加体育、美术、音乐等活动，家长普遍表示满意。职业学校与本地企业合作办学，毕业生就业情况总体良好。"
    private static let road =
        "交通基础设施继续改善。国道改线工程全线贯通，县城到市区的行车时间缩短一半。农村公路实行分级管理，专职养护人员负责日常巡查，发现路面损坏及时修补，安全隐患逐一整治。公共汽车线路延伸到所有建制村，票价由财政适当补贴，老年人凭证免费乘坐。物流企业在乡镇设立服务站点，快递进村的最后一段路终于打通，山里的土特产当天就能运出去。"

    private func lines(_ text: String, _ width: Int) -> [String] {
        let characters = Array(text)
        return stride(from: 0, to: characters.count, by: width).map {
            String(characters[$0..<min(characters.count, $0 + width)])
        }
    }

    /// The lines of columns in turns, as long as all have some.
    private func inTurns(_ columns: [[String]]) -> [String] {
        (0..<(columns.map(\.count).min() ?? 0)).flatMap { row in columns.map { $0[row] } }
    }

    /// The share of joins of printed lines that a flag touches.
    private func flaggedShare(_ document: Document) -> Double {
        let flags = document.flags.filter { $0.kind == .columnMix }.map(\.source)
        let joins = document.overlays.filter { $0.kind == .join }.map(\.source)
        let touched = joins.count { join in
            flags.contains { $0.lowerBound <= join.upperBound && join.lowerBound <= $0.upperBound }
        }
        return Double(touched) / Double(max(1, joins.count))
    }

    @Test(arguments: ["\n", "\n\n"]) func chineseInTwoColumns(end: String) {
        let columns = [Self.farm + Self.road, Self.school + Self.farm].map { lines($0, 20) }
        let document = read("工作简讯\n\n" + inTurns(columns).joined(separator: end))
        #expect(flaggedShare(document) > 0.85)
    }

    @Test func chineseInThreeColumns() {
        let columns = [Self.farm + Self.school, Self.school + Self.road, Self.road + Self.farm].map { lines($0, 17) }
        let document = read("工作简讯\n\n" + inTurns(columns).joined(separator: "\n"))
        #expect(flaggedShare(document) > 0.85)
    }

    @Test(arguments: ["\n", "\n\n"]) func chineseInOrderHasNoFlag(end: String) {
        for width in [17, 20, 24] {
            let text = [Self.farm, Self.school, Self.road].map { lines($0, width).joined(separator: end) }
            let document = read("工作简讯\n\n" + text.joined(separator: end + end))
            #expect(document.overlays.contains { $0.kind == .join })
            #expect(!document.doubts.contains(.columnMix))
        }
    }

    @Test func theCandidateIsTheLineThatContinues() throws {
        let columns = [Self.farm + Self.road, Self.school + Self.farm].map { lines($0, 20) }
        let document = read("工作简讯\n\n" + inTurns(columns).joined(separator: "\n"))
        let flag = try #require(document.flags.first { $0.kind == .columnMix })
        let candidate = try #require(flag.candidate)
        let before = document.source.text(in: 0..<flag.source.lowerBound + 3).split(separator: "\n").last ?? ""
        let (text, next) = (columns.flatMap(\.self).joined(), document.source.text(in: candidate))
        #expect(text.contains(before + next), "\(before)|\(next)")
    }

    private let harbour = [
        "The harbour board met in March to review the", "state of the eastern pier and the costs of the",
        "repairs that were approved last year. Members", "agreed that the contractor had completed most",
        "of the work on time, although the delivery of", "steel was delayed by several weeks. The board",
        "asked the engineer to provide a report on the", "remaining tasks before the end of the quarter,",
        "and to identify any further funding that would", "be required in order to meet the safety rules.",
        "The engineer said that the estimate was based", "on prices that had increased during the winter.",
    ]
    private let clinic = [
        "A new clinic opened in the north of the county", "after two years of planning. It provides basic",
        "health services to residents who had to travel", "more than an hour to see a doctor. The clinic",
        "employs four nurses and has access to a mobile", "laboratory that visits twice a week. According",
        "to the director, the number of patients is now", "higher than expected, and the staff have begun",
        "to use the program for regular home visits. The", "county will consider whether additional rooms",
        "should be built next year with the support of a", "federal grant for rural health care providers.",
    ]

    @Test func englishInTwoColumns() {
        let document = read(inTurns([harbour, clinic]).joined(separator: "\n"))
        #expect(document.overlays.count { $0.kind == .join } > 15)
        #expect(flaggedShare(document) > 0.85)
    }

    @Test func englishInOrderHasNoFlag() {
        let document = read(harbour.joined(separator: "\n") + "\n\n" + clinic.joined(separator: "\n"))
        #expect(document.overlays.count { $0.kind == .join } > 15)
        #expect(!document.doubts.contains(.columnMix))
    }
}
