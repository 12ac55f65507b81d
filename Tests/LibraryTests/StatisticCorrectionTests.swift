import DocumentModel
import DocumentReaders
import Foundation
import Library
import Statistics
import Testing

/// Corrections of statistics: bound to the words of the text, and kept as lines.
@Suite struct StatisticCorrectionTests {
    private let text = """
        # 沙洲县督导工作报告

        ## 一、工作情况

        全年制定规则12件，废止旧规则3件，累计走访群众 2600 余人次。

        走访之后又开座谈会9场，收到建议群众信件3件。
        """

    private var plain: Document { readDocument(Array(text.utf8), path: "沙洲.md") }

    private func request(_ change: StatisticChange, _ verbatim: String, in document: Document) throws -> Correction {
        let statistic = try #require(
            extractStatistics(from: document).first { $0.verbatim.replacing(" ", with: "") == verbatim })
        let source = document.blocks[statistic.block].map.source(of: statistic.range)
        return try CorrectionRequest(.statistic(change, verbatim: verbatim), at: source).correction(in: plain)
    }

    private func stored(_ corrections: [Correction]) -> [StoredCorrection] {
        corrections.map { StoredCorrection($0, made: "2026-01-02T03:04:05Z") }
    }

    private func count(_ document: Document, _ corrections: [Correction]) -> (CorrectedStatistics, [Bool]) {
        var reading = CorrectedDocument(document, stored(corrections))
        let counted = reading.countStatistics()
        return (counted, reading.corrections.map { $0.source != nil })
    }

    private func corrections() throws -> [Correction] {
        [
            try request(.edit([.value: "13", .period: "2024"]), "12件", in: plain),
            try request(.reject, "9场", in: plain),
            try request(.edit([.indicator: "走访"]), "2600余人次", in: plain),
        ]
    }

    @Test func linesRoundTrip() throws {
        let changes: [StatisticChange] = [
            .edit([.value: "13", .from: "", .indicator: "“甲”\\乙"]), .reject,
            .add([.value: "3", .unit: "件", .bound: ">=", .kind: "count", .indicator: "规则", .status: "planned"]),
        ]
        let anchor = Anchor(fingerprint: 0xFE, offset: 3, before: "前文", after: "后文")
        let all = stored(changes.map { Correction(.statistic($0, verbatim: "近12 件"), at: anchor) })
        var file = CorrectionFile(header: .init(title: "沙洲", path: "", hash: 1))
        all.forEach { file.append($0) }
        let read = try CorrectionFile(file.bytes, path: "")
        #expect(read.corrections == all && read.unknownCount == 0 && read.bytes == file.bytes)
        var other = CorrectionFile(header: .init(title: "", path: "", hash: 2))
        #expect(other.merge(read) == 3 && other.merge(file) == 0)
        #expect(
            String(decoding: file.bytes, as: UTF8.self).contains(#"{"change":"edit-statistic","verbatim":"近12 件","#))
    }

    @Test(arguments: [
        #"{"change":"edit-statistic","verbatim":"3件","at":AT}"#,
        #"{"change":"edit-statistic","verbatim":"3件","fields":{},"at":AT}"#,
        #"{"change":"edit-statistic","verbatim":"3件","fields":{"colour":"红"},"at":AT}"#,
        #"{"change":"edit-statistic","verbatim":"3件","fields":{"value":3},"at":AT}"#,
        #"{"change":"edit-statistic","verbatim":"3件","fields":{"value":"三只"},"at":AT}"#,
        #"{"change":"edit-statistic","verbatim":"3件","fields":["value"],"at":AT}"#,
        #"{"change":"edit-statistic","verbatim":"","fields":{"value":"3"},"at":AT}"#,
        #"{"change":"edit-statistic","fields":{"value":"3"},"at":AT}"#,
        #"{"change":"edit-statistic","verbatim":"3件","fields":{"unit":"\u001b[2J"},"at":AT}"#,
        #"{"change":"edit-statistic","verbatim":"3件","fields":{"period":"2023-99"},"at":AT}"#,
        #"{"change":"edit-statistic","verbatim":"3件","fields":{"value":"3"}}"#,
        #"{"change":"reject-statistic","at":AT}"#, #"{"change":"reject-statistic","verbatim":7,"at":AT}"#,
        #"{"change":"add-statistic","verbatim":"3件","fields":{"value":"3"},"at":AT}"#,
        #"{"change":"add-statistic","verbatim":"3件","fields":{"indicator":"规则"},"at":AT}"#,
        #"{"change":"merge-statistic","verbatim":"3件","at":AT}"#,
    ])
    func aLineThatCannotBeIsKeptAndTakesNoEffect(line: String) throws {
        let anchor = #"{"paragraph":"1","offset":0,"before":"","after":""}"#
        let whole = line.replacing("AT", with: anchor)
        let file = try CorrectionFile(Array("{\"gazette\":\"corrections\",\"version\":1}\n\(whole)\n".utf8), path: "")
        #expect(file.corrections.isEmpty && file.unknownCount == 1)
        #expect(String(decoding: file.bytes, as: UTF8.self).contains(whole))
    }

    @Test func whatIsAskedForIsChecked() {
        let request = CorrectionRequest(.statistic(.edit([.value: "很多"]), verbatim: "12件"), at: 0..<10)
        #expect(throws: CorrectionError.field(.noNumber)) { try request.correction(in: plain) }
        #expect(CorrectionError.field(.noNumber).sentence == FieldError.noNumber.sentence)
    }

    @Test func theyTakeEffectAndTellThatTheyDo() throws {
        let (counted, placed) = count(plain, try corrections())
        #expect(placed == [true, true, true])
        #expect(counted.rows.first { $0.verbatim == "12件" }?.value == "13")
        #expect(counted.rows.filter { $0.origin == .edited }.count == 2)
        #expect(counted.rejected.map(\.verbatim) == ["9场"])
        #expect(CorrectedDocument(plain, stored(try corrections())).document == plain)
    }

    @Test(arguments: [
        ("，", ","), ("12件，", "12件，\n"), ("全年制定规则12件", "全年制定规则１２件"), ("累计走访", "累计\n走访"),
        ("。\n\n走访", "。\n走访"), ("12件", "12 件"), ("## 一、工作情况\n\n", "一、工作情况\n\n"),
    ])
    func theyOutliveAnotherConversion(old: String, new: String) throws {
        let other = readDocument(Array(text.replacing(old, with: new).utf8), path: "换.md")
        let (counted, placed) = count(other, try corrections())
        #expect(placed == [true, true, true])
        #expect(counted.rows.filter { $0.origin == .edited }.map { $0.former.keys.count }.sorted() == [1, 2])
        #expect(counted.rejected.count == 1)
    }

    @Test func aNumberThatIsAnotherNowIsTold() throws {
        let other = readDocument(Array(text.replacing("12件", with: "15件").utf8), path: "换.md")
        let (counted, placed) = count(other, try corrections())
        #expect(placed == [false, true, true])
        #expect(counted.rows.first { $0.verbatim == "15件" }?.value == "15")
        #expect(counted.rows.count { $0.origin == .edited } == 1)
    }

    @Test func ofTwoNumbersThatReadAlikeTheOtherOneIsLeftAlone() throws {
        let second = try #require(extractStatistics(from: plain).last { $0.verbatim == "3件" })
        let source = plain.blocks[second.block].map.source(of: second.range)
        let correction = try CorrectionRequest(.statistic(.reject, verbatim: "3件"), at: source).correction(in: plain)
        #expect(count(plain, [correction]).0.rejected.map(\.block) == [second.block])
        let without = readDocument(Array(text.replacing("信件3件", with: "信件").utf8), path: "换.md")
        let (counted, placed) = count(without, [correction])
        #expect(placed == [false] && counted.rejected.isEmpty)
    }

    @Test func theyGoWithTheTextThatOtherCorrectionsMove() throws {
        let block = try #require(plain.blocks.last)
        let move = CorrectionRequest(
            .move(before: plain.blocks[plain.blocks.count - 2].map.sourceRange), at: block.map.sourceRange)
        let join = try CorrectionRequest(.join, at: block.map.sourceRange).correction(in: plain)
        let rows = try corrections()
        for change in [try move.correction(in: plain), join] {
            let (counted, placed) = count(plain, [change] + rows)
            #expect(placed == [true, true, true, true])
            #expect(counted.rows.count { $0.origin == .edited } == 2 && counted.rejected.count == 1)
        }
    }

    @Test func anAddedNumberStandsWhereTheTextHasBeenMovedTo() throws {
        let block = try #require(plain.blocks.last)
        let move = try CorrectionRequest(
            .move(before: plain.blocks[plain.blocks.count - 2].map.sourceRange), at: block.map.sourceRange
        ).correction(in: plain)
        let add = Correction(
            .statistic(.add([.value: "1", .indicator: "座谈会"]), verbatim: "座谈会"),
            at: try #require(AnchorIndex(plain).anchor(atSource: block.map.source(at: "走访之后又开".utf8.count))))
        let (counted, placed) = count(plain, [move, add])
        #expect(placed == [true, true])
        let row = try #require(counted.rows.first { $0.origin == .added })
        #expect(counted.rows[0] == row || counted.rows[0].block == row.block)
    }

    @Test func theyAreMadeOfCorrectedWordsToo() throws {
        let number = try #require(extractStatistics(from: plain).first { $0.verbatim == "12件" })
        let source = plain.blocks[number.block].map.source(of: number.range)
        let replace = try CorrectionRequest(.replace("12件", with: "102件"), at: source).correction(in: plain)
        let now = CorrectedDocument(plain, stored([replace])).document
        let edit = try request(.edit([.indicator: "县规"]), "102件", in: now)
        #expect(count(plain, [replace, edit]).0.rows.first { $0.verbatim == "102件" }?.indicator == "县规")
        // Without the other words the number is another one.
        let (counted, placed) = count(plain, [edit])
        #expect(placed == [false] && !counted.rows.contains { $0.origin == .edited })
    }

    @Test func aNumberInAParagraphThatIsAHeadingNowHasNoRow() throws {
        let block = try #require(plain.blocks.last)
        let level = try CorrectionRequest(.level(2), at: block.map.sourceRange).correction(in: plain)
        #expect(count(plain, [level, try corrections()[1]]).1 == [true, false])
    }

    @Test func aCorrectionThatMakesNoDifferenceIsKnown() throws {
        let same = try request(.edit([.value: "12"]), "12件", in: plain)
        #expect(!CorrectedDocument(plain, stored([same])).lastCorrectsStatistics)
        #expect(CorrectedDocument(plain, stored([try corrections()[1]])).lastCorrectsStatistics)
    }

    @Test func behindTheNumbersThatAreCountedNobodyLooks() throws {
        var reading = CorrectedDocument(plain, stored(try corrections()))
        let counted = reading.countStatistics(limit: 1)
        #expect(counted.rows.count < extractStatistics(from: plain).count)
        #expect(reading.corrections.allSatisfy { $0.source != nil })
    }
}
