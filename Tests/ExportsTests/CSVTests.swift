import Exports
import Testing

@Suite struct CSVTests {
    private func line(_ text: String) -> String { CSV.line(Record(["a": .text(text)])) }

    @Test(arguments: [
        ("件", "件"), ("甲,乙", "\"甲,乙\""), ("他说\"好\"", "\"他说\"\"好\"\"\""), ("上\n下", "\"上\n下\""), ("", ""),
        ("甲|乙", "甲|乙"), ("\u{202E}倒", "\u{202E}倒"),
    ])
    func quotesWhatWouldEndACell(text: String, cell: String) {
        #expect(line(text) == cell + "\r\n")
    }

    @Test(arguments: [
        "=1+1", "+86 731", "-甲", "@SUM(A1)", "\t=1", "＝1+1", "－甲", "＠x", "=-1", "-1+1", "+inf", "-0x1", "'=1", "--1",
        "-",
        "-1.",
    ])
    func noTextIsAFormula(text: String) {
        #expect(line(text) == "'" + text + "\r\n")
    }

    @Test(arguments: ["-3.5", "+2", "=", ">=", "~", "12", "-.5", "'s", "'"])
    func numbersAndBoundsStayAsTheyAre(text: String) {
        #expect(line(text) == text + "\r\n")
    }

    @Test func negativeNumbersStayNumbers() {
        let record = Record(["a": .decimal("-12.50"), "b": .number(-3), "c": .real(-0.5), "d": .real(1e20), "e": .none])
        #expect(CSV.line(record) == "-12.50,-3,-0.5,1e+20,\r\n")
    }

    @Test func whatWasDoneCanBeUndone() {
        for text in ["=1", "'=1", "''+x", "'s", "甲"] {
            var cell = String(line(text).dropLast())
            let rest = cell.drop { $0 == "'" }
            if cell.hasPrefix("'"), let first = rest.first, "=+-@".contains(first) { cell.removeFirst() }
            #expect(cell == text)
        }
    }
}
