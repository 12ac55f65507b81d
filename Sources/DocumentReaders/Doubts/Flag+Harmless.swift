import ChineseText
import DocumentModel

extension Flag {
    /// It with nothing in its detail that steers a terminal: a detail quotes the source.
    var harmless: Flag {
        guard detail.utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else { return self }
        let bytes = Array(detail.utf8)
        var cleaner = SourceCleaner(bytes)
        let clean = cleaner.text(0..<bytes.count).string
        guard clean != detail else { return self }
        return Flag(kind: kind, source: source, detail: clean, candidate: candidate)
    }
}
