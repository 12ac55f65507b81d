import Browser
import DocumentModel
import Testing
import TextScreen

/// The metadata card: every field there is, and the way to the line of each.
@Suite struct DetailsTests {
    @Test func allFieldsAreShown() {
        var robot = Robot([Sample.report], width: 80, height: 32)
        robot.press("gi")
        #expect(
            robot.screen == """
                 Gazette  文件信息

                   标题       青溪县人大常委会工作报告  (1)
                   副题       2023年1月8日在青溪县第九届人民代表大会第三次会议上  (3)
                   文种       报告
                   发文机关   — 文中未载
                   日期       2023-01-08  (3)
                   期号       — 文中未载
                   总期号     — 文中未载
                   会议       青溪县第九届人民代表大会第三次会议  (3)
                   主送       各位代表  (5)
                   署名       — 文中未载
                   编辑       — 文中未载
                   语言       zh
                   文号       — 文中未载
                   密级       — 文中未载
                   紧急程度   — 文中未载
                   份号       — 文中未载
                   签发人     — 文中未载
                   施行日期   — 文中未载
                   抄送       — 文中未载
                   准印证号   — 文中未载
                   联系方式   — 文中未载
                   印发机关   — 文中未载
                   印发日期   — 文中未载
                   附件       — 文中未载
                   公开方式   — 文中未载
                   书号       — 文中未载

                   编码       UTF-8（自动判断）
                 报告/青溪.md
                 青溪县人大常委会工作报告          87% Enter 到出处  j k 滚动  q 关闭    ? 帮助
                """)
    }

    @Test func enterGoesToTheLine() {
        var robot = Robot([Sample.report], width: 80, height: 12)
        robot.press("Ggi")
        #expect(robot.text { $0.isSelected } == ["标题       青溪县人大常委会工作报告  (1)"])
        robot.press("jjjj<Enter>")
        #expect(robot.textRows.first == "——2023年1月8日在青溪县第九届人民代表大会第三次会议上")
        robot.press("<^o>")
        #expect(robot.textRows.first != "——2023年1月8日在青溪县第九届人民代表大会第三次会议上")
    }

    @Test func whatIsNotStatedLeadsNowhere() {
        var robot = Robot([Sample.report], width: 80, height: 12)
        robot.press("gijjj<Enter>")
        #expect(robot.row(0).contains("文件信息") && robot.footer.contains("文中未载"))
    }

    @Test func theSelectionStaysInTheWindow() {
        var robot = Robot([Sample.report], width: 80, height: 12)
        robot.press("giG")
        #expect(robot.text { $0.isSelected }.first?.hasPrefix("书号") == true)
        #expect(robot.screen.contains("报告/青溪.md"))
        robot.press("g")
        #expect(robot.text { $0.isSelected }.first?.hasPrefix("标题") == true)
    }

    @Test(arguments: [Words.chinese, Words.english]) func everyFieldHasAName(words: Words) {
        var robot = Robot([Sample.report], width: 80, height: 40, words: words)
        robot.press("gi")
        for field in Metadata.Field.allCases where field != .isbn {
            #expect(!robot.screen.contains("   \(field.rawValue) "), "\(field)")
        }
    }
}
