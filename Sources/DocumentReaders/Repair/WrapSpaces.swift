import ChineseText
import DocumentModel

/// Spaces that stand where a printed line ended: 常务委␠员会. They come at even distances; real ones do not.
struct WrapSpaces {
    /// The distance between two of them, in characters; nil in a file whose spaces are real.
    private let distance: Int?
    /// The white space in each passage.
    private let gaps: [[Gap]]

    /// Measures the distances of spaces inside Chinese text.
    init(_ passages: [Passage]) {
        var counts = [Int](repeating: 0, count: 64)
        var total = 0
        gaps = passages.map { passage in
            passage.table == nil && passage.text.bytes.contains(0x20) ? Self.gaps(in: passage.text) : []
        }
        for (index, passage) in passages.enumerated() where passage.text.bytes.count > 120 {
            for gap in gaps[index] {
                counts[min(gap.distance, 63)] += 1
                total += 1
            }
        }
        let windows = (12..<56).map { middle in counts[middle - 2...middle + 2].reduce(0, +) }
        let best = windows.indices.max { windows[$0] < windows[$1] } ?? 0
        distance = total >= 8 && windows[best] * 2 >= total ? best + 12 : nil
    }

    /// Takes the wrap spaces out of the passage with an index.
    func remove(from passage: inout Passage, at index: Int, repairs: inout Repairs) {
        guard let distance, !gaps[index].isEmpty else { return }
        var ranges: [Range<Int>] = []
        for gap in gaps[index] where gap.distance * 2 >= distance && gap.distance * 10 <= distance * 16 && !gap.isReal {
            let source = passage.text.map.source(of: gap.bytes)
            guard !repairs.decline(.join, source, .wrapSpace) else { continue }
            ranges.append(gap.bytes)
            repairs.note(.join, source, .wrapSpace)
        }
        passage.text = passage.text.replacing(ranges)
    }

    /// White space between two characters of which one is Chinese at least.
    private struct Gap {
        var bytes: Range<Int>
        /// Characters since the white space before, two half-width ones counted as one.
        var distance: Int
        /// Whether the words around it show that it was there in print.
        var isReal: Bool
    }

    private static func gaps(in passage: MappedText) -> [Gap] {
        let text = passage.scalars
        var gaps: [Gap] = []
        var width = 0
        var index = 0
        // Where the passage was put together from two pieces, a printed line begins anew.
        var seams = passage.map.runs.dropFirst().map { text.index(utf8: $0.clean.lowerBound) }[...]
        while index < text.count {
            while let seam = seams.first, seam <= index {
                if seam == index { width = 0 }
                seams.removeFirst()
            }
            let scalar = text.scalars[index]
            guard scalar.isSpace else {
                let isNarrow = scalar.isLatin || scalar.isDigit || scalar == "." || scalar == "%"
                width += isNarrow ? 1 : 2
                index += 1
                continue
            }
            let start = index
            while index < text.count, text.scalars[index].isSpace { index += 1 }
            guard start > 0, index < text.count, index - start <= 2 else { continue }
            let before = text.scalars[start - 1]
            let after = text.scalars[index]
            if isMark(before) || isMark(after) || before.isWide || after.isWide {
                gaps.append(
                    Gap(bytes: text.utf8(start..<index), distance: width / 2, isReal: isReal(start..<index, in: text)))
            }
            width = 0
        }
        return gaps
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        ",;:!?\"+-()“”‘’".unicodeScalars.contains(scalar)
    }

    /// A space before a closing date or a photographer, or where a new numbered item starts, is real.
    private static func isReal(_ spaces: Range<Int>, in text: ScalarText) -> Bool {
        let rest = Array(text.scalars[spaces.upperBound..<min(text.count, spaces.upperBound + 20)])
        if let date = CalendarDate(rest, at: 0), spaces.upperBound + date.range.upperBound >= text.count - 1 {
            return true
        }
        let isAfterSentence = text.scalars[spaces.lowerBound - 1] == "。"
        return isAfterSentence && (Marker(rest)?.style == .arabic) || rest.count <= 2 && rest.last == "摄"
    }
}
