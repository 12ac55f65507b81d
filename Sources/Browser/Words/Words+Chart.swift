public import Charts

/// What is said about charts.
extension Words {
    var chart: String { isChinese ? "图" : "Chart" }
    var pointsKey: String { isChinese ? "逐个" : "values" }
    var axisKey: String { isChinese ? "横轴" : "axis" }
    var formKey: String { isChinese ? "条形、折线" : "bars, lines" }
    var writeKey: String { isChinese ? "存图" : "write" }
    var noChart: String { isChinese ? "统计中选一行，gc 作图" : "select a row of the statistics; gc draws its chart" }
    var onlyValue: String {
        isChinese ? "这个指标只有一个数值；这里是同处同单位的数值" : "the only value of this indicator; here are others of its unit nearby"
    }
    var onlyValueHere: String {
        isChinese ? "这个指标只有这一个数值，同处也没有同单位的数值" : "the only value of this indicator, and the only one of its unit nearby"
    }
    var onlyAxis: String { isChinese ? "没有别的横轴可选" : "there is no other axis" }
    var chartPlace: String { isChinese ? "地区" : "places" }
    var chartPeriod: String { isChinese ? "时期" : "periods" }
    var chartDocument: String { isChinese ? "文件" : "documents" }
    var chartNeighbours: String { isChinese ? "同单位" : "same unit" }
    var noPeriod: String { isChinese ? "时期不明" : "no period" }
    var chartSource: String { isChinese ? "来源：" : "Source: " }

    /// The words of a picture.
    public var ofCharts: ChartWords {
        ChartWords(
            tooSmall: isChinese ? "窗口太小，画不下" : "no room for a chart", noValues: isChinese ? "没有数值" : "no values",
            actual: actual, planned: planned)
    }

    /// An axis of a chart.
    func name(of axis: IndicatorChart.Axis) -> String {
        switch axis {
        case .period: chartPeriod
        case .place: chartPlace
        case .document: chartDocument
        case .neighbours: chartNeighbours
        }
    }
}
