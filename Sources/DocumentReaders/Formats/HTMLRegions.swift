import DocumentModel
import Glibc

/// Whether a file is a page of HTML: by its name, or because it begins like one.
func looksLikeHTML(_ bytes: [UInt8], path: String) -> Bool {
    let start = bytes.prefix(1024).firstIndex { !$0.isHTMLSpace && $0 < 0x80 } ?? 0
    guard start < bytes.count, bytes[start] == UInt8(ascii: "<") else {
        return isHTMLName(path) && bytes.contains(0x3C)
    }
    let head = String(decoding: bytes[start...].prefix(14), as: UTF8.self).lowercased()
    return isHTMLName(path) || head.hasPrefix("<!doctype html") || head.hasPrefix("<html")
}

/// Whether a file is named like a page of HTML.
public func isHTMLName(_ path: String) -> Bool {
    let name = path.lowercased()
    return name.hasSuffix(".html") || name.hasSuffix(".htm")
}

/// Reads a page, or a table inside another text, into passages.
func readHTML(
    _ range: Range<Int>, isDocument: Bool, cleaner: inout SourceCleaner, repairs: inout Repairs
) -> [Passage] {
    var reader = HTMLReader(range, isDocument: isDocument, cleaner: &cleaner, repairs: &repairs)
    reader.read()
    reader.giveBack(&cleaner, &repairs)
    return reader.passages
}

/// The tables of HTML in a text or in Markdown: from `<table>` to `</table>`, or to the last cell of one that is
/// never closed.
func htmlTableRegions(_ bytes: [UInt8], in segment: Range<Int>) -> [Range<Int>] {
    guard var start = tableStart(bytes, segment) else { return [] }
    var regions: [Range<Int>] = []
    var tokens = HTMLTokens(bytes, segment)
    while true {
        tokens.seek(start)
        let region = tableRegion(bytes, &tokens)
        if let region { regions.append(region) }
        guard let next = tableStart(bytes, (region?.upperBound ?? tokens.offset)..<segment.upperBound) else {
            return regions
        }
        start = next
    }
}

/// The next `<table`, in any case.
private func tableStart(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while let open = bytes.firstIndex(of: UInt8(ascii: "<"), in: index..<range.upperBound) {
        let isTable = bytes[(open + 1)...].prefix(5).lazy.map { $0 | 0x20 }.elementsEqual("table".utf8)
        if isTable, open + 6 < range.upperBound, bytes[open + 6] == UInt8(ascii: ">") || bytes[open + 6].isHTMLSpace {
            return open
        }
        index = open + 1
    }
    return nil
}

/// The table that begins at the next token, or at one behind it that has a cell first; nil without any.
private func tableRegion(_ bytes: [UInt8], _ tokens: inout HTMLTokens) -> Range<Int>? {
    var (start, depth, end) = (tokens.offset, 0, tokens.offset)
    var hasCell = false
    var cellIsOpen = false
    while let token = tokens.next() {
        switch (token.kind, token.tag) {
        case (.start, .table):
            if !hasCell { (start, depth) = (token.range.lowerBound, 0) }
            depth += 1
        case (.end, .table):
            depth -= 1
            if depth == 0 { return hasCell ? start..<token.range.upperBound : nil }
        case (.start, .cell), (.start, .headerCell):
            hasCell = true
            cellIsOpen = true
        case (.end, .cell), (.end, .headerCell), (.end, .row):
            cellIsOpen = false
            end = token.range.upperBound
        case (.text, _) where cellIsOpen:
            end = endOfCell(bytes, token.range)
            cellIsOpen = end == token.range.upperBound
        default: break
        }
        // Between the tag and the first cell stand other tags only.
        if !hasCell, token.range.upperBound - start > 4096 { return nil }
    }
    return hasCell && end > start ? start..<end : nil
}

/// A cell that is never closed ends at a blank line.
private func endOfCell(_ bytes: [UInt8], _ text: Range<Int>) -> Int {
    var index = text.lowerBound
    while index + 1 < text.upperBound {
        if bytes[index] == 0x0A, bytes[index + 1] == 0x0A || bytes[index + 1] == 0x0D { return index }
        index += 1
    }
    return text.upperBound
}

extension [UInt8] {
    /// Where a byte first stands in a range; found by the C library, at many bytes a step.
    fileprivate func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
        withUnsafeBytes { buffer in
            guard let start = buffer.baseAddress, !range.isEmpty,
                let found = memchr(start + range.lowerBound, Int32(byte), range.count)
            else { return nil }
            return start.distance(to: found)
        }
    }
}
