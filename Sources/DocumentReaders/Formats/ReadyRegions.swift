import DocumentModel

/// A stretch of a file that its format reads on its own: a table of HTML or of fixed width.
enum ReadyRegion {
    /// A page of HTML.
    case page(Range<Int>)
    /// A table of HTML, by its bytes.
    case html(Range<Int>)
    /// A table set with spaces.
    case fixedWidth(FixedWidthTable)

    /// Its bytes.
    var range: Range<Int> {
        switch self {
        case .page(let range), .html(let range): range
        case .fixedWidth(let table): table.range
        }
    }

    /// Its passages.
    func passages(_ cleaner: inout SourceCleaner, _ repairs: inout Repairs) -> [Passage] {
        switch self {
        case .page(let range): readHTML(range, isDocument: true, cleaner: &cleaner, repairs: &repairs)
        case .html(let range): readHTML(range, isDocument: false, cleaner: &cleaner, repairs: &repairs)
        case .fixedWidth(let table): table.passages(&cleaner)
        }
    }
}

/// Finds the tables that are not marked as such line by line, and makes one line of each; of a page, one of all.
///
/// Text before and behind a table on its lines stays, as a line of its own.
func gatherTables(
    _ bytes: [UInt8], in segment: Range<Int>, isPage: Bool, lines: inout [PhysicalLine], markup: inout Markup
) {
    if isPage {
        lines = [PhysicalLine(range: segment, content: segment)]
        markup = Markup(marks: [.ready], ready: [0: .page(segment)])
        return
    }
    var regions: [ReadyRegion] = htmlTableRegions(bytes, in: segment).map { .html($0) }
    let fixed = fixedWidthTables(bytes, lines: lines, markup: markup)
    if !fixed.isEmpty {
        regions += fixed.map { .fixedWidth($0) }
        regions.sort { $0.range.lowerBound < $1.range.lowerBound }
    }
    guard !regions.isEmpty else { return }
    var gathering = Gathering(bytes, lines, markup)
    for region in regions { gathering.add(region) }
    gathering.finish()
    lines = gathering.lines
    markup = gathering.markup
}

/// Lines and their marks while stretches of them become one.
private struct Gathering {
    private let bytes: [UInt8]
    private let oldLines: [PhysicalLine]
    private let oldMarkup: Markup
    private var next = 0
    /// Where the rest of line `next` begins.
    private var offset = 0
    private(set) var lines: [PhysicalLine] = []
    private(set) var markup: Markup

    init(_ bytes: [UInt8], _ lines: [PhysicalLine], _ markup: Markup) {
        (self.bytes, oldLines, oldMarkup) = (bytes, lines, markup)
        self.markup = Markup(isMarkdown: markup.isMarkdown)
    }

    mutating func add(_ region: ReadyRegion) {
        var first = next
        while first < oldLines.count, oldLines[first].range.upperBound <= region.range.lowerBound { first += 1 }
        guard first < oldLines.count, isOpen(first), region.range.lowerBound >= offset else { return }
        copyLines(to: first)
        copyRest(to: region.range.lowerBound)
        var line = PhysicalLine(range: region.range, content: region.range)
        line.startsPage = oldLines[first].startsPage
        markup.ready[lines.count] = region
        append(line, .ready)
        next = first
        while next < oldLines.count, oldLines[next].range.upperBound <= region.range.upperBound { next += 1 }
        offset = region.range.upperBound
    }

    mutating func finish() { copyLines(to: oldLines.count) }

    /// Whether tables may stand in a line: not in code, nor in a comment.
    private func isOpen(_ line: Int) -> Bool {
        switch oldMarkup.mark(line) {
        case .verbatim, .fence, .comment, .row, .tableRule: false
        default: true
        }
    }

    private mutating func copyLines(to end: Int) {
        while next < end {
            if offset > oldLines[next].range.lowerBound {
                copyRest(to: oldLines[next].range.upperBound)
            } else {
                if let alignments = oldMarkup.alignments[next] { markup.alignments[lines.count] = alignments }
                append(oldLines[next], oldMarkup.mark(next))
            }
            offset = oldLines[next].range.upperBound
            next += 1
        }
    }

    /// Makes a line of what stands between two tables, or beside one.
    private mutating func copyRest(to end: Int) {
        guard offset < end, next < oldLines.count else { return }
        let start = max(offset, oldLines[next].range.lowerBound)
        for var line in physicalLines(of: bytes, in: start..<end) where !line.isBlank {
            line.startsPage = false
            append(line, .none)
        }
        offset = end
    }

    private mutating func append(_ line: PhysicalLine, _ mark: Markup.Mark) {
        lines.append(line)
        markup.marks.append(mark)
    }
}
