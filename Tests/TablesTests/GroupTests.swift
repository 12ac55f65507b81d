import Tables
import Testing

/// Rows under the heads of their groups, and when they are added.
@Suite struct GroupTests {
    private static func table(
        places: [String], numbers: [String], kinds: [String]? = nil, units: [String]? = nil, indicators: [String]? = nil
    ) -> DataTable {
        let count = numbers.count
        return DataTable(columns: [
            DataColumn(name: "indicator", title: "指标", texts: indicators ?? Array(repeating: "造林", count: count)),
            DataColumn(
                name: "number", title: "数字", kind: .number, texts: numbers, numbers: numbers.map { Double($0) ?? .nan }),
            DataColumn(name: "kind", title: "类别", kind: .choice, texts: kinds ?? Array(repeating: "面积", count: count)),
            DataColumn(name: "unit", title: "单位", kind: .choice, texts: units ?? Array(repeating: "亩", count: count)),
            DataColumn(name: "scope", title: "地方", texts: places),
        ])
    }

    private static let rule = AddingRule(
        number: "number", kind: "kind", addable: ["面积", "金额"], alike: ["unit", "indicator"], stated: ["indicator"],
        place: "scope")

    private static func subtotal(_ table: DataTable) -> Subtotal? {
        var arrangement = TableArrangement(columns: ["indicator"])
        arrangement.grouping = "kind"
        var ranks: [String: Ranks] = [:]
        return table.arranged(arrangement, ranks: &ranks, adding: rule).groups.first?.subtotal
    }

    @Test func groupsStandTogetherInTheOrderOfTheirCells() {
        let table = Self.table(places: ["乙县", "甲县", "乙县", ""], numbers: ["4", "3", "2", "1"])
        var arrangement = TableArrangement(columns: ["indicator"])
        arrangement.grouping = "scope"
        arrangement.sort = [SortKey("number")]
        var ranks: [String: Ranks] = [:]
        let open = table.arranged(arrangement, ranks: &ranks)
        #expect(open.groups.map(\.text) == ["乙县", "甲县", ""])
        #expect(open.lines == [.group(0), .row(2), .row(0), .group(1), .row(1), .group(2), .row(3)])
        arrangement.folded = ["乙县"]
        #expect(table.arranged(arrangement, ranks: &ranks).lines.prefix(3) == [.group(0), .group(1), .row(1)])
        #expect(table.arranged(arrangement, ranks: &ranks).count == 4)
    }

    @Test func oneIndicatorOfPlacesOfOneRankIsAdded() {
        #expect(Self.subtotal(Self.table(places: ["青溪县", "白河县"], numbers: ["1200.5", "99.75"])) == .sum("1300.25"))
    }

    @Test func whatMayOverlapIsNotAdded() {
        for places in [
            ["南省", "白河县"], ["青溪县", "青溪县"], ["", "白河县"], ["长乐市", "浏水市"], ["", ""], ["青溪县", "南省青溪县"],
        ] {
            #expect(Self.subtotal(Self.table(places: places, numbers: ["2", "3"])) == .mayOverlap, "\(places)")
        }
    }

    @Test func whatHasNoNameIsNotAdded() {
        let unnamed = Self.table(places: ["青溪县", "白河县"], numbers: ["2", "3"], indicators: ["", ""])
        #expect(Self.subtotal(unnamed) == .mayOverlap)
        let empty = Self.table(places: ["青溪县", "白河县"], numbers: ["1.5", ""])
        #expect(Self.subtotal(empty) == .notAdded)
    }

    @Test func whatDiffersIsNotAdded() {
        let places = ["青溪县", "白河县"]
        let units = Self.table(places: places, numbers: ["2", "3"], units: ["亩", "公顷"])
        #expect(Self.subtotal(units) == .differs("unit"))
        let indicators = Self.table(places: places, numbers: ["2", "3"], indicators: ["造林", "造林成活"])
        #expect(Self.subtotal(indicators) == .differs("indicator"))
        let shares = Self.table(places: places, numbers: ["2", "3"], kinds: ["百分比", "百分比"])
        #expect(Self.subtotal(shares) == .notAdded)
    }

    @Test func oneRowHasNoSum() {
        #expect(Self.subtotal(Self.table(places: ["青溪县"], numbers: ["2"])) == nil)
    }

    @Test func sumsAreExactOrNotGiven() {
        #expect(Self.subtotal(Self.table(places: ["甲县", "乙县"], numbers: ["0.1", "0.2"])) == .sum("0.3"))
        #expect(Self.subtotal(Self.table(places: ["甲县", "乙县"], numbers: ["-1.5", "1"])) == .sum("-0.5"))
        let great = String(repeating: "9", count: 40)
        #expect(Self.subtotal(Self.table(places: ["甲县", "乙县"], numbers: [great, "1"])) == .notAdded)
    }

    @Test func anArrangementSortsInTurn() {
        var arrangement = TableArrangement(columns: ["a", "b"])
        arrangement.sort(by: "a")
        arrangement.addSort(by: "b")
        arrangement.addSort(by: "b")
        #expect(arrangement.sort == [SortKey("a"), SortKey("b", isAscending: false)])
        arrangement.sort(by: "b")
        arrangement.sort(by: "b")
        #expect(arrangement.sort == [SortKey("b", isAscending: false)])
        arrangement.sort(by: "b")
        #expect(arrangement.sort.isEmpty)
        arrangement.move("a", by: 9)
        arrangement.toggle("b")
        arrangement.toggle("a")
        #expect(arrangement.columns == ["a"], "the last column stays")
    }
}
