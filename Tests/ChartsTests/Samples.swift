import Charts

/// Charts of invented values.
enum Sample {
    static let growth = Chart(
        title: "青溪县工业增加值增长", unit: "%", form: .bars,
        points: points(["2021": 8.1, "2022": 4.9, "2023": 5.2, "2024": 4.7, "2025": 4.9, "2026*": 5], unit: "%"))

    static let trade = Chart(
        title: "进出口增长", unit: "%", form: .bars,
        points: points(
            ["石桥市": 12.3, "青溪县": -4.5, "北岭经济技术开发区": 0.3, "柳河": -0.2, "南塘*": -2], unit: "%"))

    static let money = Chart(
        title: "一般公共预算收入", unit: "元", form: .bars,
        points: [
            Chart.Point(label: "石桥市", value: 350_760_000_000, text: "3507.6亿元"),
            Chart.Point(label: "青溪市", value: 1_390_000_000_000, text: "1.39万亿元"),
            Chart.Point(label: "柳河市", value: 111_240_000_000, text: "1112.4亿元"),
        ])

    /// Years that do not follow each other.
    static let harvest = Chart(
        title: "粮食产量", unit: "吨", form: .lines,
        points: [(2015, 5), (2020, 10), (2021, 30), (2022, 12)].map { year, value in
            Chart.Point(label: "\(year)", value: value * 10_000, text: "\(Int(value))万吨", time: Double(year))
        })

    /// Two values of one year.
    static let contradiction = Chart(
        title: "增长", unit: "%", form: .bars,
        points: [("2024", 5.0), ("2024", 7), ("2025", 6)].map { Chart.Point(label: $0, value: $1, text: "\(Int($1))%") }
    )
}

extension Chart {
    /// The same values as lines.
    var asLines: Chart {
        var chart = self
        chart.form = .lines
        return chart
    }

    /// Only the first value.
    var alone: Chart {
        var chart = self
        chart.points = Array(points.prefix(1))
        return chart
    }
}
