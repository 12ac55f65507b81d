import Charts
import Testing

@Suite struct ChartTests {
    @Test func keepsItsPointsInOrder() {
        let points = ["2021", "2022", "2023"].enumerated().map { index, year in
            Chart.Point(label: year, value: Double(index), text: "\(index)亿元")
        }
        #expect(
            Chart(title: "工业增加值", unit: "元", form: .lines, points: points).points.map(\.label) == [
                "2021", "2022", "2023",
            ])
    }
}
