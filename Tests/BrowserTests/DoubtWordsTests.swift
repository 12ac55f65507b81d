import DocumentModel
import Testing

@testable import Browser

/// What flags and repairs are called, in both languages of the interface.
@Suite struct DoubtWordsTests {
    @Test(arguments: [Words.chinese, .english])
    func everyKindOfFlagHasItsNameAndItsSentence(words: Words) {
        let names = Flag.Kind.allCases.map(words.name)
        let reasons = Flag.Kind.allCases.map(words.reason)
        #expect(Set(names).count == names.count)
        #expect(Set(reasons).count == reasons.count)
        for reason in reasons { #expect(reason.hasSuffix("。") || reason.hasSuffix(".")) }
    }

    @Test(arguments: [Words.chinese, .english])
    func everyReasonOfARepairHasItsName(words: Words) {
        let names = Overlay.Reason.allCases.map(words.name)
        #expect(Set(names).count == names.count)
        for name in names { #expect(name.unicodeScalars.allSatisfy(\.isASCII) != words.isChinese) }
    }

    @Test func aKindIsNamedInTheLanguageOfTheInterface() {
        #expect(Words.chinese.name(of: Flag.Kind.cutEnd) == "结尾中断")
        #expect(Words.english.name(of: Overlay.Kind.setAside) == "set aside")
    }
}
