import Browser
import Dispatch
import Search
import Store

/// A search that is answered from the library.
struct LibrarySearch {
    let library: LibraryFile
    let scope: LibraryScope
    let request: SearchRequest
    /// Asked again and again: the search ends soon after it says no.
    let isWanted: () -> Bool

    /// So many hits are posted before the others are looked for: more than a screen has rows.
    private static let firstHits = 60
    /// How long a count stands before the next one is posted.
    private static let pause = DispatchTimeInterval.milliseconds(60)

    /// Answers step by step: the first hits, all that are listed, then how many there are.
    func run(_ post: (SearchAnswer) -> Void) throws {
        var answer = SearchAnswer(serial: request.serial)
        let query = try read(Query(request.text), into: &answer)
        guard !query.isEmpty else {
            answer.count.isComplete = true
            return post(answer)
        }
        var hasPosted = false
        let isWhole = try library.search(
            query, in: scope, order: request.order, limit: request.limit, while: isWanted
        ) { document in
            answer.documents.append(document)
            answer.count.documents += 1
            answer.count.hits += document.hits.count
            if !hasPosted, answer.count.hits >= Self.firstHits {
                hasPosted = true
                post(answer)
            }
            return true
        }
        guard isWanted() else { return }
        answer.count.isComplete = isWhole
        answer.isCut = !isWhole
        post(answer)
        if !isWhole { try count(query, &answer, post) }
    }

    private func count(_ query: Query, _ answer: inout SearchAnswer, _ post: (SearchAnswer) -> Void) throws {
        var next = DispatchTime.now() + Self.pause
        var counted = answer
        let count = try library.count(query, in: scope, while: isWanted) { count in
            guard count.hits > counted.count.hits, DispatchTime.now() >= next else { return }
            counted.count = count
            post(counted)
            next = .now() + Self.pause
        }
        answer.count = count
        if isWanted() { post(answer) }
    }

    /// Reads words as pinyin: those that the query says are, and those of Latin letters that stand nowhere.
    private func read(_ query: Query, into answer: inout SearchAnswer) throws -> Query {
        var query = query
        // From the end, so that the places of the words before stay.
        for word in query.pinyinWords.reversed() where isWanted() {
            guard try word.isExplicit || !stands(word.text) else { continue }
            let phrases = try library.phrases(forPinyin: word.text, in: scope, within: 0.04, while: isWanted)
            guard !phrases.isEmpty else { continue }
            query = query.reading(word, as: phrases.map(\.phrase))
            answer.readings.insert(
                SearchReading(range: word.range, phrases: phrases.map { .init($0.phrase, count: $0.count) }), at: 0)
        }
        return query
    }

    /// Whether a word stands anywhere in the documents as it is.
    private func stands(_ word: String) throws -> Bool {
        var isThere = false
        try library.search(Query("\"" + word + "\""), in: scope, limit: 1, while: isWanted) { _ in
            isThere = true
            return false
        }
        return isThere
    }
}
