public import DocumentModel
import Search
public import Store

/// Searches of a library beside a scan of its documents.
public struct RecallCheck {
    /// What was compared.
    public struct Report: Sendable {
        /// Phrases that were searched, and those of them that were typed as pinyin.
        public var (phrases, pinyin) = (0, 0)
        /// Hits that there are, that were found, and that are right among those found.
        public var (expected, found, right) = (0, 0, 0)
        /// Phrases typed as pinyin that were among those that are offered.
        public var offered = 0
        /// What was wrong, in a line each.
        public var mistakes: [String] = []
        /// The share of the hits there are that were found.
        public var recall: Double { expected == 0 ? 1 : Double(expected - missed) / Double(expected) }
        /// The share of the hits found that are right.
        public var precision: Double { found == 0 ? 1 : Double(right) / Double(found) }
        var missed = 0
    }

    private let library: LibraryFile
    private var scan: BruteForce
    private var draw: PhraseDraw

    /// Compares a library with the documents that were indexed into it.
    public init(_ library: LibraryFile, _ documents: [Document], seed: UInt64) {
        self.library = library
        scan = BruteForce(documents)
        draw = PhraseDraw(documents, seed: seed)
    }

    /// Draws phrases, some of them in pinyin, and compares all their hits.
    public mutating func run(phrases: Int, pinyin: Int) throws -> Report {
        var report = Report()
        let forms = PhraseDraw.Form.allCases
        for index in 0..<phrases - pinyin {
            guard let phrase = draw.phrase(forms[index % forms.count]) else { continue }
            report.phrases += 1
            try compare([phrase], Query("\"" + phrase + "\""), "\(forms[index % forms.count]) \(phrase)", &report)
        }
        for _ in 0..<pinyin {
            guard let (phrase, letters) = draw.pinyin() else { continue }
            report.phrases += 1
            report.pinyin += 1
            let offered = try library.phrases(forPinyin: letters, limit: 50).map(\.phrase)
            if offered.contains(phrase) {
                report.offered += 1
            } else {
                report.mistakes.append("pinyin \(letters) does not offer \(phrase): \(offered.prefix(5))")
            }
            let query = Query("py:" + letters)
            guard let word = query.pinyinWords.first, !offered.isEmpty else { continue }
            let few = Array(offered.prefix(3))
            try compare(few, query.reading(word, as: few), "pinyin \(letters)", &report)
        }
        return report
    }

    private mutating func compare(_ phrases: [String], _ query: Query, _ name: String, _ report: inout Report) throws {
        var (certain, possible): (Set<BruteForce.Place>, Set<BruteForce.Place>) = ([], [])
        for phrase in phrases {
            let places = scan.places(of: phrase)
            possible.formUnion(places.possible)
            // Of several phrases one block is one hit, at the first of them.
            certain.formUnion(places.certain)
        }
        var found: Set<BruteForce.Place> = []
        try library.search(query) { document in
            for hit in document.hits {
                found.insert(BruteForce.Place(path: document.path, position: hit.position))
            }
            return true
        }
        if phrases.count > 1 { certain = certain.filter { found.contains($0) || !covers(found, $0, of: possible) } }
        let missed = certain.subtracting(found)
        let wrong = found.subtracting(possible)
        report.expected += certain.count
        report.missed += missed.count
        report.found += found.count
        report.right += found.count - wrong.count
        if let place = missed.min() { report.mistakes.append("\(name) is not found \(missed.count) times: \(place)") }
        if let place = wrong.min() { report.mistakes.append("\(name) is found wrongly \(wrong.count) times: \(place)") }
    }

    /// Whether the block of a place has a hit that stands for it.
    private func covers(
        _ found: Set<BruteForce.Place>, _ place: BruteForce.Place, of possible: Set<BruteForce.Place>
    ) -> Bool {
        found.contains { $0.path == place.path && $0.position.block == place.position.block && possible.contains($0) }
    }
}
