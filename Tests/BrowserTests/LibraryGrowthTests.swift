import DocumentModel
import DocumentReaders
import Library
import Statistics
import Tables
import Testing
import TextScreen

@testable import Browser

/// The table of a library whose documents come one by one.
@Suite struct LibraryGrowthTests {
    private static let items: [LibraryItem] = (0..<60).map { number in
        let document = readDocument(
            Array("# 第\(number)村年报\n\n全年修渠\(100 + number)公里，栽树\(number + 1)万株。\n".utf8), path: "\(number).md")
        let statistics = extractStatistics(from: document)
        return LibraryItem(
            entry: LibraryEntry(document, statistics: statistics), statistics: statistics,
            sectionTitles: document.sections.map(\.title))
    }

    private func reader() -> Robot {
        var robot = Robot([TableSample.harvest], width: 120, height: 36)
        robot.take(.library(robot.status(of: [], total: 60)))
        robot.press("gst")
        return robot
    }

    @Test func theTableIsMadeAnewNowAndThenWhileDocumentsComeAndAtTheEnd() {
        var robot = reader()
        let before = robot.state.statisticsRevision
        for count in 1..<60 {
            robot.take(.library(robot.status(of: Array(Self.items.prefix(count)), total: 60)))
            let rows = robot.state.tableShown.content.table.rowCount
            #expect(rows >= count * 2 * 4 / 5 - 2 && rows <= count * 2)
        }
        #expect(robot.state.statisticsRevision - before < 20)
        robot.take(.library(robot.status(of: Self.items)))
        #expect(robot.state.tableShown.rows.count == 120)
        robot.press("G")
        #expect(robot.text { $0.isSelected }.joined().contains("60万株"))
    }

    @Test func aDocumentThatWasCountedAnewIsSeenAtOnce() {
        var robot = reader()
        robot.take(.library(robot.status(of: Self.items)))
        var items = Self.items
        items[2].statistics[0].indicator = "清淤"
        robot.take(.library(robot.status(of: items)))
        #expect(robot.screen.contains("清淤"))
        let revision = robot.state.statisticsRevision
        robot.take(.library(robot.status(of: items)))
        #expect(robot.state.statisticsRevision == revision)
    }

    @Test func cellsAreTheSameWhetherTheirColumnIsMadeOrNot() {
        let rows = Self.items.map {
            StatisticRows(
                path: $0.entry.path, title: $0.entry.title, sections: $0.sectionTitles, statistics: $0.statistics[...])
        }
        let content = TableContent(rows, .chinese)
        var made = content
        made.make(columns: Set(content.columns))
        for (place, column) in made.table.columns.enumerated() {
            #expect(column.texts.count == 120)
            #expect((0..<120).map { content.cell(column: place, row: $0) } == column.texts)
        }
        #expect(content.cell(column: 0, row: 120).isEmpty && content.cell(column: 0, row: -1).isEmpty)
    }
}
