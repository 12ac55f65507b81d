import Browser
import DocumentModel
import Testing
import TextScreen

/// Moving through the text.
@Suite struct MotionTests {
    @Test func linesPagesAndEnds() {
        var robot = Robot([Sample.report], width: 50, height: 12)
        robot.press("jj")
        #expect(robot.textRows[0].hasPrefix("——2023年1月8日"))
        robot.press("k")
        #expect(robot.textRows[0] == "")
        robot.press("G")
        #expect(robot.textRows.last?.hasSuffix("98%以上。") ?? false)
        robot.press("j")
        #expect(robot.footer.contains("已到末尾"))
        robot.press("gg3jG")
        #expect(robot.footer.contains("100%"))
    }

    @Test func headings() {
        var robot = Robot([Sample.report], width: 80, height: 14)
        robot.press("]]")
        #expect(robot.textRows[0] == "一、立法与监督")
        robot.press(")")
        #expect(robot.textRows[0] == "二、代表工作")
        robot.press("gp")
        #expect(robot.textRows[0] == "过去一年的主要工作")
        robot.press("[")
        #expect(robot.textRows[0] == "青溪县人大常委会工作报告")
    }

    @Test func theOutlineFollowsTheText() {
        var robot = Robot([Sample.report], width: 80, height: 14)
        robot.press("]]j")
        #expect(robot.row(4).hasPrefix("│  ▸ 一、立法与… ◂   8│"))
    }

    @Test func aNarrowerWindowKeepsTheParagraph() {
        var robot = Robot([Sample.report], width: 100, height: 12)
        robot.press("]]]")
        let place = robot.state.reading?.place
        for width in [40, 200, 20, 61, 100] {
            robot.resize(width, 12)
            #expect(robot.state.reading?.place.block == place?.block, "\(width)")
        }
        #expect(robot.textRows[0] == "二、代表工作")
    }

    @Test func marksAndTheWayBack() {
        var robot = Robot([Sample.report], width: 60, height: 12)
        robot.press("]]ma")
        robot.press("gg'a")
        #expect(robot.textRows[0] == "一、立法与监督")
        robot.press("''")
        #expect(robot.textRows[0] == "青溪县人大常委会工作报告")
        robot.press("<Alt-→>")
        #expect(robot.textRows[0] == "一、立法与监督")
        robot.press("'z")
        #expect(robot.footer.contains("没有这个书签: z"))
        robot.press("gm")
        #expect(robot.screen.contains("a  一、立法与监督"))
    }

    @Test func capitalsMarkPlacesOfTheLibrary() {
        var robot = Robot([Sample.report, Sample.notice], width: 70, height: 14)
        robot.press("<Enter>]]mA")
        robot.press("qj<Enter>")
        #expect(robot.state.reading?.document.path == "报告/通知.md")
        robot.press("gm")
        #expect(robot.screen.contains("A  青溪县人大常委会工作报告"))
        robot.press("gx'A")
        #expect(robot.state.reading?.document.path == "报告/青溪.md")
        #expect(robot.textRows[0] == "一、立法与监督")
    }

    @Test func aLineNumberAndAPercentage() {
        var robot = Robot([Sample.report], width: 60, height: 10)
        robot.press(":11<Enter>")
        #expect(robot.textRows[0].hasPrefix("一年来，"))
        robot.press("0%")
        robot.press("1%")
        #expect(robot.textRows[0] == "青溪县人大常委会工作报告")
    }

    @Test func anyWindowIsUsable() {
        var robot = Robot([Sample.report, Sample.notice], width: 80, height: 24)
        robot.press("<Enter>")
        for (width, height) in [(1, 1), (2, 2), (5, 3), (9, 30), (30, 4), (300, 90), (0, 0)] {
            robot.resize(width, height)
            robot.press("jk <PgDn>sS<Enter>G]gsoh:st<Tab><Esc>/县<Enter>nf会<Enter>?<Esc>gx")
            #expect(view(robot.state).size == Size(width: width, height: height))
        }
        robot.resize(80, 24)
        #expect(robot.screen.contains("青溪县"))
    }

    @Test func theSourceHasItsOwnEndsAndHits() {
        var robot = Robot([Sample.report], width: 50, height: 12)
        robot.press("gRG")
        #expect(robot.textRows.last?.hasSuffix("98%以上。") ?? false)
        robot.press("gg/建议<Enter>n")
        #expect(robot.footer.contains("2/2"))
        robot.press("gg/走访<Esc>")
        #expect(robot.textRows[0] == "# 青溪县人大常委会工作报告")
    }

    @Test func placesOlderThanTheDocumentAreItsEnd() {
        var robot = Robot([Sample.report], width: 60, height: 12)
        robot.press("]]]]ma")
        robot.take(.completed(Reading(Sample.notice)))
        robot.take(.opened(Sample.notice, at: .position(.init(block: 999, offset: 999))))
        robot.press("yyjkyc")
        #expect(robot.screen.contains("青溪县人民政府办公室"))
        robot.press(":page-down 9223372036854775807<Enter>:top 0<Enter>")
        #expect(robot.screen.contains("青溪县人民政府办公室"))
    }
}
