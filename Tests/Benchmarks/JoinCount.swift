import DocumentModel

/// The joins of a reading, counted against the text that was set.
///
/// A join is a place where the reading put two pieces of printed line next to each other: a line end that it
/// joined, or a place inside a printed line at which the truth goes on elsewhere. It is right if up to eight
/// characters before it and up to eight behind it, of these two pieces alone and without white space, stand in the
/// truth as they stand in the reading; else it is wrong. A join is flagged if the range of a `columnMix` flag contains or
/// touches it. A false flag is a right join that is flagged, or a flag that touches no join; a flag over many
/// joins counts once for each. A candidate is right if its first eight characters follow the line before its flag in the truth.
struct JoinCount {
    var characters = 0
    var joins = 0
    var wrong = 0
    var found = 0
    var falseFlags = 0
    var candidates = 0
    var rightCandidates = 0

    init() {}

    /// Counts one document.
    init(_ document: Document, truth: String) {
        let truth = Truth(truth)
        let flags = document.flags.filter { $0.kind == .columnMix }
        let ends = document.overlays.filter { $0.kind == .join }.map(\.source)
        var touching = Set<Int>()
        for block in document.blocks {
            let pieces = Pieces(block, ends: ends, truth: truth)
            characters += pieces.characters.count
            for (place, join) in pieces.joins.enumerated() {
                let isRight = pieces.isRight(place)
                let touched = flags.indices.filter {
                    flags[$0].source.lowerBound <= join.gap.upperBound
                        && join.gap.lowerBound <= flags[$0].source.upperBound
                }
                joins += 1
                wrong += isRight ? 0 : 1
                if !touched.isEmpty {
                    found += isRight ? 0 : 1
                    falseFlags += isRight ? 1 : 0
                }
                for flag in touched where touching.insert(flag).inserted {
                    guard !isRight, let candidate = flags[flag].candidate else { continue }
                    candidates += 1
                    let head = visible(document.source.text(in: candidate)).prefix(8)
                    rightCandidates += truth.holds(pieces.tail(place) + head) ? 1 : 0
                }
            }
        }
        falseFlags += flags.count - touching.count
    }

    static func + (left: JoinCount, right: JoinCount) -> JoinCount {
        var sum = left
        for key in [
            \JoinCount.characters, \.joins, \.wrong, \.found, \.falseFlags, \.candidates, \.rightCandidates,
        ] { sum[keyPath: key] += right[keyPath: key] }
        return sum
    }

    /// A line of a Markdown table.
    func row(_ name: String) -> String {
        let share = wrong > 0 ? shown(Double(found) / Double(wrong)) : "–"
        let rate = shown(Double(falseFlags) * 2000 / Double(max(1, characters)))
        return "| \(name) | \(joins) | \(wrong) | \(share) | \(rate) | \(rightCandidates) of \(candidates) |"
    }
}

/// The characters of a text without white space.
func visible(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !$0.properties.isWhitespace }
}

/// A text in which pieces are looked up.
struct Truth {
    let text: [Unicode.Scalar]
    private var places: [UInt64: [Int]] = [:]

    init(_ string: String) {
        text = visible(string)
        for start in 0..<max(0, text.count - 3) { places[Self.key(text[start..<start + 4]), default: []].append(start) }
    }

    private static func key(_ four: ArraySlice<Unicode.Scalar>) -> UInt64 {
        four.reduce(0) { $0 &* 0x10_0007 &+ UInt64($1.value) }
    }

    /// Where the first four characters of a piece stand.
    func starts(of piece: ArraySlice<Unicode.Scalar>) -> [Int] {
        guard piece.count >= 4 else { return [] }
        return places[Self.key(piece.prefix(4))] ?? []
    }

    /// Whether a piece stands in the text; one of less than four characters is too short to tell, and does.
    func holds(_ piece: [Unicode.Scalar]) -> Bool {
        guard piece.count >= 4 else { return true }
        return starts(of: piece[...]).contains {
            $0 + piece.count <= text.count && text[$0..<$0 + piece.count].elementsEqual(piece)
        }
    }
}

/// A block cut at its joins.
private struct Pieces {
    let characters: [Unicode.Scalar]
    /// Where a piece begins, and what lies in the source before it.
    private(set) var joins: [(start: Int, gap: Range<Int>)] = []
    private let truth: Truth

    init(_ block: Block, ends: [Range<Int>], truth: Truth) {
        self.truth = truth
        var characters: [Unicode.Scalar] = []
        var offsets: [Int] = []
        var offset = 0
        for scalar in block.text.unicodeScalars {
            if !scalar.properties.isWhitespace {
                characters.append(scalar)
                offsets.append(offset)
            }
            offset += UTF8.width(scalar)
        }
        self.characters = characters
        let place = block.map.sourceRange
        for gap in ends where place.contains(gap.lowerBound) {
            let clean = block.map.clean(at: gap.upperBound)
            guard let start = offsets.firstIndex(where: { $0 >= clean }), start > 0 else { continue }
            if joins.last?.start != start { joins.append((start, gap)) }
        }
        addJoinsInsideLines { block.map.source(at: offsets[$0]) }
    }

    /// The characters before a join, eight at most.
    func tail(_ place: Int) -> [Unicode.Scalar] {
        let start = place > 0 ? joins[place - 1].start : 0
        return Array(characters[start..<joins[place].start].suffix(8))
    }

    /// Whether what stands around a join stands so in the truth.
    func isRight(_ place: Int) -> Bool {
        let end = place + 1 < joins.count ? joins[place + 1].start : characters.count
        return truth.holds(tail(place) + characters[joins[place].start..<end].prefix(8))
    }

    /// Places inside a printed line behind which the truth goes on elsewhere.
    private mutating func addJoinsInsideLines(source: (Int) -> Int) {
        var found: [(start: Int, gap: Range<Int>)] = []
        let edges = [0] + joins.map(\.start) + [characters.count]
        for (start, end) in zip(edges, edges.dropFirst()) where end - start >= 12 {
            var index = start + 4
            while index + 4 <= end {
                // Four characters on each side are known, those over the place are not.
                let isKnown =
                    truth.holds(Array(characters[index - 4..<index]))
                    && truth.holds(Array(characters[index..<index + 4]))
                if isKnown, !truth.holds(Array(characters[index - 4..<index + 4])) {
                    found.append((index, source(index)..<source(index)))
                    index += 6
                }
                index += 1
            }
        }
        joins = (joins + found).sorted { $0.start < $1.start }
    }
}
