@testable import Search

/// A small library: sentences, and how often each is written.
struct PinyinSample {
    var sentences: [(text: String, times: Int)]

    /// Reports, a few places, and words that sound alike.
    static let reports = PinyinSample(sentences: [
        ("政府工作报告提请审议", 9), ("工作报告", 12), ("工作变更", 2), ("告知被告", 1), ("常务委员会会议", 8),
        ("坚持高质量发展", 7), ("县人大常委会主任", 6), ("推进乡村振兴", 6), ("现场秩序", 1), ("长沙和重庆设银行", 5),
        ("重点工程很重", 5), ("行长住在厦门", 3), ("会计都在首都开会", 4), ("妇女和律师", 4), ("侵略与忽略", 3),
        ("城乡居民增收", 5), ("西安先行一步", 3), ("设计方案", 4), ("反感", 1), ("社会保障水平", 4), ("十二月", 2),
    ])

    /// How often a phrase stands in it.
    func count(_ phrase: String) -> Int {
        sentences.reduce(0) { $0 + ($1.text.contains(phrase) ? $1.times : 0) }
    }

    var vocabulary: PinyinVocabulary { PinyinVocabulary(pairs: pairs) }

    var pairs: [PinyinVocabulary.Pair] {
        sentences.flatMap { sentence in
            let scalars = sentence.text.unicodeScalars.map(\.value)
            return zip(scalars, scalars.dropFirst()).map {
                PinyinVocabulary.Pair(first: $0.0, second: $0.1, count: sentence.times)
            }
        }
    }

    /// The phrases of an input, each looked up in the sample.
    func phrases(_ input: String, limit: Int = 9) -> [String] {
        vocabulary.candidates(for: PinyinInput(input), limit: limit) { count($0) }.map(\.phrase)
    }
}
