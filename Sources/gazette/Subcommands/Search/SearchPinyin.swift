import Glibc
import Search
import Store

extension SourceSearch {
    /// Phrases that a word is searched as.
    private static let mostPhrases = 9

    /// The query with the phrases of the documents in the place of words that are pinyin for them; tells which.
    func readingPinyin(_ query: Query, where isWanted: (PinyinWord) -> Bool) throws -> Query {
        let words = query.pinyinWords.filter(isWanted)
        guard !words.isEmpty else { return query }
        let temporary = sources.files.isEmpty ? nil : try TemporaryLibrary(of: sources.files)
        var query = query
        // From the last on, so that the places of those before stay.
        for word in words.reversed() {
            var found: [PinyinPhrase] = []
            if let scope = sources.scope, let library = sources.library {
                found = try library.phrases(forPinyin: word.text, in: scope, limit: Self.mostPhrases)
            }
            for phrase in try temporary?.library.phrases(forPinyin: word.text, limit: Self.mostPhrases) ?? [] {
                if let known = found.firstIndex(where: { $0.phrase == phrase.phrase }) {
                    found[known].count += phrase.count
                } else {
                    found.append(phrase)
                }
            }
            guard !found.isEmpty else { continue }
            query = query.reading(word, as: found.map(\.phrase))
            let list = found.map { phrase in
                phrase.phrase + " (\(phrase.count)\(phrase.count < PinyinPhrase.mostCounted ? "" : "+"))"
            }
            complain(word.text + ": " + list.joined(separator: ", "))
        }
        return query
    }
}

/// A library of files for the time of a command.
private final class TemporaryLibrary {
    let library: LibraryFile
    private let folder: String

    init(of files: [String]) throws {
        let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var name = Array((base + "/gazette.XXXXXX").utf8CString)
        guard mkdtemp(&name) != nil else {
            throw Failure(sentence: "\(base) cannot be written (\(String(cString: strerror(errno)))).")
        }
        folder = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        library = try LibraryFile(at: folder + "/library.sqlite")
        _ = try Indexer(library, .alone).index(files)
    }

    deinit {
        guard let stream = opendir(folder) else { return }
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            unlink(folder + "/" + name)
        }
        closedir(stream)
        rmdir(folder)
    }
}
