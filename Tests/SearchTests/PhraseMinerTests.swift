import Testing

@testable import Search

@Suite struct PhraseMinerTests {
    private func mined(_ texts: String...) -> [String: Int] {
        var miner = PhraseMiner()
        for text in texts { miner.add(Array(text.utf8)) }
        return Dictionary(uniqueKeysWithValues: miner.list().map { ($0.text, $0.count) })
    }

    @Test func frequentPhrasesAreFound() {
        let found = mined("兴修水利工程。", "老水利工程，新", "看水利工程", "公路桥梁只有一次")
        #expect(found == ["水利工程": 3])
    }

    @Test func aPartOfALongerPhraseIsNone() {
        let found = mined("全省水利厅", "全省水利厅", "全省水利厅", "某省水利厅", "某省水利厅", "某省水利厅")
        // 省水利厅 stands in both, 水利厅 only as its part.
        #expect(found["省水利厅"] == 6)
        #expect(found["全省水利厅"] == 3)
        #expect(found["水利厅"] == nil)
        #expect(found["全省水利"] == nil)
    }

    @Test func phrasesDoNotCrossMarksOrTexts() {
        #expect(mined("水利，工程", "水利，工程", "水利，工程").isEmpty)
        #expect(mined("水利a工程", "水利a工程", "水利a工程").isEmpty)
        #expect(mined("水", "利工", "程水", "利工", "程水", "利工", "程").isEmpty)
    }

    @Test func longRepetitionsEnd() {
        // Each run is a part of a longer one, and eight characters are the most.
        #expect(mined(String(repeating: "水", count: 3000)).isEmpty)
        let found = mined("一二三四五六七八", "一二三四五六七八", "一二三四五六七八")
        #expect(found == ["一二三四五六七八": 3])
    }

    @Test func anyBytesAreTaken() {
        var miner = PhraseMiner()
        for length in 0..<300 { miner.add((0..<length).map { _ in UInt8.random(in: 0...255) }) }
        #expect(miner.list().allSatisfy { $0.count >= PhraseMiner.fewest })
    }

    @Test func aSampleIsEnough() {
        var miner = PhraseMiner()
        let text = Array(String(repeating: "水利工程建设", count: 1000).utf8)
        var texts = 0
        while !miner.isFull, texts < 1000 {
            miner.add(text)
            texts += 1
        }
        #expect(texts == PhraseMiner.sampleSize / 6001 + 1)
    }

    @Test func minedPhrasesAreFoundByPinyin() {
        var miner = PhraseMiner()
        for text in ["县人大常委会", "市人大常委会", "省人大常委会"] { miner.add(Array(text.utf8)) }
        let none = [PinyinVocabulary.Pair]()
        let vocabulary = PinyinVocabulary(pairs: none, phrases: miner.phrases())
        let first = { (input: String) in vocabulary.candidates(for: PinyinInput(input), limit: 9).first?.phrase }
        #expect(first("rdcwh") == "人大常委会")
        #expect(first("rendachangweihui") == "人大常委会")
        #expect(first("人大cwh") == "人大常委会")
        #expect(first("人大zwh") == nil)
        #expect(first("rdcw") == nil)
        #expect(vocabulary.candidates(for: PinyinInput("rdcwh"), limit: 9) { _ in 0 }.isEmpty)
    }
}
