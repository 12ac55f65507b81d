import Testing

@testable import Statistics

/// Done, intended, or demanded.
@Suite struct StatusTests {
    static let examples = [
        Example("新建公园6个。", "actual"),
        Example("拟新建公园6个。", "planned"),
        Example("力争新建公园6个以上。", "planned"),
        Example("已建公园6个；明年拟新建2个。", "actual", "planned"),
        Example("2024年新建公园6个。", "planned"),
    ]

    @Test(arguments: examples) func reads(_ example: Example) {
        #expect(found(in: example.text).map(\.status.rawValue) == example.rows)
    }

    @Test(arguments: [
        ("2024年主要工作安排", "planned"), ("主要目标任务", "planned"), ("2023年工作回顾", "actual"), ("加强自身建设", "-"),
    ])
    func headingsTell(title: String, expected: String) {
        #expect((status(ofHeading: title)?.rawValue ?? "-") == expected)
    }

    @Test func rulesDemand() {
        #expect(found(in: "应当在十日内答复。", context: law).map(\.status) == [.required])
    }
}
