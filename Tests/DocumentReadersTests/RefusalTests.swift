import DocumentModel
import DocumentReaders
import Foundation
import Testing

/// What is no text is refused in one sentence that says what it is and what to do.
@Suite struct RefusalTests {
    private static let noise: [UInt8] = (0..<600).map { UInt8(truncatingIfNeeded: $0 &* 197 &+ $0 >> 3) }

    private static func head(_ bytes: [UInt8], _ letters: String = "", _ rest: [UInt8] = noise) -> [UInt8] {
        bytes + Array(letters.utf8) + rest
    }

    private static func package(_ entry: String) -> [UInt8] {
        head(Array("PK\u{3}\u{4}".utf8), "", [0x14, 0, 0, 0, 8, 0, 7, 7, 7, 7]) + Array(entry.utf8)
    }

    private static let unknown = "no text in an encoding that can be told; convert it to text, or name its encoding."
    private static let pandoc = "convert it to text first, for example with pandoc."
    private static let image = "image; recognise its text first, for example with tesseract."

    static let files: [([UInt8], String)] = [
        (head([], "%PDF-1.7\n%âãÏÓ\n", []), "a PDF; convert it to text first, for example with pdftotext."),
        (head([0x89], "PNG\r\n\u{1A}\n"), "a PNG \(image)"), (head([], "BM"), "a BMP \(image)"),
        (package("a.txt"), "a ZIP archive; unpack it first, for example with unzip."),
        (package("[Content_Types].xml"), "an Office document (DOCX, XLSX or PPTX); \(pandoc)"),
        (package("mimetypeapplication/epub+zip"), "an EPUB book; \(pandoc)"),
        (
            head([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
            "an old Office document (DOC, XLS, PPT or WPS); convert it to text first, for example with LibreOffice."
        ),
        (head([0x7F], "ELF"), "a program; name a text."),
        (head([], "SQLite format 3\u{0}"), "an SQLite database; export its text first, for example with sqlite3."),
        (head([0x1F, 0x8B, 8, 0]), "compressed (gzip); unpack it first, for example with zcat."),
        (noise, unknown), ([UInt8](repeating: 0, count: 900), unknown),
        (head([0xFF, 0xFE], "", noise.map { $0 | 0xD8 }), unknown),
    ]

    @Test(arguments: files) func aFileThatIsNoTextIsRefused(bytes: [UInt8], words: String) {
        #expect(refusal(bytes) == "file is \(words)")
    }

    @Test func aTextMayBeginLikeAFile() {
        for text in ["BM 小学扩建工程简报", "MZ is a pair of letters", "RIFF\n", "PK 是编号", "GIF8 图纸"] {
            #expect(refusal(Array(text.utf8)) == "")
        }
    }

    @Test func anImageIsNoTextInAnyEncoding() {
        let png = [0x89] + Array("PNG\r\n\u{1A}\n".utf8) + Self.noise
        for name in Encoding.Name.allCases { #expect(refusal(png, name).contains("a PNG image")) }
    }

    @Test func randomBytesAreRefused() {
        var random = SystemRandomNumberGenerator()
        for count in [600, 3000, 20_000, 100_000] {
            for _ in 0..<10 {
                let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
                #expect(refusal(bytes) != "", "\(bytes.prefix(40))")
                #expect(!beginsLikeText(Array(bytes.prefix(8192))))
            }
        }
    }

    @Test func aFolderIsListedByTheSameJudgement() {
        for (_, converter, text) in EncodingTests.readings {
            #expect(beginsLikeText(Array(encoded(Sample.long(text), converter).prefix(8191))))
        }
        #expect(!beginsLikeText(Array("%PDF-1.4\n".utf8)))
    }

    @Test func aFileOfTwoGigabytesIsRefusedUnread() throws {
        let url = URL.temporaryDirectory.appending(path: "长文件-\(UUID().uuidString).txt")
        defer { try? FileManager.default.removeItem(at: url) }
        try Data().write(to: url)
        let file = try FileHandle(forWritingTo: url)
        try file.truncate(atOffset: 1 << 31)
        try file.close()
        #expect(throws: ReadingError.tooLarge(path: url.path)) { try readDocument(at: url.path) }
    }
}
