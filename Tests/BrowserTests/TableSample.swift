import Browser
import DocumentModel
import DocumentReaders
import Statistics
import TextScreen

/// Documents and states for the tests of the table.
enum TableSample {
    /// Numbers of many kinds, with long and short indicators.
    static let harvest = readDocument(
        Array(
            """
            # 白河县2023年农业生产情况

            ## 一、粮食

            全年粮食播种面积32.5万亩，比上年增长1.2%，总产量达到14.6万吨。其中优质稻播种面积18万亩。

            ## 二、水利

            全县整修山塘126口，疏浚渠道215公里，完成投资3800万元。高标准农田建设项目区内田间道路硬化里程达到96公里。2024年计划新建提灌站12座，改造水库3座。
            """.utf8), path: "农业/白河.md")

    /// A reader before the harvest, with places set as given for the first numbers of a sort.
    static func robot(width: Int, height: Int, words: Words = .chinese) -> Robot {
        Robot([harvest], width: width, height: height, words: words)
    }

    /// The same indicator of several places.
    static func forest(places: [String], values: [String], width: Int, height: Int, words: Words = .chinese) -> Robot {
        var robot = Robot([harvest], width: width, height: height, words: words)
        let statistics = extractStatistics(from: harvest)
        guard let first = statistics.first else { return robot }
        let made = zip(places, values).map { place, value in
            var statistic = first
            (statistic.scope, statistic.value, statistic.verbatim) = (place, value, value + "亩")
            (statistic.indicator, statistic.unit, statistic.kind, statistic.period) = ("人工造林", "亩", .area, "2023")
            return statistic
        }
        robot.take(.counted(path: harvest.path, CorrectedStatistics(made)))
        return robot
    }
}
