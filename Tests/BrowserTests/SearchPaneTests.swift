import DocumentModel
import DocumentReaders
import Search
import Testing
import TextScreen

@testable import Browser

/// The search pane.
@Suite struct SearchPaneTests {
    private static func robot(_ width: Int = 100, _ height: Int = 24) -> Robot {
        Robot([Sample.report, Sample.notice], width: width, height: height)
    }

    @Test func everyKeyAsks() {
        var robot = Self.robot()
        robot.press("f建议")
        #expect(robot.sought.map(\.text) == ["建", "建议"])
        #expect(robot.sought.map(\.serial) == [1, 2])
        #expect(robot.footer.contains("查找[已打开]/建议") && robot.footer.contains("2 处 · 1 篇"))
    }

    @Test func resultsStandByDocumentAndSection() {
        var robot = Self.robot()
        robot.press("f乡镇<Enter>")
        let rows = (2..<8).map { String(robot.row($0).dropFirst()).trimmingSpaces }
        #expect(rows[0].hasPrefix("▾ 青溪县人大常委会工作报告") && rows[0].hasSuffix("1│"))
        #expect(rows[1].hasPrefix("▾ 立法与监督"))
        #expect(rows[2].hasPrefix("强化跟踪问效。组织3个检查组走访21个乡镇"))
        #expect(robot.text { $0.role == .hit } == ["乡镇", "乡镇", "乡镇"])
    }

    @Test func documentsOfOneTitleAreToldApartByTheirFiles() {
        let files = ["甲.md", "乙.md"].map {
            readDocument(Array("# 河长制工作报告\n\n全县巡河若干次。\n".utf8), path: "报告/" + $0)
        }
        var robot = Robot(files, width: 80, height: 14)
        robot.press("f巡河<Enter>")
        #expect(robot.screen.contains("▾ 甲.md  河长制工作报告") && robot.screen.contains("▾ 乙.md  河长制工作报告"))
    }

    @Test func oldRowsStayUntilTheAnswer() {
        var robot = Self.robot()
        robot.press("f乡镇")
        let rows = robot.screen
        robot.finds = false
        robot.press("长")
        #expect(
            robot.screen.split(separator: "\n").dropFirst(2).dropLast(2)
                == rows.split(separator: "\n").dropFirst(2).dropLast(2))
        #expect(robot.state.search.isWaiting)
        // The answer to what was typed before is of no use now.
        robot.take(.found(SearchAnswer(serial: 2)))
        #expect(robot.screen.contains("走访21个乡镇"))
        robot.take(.found(SearchAnswer(serial: 3, count: FoundCount(isComplete: true))))
        #expect(robot.screen.contains("没有找到"))
    }

    @Test func theCountGoesOnInTheBackground() {
        var robot = Self.robot()
        robot.finds = false
        robot.press("f乡镇")
        var answer = robot.answer(to: robot.sought[1])
        answer.count = FoundCount(documents: 40, hits: 1000)
        robot.take(.found(answer))
        #expect(robot.footer.contains("≥ 1000 处 · 40 篇"))
        answer.count = FoundCount(documents: 43, hits: 1012, isComplete: true)
        robot.take(.found(answer))
        #expect(robot.footer.contains(" 1012 处 · 43 篇") && !robot.footer.contains("≥"))
    }

    @Test func groupsFold() {
        var robot = Self.robot()
        robot.press("f乡镇<Enter>h")
        #expect(robot.screen.contains("▸ 立法与监督") && !robot.screen.contains("走访21个"))
        robot.press("h")
        #expect(robot.screen.contains("▸ 青溪县人大常委会工作报告"))
        robot.press("H")
        #expect(robot.state.search.rows == [.document(0), .document(1)])
        robot.press("L")
        #expect(robot.screen.contains("走访21个") && robot.text { $0.isSelected }[0].contains("青溪县人大常委会"))
    }

    @Test func keysGoFromHitToHitAndFromDocumentToDocument() {
        var robot = Self.robot()
        robot.press("f乡镇<Enter>")
        #expect(robot.text { $0.isSelected }[0].contains("走访21个"))
        robot.press("]")
        #expect(robot.text { $0.isSelected }[0].contains("关于做好防汛工作的通知"))
        robot.press("n")
        #expect(robot.text { $0.isSelected }[0].contains("各乡镇人民政府"))
        robot.press("[[")
        #expect(robot.text { $0.isSelected }[0].contains("青溪县人大常委会工作报告"))
    }

    @Test func closingTheTextLeadsBackToTheResults() {
        var robot = Self.robot()
        robot.press("f乡镇<Enter>nn<Enter>")
        #expect(robot.state.focus == .text && robot.state.reading?.document.path == "报告/通知.md")
        #expect(robot.text { $0.role == .hit && $0.isCurrent } == ["乡镇"])
        robot.press("q")
        #expect(robot.state.focus == .search && robot.text { $0.isSelected }[0].contains("每个乡镇"))
        robot.press("<Enter><Esc>")
        #expect(robot.state.focus == .search)
        robot.press("<Esc>")
        #expect(robot.state.focus == .text)
    }

    @Test func theLastSearchComesBackWithItsPlace() {
        var robot = Self.robot()
        robot.press("f乡镇<Enter>nq")
        #expect(robot.state.focus == .library)
        robot.press("gr")
        #expect(robot.text { $0.isSelected }[0].contains("各乡镇人民政府"))
        robot.press("f地铁<Esc>")
        #expect(robot.screen.contains("查找 乡镇 [已打开]") && robot.text { $0.isSelected }[0].contains("各乡镇"))
    }

    @Test func whatWasAskedComesBackWithTheArrows() {
        var robot = Self.robot()
        robot.press("f乡镇<Enter>f建议<Enter>f<Up>")
        #expect(robot.footer.contains("/建议"))
        robot.press("<Up>")
        #expect(robot.footer.contains("/乡镇") && robot.screen.contains("各乡镇人民政府"))
        robot.press("<Down><Down>")
        #expect(
            robot.footer.hasPrefix("查找[已打开]/") && !robot.footer.contains("建议")
                && robot.kept == [.asked("乡镇"), .asked("建议")])
    }

    @Test func moreHitsAreAskedForNearTheEnd() {
        let long = readDocument(
            Array(("# 台账\n\n" + (1...600).map { "第\($0)处：河堤完好。\n\n" }.joined()).utf8), path: "台账.md")
        var robot = Robot([long], width: 100, height: 24)
        robot.press("f河堤<Enter>")
        #expect(robot.state.search.rows.filter(\.isHitRow).count == 500)
        robot.press("G")
        #expect(robot.sought.map(\.limit) == [500, 500, 2000])
        #expect(
            robot.state.search.rows.filter(\.isHitRow).count == 600 && robot.text { $0.isSelected }[0].contains("第500处")
        )
    }

    @Test func searchesAreKeptUnderNames() {
        var robot = Self.robot()
        robot.press("f乡镇<Enter>S")
        robot.press("<^u>乡镇的事<Enter>")
        #expect(robot.kept.last == .saved(KeptSearch(name: "乡镇的事", query: "乡镇", order: .place)))
        robot.press("r")
        #expect(robot.row(2).contains("★ 乡镇的事") && robot.row(3).contains("乡镇"))
        robot.press("gge<^u>乡镇<Enter>")
        #expect(robot.kept.last == .renamed("乡镇的事", to: "乡镇") && robot.row(2).contains("★ 乡镇 "))
        robot.press("<Enter>")
        #expect(robot.screen.contains("走访21个乡镇"))
        robot.press("rggx")
        #expect(robot.kept.last == .removed("乡镇") && !robot.screen.contains("★"))
    }

    @Test func theHitsAreWrittenWithTheirRequest() {
        var robot = Self.robot()
        robot.press("f乡镇<Enter>w")
        #expect(robot.footer.contains("命中存为：hits.csv"))
        robot.press("<Enter>")
        guard case .hits(let request, isChinese: true)? = robot.exported.first?.content else {
            Issue.record("nothing was written")
            return
        }
        #expect(request.text == "乡镇" && request.limit == .max)
    }

    @Test func aHitIsCopiedWithItsCitation() {
        var robot = Self.robot()
        robot.press("f走访<Enter>yc")
        #expect(robot.copied[0].contains("组织3个检查组走访21个乡镇"))
        #expect(robot.copied[0].hasSuffix("\n——《青溪县人大常委会工作报告》，2023-01-08，立法与监督，青溪.md:17"))
    }
}

extension SearchRow {
    fileprivate var isHitRow: Bool { if case .hit = self { true } else { false } }
}

/// What is said while a query is typed.
@Suite struct SearchLineTests {
    private static func robot(_ words: Words = .chinese) -> Robot {
        Robot([Sample.report, Sample.notice], width: 90, height: 20, words: words)
    }

    @Test func whatIsWrongIsMarkedAndExplained() {
        var robot = Self.robot()
        robot.press("f乡镇 年:今年")
        #expect(robot.text { $0.role == .error }.last == "今年")
        #expect(robot.row(18).contains("“今年”不是年份"))
        // The rest is searched all the same.
        #expect(robot.screen.contains("走访21个乡镇"))
        robot.press("<^u>titel:防汛")
        #expect(robot.row(18).contains("没有“titel:”，是不是 title:"))
    }

    @Test func everyProblemHasASentenceInBothLanguages() {
        let kinds: [Query.Problem.Kind] = [
            .unknownField(name: "titel", nearest: "title"), .unknownField(name: "abc", nearest: nil),
            .emptyField(.year),
            .unknownValue(.kind, "诗", known: ["报告", "通知"]), .badYear("x"), .badNumber("x"), .badRange("9..2"),
            .badRegex(message: "missing )"), .nearWithoutSide, .orWithoutSide, .notWithoutWord, .onlyNegations,
            .tooLong,
        ]
        for kind in kinds {
            let (chinese, english) = (Words.chinese.sentence(for: kind), Words.english.sentence(for: kind))
            #expect(chinese != english && !chinese.isEmpty && DisplayWidth.of(chinese) <= 76 && english.count <= 76)
        }
    }

    @Test func anEmptyLineTellsHowToAsk() {
        var robot = Self.robot()
        robot.press("f")
        #expect(robot.row(18).contains("-不含") && robot.row(18).contains("? 帮助"))
        robot.press("?")
        #expect(robot.screen.contains("怎样写查找的词句") && robot.screen.contains("食堂 OR 助餐点"))
        for help in QueryHelp.allCases {
            #expect(robot.state.queryHelpLines.contains { $0.name == help.example }, "\(help)")
        }
        robot.press("q")
        #expect(robot.footer.hasPrefix("查找[已打开]/"))
        robot.press("防汛?")
        #expect(robot.footer.hasPrefix("查找[已打开]/防汛?"))
    }

    @Test func candidatesAreShownAndChosen() {
        var robot = Self.robot()
        robot.finds = false
        robot.press("fxzh 防汛")
        robot.finds = true
        robot.take(
            .found(
                SearchAnswer(
                    serial: 6, count: FoundCount(isComplete: true),
                    readings: [
                        SearchReading(
                            range: 0..<3, phrases: [.init("乡镇", count: 25), .init("县政", count: 3)])
                    ])))
        #expect(robot.row(18).contains("拼音 Alt-1 乡镇 25  2 县政 3"))
        robot.press("<Alt-2>")
        #expect(robot.footer.hasPrefix("查找[已打开]/县政 防汛"))
    }

    @Test func candidatesAreChosenWithTheArrowsToo() {
        var robot = Self.robot()
        robot.finds = false
        robot.press("fxz")
        robot.finds = true
        let reading = SearchReading(range: 0..<2, phrases: [.init("县政", count: 3), .init("乡镇", count: 25)])
        robot.take(.found(SearchAnswer(serial: 2, count: FoundCount(isComplete: true), readings: [reading])))
        robot.press("<Down><Down>")
        #expect(robot.text { $0.isSelected && $0.role == .title } == ["乡镇"])
        robot.press("<Enter>")
        #expect(robot.footer.hasPrefix("查找[已打开]/乡镇") && robot.screen.contains("走访21个乡镇"))
    }

    @Test func aHitOfPinyinIsMarkedInTheText() {
        var robot = Self.robot()
        robot.finds = false
        robot.press("fxz")
        var answer = robot.answer(to: SearchRequest(serial: 2, text: "乡镇", scope: .opened, order: .place, limit: 50))
        answer.readings = [SearchReading(range: 0..<2, phrases: [.init("乡镇", count: 3), .init("现状", count: 1)])]
        robot.take(.found(answer))
        robot.press("<Enter>n<Enter>")
        #expect(robot.text { $0.role == .hit && $0.isCurrent } == ["乡镇"])
    }
}
