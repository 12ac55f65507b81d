import DocumentReaders
import Exports
import Foundation
import Statistics
import Testing

@Suite struct DataPackageTests {
    @Test func aPackageSaysWhatItsColumnsAre() {
        let package = DataPackage(
            name: "rain", title: "降雨", description: "各站雨量。",
            resources: [
                .init(
                    name: "rain", path: "rain.csv",
                    fields: [
                        ExportField("mm", "雨量", .number, "一天的雨量。", unit: "毫米", isRequired: true),
                        ExportField("sky", "天气", choices: ["晴", "雨"]),
                    ])
            ], sources: [.init(title: "气象\"简报\"", path: "a.md")])
        #expect(
            package.json.hasPrefix(
                """
                {
                  "profile": "tabular-data-package",
                  "name": "rain",
                  "title": "降雨",
                  "description": "各站雨量。 A text cell
                """))
        #expect(
            package.json.contains(
                """
                        "fields": [
                          {
                            "name": "mm",
                            "title": "雨量",
                            "type": "number",
                            "format": "default",
                            "description": "一天的雨量。",
                            "unit": "毫米",
                            "constraints": {
                              "required": true
                            }
                          },
                          {
                            "name": "sky",
                            "title": "天气",
                            "type": "string",
                            "format": "default",
                            "constraints": {
                              "enum": [
                                "晴",
                                "雨"
                              ]
                            }
                          }
                        ],
                        "missingValues": [
                          ""
                        ]
                """))
    }

    @Test func aPackageIsJSON() throws {
        let source = DataPackage.Source(title: "\u{1}\"\\\n", path: "\u{202E}")
        let package = DataPackage(name: "a", title: "", description: "", resources: [], sources: [source])
        let object = try JSONSerialization.jsonObject(with: Data(package.json.utf8)) as? [String: Any]
        let sources = object?["sources"] as? [[String: String]]
        #expect(sources?.first?["title"] == "\u{1}\"\\\n")
    }

    @Test func statisticsHaveTheColumnsThatAreDescribed() throws {
        let document = readDocument(Array("# 造林简报\n\n今年完成造林5万亩，成活率由80%提高到95%以上。\n".utf8), path: "a.md")
        let statistics = extractStatistics(from: document)
        #expect(statistics.count >= 2)
        for statistic in statistics {
            let record = Record(statistic, in: document)
            #expect(record.fields.map(\.name) == StatisticFields.all.map(\.name))
            for (field, value) in zip(StatisticFields.all, record.fields.map(\.value)) {
                #expect(!field.isRequired || !value.plain.isEmpty, "\(field.name)")
                #expect(value == .none || field.choices.isEmpty || field.choices.contains(value.plain), "\(field.name)")
            }
        }
    }
}
