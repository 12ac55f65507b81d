import DocumentModel
import Search

/// A phrase of the library that a word may be pinyin for.
public struct PinyinPhrase: Sendable, Equatable {
    /// The phrase in simplified Chinese characters.
    public var phrase: String
    /// In how many passages it stands; from `mostCounted` on there may be more.
    public var count: Int

    /// Makes a phrase.
    public init(phrase: String, count: Int) { (self.phrase, self.count) = (phrase, count) }

    /// Passages are counted so far: enough to rank phrases by.
    public static let mostCounted = 200
}

extension LibraryFile {
    /// The phrases of the library that a word may be pinyin for, the likeliest first; each is there.
    ///
    /// The first call makes the vocabulary, which takes some tenths of a second in a large library and is kept then.
    ///
    /// - Parameter seconds: after that long, vocabulary aside, what was found until then is the answer.
    public func phrases(
        forPinyin word: String, in scope: LibraryScope = .all, limit: Int = 9, within seconds: Double = .infinity,
        while isWanted: () -> Bool = { true }
    ) throws -> [PinyinPhrase] {
        let input = PinyinInput(word)
        guard input.isPlausible else { return [] }
        let vocabulary = try pinyinVocabulary(while: isWanted)
        guard let vocabulary else { return [] }
        let end = clockSeconds() + seconds
        var counts: [String: Int] = [:]
        let candidates = vocabulary.candidates(for: input, limit: limit) { phrase in
            guard isWanted(), clockSeconds() < end else { return nil }
            let found = try? self.passages(with: phrase, in: scope, while: isWanted)
            counts[phrase] = found
            return found
        }
        return candidates.map { PinyinPhrase(phrase: $0.phrase, count: counts[$0.phrase] ?? 0) }
            .filter { $0.count > 0 }
    }

    /// In how many passages a phrase stands, at most `PinyinPhrase.mostCounted`.
    ///
    /// The index tells it of two characters. Of more it knows only that all pairs are there: one passage is looked
    /// through after the other until the phrase is found, and the others are taken to have it too.
    private func passages(with phrase: String, in scope: LibraryScope, while isWanted: () -> Bool) throws -> Int {
        let query = Query("\"" + phrase + "\"")
        return try running(query, in: scope, while: isWanted) { run in
            var (count, misses, isThere) = (0, 0, phrase.unicodeScalars.count <= 2 && scope == .all)
            _ = try run.forEachCandidate { id in
                if isThere {
                    count += 1
                } else if try run.count(inPassage: id).hits > 0 {
                    (isThere, count) = (true, count + 1)
                } else {
                    misses += 1
                }
                return count < PinyinPhrase.mostCounted && misses < Self.mostMisses
            }
            // What was looked through in vain says how many of the others have it.
            return misses == 0 || count == 0 ? count : max(1, count / (misses + 1))
        } ?? 0
    }

    /// Passages that are looked through for a phrase: one that is not in them is none, or very rare.
    private static let mostMisses = 50

    private func pinyinVocabulary(while isWanted: () -> Bool) throws -> PinyinVocabulary? {
        try running(Query(""), in: .all, while: isWanted) { run in
            let version = try run.connection.vocabularyVersion()
            if let known = self.searching.vocabulary(version) { return known }
            let made = try PinyinVocabulary(run.connection)
            self.searching.keep(made, version)
            return made
        }
    }
}

extension SearchConnection {
    /// A number that is another one when words and characters were counted again.
    fileprivate func vocabularyVersion() throws -> Int {
        let rows = try statement("SELECT coalesce((SELECT value FROM state WHERE name = 'counted'), -1)")
        rows.start()
        defer { rows.stop() }
        return try rows.step() ? rows.number(0) : -1
    }
}

extension PinyinVocabulary {
    /// The vocabulary of a library: its pairs of characters, and phrases that are frequent in a sample of it.
    fileprivate init(_ connection: SearchConnection) throws {
        var pairs: [Pair] = []
        var characters: [(character: UInt32, count: Int)] = []
        let rows = try connection.statement("SELECT characters, count FROM bigram")
        rows.start()
        while try rows.step() {
            var scalars = rows.string(0).unicodeScalars.makeIterator()
            guard let first = scalars.next() else { continue }
            if let second = scalars.next() {
                pairs.append(Pair(first: first.value, second: second.value, count: rows.number(1)))
            } else {
                characters.append((first.value, rows.number(1)))
            }
        }
        self.init(pairs: pairs, characters: characters, phrases: try Self.phrases(connection))
    }

    /// The phrases of passages from all over the library.
    private static func phrases(_ connection: SearchConnection) throws -> PinyinPhrases {
        var miner = PhraseMiner()
        let ends = try connection.statement("SELECT coalesce(min(id), 0), coalesce(max(id), -1) FROM passage")
        ends.start()
        guard try ends.step() else { return PinyinPhrases() }
        let (first, last) = (ends.number(0), ends.number(1))
        ends.stop()
        let rows = try connection.statement("SELECT text FROM passage WHERE id = ?")
        let wanted = PhraseMiner.sampleSize * 3 / Passage.usualSize
        let step = max(1, (last - first + 1) / max(1, wanted))
        var id = first
        while id <= last, !miner.isFull {
            rows.start(id)
            defer { rows.stop() }
            if try rows.step() {
                let text = Block(kind: .paragraph, text: rows.string(0))
                miner.add(FoldedText(text).bytes)
            }
            id += step
        }
        return miner.phrases()
    }
}
