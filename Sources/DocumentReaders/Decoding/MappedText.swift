import ChineseText
import DocumentModel

/// Clean text in the making: UTF-8 bytes, and where each of them stands in the source.
struct MappedText {
    /// The clean text.
    private(set) var bytes: [UInt8] = []
    /// Where it stands in the source.
    private(set) var map = SourceMap()

    /// The text as a string.
    var string: String { String(decoding: bytes, as: UTF8.self) }
    /// Whether nothing is in it.
    var isEmpty: Bool { bytes.isEmpty }
    /// The source from its first byte to its last.
    var sourceRange: Range<Int> { map.sourceRange }
    /// The text taken apart for scanning.
    var scalars: ScalarText { ScalarText(string) }

    /// What stands in the text in place of source, piece after piece.
    var replaced: [UInt8] {
        if map.isCopy { return [] }
        return map.runs.reduce(into: []) { $0 += $1.isReplaced ? bytes[$1.clean] : [] }
    }

    /// Adds bytes of the source as they are.
    mutating func append(_ copy: ArraySlice<UInt8>, source: Range<Int>) {
        add(copy, source: source, isReplaced: false)
    }

    /// Adds bytes that stand for some source.
    mutating func append(_ other: [UInt8], inPlaceOf source: Range<Int>) {
        add(other[...], source: source, isReplaced: true)
    }

    private mutating func add(_ clean: ArraySlice<UInt8>, source: Range<Int>, isReplaced: Bool) {
        guard !clean.isEmpty else { return }
        let start = bytes.count
        bytes.append(contentsOf: clean)
        map.append(clean: start..<bytes.count, source: source, isReplaced: isReplaced)
    }

    /// Adds another text; `joint` is a space that stands for the source between the two, or nil for none.
    mutating func append(_ next: MappedText, spaced: Bool) {
        guard !next.isEmpty else { return }
        let between = sourceRange.upperBound..<next.sourceRange.lowerBound
        if spaced, !isEmpty, !between.isEmpty { append([0x20], inPlaceOf: between) }
        let shift = bytes.count
        bytes.append(contentsOf: next.bytes)
        for run in next.map.runs {
            map.append(
                clean: run.clean.lowerBound + shift..<run.clean.upperBound + shift, source: run.source,
                isReplaced: run.isReplaced)
        }
    }

    /// The part of the text in a range of its bytes.
    func slice(_ range: Range<Int>) -> MappedText {
        var result = MappedText()
        result.bytes = Array(bytes[range])
        result.map = map.slice(range)
        return result
    }

    /// The text without some ranges of its bytes, or with other bytes in their place; the ranges must ascend
    /// and not overlap.
    func replacing(_ ranges: [Range<Int>], with other: [UInt8] = []) -> MappedText {
        guard !ranges.isEmpty else { return self }
        var result = MappedText()
        result.bytes.reserveCapacity(bytes.count)
        var next = 0
        for run in map.runs {
            var start = run.clean.lowerBound
            while next < ranges.count, ranges[next].lowerBound < run.clean.upperBound {
                let replaced = ranges[next].clamped(to: run.clean)
                result.copy(start..<max(start, replaced.lowerBound), of: run, from: self)
                // A range over several runs is replaced in its first one.
                if ranges[next].lowerBound >= run.clean.lowerBound {
                    result.append(other, inPlaceOf: map.source(of: replaced))
                }
                start = max(start, replaced.upperBound)
                guard ranges[next].upperBound <= run.clean.upperBound else { break }
                next += 1
            }
            result.copy(start..<max(start, run.clean.upperBound), of: run, from: self)
        }
        return result
    }

    /// Adds a piece of one run; a replaced run goes whole or not at all.
    private mutating func copy(_ piece: Range<Int>, of run: SourceMap.Run, from text: MappedText) {
        guard !piece.isEmpty else { return }
        let copied = run.clean.count == run.source.count
        let start = run.source.lowerBound + piece.lowerBound - run.clean.lowerBound
        add(
            text.bytes[piece], source: copied ? start..<start + piece.count : run.source, isReplaced: run.isReplaced)
    }
}
