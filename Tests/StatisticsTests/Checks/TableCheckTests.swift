import DocumentModel
import DocumentReaders
import Statistics
import Testing

/// The totals and changes of printed tables.
@Suite struct TableCheckTests {
    private func found(_ rows: [String]) -> [String] {
        var lines = rows.map { "| " + $0 + " |" }
        let columns = rows[0].split(separator: "|").count
        lines.insert("|" + String(repeating: "---|", count: columns), at: 1)
        let text = "# 通报\n\n\(lines.joined(separator: "\n"))\n"
        let document = readDocument(Array(text.utf8), path: "a.md")
        return checks(of: extractStatistics(from: document), in: document).map { "\($0.verdict) \($0.formula)" }
    }

    @Test func totalBelow() {
        #expect(
            found(["县 | 水井 | 水库", "甲 | 30 | 4", "乙 | 20 | 5", "丙 | — | 6", "合计 | 50 | 15"])
                == ["holds 30 + 20 = 50", "holds 4 + 5 + 6 = 15"])
    }

    @Test func totalAbove() {
        #expect(
            found(["县 | 水井 | 水库", "总计 | 50 | 15", "甲 | 30 | 4", "乙 | 20 | 11"])
                == ["holds 30 + 20 = 50", "holds 4 + 11 = 15"])
    }

    @Test func oneColumnOfThreeDiffers() {
        #expect(
            found(["县 | 水井 | 水库 | 水渠", "甲 | 30 | 4 | 7", "乙 | 20 | 5 | 8", "合计 | 60 | 9 | 15"])
                == ["differs 30 + 20 = 50 ≠ 60", "holds 4 + 5 = 9", "holds 7 + 8 = 15"])
    }

    /// What stands for one thing is not added: the price in the last row is that of all.
    @Test(arguments: ["单价", "人口密度", "价格指数", "price", "ratio"])
    func levelsAreNotAdded(head: String) {
        #expect(
            found(["品名 | 数量 | 金额 | \(head)", "甲 | 10 | 20 | 2", "乙 | 20 | 60 | 3", "合计 | 30 | 80 | 2.67"])
                == ["holds 10 + 20 = 30", "holds 20 + 60 = 80"])
    }

    @Test func groupsAndSubtotals() {
        #expect(
            found([
                "Item | 2023 | 2024", "Wells | 10 | 12", "Dams | 20 | 22", "Subtotal, water | 30 | 34", "Roads | 5 | 6",
                "Bridges | 6 | 6", "Subtotal, roads | 11 | 12", "Total | 41 | 46",
            ]) == [
                "holds 10 + 20 = 30", "holds 12 + 22 = 34", "holds 5 + 6 = 11", "holds 6 + 6 = 12",
                "holds 30 + 11 = 41",
                "holds 34 + 12 = 46",
            ])
    }

    @Test func totalsBesideTheirColumns() {
        #expect(
            found([
                "县 | 合计 | 水井 | 水库", "甲 | 34 | 30 | 4", "乙 | 25 | 20 | 5", "丙 | 16 | 10 | 6", "丁 | 20 | 9 | 9",
                "戊 | 3 | 1 | 2",
            ])
                == [
                    "holds 30 + 4 = 34", "holds 20 + 5 = 25", "holds 10 + 6 = 16", "differs 9 + 9 = 18 ≠ 20",
                    "holds 1 + 2 = 3",
                ])
    }

    @Test func changesBesideTheirLevels() {
        #expect(
            found([
                "指标 | 2023年 | 2022年 | 增长（%）", "水井 | 120 | 100 | 20.0", "水库 | 55 | 50 | 10.0", "水渠 | 90 | 100 | -10.0",
            ]) == [
                "holds 100 → 120: +20% ≈ 20%", "holds 50 → 55: +10% ≈ 10%", "holds 100 → 90: -10% ≈ -10%",
            ])
    }

    /// Rates are not added, and what 其中 names is a part of the row above.
    @Test func otherReadingsAreLeftOpen() {
        #expect(found(["县 | 办结率（%） | 满意率（%）", "甲 | 30 | 4", "乙 | 20 | 5", "合计 | 60 | 10"]) == [])
        #expect(found(["县 | 水井 | 水库", "甲 | 30 | 4", "其中：深井 | 20 | 5", "合计 | 60 | 10"]) == [])
        #expect(found(["县 | 水井 | 水库", "甲 | 30 | 4", "乙 | 20 | 5", "合计 | 60 | 10"]) == [])
    }
}
