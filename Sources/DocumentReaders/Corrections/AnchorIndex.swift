import ChineseText
public import DocumentModel

/// Leads from anchors to places of a file and back.
///
/// Only letters and digits count, so that another conversion with other line ends, spaces, widths or
/// punctuation has the same ones. Corrections are bound to the file as it is read without any of them.
public struct AnchorIndex: Sendable {
    /// One letter or digit of the text.
    private struct Letter {
        var scalar: UInt32
        /// The byte of the source that it begins at.
        var source: UInt32
    }

    private let document: Document
    private var letters: [Letter] = []
    /// The first letter of each block, and the number of letters at the end.
    private var starts: [Int] = []
    private var fingerprints: [UInt64: [Int]] = [:]

    /// Indexes a document that was read without corrections.
    public init(_ document: Document) {
        self.document = document
        for (index, block) in document.blocks.enumerated() {
            starts.append(letters.count)
            var offset = 0
            for scalar in block.text.unicodeScalars {
                if let form = (Radicals.character(scalar) ?? scalar).letterForm {
                    letters.append(Letter(scalar: form, source: UInt32(clamping: block.map.source(at: offset))))
                }
                offset += UTF8.width(scalar)
            }
            if letters.count > starts[index] { fingerprints[fingerprint(index), default: []].append(index) }
        }
        starts.append(letters.count)
    }

    /// The anchor of the first letter at or behind a byte of the source; nil behind the last one.
    public func anchor(atSource offset: Int) -> Anchor? {
        guard let place = letters.firstIndex(where: { $0.source >= offset }),
            let block = block(ofLetter: place)
        else { return nil }
        return Anchor(
            fingerprint: fingerprint(block), offset: place - starts[block],
            before: string(place - Anchor.contextLength..<place),
            after: string(place..<place + Anchor.contextLength))
    }

    /// The byte of the source that an anchor means; nil where the text is not there any more, or twice.
    public func source(of anchor: Anchor) -> Int? { letter(of: anchor).map { source(of: $0) } }

    /// The letter that an anchor means; nil where the text is not there any more, or twice.
    func letter(of anchor: Anchor) -> Int? {
        if let blocks = fingerprints[anchor.fingerprint] {
            let places = blocks.map { starts[$0] &+ anchor.offset }.filter { letters.indices.contains($0) }
            if places.count == 1 { return places[0] }
            return places.first { fits(anchor, at: $0) } ?? places.first
        }
        let after = Array(anchor.after.unicodeScalars.map(\.value))
        let before = Array(anchor.before.unicodeScalars.map(\.value))
        // The words on both sides, or enough of those on one.
        return place(of: before.suffix(8) + after.prefix(8), at: min(8, before.count))
            ?? place(of: after[...], at: 0) ?? place(of: before[...], at: before.count)
    }

    /// Where a letter stands in the source.
    func source(of letter: Int) -> Int { letter < letters.count ? Int(letters[letter].source) : .max }

    /// Where the text begins that a letter opens: marks that open a quotation or bracket go with it, and so does
    /// all that stands before the first letter of a block.
    func opening(of letter: Int) -> Int {
        guard let index = block(ofLetter: letter) else { return .max }
        let block = document.blocks[index]
        if starts[index] == letter { return block.map.sourceRange.lowerBound }
        let text = block.utf8
        var start = block.map.clean(at: source(of: letter))
        while let before = text.scalar(before: start), before.isOpening { start -= UTF8.width(before) }
        return block.map.source(at: start)
    }

    private func block(ofLetter letter: Int) -> Int? {
        var (low, high) = (0, starts.count)
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= letter { low = middle + 1 } else { high = middle }
        }
        // Of the blocks that begin here the last one has letters.
        return low > 0 && low < starts.count ? low - 1 : nil
    }

    private func fits(_ anchor: Anchor, at place: Int) -> Bool {
        string(place - Anchor.contextLength..<place) == anchor.before
            && string(place..<place + Anchor.contextLength) == anchor.after
    }

    /// The only place where some letters stand; `shift` leads from their first one to the place meant.
    private func place(of sought: ArraySlice<UInt32>, at shift: Int) -> Int? {
        guard sought.count >= 8, let first = sought.first, letters.count >= sought.count else { return nil }
        var found: Int?
        for start in 0...letters.count - sought.count where letters[start].scalar == first {
            guard zip(letters[start..<start + sought.count], sought).allSatisfy({ $0.scalar == $1 }) else { continue }
            if found != nil { return nil }
            found = start + shift
        }
        return found
    }

    private func string(_ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        for letter in letters[range.clamped(to: 0..<letters.count)] {
            if let scalar = Unicode.Scalar(letter.scalar) { view.append(scalar) }
        }
        return String(view)
    }

    /// FNV-1a over the letters of a block.
    private func fingerprint(_ block: Int) -> UInt64 {
        let end = block + 1 < starts.count ? starts[block + 1] : letters.count
        return letters[starts[block]..<end].reduce(0xCBF2_9CE4_8422_2325) {
            ($0 ^ UInt64($1.scalar)) &* 0x100_0000_01B3
        }
    }
}

extension Unicode.Scalar {
    /// Whether it opens a quotation or bracket.
    fileprivate var isOpening: Bool {
        properties.generalCategory == .openPunctuation || properties.generalCategory == .initialPunctuation
    }
}

extension [UInt8] {
    /// The character that ends before an offset.
    fileprivate func scalar(before offset: Int) -> Unicode.Scalar? {
        guard offset > 0, offset <= count else { return nil }
        return String(decoding: self[Swift.max(0, offset - 4)..<offset], as: UTF8.self).unicodeScalars.last
    }
}
