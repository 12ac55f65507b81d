public import DocumentModel
import Search

#if canImport(Glibc)
    import Glibc
#endif

/// Documents that are looked through from end to end for each phrase: slow, and simple enough to be right.
public struct BruteForce {
    private struct Text {
        var path: String
        var block: Int
        var start: Int
    }

    private var bytes: [UInt8] = [0]
    private var texts: [Text] = []
    private let documents: [String: Document]
    private var fold = PlainFold()

    /// Folds documents.
    public init(_ documents: [Document]) {
        self.documents = Dictionary(documents.map { ($0.path, $0) }) { first, _ in first }
        for document in documents {
            for (index, block) in document.blocks.enumerated() {
                texts.append(Text(path: document.path, block: index, start: bytes.count))
                bytes += fold.fold(block.text, partsCells: isTable(block)).bytes + [0]
            }
        }
    }

    /// A place of a hit.
    public struct Place: Hashable, Comparable, Sendable {
        /// The path of the document.
        public var path: String
        /// The place in it.
        public var position: Position

        /// Makes a place.
        public init(path: String, position: Position) { (self.path, self.position) = (path, position) }

        /// By path, then in reading order.
        public static func < (left: Place, right: Place) -> Bool {
            (left.path, left.position) < (right.path, right.position)
        }
    }

    /// Where a phrase stands, and where it only stands over another spelling of its numbers.
    public mutating func places(of phrase: String) -> (certain: Set<Place>, possible: Set<Place>) {
        let term = fold.fold(phrase, partsCells: false).bytes
        guard !term.isEmpty else { return ([], []) }
        var all = occurrences(of: term).map { $0..<$0 + term.count }
        for alternative in numberAlternatives(of: phrase) {
            all += occurrences(of: alternative.phrase).map { $0..<$0 + alternative.phrase.count }.filter {
                alternative.fits($0, in: bytes)
            }
        }
        all.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
        // Of places that overlap only one is a hit; where they are different spellings it does not matter which.
        var (certain, possible): (Set<Place>, Set<Place>) = ([], [])
        var end = 0
        for (index, range) in all.enumerated() {
            let place = place(of: range.lowerBound)
            possible.insert(place)
            let next = index + 1 < all.count ? all[index + 1].lowerBound : Int.max
            if range.lowerBound >= end, range.count == term.count || next >= range.upperBound { certain.insert(place) }
            if range.lowerBound >= end { end = range.upperBound }
        }
        return (certain, possible)
    }

    /// Where some bytes stand, from left to right without overlap.
    private func occurrences(of term: [UInt8]) -> [Int] {
        guard let first = term.first else { return [] }
        var places: [Int] = []
        bytes.withUnsafeBytes { text in
            guard let base = text.baseAddress else { return }
            var start = 0
            while start + term.count <= text.count,
                let found = memchr(base + start, Int32(first), text.count - term.count - start + 1)
            {
                let place = UnsafeRawPointer(found) - base
                let isThere = memcmp(base + place, term, term.count) == 0
                if isThere { places.append(place) }
                start = place + (isThere ? term.count : 1)
            }
        }
        return places
    }

    private mutating func place(of offset: Int) -> Place {
        var (low, high) = (0, texts.count)
        while low < high {
            let middle = (low + high) / 2
            if texts[middle].start <= offset { low = middle + 1 } else { high = middle }
        }
        let text = texts[low - 1]
        guard let block = documents[text.path]?.blocks[text.block] else {
            return Place(path: "", position: Position(block: 0))
        }
        let origins = fold.fold(block.text, partsCells: isTable(block)).origins
        return Place(path: text.path, position: Position(block: text.block, offset: origins[offset - text.start]))
    }
}

private func isTable(_ block: Block) -> Bool { if case .table = block.kind { true } else { false } }
