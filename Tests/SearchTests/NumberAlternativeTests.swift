import DocumentModel
import Search
import Testing

@Suite struct NumberAlternativeTests {
    @Test(arguments: [
        ("2031年", ["二〇三一年", "二零三一年"]),
        ("二○三一年", ["2031年", "二零三一年"]),
        ("1998年", ["一九九八年"]),
        ("10月1日", ["十月一日"]),
        ("十月一日", ["10月1日"]),
        ("第十四届", ["第14届"]),
        ("第14届", ["第十四届"]),
        ("第105條", ["第一百零五条"]),
        ("12号", ["十二号"]),
        ("５年", ["五年"]),
        ("第3批，2031年", ["第三批,2031年", "第3批,二〇三一年", "第三批,二〇三一年", "第3批,二零三一年", "第三批,二零三一年"]),
    ])
    func datesAndOrdinalsHaveOtherSpellings(phrase: String, spellings: [String]) {
        let found = numberAlternatives(of: phrase).map { String(decoding: $0.phrase, as: UTF8.self) }
        #expect(found == spellings)
    }

    @Test(arguments: [
        "一二月", "百年", "十四五", "第一", "12件", "3.5年", "几十年", "01月", "2031", "万年", "二百五", "", "。", "数十日", "5-10年", "3十日",
    ])
    func otherNumbersAreAsTheyAreTyped(phrase: String) {
        #expect(numberAlternatives(of: phrase) == [])
    }

    @Test(arguments: [
        ("14日", "七月十四日召开", true), ("14日", "七月二十四日召开", false), ("4日", "十四日", false), ("四日", "7月4日", true),
        ("四日", "7月14日", false), ("五年", "1.5年", false), ("五年", "历时5年", true), ("第四次", "第4次", true),
        ("第四次", "第14次", false),
    ])
    func aSpellingDoesNotBeginWithinANumber(phrase: String, text: String, isFound: Bool) {
        #expect(finds(phrase, text) == isFound)
    }

    @Test(arguments: [
        ("1,4", "1,489家", true), ("1,48", "1,489家", true), ("1,", "1,489家", true), (",489家", "1,489家", true),
        (",489", "1,489,231家", true), ("，4", "1，489家", true), ("2,345,", "12,345,678", true),
        ("12,3", "12,345,678", true),
        (",48", "1,489", true), ("1,4", "146家", false), (",489家", "489家", false), ("1、4", "1,489家", false),
        ("12,", "甲12", false),
    ])
    func aPhraseMayEndWithinASeparatedNumber(phrase: String, text: String, isFound: Bool) {
        #expect(finds(phrase, text) == isFound)
    }

    private func finds(_ phrase: String, _ text: String) -> Bool {
        let folded = FoldedText(paragraph(text)).bytes
        return numberAlternatives(of: phrase).contains { alternative in
            let term = alternative.phrase
            return folded.indices.contains { start in
                folded[start...].starts(with: term) && alternative.fits(start..<start + term.count, in: folded)
            }
        }
    }
}
