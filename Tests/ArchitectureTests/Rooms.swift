import Foundation

/// The rooms of the program, and which of them each may import.
///
/// SwiftPM lets a target import any module that happens to be built, so the direction is stated here and checked
/// against the sources themselves.
enum Rooms {
    /// What each room may see of the others. System libraries see nothing.
    static let mayImport: [String: Set<String>] = [
        "DocumentModel": [],
        "ChineseText": [],
        "CCmark": [],
        "CUchardet": [],
        "DocumentReaders": ["DocumentModel", "ChineseText", "CCmark", "CUchardet"],
        "Tables": [],
        "Statistics": ["DocumentModel", "ChineseText", "Tables"],
        "Exports": ["DocumentModel", "Statistics", "Tables"],
        // GRDB brings Foundation, which no other room may see: it would have to be set up before the first screen.
        "Store": [
            "DocumentModel", "DocumentReaders", "Statistics", "Tables", "Exports", "Library", "Search", "GRDB",
            "GRDBSQLite",
        ],
        "CPcre2": [],
        "Search": ["DocumentModel", "ChineseText", "CPcre2"],
        "CJansson": [],
        "Library": ["DocumentModel", "ChineseText", "DocumentReaders", "Statistics", "CJansson"],
        "TextScreen": [],
        "Charts": ["TextScreen"],
        "CUnibreak": [],
        "Layout": ["DocumentModel", "TextScreen", "CUnibreak"],
        "Browser": [
            "DocumentModel", "Statistics", "Library", "Search", "Layout", "TextScreen", "Tables", "Charts", "Exports",
        ],
        "CNcurses": [],
        "Curses": ["TextScreen", "CNcurses"],
        "gazette": [
            "DocumentModel", "DocumentReaders", "Statistics", "Library", "TextScreen", "Layout", "Browser", "Curses",
            "Tables", "Charts", "Exports", "Search", "Store", "ArgumentParser", "Dispatch",
        ],
    ]

    /// The rooms that may not exist yet.
    static let planned: Set<String> = ["Browser"]

    /// What a room may import besides: the C library where it meets the system, and nothing else.
    static let system: Set<String> = ["Glibc", "Synchronization"]

    /// Files that may be longer: tables only, such as how 21 000 characters are read.
    static let longer: Set<String> = ["Sources/Search/Pinyin/PinyinReadings.swift"]

    /// The longest that a file may be.
    static let longestFile = 200

    static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL

    /// The names of the folders in Sources.
    static func existing() throws -> Set<String> {
        let names = try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Sources").path)
        return Set(names.filter { !$0.hasPrefix(".") })
    }

    /// The Swift files under a folder of the repository.
    static func files(in folder: String) -> [SourceFile] {
        let url = root.appending(path: folder)
        let paths = FileManager.default.enumerator(atPath: url.path)?.compactMap { $0 as? String } ?? []
        return paths.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
            guard let text = try? String(contentsOf: url.appending(path: path), encoding: .utf8) else { return nil }
            return SourceFile(path: folder + "/" + path, text: text)
        }
    }
}

/// One Swift file of the repository.
struct SourceFile {
    var path: String
    var text: String

    var lineCount: Int { text.utf8.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) } }

    /// The lines, split at bytes: a hundred times as fast as at characters.
    var lines: [Substring] { text.utf8.split(separator: 0x0A).map { Substring($0) } }

    /// The modules that it imports: `import A`, `public import A`, `@testable import A`, `import struct A.B`.
    var imports: [String] {
        lines.filter { $0.contains("import ") }.compactMap { line in
            var words = line.split(separator: " ").map(String.init)
            let before: Set<String> = ["public", "package", "internal", "fileprivate", "private"]
            while let first = words.first, first.hasPrefix("@") || before.contains(first) { words.removeFirst() }
            guard words.first == "import", words.count > 1 else { return nil }
            let kinds: Set<String> = ["struct", "class", "enum", "protocol", "func", "let", "var", "typealias"]
            let path = kinds.contains(words[1]) && words.count > 2 ? words[2] : words[1]
            return path.split(separator: ".").first.map(String.init)
        }
    }
}
