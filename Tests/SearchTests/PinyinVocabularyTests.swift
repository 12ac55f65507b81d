import Testing

@testable import Search

@Suite struct PinyinVocabularyTests {
    private let library = PinyinSample.reports

    private static let inputs: [(String, String)] = [
        ("gzbg", "工作报告"), ("gongzuobaogao", "工作报告"), ("gongzuobg", "工作报告"), ("gzbaog", "工作报告"),
        ("工作bg", "工作报告"), ("gongzuo报告", "工作报告"), ("gzuobg", "工作报告"), ("gong1zuo4bao4gao4", "工作报告"),
        ("gong zuo bao gao", "工作报告"), ("zfgzbg", "政府工作报告"), ("cwwyh", "常务委员会"), ("gzlfz", "高质量发展"),
        ("rdcwh", "人大常委会"), ("xczx", "乡村振兴"), ("changsha", "长沙"), ("yinhang", "银行"), ("chongqing", "重庆"),
        ("zhongdian", "重点"), ("hangzhang", "行长"), ("xiamen", "厦门"), ("kuaiji", "会计"), ("shoudu", "首都"),
        ("lvshi", "律师"), ("lüshi", "律师"), ("funv", "妇女"), ("qinlve", "侵略"), ("qinlue", "侵略"), ("hulüe", "忽略"),
        ("xi'an", "西安"), ("fang'an", "方案"), ("shbz", "社会保障"), ("shehuibaozh", "社会保障"),
    ]

    @Test(arguments: inputs)
    func pinyinFindsThePhrase(input: String, phrase: String) {
        #expect(library.phrases(input).first == phrase)
    }

    @Test func allWaysToCutAreTried() {
        #expect(library.phrases("xian").contains("先"))
        #expect(library.phrases("xian").contains("西安"))
        let both = library.phrases("fangan")
        #expect(both.contains("方案") && both.contains("反感"))
    }

    @Test func oneSyllableIsACharacter() {
        #expect(Set(library.phrases("zhong")) == ["重"])
        #expect(library.phrases("hang") == ["行"])
    }

    @Test func whatDoesNotOccurIsLeftOut() {
        // 工作 and 作变 and 变更 occur, and so do 告知 and 知被; 告知变更 does not.
        #expect(library.phrases("gaozhibiangeng").isEmpty)
        for phrase in library.phrases("gzbg") { #expect(library.count(phrase) > 0) }
    }

    @Test func withoutLookingUpEveryPairOccurs() {
        let candidates = library.vocabulary.candidates(for: PinyinInput("gzbg"), limit: 30)
        #expect(candidates.contains { $0.phrase == "工作报告" })
        #expect(candidates.map(\.cost) == candidates.map(\.cost).sorted())
        #expect(Set(candidates.map(\.phrase)).count == candidates.count)
        let pairs = Set(library.pairs.map { [$0.first, $0.second] })
        for candidate in candidates {
            let scalars = candidate.phrase.unicodeScalars.map(\.value)
            for pair in zip(scalars, scalars.dropFirst()) { #expect(pairs.contains([pair.0, pair.1])) }
        }
    }

    @Test func whatIsSpelledOutIsMarked() {
        let spelled = { (input: String) in
            library.vocabulary.candidates(for: PinyinInput(input), limit: 9).first { $0.phrase == "工作报告" }?.isSpelled
        }
        #expect(spelled("gongzuobaogao") == true)
        #expect(spelled("工作baogao") == true)
        #expect(spelled("gongzuobg") == false)
        #expect(spelled("gzbg") == false)
    }

    @Test func looksUpNoMoreThanItMay() {
        var asked: [String] = []
        let count = { (phrase: String) -> Int? in
            asked.append(phrase)
            return 0
        }
        #expect(library.vocabulary.candidates(for: PinyinInput("gzbg"), limit: 9, checks: 5, count: count).isEmpty)
        #expect(asked.count <= 5)
        #expect(Set(asked).count == asked.count)
    }

    @Test func stopsWhenThereIsNoTime() {
        var asked = 0
        let found = library.vocabulary.candidates(for: PinyinInput("gongzuo"), limit: 9) { phrase in
            asked += 1
            return asked > 1 ? nil : library.count(phrase)
        }
        #expect(found.map(\.phrase) == ["工作"])
        #expect(asked <= 2)
    }

    @Test func nothingComesOfNothing() {
        let empty = PinyinVocabulary(pairs: [PinyinVocabulary.Pair]())
        #expect(empty.isEmpty)
        #expect(empty.candidates(for: PinyinInput("gzbg"), limit: 9).isEmpty)
        #expect(library.phrases("audit").isEmpty)
        #expect(library.phrases("").isEmpty)
        #expect(library.phrases("gzbg", limit: 0).isEmpty)
    }

    @Test func strangePairsAreBorne() {
        let pairs = [
            PinyinVocabulary.Pair(first: 0, second: .max, count: 3),
            PinyinVocabulary.Pair(first: 0x5DE5, second: 0x4F5C, count: .max),
            PinyinVocabulary.Pair(first: 0x5DE5, second: 0x4F5C, count: -1),
            PinyinVocabulary.Pair(first: 0x5DE5, second: 0x5DE5, count: .max),
        ]
        let vocabulary = PinyinVocabulary(pairs: pairs, characters: [(character: 0x5DE5, count: .max)])
        #expect(vocabulary.candidates(for: PinyinInput("gongzuo"), limit: 9).map(\.phrase) == ["工作"])
    }

    @Test func traditionalCharactersAreTyped() {
        #expect(library.phrases("gongzuo報告").first == "工作报告")
    }
}
