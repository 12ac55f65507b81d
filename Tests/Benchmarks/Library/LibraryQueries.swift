import Foundation

/// What is looked for in a library: taken from its own text.
struct LibraryQueries {
    /// Queries of one kind.
    struct Group {
        var name: String
        var queries: [String]
    }

    let groups: [Group]
    /// 100 windows of six Han characters.
    let sixCharacters: [String]

    /// 200 windows of 1, 2, 4 and 8 characters of Han runs, 100 English words and 50 pairs of them.
    init(folder: String, seed: UInt64) {
        var draw = Draw(paths: filePaths(under: folder), random: SeededGenerator(seed: seed))
        groups =
            [1, 2, 4, 8].map { length in
                Group(
                    name: length == 1 ? "1 character" : "\(length) characters",
                    queries: draw.distinct(200) { $0.hanWindow(length) })
            } + [
                Group(name: "English word", queries: draw.distinct(100) { $0.englishWords(1) }),
                Group(name: "two words", queries: draw.distinct(50) { $0.englishWords(2) }),
            ]
        sixCharacters = draw.distinct(100) { $0.hanWindow(6) }
    }
}

/// Draws queries from random documents.
private struct Draw {
    let paths: [String]
    var random: SeededGenerator

    /// Up to `count` different queries; fewer where the library has no more.
    mutating func distinct(_ count: Int, _ one: (inout Draw) -> String?) -> [String] {
        var queries: [String] = []
        var seen = Set<String>()
        for _ in 0..<count * 100 where queries.count < count {
            if let query = one(&self), seen.insert(query).inserted { queries.append(query) }
        }
        return queries
    }

    private mutating func document() -> [Unicode.Scalar] {
        guard let path = paths.randomElement(using: &random), let data = FileManager.default.contents(atPath: path)
        else { return [] }
        return Array(String(decoding: data, as: UTF8.self).unicodeScalars)
    }

    /// A window of a run of Han characters; each window of the document is as likely.
    mutating func hanWindow(_ length: Int) -> String? {
        let text = document()
        var starts: [Int] = []
        var run = 0
        for (index, scalar) in text.enumerated() {
            run = 0x4E00...0x9FFF ~= scalar.value ? run + 1 : 0
            if run >= length { starts.append(index + 1 - length) }
        }
        guard let start = starts.randomElement(using: &random) else { return nil }
        return joined(text[start..<start + length])
    }

    /// Words of three letters and more with one blank between, in small letters; nothing that is joined to them stands around.
    mutating func englishWords(_ count: Int) -> String? {
        let pieces = String(String.UnicodeScalarView(document())).split(separator: "\n").flatMap { line in
            let words = line.split(separator: " ", omittingEmptySubsequences: false)
            return (0..<max(0, words.count - count + 1)).map { words[$0..<$0 + count] }
        }
        let plain = pieces.filter { words in
            words.allSatisfy { word in
                word.count >= 3 && word.utf8.allSatisfy { 0x61...0x7A ~= $0 || 0x41...0x5A ~= $0 }
            }
        }
        return plain.randomElement(using: &random).map { $0.joined(separator: " ").lowercased() }
    }

    private func joined(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
