import DocumentModel
import DocumentReaders
import Testing

/// What a reader sets right by hand.
struct CorrectionTests {
    private let report = """
        云溪县督查工作报告

        一、总体情况

        全县围绕重点任务开展督查，推动一批难题得到解决。

        二、存在问题

        个别单位整改不够彻底，台账更新不及时。

        三、下步打算

        继续加大督查力度，健全长效机制。
        """

    @Test func joinsAParagraphToTheOneBefore() {
        let text = "县里组织三轮检查。\n\n每轮检查都有记录。\n\n最后形成清单。\n"
        let corrected = correct(text) { [Correction(.join, at: $0("每轮"))] }
        #expect(corrected.document.texts(.paragraph) == ["县里组织三轮检查。每轮检查都有记录。", "最后形成清单。"])
        #expect(corrected.document.reasons(.join).contains("correction"))
    }

    @Test func splitsAParagraph() {
        let corrected = correct(report) { [Correction(.split, at: $0("台账"))] }
        #expect(corrected.document.texts(.paragraph)[1...2] == ["个别单位整改不够彻底，", "台账更新不及时。"])
    }

    @Test func movesAParagraph() {
        let corrected = correct(report) { [Correction(.move(before: $0("全县围绕")), at: $0("个别单位"))] }
        let texts = corrected.document.texts(.paragraph)
        #expect(texts.first == "个别单位整改不够彻底，台账更新不及时。")
        #expect(corrected.document.isReordered)
        let place = corrected.document.position(ofSource: corrected.offset("个别单位"))
        #expect(corrected.document.blocks[place.block].text == texts.first)
    }

    /// Two columns read line by line: each paragraph is put together again.
    @Test func joinsWhatWasMovedTogether() {
        let text = "甲栏讲督查的前半，\n\n乙栏讲防汛的前半，\n\n甲栏讲督查的后半。\n\n乙栏讲防汛的后半。\n"
        let corrected = correct(text) {
            [
                Correction(.move(before: $0("乙栏讲防汛的前")), at: $0("甲栏讲督查的后")),
                Correction(.join, at: $0("甲栏讲督查的后")), Correction(.join, at: $0("乙栏讲防汛的后")),
            ]
        }
        let document = corrected.document
        #expect(document.texts(.paragraph) == ["甲栏讲督查的前半，甲栏讲督查的后半。", "乙栏讲防汛的前半，乙栏讲防汛的后半。"])
        for words in ["乙栏讲防汛的前", "甲栏讲督查的后", "乙栏讲防汛的后"] {
            let place = document.position(ofSource: corrected.offset(words))
            #expect(document.blocks[place.block].text(in: place.offset..<place.offset + 21).hasPrefix(words))
        }
    }

    @Test func aSplitUndoesTheJoinBefore() {
        let text = "县里组织三轮检查。\n\n每轮检查都有记录。\n\n最后形成清单。\n"
        let corrected = correct(text) { [Correction(.join, at: $0("每轮")), Correction(.split, at: $0("每轮"))] }
        #expect(corrected.document.blocks.count == 3)
    }

    @Test func marksThatOpenATextGoWithIt() {
        let text = "会议听取了汇报。“三个一批”稳步推进。\n\n（一）抓好整改。\n\n继续督办。\n"
        let corrected = correct(text) { [Correction(.split, at: $0("三个一批")), Correction(.furniture, at: $0("一）"))] }
        #expect(corrected.document.blocks.map(\.text).prefix(3) == ["会议听取了汇报。", "“三个一批”稳步推进。", "（一）抓好整改。"])
        #expect(corrected.document.blocks[2].kind == .furniture(.marked))
    }

    @Test func promotesAndDemotesHeadings() {
        let corrected = correct(report) {
            [Correction(.level(3), at: $0("二、存在问题")), Correction(.level(2), at: $0("继续加大"))]
        }
        #expect(
            corrected.document.outline == [
                "1 云溪县督查工作报告", "2 一 总体情况", "3 二 存在问题", "2 三 下步打算", "2 继续加大督查力度，健全长效机制。",
            ])
    }

    @Test func leavesTablesTables() {
        let corrected = correct("各县办理情况如下。\n\n|县|件|\n|--|--|\n|甲乙|3|\n") {
            [Correction(.level(2), at: $0("县|件")), Correction(.furniture, at: $0("县|件"))]
        }
        #expect(corrected.document.blocks.last?.text == "县\t件\n甲乙\t3")
        #expect(corrected.document.sections.isEmpty)
    }

    @Test func makesAHeadingTextAndTextFurniture() {
        let corrected = correct(report) {
            [Correction(.text, at: $0("二、存在问题")), Correction(.furniture, at: $0("继续加大"))]
        }
        #expect(corrected.document.outline == ["1 云溪县督查工作报告", "2 一 总体情况", "2 三 下步打算"])
        #expect(corrected.document.texts(.furniture(.marked)) == ["继续加大督查力度，健全长效机制。"])
    }

    @Test func correctsACharacter() {
        let corrected = correct(report) { [Correction(.replace("台账", with: "台帐"), at: $0("台账"))] }
        #expect(corrected.document.texts(.paragraph).contains("个别单位整改不够彻底，台帐更新不及时。"))
        #expect(corrected.document.source.bytes == Array(report.utf8))
    }

    @Test func declinesARepair() {
        let heading = "## 一、总体情况\n\n全县⺠生⽀出继续增长，群众满意。\n\n## 二、**下步**打算\n\n继续推进。\n"
        #expect(read(heading).texts(.paragraph).first == "全县民生支出继续增长，群众满意。")
        let fold = correct(heading) { [Correction(.decline(.fold, .radical), at: $0("⽀"))] }
        #expect(fold.document.texts(.paragraph).first == "全县民生⽀出继续增长，群众满意。")
        let markup = correct(heading) { anchor in
            ["下步", "打算"].map { Correction(.decline(.setAside, .markup), at: anchor($0)) }
        }
        #expect(markup.document.texts(.heading).last?.contains("**下步**打算") == true)
        let runIn = "一、统筹推进。全县开展督查行动，解决难题。\n\n二、狠抓落实。各部门逐项办结，群众满意。\n"
        #expect(read(runIn).sections.count == 2)
        let whole = correct(runIn) { [Correction(.decline(.split, .runIn), at: $0("全县开展"))] }
        #expect(whole.document.outline == ["2 二 狠抓落实"])
        #expect(whole.document.blocks.first?.text == "一、统筹推进。全县开展督查行动，解决难题。")
    }

    @Test func survivesANewConversion() {
        let corrections = correct(report) {
            [Correction(.level(3), at: $0("二、存在问题")), Correction(.split, at: $0("台账"))]
        }.corrections
        let other = """
            # 云溪县督查工作报告
            ### 一、总体情况
            全县围绕重点任务开展督查,推动一批难题得到解决。
            ### 二、存在问题
            个别单位整改 不够彻底,台账更新不及时。
            ### 三、下步打算
            继续加大督查力度,健全长效机制。
            """
        var unplaced: [Int] = []
        let document = readDocument(
            SourceText(Array(other.utf8)), path: "b.md", corrections: corrections, unplaced: &unplaced)
        #expect(unplaced.isEmpty)
        #expect(document.outline.contains("3 二 存在问题"))
        #expect(document.blocks.contains { $0.text == "台账更新不及时。" })
    }

    @Test func aTitleIsNotJoinedOverAMovedLine() {
        let text = "关于清理渠道\n\n第27号\n\n淤泥的通知\n\n各单位要按时完成清淤任务，逐段验收，逐段移交。\n"
        let index = AnchorIndex(read(text))
        guard let from = index.anchor(atSource: Self.offset(of: "第27号", in: text)),
            let before = index.anchor(atSource: Self.offset(of: "各单位", in: text))
        else { return }
        var unplaced: [Int] = []
        let corrections = [Correction(.move(before: before), at: from)]
        let document = readDocument(
            SourceText(Array(text.utf8)), path: "", corrections: corrections, unplaced: &unplaced)
        #expect(unplaced.isEmpty)
        #expect(document.blocks.map(\.text).joined().contains("第27号"))
        #expect(!document.overlays.contains { $0.kind == .join && $0.source.count > 2 })
    }

    @Test func tellsWhatHasNoPlaceAnyMore() {
        let corrections = correct(report) { [Correction(.split, at: $0("台账")), Correction(.text, at: $0("一、总体"))] }
            .corrections
        var unplaced: [Int] = []
        let other = Array(report.replacing("个别单位整改不够彻底，台账更新不及时。", with: "无。").utf8)
        _ = readDocument(SourceText(other), path: "", corrections: corrections, unplaced: &unplaced)
        #expect(unplaced == [0])
    }

    @Test func nothingIsLostWhateverIsCorrected() {
        var random = SystemRandomNumberGenerator()
        let index = AnchorIndex(read(report))
        for _ in 0..<200 {
            let corrections = (0..<4).compactMap { _ -> Correction? in
                let places = (0..<2).map { _ in Int.random(in: 0..<report.utf8.count, using: &random) }
                guard let anchor = index.anchor(atSource: places[0]), let other = index.anchor(atSource: places[1])
                else { return nil }
                let changes: [Correction.Change] = [
                    .join, .split, .move(before: other), .level(2), .text, .furniture, .replace("督查", with: "检查"),
                    .decline(.split, .runIn),
                ]
                return changes.randomElement(using: &random).map { Correction($0, at: anchor) }
            }
            var unplaced: [Int] = []
            let bytes = Array(report.utf8)
            let document = readDocument(SourceText(bytes), path: "", corrections: corrections, unplaced: &unplaced)
            var owners = [Int](repeating: 0, count: bytes.count)
            for block in document.blocks {
                for run in block.map.runs { for offset in run.source { owners[offset] += 1 } }
            }
            for overlay in document.overlays where overlay.kind == .join || overlay.kind == .setAside {
                for offset in overlay.source where owners[offset] == 0 { owners[offset] = 1 }
            }
            #expect(owners.allSatisfy { $0 == 1 }, "\(corrections)")
        }
    }

    private struct Corrected {
        var document: Document
        var corrections: [Correction]
        var text: String

        func offset(_ words: String) -> Int { CorrectionTests.offset(of: words, in: text) }
    }

    /// Reads a text with corrections at the places of some words.
    private func correct(_ text: String, _ make: ((String) -> Anchor) -> [Correction]) -> Corrected {
        let index = AnchorIndex(read(text))
        let corrections = make { words in
            index.anchor(atSource: Self.offset(of: words, in: text))
                ?? Anchor(fingerprint: 0, offset: 0, before: "", after: "")
        }
        var unplaced: [Int] = []
        let document = readDocument(
            SourceText(Array(text.utf8)), path: "", corrections: corrections, unplaced: &unplaced)
        #expect(unplaced.isEmpty)
        return Corrected(document: document, corrections: corrections, text: text)
    }

    private static func offset(of words: String, in text: String) -> Int {
        let bytes = Array(text.utf8)
        let sought = Array(words.utf8)
        return bytes.indices.first { bytes[$0...].starts(with: sought) } ?? 0
    }
}
