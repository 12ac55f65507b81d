import Foundation
import TerminalSupport
import Testing

/// `gazette chart` as scripts see it.
@Suite struct ChartTests {
    let folder: Folder
    private let program = programFolder() + "/gazette"

    init() throws {
        folder = try Folder([
            "石桥.md": "# 石桥县政府工作报告\n\n——2026年1月8日在石桥县人民代表大会上\n\n2025年，全县经济平稳，粮食产量达到42万吨，增长3.1%。\n",
            "柳河.md": "# 柳河县政府工作报告\n\n——2026年1月9日在柳河县人民代表大会上\n\n2025年，全县粮食产量58万吨，增长2%。\n",
        ])
    }

    @Test func placesAreDrawnWithTheirLines() throws {
        let outcome = try chart(["--indicator", "粮食产量", "--width", "60"])
        #expect(outcome.status == 0 && !outcome.output.contains("\u{1B}"))
        let lines = outcome.output.split(separator: "\n")
        #expect(lines[0] == "粮食产量 · 2025")
        #expect(lines[1].hasPrefix("柳河县 │███") && lines[1].hasSuffix("58万吨"))
        #expect(lines[2].hasPrefix("石桥县 │███") && lines[2].hasSuffix("42万吨"))
        #expect(lines.contains { $0.hasSuffix("actual     5  ./石桥.md") || $0.hasSuffix("actual     5  石桥.md") })
        #expect(lines.last == "also named so: 粮食产量增长 (%)")
    }

    @Test func asSVG() throws {
        let outcome = try chart(["--indicator", "粮食产量", "--format", "svg", "--form", "lines"])
        #expect(outcome.output.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg "))
        #expect(outcome.output.contains(">58万吨</text>") && outcome.output.hasSuffix("</svg>\n"))
    }

    @Test func anUnknownIndicatorIsStatus1() throws {
        let outcome = try chart(["--indicator", "铁路里程"])
        #expect(outcome.status == 1 && outcome.output.isEmpty)
        #expect(outcome.errors.hasPrefix("gazette: no indicator is named “铁路里程”"))
        #expect(outcome.errors.split(separator: "\n").count == 1)
    }

    @Test func valuesWithoutPeriodAreNotAnEmptyPicture() throws {
        try "# 青坡县工作报告\n\n去年修建水池12座，整治山塘35口。\n".write(
            toFile: folder.path + "/青坡.md", atomically: true, encoding: .utf8)
        let outcome = try chart(["--indicator", "山塘", "--over", "period"])
        #expect(outcome.status == 1 && outcome.output.isEmpty)
        #expect(outcome.errors == "gazette: no value of “山塘” has a period; try --over place or document.\n")
    }

    @Test(arguments: [
        [], ["--indicator", " "], ["--indicator", "粮食", "--width", "0"], ["--indicator", "粮食", "--over", "月亮"],
        ["--indicator", "粮食", "--form", "pie"],
    ])
    func badUsageIsStatus64(arguments: [String]) throws {
        #expect(try chart(arguments).status == 64)
    }

    @Test func aTerminalGetsColours() throws {
        let command = "cd '\(folder.path)'; NO_COLOR= script -qec \"'\(program)' chart . --indicator 粮食产量\" /dev/null"
        #expect(try outcome(of: ["sh", "-c", command]).output.contains("\u{1B}[0;36m█"))
        let plain = "cd '\(folder.path)'; NO_COLOR=1 script -qec \"'\(program)' chart . --indicator 粮食产量\" /dev/null"
        #expect(try !outcome(of: ["sh", "-c", plain]).output.contains("\u{1B}[0;36m"))
    }

    private func chart(_ arguments: [String]) throws -> Outcome {
        let words = ([program, "chart", "."] + arguments).map { "'" + $0 + "'" }.joined(separator: " ")
        let environment = inheritedEnvironment().merging(["XDG_DATA_HOME": folder.path + "/.data"]) { $1 }
        return try outcome(of: ["sh", "-c", "cd '\(folder.path)'; exec \(words)"], environment: environment)
    }
}
