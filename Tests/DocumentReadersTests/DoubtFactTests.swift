import DocumentModel
import DocumentReaders
import Foundation
import Testing

/// Dates that cannot be, and fields that a kind of document states.
@Suite struct DoubtFactTests {
    private func flags(_ kind: Flag.Kind, _ text: String) -> [String] {
        read(text).flags.filter { $0.kind == kind }.map(\.detail)
    }

    private func notice(_ text: String) -> String {
        "某县人民政府关于修渠的通知\n\n某政发〔2021〕7号\n\n各乡镇人民政府：\n\n\(text)\(paragraph)\n\n某县人民政府\n\n2021年3月9日\n"
    }

    @Test(arguments: [
        ("2月30日动工。", "2月30日"), ("2019年2月29日动工。", "2019年2月29日"), ("2020年13月完工。", "2020年13月"),
        ("截至2021年4月15日，修好三十里。", "2021年4月15日"), ("据统计，截止3月底，修好三十里。", "3月底"), ("县里2021年5月1日审议通过了方案。", "2021年5月1日"),
    ])
    func impossible(text: String, date: String) { #expect(flags(.impossibleDate, notice(text)) == [date]) }

    @Test(arguments: [
        "2020年2月29日动工。", "12月31日前完工。", "到2021年12月31日，预计修好三十里。", "截至2021年2月28日，修好三十里。", "本办法自2021年5月1日起施行。",
        "出栏24月龄肉牛三百头。", "农历二月三十日赶集。", "增长5.13月均值。",
    ])
    func possible(text: String) { #expect(flags(.impossibleDate, notice(text)) == []) }

    @Test func whatANoticeStates() {
        #expect(flags(.missingMetadata, notice("")) == [])
        let bare = "某县人民政府关于修渠的通知\n\n各乡镇人民政府：\n\n\(paragraph)\n\n某县人民政府\n\n2021年3月9日\n"
        #expect(flags(.missingMetadata, bare) == ["number"])
    }

    @Test func aReportIsGivenBySomebody() {
        let report = "某县政府工作报告\n\n——2021年1月8日在某县第九届人民代表大会第四次会议上\n\n各位代表：\n\n\(paragraph)"
        #expect(flags(.missingMetadata, report) == ["signed"])
    }

    @Test func whatNeverStatesAnything() {
        #expect(flags(.missingMetadata, "管护条例\n\n第一章 总则\n\n第一条 为了管好水渠，制定本条例。") == [])
        #expect(flags(.missingMetadata, "水利工作报告\n\n\(paragraph)") == [])
    }
}

/// The damage of the source documents that is known by its line.
@Suite(.enabled(if: Originals.isThere, "the source documents are not beside the repository"))
struct DoubtSourceTests {
    struct Damage: CustomTestStringConvertible {
        var file: Int
        var line: Int
        var kind: Flag.Kind
        var testDescription: String { "\(file):\(line) \(kind.rawValue)" }

        init(_ file: Int, _ line: Int, _ kind: Flag.Kind) { (self.file, self.line, self.kind) = (file, line, kind) }
    }

    static let known: [Damage] = [
        .init(0, 1, .missingMetadata), .init(0, 47, .cutBeginning), .init(0, 53, .suspiciousCharacters),
        .init(0, 63, .suspiciousCharacters), .init(0, 85, .suspiciousCharacters), .init(0, 93, .suspiciousCharacters),
        .init(0, 99, .cutEnd), .init(0, 101, .unbalancedQuote), .init(0, 103, .cutEnd), .init(0, 105, .cutEnd),
        .init(0, 111, .cutEnd), .init(0, 115, .unbalancedQuote), .init(0, 117, .missingNumbers), .init(0, 117, .cutEnd),
        .init(0, 125, .fusedLines), .init(0, 131, .cutEnd), .init(1, 3, .missingMetadata),
        .init(1, 43, .suspiciousCharacters), .init(1, 79, .missingMetadata), .init(1, 92, .fusedLines),
        .init(1, 102, .repetitionLoop), .init(2, 1, .missingMetadata), .init(2, 21, .fusedLines),
        .init(3, 343, .impossibleDate),
    ]

    @Test(arguments: known) func isFlagged(damage: Damage) throws {
        let file = Originals.files("seeds")[damage.file]
        let document = try readDocument(at: file.path)
        let lines = document.flags.filter { $0.kind == damage.kind }.map { flag in
            document.source.line(at: flag.source.lowerBound)...document.source.line(at: flag.source.upperBound)
        }
        #expect(lines.contains { $0.contains(damage.line) })
    }

    /// Official texts in good order: four reports of a province, four letters of the State Council.
    @Test(arguments: ["corpus/provinces-2026", "corpus/documents"]) func cleanTextsHaveNoFlag(folder: String) throws {
        for file in Originals.files(folder) where file.pathExtension == "txt" {
            let document = try readDocument(at: file.path)
            #expect(document.flags.map(\.kind) == [], "\(file.lastPathComponent)")
        }
    }
}
