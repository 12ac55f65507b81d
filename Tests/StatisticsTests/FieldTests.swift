import DocumentModel
import Statistics
import Testing

/// What may be typed for a field of a statistic.
@Suite struct FieldTests {
    @Test(arguments: [
        (StatisticField.value, "12", "12"), (.value, " 97.5 ", "97.5"), (.value, "-0.3", "-0.3"),
        (.value, "1,234", "1234"), (.value, "1.3万", "13000"), (.value, "三十", "30"), (.value, "０", "0"),
        (.value, "007", "7"),
        (.from, "", ""), (.from, "5", "5"), (.unit, "", ""), (.unit, "人次", "人次"), (.bound, ">=", ">="),
        (.kind, "money", "money"), (.status, "planned", "planned"), (.period, "", ""), (.period, "2023", "2023"),
        (.period, "2023-10", "2023-10"), (.period, "2020-04/2020-10", "2020-04/2020-10"),
        (.period, "2019/2023", "2019/2023"), (.period, "2023-10-08", "2023-10-08"),
        (.period, "2023-01/2023-01-26", "2023-01/2023-01-26"), (.indicator, "　办理建议 ", "办理建议"), (.scope, "", ""),
    ])
    func whatAFieldCanSay(field: StatisticField, typed: String, said: String) throws {
        #expect(try field.checked(typed) == said)
    }

    @Test(arguments: [
        (StatisticField.value, "", FieldError.noNumber), (.value, "很多", .noNumber), (.value, "12件", .noNumber),
        (.value, "1e5", .noNumber), (.value, "1.2.3", .noNumber), (.value, ".5", .noNumber), (.value, "--1", .noNumber),
        (.from, "x", .noNumber), (.period, "23", .noPeriod), (.period, "2023-7", .noPeriod),
        (.period, "2023-10-32", .noPeriod), (.period, "2023-13", .noPeriod),
        (.period, "2023/2020", .noPeriod), (.period, "2023年", .noPeriod), (.period, "0000", .noPeriod),
        (.period, "2023/", .noPeriod), (.period, "2020/2021/2022", .noPeriod), (.indicator, " ", .nothing),
        (.unit, "件\u{1B}[2J", .controls), (.unit, "件\u{202E}", .controls), (.indicator, "甲\n乙", .controls),
        (.status, "done", .noName(of: ["actual", "planned", "required"])),
        (.unit, String(repeating: "件", count: 41), .tooLong(40)),
    ])
    func whatItCannotSayIsToldInASentence(field: StatisticField, typed: String, error: FieldError) {
        #expect(throws: error) { try field.checked(typed) }
        #expect(error.sentence.hasSuffix("."))
    }

    @Test func numbersThatAreNoStatisticsAreReadToo() {
        let tokens = numberTokens(in: "第十四届会议于2023年召开，到会近120人次，安排1.3万元。")
        #expect(tokens.map(\.verbatim).contains("近120人次"))
        let money = tokens.first { $0.unit == "元" }
        #expect(money?.value == "13000" && money?.kind == .money)
        #expect(tokens.first { $0.unit == "人次" }?.bound == .lessThan)
        #expect(tokens.contains { $0.value == "2023" } && tokens.contains { $0.value == "14" })
    }

    @Test func soAreEnglishOnes() {
        let text =
            "In fiscal year 2019 the office closed about 12 branches and spent $3.5 million on stage 2 of the plan."
        let tokens = numberTokens(in: text)
        #expect(tokens.map(\.value) == ["2019", "12", "3500000", "2"])
        #expect(tokens[1].unit == "branches" && tokens[1].bound == .about && tokens[2].unit == "$")
        for token in tokens { #expect(text.utf8.count >= token.range.upperBound && !token.range.isEmpty) }
    }
}
