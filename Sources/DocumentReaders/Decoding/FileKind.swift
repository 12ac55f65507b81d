/// What a file is that holds no text, by the bytes it begins with.
public struct FileKind: Sendable, Equatable {
    /// What it is, with its article.
    public let name: String
    /// What to do to read it.
    public let advice: String

    /// Recognises a file by its first bytes (512 are enough); nil for all others.
    ///
    /// - Parameter isText: whether the bytes look like text. A text may begin with the letters of a signature
    ///   (MZ, BM), but not with one that has other bytes in it.
    init?(_ head: some Collection<UInt8>, isText: Bool) {
        let head = Array(head.prefix(512))
        // Files of all these kinds but one have such bytes near their beginning, and texts have none: no table for them.
        let mayBeFile = head.contains { $0 < 0x09 || 0x0E...0x1F ~= $0 } || head.starts(with: Self.pdf)
        guard mayBeFile || !isText else { return nil }
        let found = Self.signatures.first { signature in
            let place = head.dropFirst(signature.offset)
            let isCertain = signature.bytes == Self.pdf || signature.bytes.contains { $0 < 0x20 || $0 > 0x7E }
            return place.starts(with: signature.bytes) && (isCertain || !isText)
        }
        guard let found else { return nil }
        self = found.kind == .zip ? Self.package(head) : found.kind
    }

    private init(_ name: String, _ advice: String) {
        self.name = name
        self.advice = advice
    }

    /// Documents that are ZIP archives say in their first entry what they are.
    private static func package(_ head: [UInt8]) -> FileKind {
        let names = String(decoding: head.map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
        let kinds: [(String, FileKind)] = [
            ("epub+zip", .book), ("opendocument", .openDocument), ("word/", .office), ("xl/", .office),
            ("ppt/", .office), ("[Content_Types].xml", .office), ("_rels/.rels", .office), ("OFD.xml", .ofd),
        ]
        return kinds.first { names.contains($0.0) }?.1 ?? .zip
    }

    private static let zip = FileKind("a ZIP archive", "unpack it first, for example with unzip")
    private static let book = FileKind("an EPUB book", "convert it to text first, for example with pandoc")
    private static let office = FileKind(
        "an Office document (DOCX, XLSX or PPTX)", "convert it to text first, for example with pandoc")
    private static let openDocument = FileKind(
        "an OpenDocument file", "convert it to text first, for example with pandoc")
    private static let ofd = FileKind("an OFD document", "export it as text first")
    private static let pdfKind = FileKind("a PDF", "convert it to text first, for example with pdftotext")
    private static let oldOffice = FileKind(
        "an old Office document (DOC, XLS, PPT or WPS)", "convert it to text first, for example with LibreOffice")
    private static let program = FileKind("a program", "name a text")

    private static func image(_ name: String) -> FileKind {
        FileKind(name, "recognise its text first, for example with tesseract")
    }

    private static func packed(_ name: String, _ tool: String) -> FileKind {
        FileKind("compressed (\(name))", "unpack it first, for example with \(tool)")
    }

    private static func media(_ name: String) -> FileKind { FileKind(name, "name a text") }

    private static let pdf = Array("%PDF-".utf8)

    private static let signatures: [(offset: Int, bytes: [UInt8], kind: FileKind)] = [
        (0, pdf, pdfKind),
        (0, Array("PK\u{3}\u{4}".utf8), zip), (0, Array("PK\u{5}\u{6}".utf8), zip),
        (0, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], oldOffice),
        (0, [0x89] + Array("PNG\r\n".utf8), image("a PNG image")), (0, [0xFF, 0xD8, 0xFF], image("a JPEG image")),
        (0, Array("GIF8".utf8), image("a GIF image")), (0, Array("II*\u{0}".utf8), image("a TIFF image")),
        (0, Array("MM\u{0}*".utf8), image("a TIFF image")), (8, Array("WEBP".utf8), image("a WebP image")),
        (0, Array("BM".utf8), image("a BMP image")), (0, Array("AT&TFORM".utf8), image("a DjVu document")),
        (0, [0x1F, 0x8B], packed("gzip", "zcat")), (0, Array("BZh".utf8), packed("bzip2", "bzcat")),
        (0, [0xFD] + Array("7zXZ\u{0}".utf8), packed("xz", "xzcat")),
        (0, [0x28, 0xB5, 0x2F, 0xFD], packed("zstd", "zstdcat")),
        (0, [0x04, 0x22, 0x4D, 0x18], packed("lz4", "lz4cat")),
        (0, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], FileKind("a 7z archive", "unpack it first, for example with 7z")),
        (0, Array("Rar!\u{1A}".utf8), FileKind("a RAR archive", "unpack it first, for example with unar")),
        (257, Array("ustar".utf8), FileKind("a tar archive", "unpack it first, for example with tar")),
        (0, Array("!<arch>\n".utf8), FileKind("an archive", "unpack it first, for example with ar")),
        (0, [0x7F] + Array("ELF".utf8), program), (0, Array("MZ".utf8), program),
        (0, [0xCF, 0xFA, 0xED, 0xFE], program), (0, [0xCA, 0xFE, 0xBA, 0xBE], program),
        (0, Array("\u{0}asm".utf8), program),
        (
            0, Array("SQLite format 3\u{0}".utf8),
            FileKind("an SQLite database", "export its text first, for example with sqlite3")
        ),
        (0, Array("ID3".utf8), media("a sound recording")), (0, Array("OggS".utf8), media("a sound recording")),
        (0, Array("fLaC".utf8), media("a sound recording")), (8, Array("WAVE".utf8), media("a sound recording")),
        (8, Array("AVI ".utf8), media("a film")), (4, Array("ftyp".utf8), media("a film or an image of a camera")),
        (0, [0x1A, 0x45, 0xDF, 0xA3], media("a film")), (0, Array("wOF2".utf8), media("a font")),
        (0, [0, 1, 0, 0, 0], media("a font")), (0, Array("OTTO".utf8), media("a font")),
    ]
}
