import DocumentModel
import Layout
import Library
import Search
import Statistics
import TextScreen

extension Surface {
    /// Draws the rows of the document that stand in the window.
    mutating func drawText(_ reading: Reading, in window: TextWindow) {
        let (pane, rect) = (window.pane, window.rect)
        var marks = TextMarks(reading)
        for (index, line) in window.lines.enumerated() {
            let row = rect.row + index
            if pane.margin > 0, reading.source == nil, let sign = reading.doubts.sign(of: line) {
                write(
                    String(sign), row: row, column: rect.column + pane.margin - 1,
                    style: Style(sign == Doubts.sign ? .flag : .dim))
            }
            for piece in line.pieces {
                let styled = marks.styled(piece, block: line.block)
                var column = rect.column + pane.margin + piece.column
                for part in styled {
                    column = write(
                        part.text, row: row, column: column, style: part.style, limit: rect.column + rect.width)
                }
            }
            if reading.selection?.contains(line) ?? false {
                restyle(Rect(row: row, column: rect.column, width: rect.width, height: 1)) { $0.isSelected = true }
            }
        }
    }
}

extension LineSelection {
    /// Whether a row lies between the two ends.
    func contains(_ line: Line) -> Bool {
        let start = Position(block: line.block, offset: line.range.lowerBound)
        return start >= min(anchor, head) && start <= max(anchor, head)
    }
}

/// What is marked in the text: the current doubt, numbers, hits, and the current one of these.
struct TextMarks {
    private struct Mark {
        var range: Range<Int>
        var style: Style
    }

    private let reading: Reading
    private var block = -1
    private var marks: [Mark] = []

    init(_ reading: Reading) { self.reading = reading }

    /// A piece of a row as runs of one look.
    mutating func styled(_ piece: Line.Piece, block index: Int) -> [(text: String, style: Style)] {
        let plain = Style(piece.role)
        guard let range = piece.range, reading.source == nil else { return [(piece.text, plain)] }
        if index != block { collect(index) }
        let touching = marks.filter { $0.range.overlaps(range) }
        guard !touching.isEmpty else { return [(piece.text, plain)] }
        var runs: [(text: String, style: Style)] = []
        var offset = range.lowerBound
        var run = String.UnicodeScalarView()
        var style = plain
        for scalar in piece.text.unicodeScalars {
            let next = touching.last { $0.range.contains(offset) }?.style ?? plain
            if next != style, !run.isEmpty {
                runs.append((String(run), style))
                run = String.UnicodeScalarView()
            }
            style = next
            run.append(scalar)
            offset += UTF8.encode(scalar)?.count ?? 1
        }
        return runs + [(String(run), style)]
    }

    /// Later marks lie over earlier ones: hits over numbers.
    private mutating func collect(_ index: Int) {
        block = index
        marks = []
        if let range = reading.doubts.currentRange(inBlock: index) {
            marks.append(Mark(range: range, style: Style(.flag)))
        }
        marks += reading.statistics(in: index..<index + 1).map { number in
            let isCurrent = number == reading.current
            return Mark(range: reading.statistics[number].range, style: Style(.number, isCurrent: isCurrent))
        }
        for (number, hit) in reading.find.hits(inBlock: index) {
            marks += hit.ranges.map { Mark(range: $0, style: Style(.hit, isCurrent: number == reading.find.current)) }
        }
        if let adding = reading.adding, adding.chosen.block == index {
            marks.append(Mark(range: adding.chosen.token.range, style: Style(.hit, isCurrent: true)))
        }
        if let splitting = reading.splitting, splitting.block == index {
            marks.append(Mark(range: splitting.range, style: Style(.hit, isCurrent: true)))
        }
    }
}
