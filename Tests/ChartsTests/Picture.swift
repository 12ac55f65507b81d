import Charts
import TextScreen

/// A chart as it stands on a screen of a size.
func picture(_ chart: Chart, _ width: Int, _ height: Int, cursor: Int? = nil) -> String {
    var surface = Surface(size: Size(width: width, height: height))
    surface.draw(chart, in: Rect(row: 0, column: 0, width: width, height: height), cursor: cursor, words: words)
    return surface.text
}

let words = ChartWords(tooSmall: "这里太小，画不下", noValues: "没有数值", actual: "完成", planned: "计划")

/// Points of values of one unit; a planned one has a star.
func points(_ values: KeyValuePairs<String, Double>, unit: String) -> [Chart.Point] {
    values.map { label, value in
        let isPlanned = label.hasSuffix("*")
        return Chart.Point(
            label: isPlanned ? String(label.dropLast()) : label, value: value, text: "\(value)\(unit)",
            isPlanned: isPlanned)
    }
}
