import DocumentModel
import TextScreen

/// One row of the source as it is shown beside the text.
struct SourceRow {
    /// A run of one look.
    struct Run {
        var text: String
        var style: Style
    }

    /// The number of the line, where the row begins one.
    var line: Int?
    var runs: [Run] = []
}

/// The rows of the source from a place on, with a sign for what each repair does there.
///
/// Only what the rows show is looked at, however long a line is.
struct SourceRows {
    private(set) var rows: [SourceRow] = []
    /// Where the source goes on behind the rows.
    private(set) var end = 0

    private let document: Document
    private let width: Int
    private let count: Int
    private let current: Int?
    private var column = 0
    /// Repairs still to come, those that cover the place, by their indices in the document.
    private var coming: ArraySlice<Int>
    private var open: [Int] = []

    /// - Parameters:
    ///   - offset: a place of the first row.
    ///   - current: the overlay that is set off, by its index.
    init(_ document: Document, _ repairs: Repairs, from offset: Int, width: Int, count: Int, current: Int?) {
        (self.document, self.width, self.count, self.current) = (document, max(2, width), count, current)
        let start = Self.start(of: offset, in: document.source)
        // A long repair may begin before the rows; that more than some dozens lie inside of it is rare.
        let first = repairs.index(endingAfter: start, in: document)
        coming = repairs.shown[max(0, first - 64)...]
        let line = document.source.line(at: start)
        let isWhole = document.source.start(ofLine: line) == start
        begin(line)
        if !isWhole { write("…", Style(.dim)) }
        read(from: start, line: line)
    }

    /// The beginning of the line, or of some words before the place in a line that is long.
    private static func start(of offset: Int, in source: SourceText) -> Int {
        let start = source.start(ofLine: source.line(at: offset))
        return offset - start <= 600 ? start : source.whole(offset - 150..<offset).lowerBound
    }

    private mutating func read(from start: Int, line: Int) {
        let bytes = document.source.bytes
        // A row has no more characters than columns, but for marks that take none: enough is enough.
        let limit = min(bytes.count, start + count * width * 8)
        var parser = Unicode.UTF8.ForwardParser()
        var iterator = bytes[start..<limit].makeIterator()
        var (offset, line) = (start, line)
        while rows.count <= count {
            let scalar: Unicode.Scalar
            let length: Int
            switch parser.parseScalar(from: &iterator) {
            case .valid(let encoded): (scalar, length) = (Unicode.UTF8.decode(encoded), encoded.count)
            case .error(let bad): (scalar, length) = ("\u{FFFD}", bad)
            case .emptyInput: return
            }
            pass(offset)
            show(scalar, at: offset)
            if rows.count <= count { end = offset + 1 }
            offset += length
            guard scalar == "\n", offset < bytes.count else { continue }
            line += 1
            begin(line)
        }
        rows.removeLast(rows.count - count)
    }

    /// Opens the repairs that begin at a place, and closes those that end.
    private mutating func pass(_ offset: Int) {
        while let index = coming.first, document.overlays[index].source.lowerBound <= offset {
            coming.removeFirst()
            let overlay = document.overlays[index]
            if overlay.source.isEmpty {
                if overlay.source.lowerBound == offset { write("¶", Style(.repair, isCurrent: index == current)) }
            } else {
                open.append(index)
            }
        }
        open.removeAll { document.overlays[$0].source.upperBound <= offset }
    }

    private mutating func show(_ scalar: Unicode.Scalar, at offset: Int) {
        let kinds = open.map { document.overlays[$0].kind }
        var style = Style(.text)
        if kinds.contains(.setAside) || kinds.contains(.collapse) { style.role = .dim }
        if kinds.contains(.join) || kinds.contains(.fold) || kinds.contains(.move) { style.role = .repair }
        style.isCurrent = open.contains { $0 == current }
        switch scalar {
        case "\n": if kinds.contains(.join) { write("␤", style) }
        case "\r": break
        case " ", "\u{3000}", "\u{A0}":
            write(kinds.contains(.join) || kinds.contains(.fold) ? "␠" : scalar, style)
        default: write(scalar, style)
        }
    }

    private mutating func begin(_ line: Int?) {
        rows.append(SourceRow(line: line))
        column = 0
    }

    private mutating func write(_ scalar: Unicode.Scalar, _ style: Style) {
        let width = DisplayWidth.of(scalar)
        if column + width > self.width { begin(nil) }
        column += width
        let row = rows.count - 1
        if let last = rows[row].runs.indices.last, rows[row].runs[last].style == style {
            rows[row].runs[last].text.unicodeScalars.append(scalar)
        } else {
            rows[row].runs.append(SourceRow.Run(text: String(scalar), style: style))
        }
    }
}
