public import Search

/// How far a search looks, the narrowest first.
public enum FindScope: String, Sendable, CaseIterable {
    /// The section at the reader's place, and the open document.
    case section, document
    /// The files and folders that were opened, and all that the library holds.
    case opened, library

    /// Whether the answer is a list of documents.
    var isWide: Bool { self == .opened || self == .library }

    /// The wider one; behind the widest the narrowest that there is.
    func next(hasDocument: Bool) -> FindScope {
        switch self {
        case .section: .document
        case .document: .opened
        case .opened: .library
        case .library: hasDocument ? .section : .opened
        }
    }
}

/// A search over documents, as the program is asked for it.
public struct SearchRequest: Sendable, Equatable {
    /// Its number: an answer says which one it is for, and each request gives up the one before.
    public var serial: Int
    /// The query as typed.
    public var text: String
    /// Where: `opened` or `library`.
    public var scope: FindScope
    /// In which order documents stand.
    public var order: SearchOrder
    /// So many hits are listed; all are counted.
    public var limit: Int

    /// So many hits are listed before the reader goes further.
    static let firstLimit = 500

    /// Makes a request.
    public init(serial: Int, text: String, scope: FindScope, order: SearchOrder, limit: Int) {
        self.serial = serial
        self.text = text
        self.scope = scope
        self.order = order
        self.limit = limit
    }
}

/// What a search has found so far; a later answer of the same number takes its place.
public struct SearchAnswer: Sendable, Equatable {
    /// The number of the request.
    public var serial: Int
    /// The documents that have hits, with the first of these.
    public var documents: [FoundDocument]
    /// How much was found.
    public var count: FoundCount
    /// Whether there are hits that are not listed because of the limit.
    public var isCut: Bool
    /// What was read as pinyin, in the order of the query.
    public var readings: [SearchReading]

    /// Makes an answer.
    public init(
        serial: Int, documents: [FoundDocument] = [], count: FoundCount = FoundCount(), isCut: Bool = false,
        readings: [SearchReading] = []
    ) {
        self.serial = serial
        self.documents = documents
        self.count = count
        self.isCut = isCut
        self.readings = readings
    }
}

/// A word of a query that was read as pinyin.
public struct SearchReading: Sendable, Equatable {
    /// What it may stand for.
    public struct Phrase: Sendable, Equatable {
        /// The words, as the library has them.
        public var text: String
        /// How often they occur.
        public var count: Int

        /// Makes a phrase.
        public init(_ text: String, count: Int) { (self.text, self.count) = (text, count) }
    }

    /// Where the word stands, as a UTF-8 range of the query as typed.
    public var range: Range<Int>
    /// What it may stand for, the likeliest first; all are searched.
    public var phrases: [Phrase]

    /// Makes a reading.
    public init(range: Range<Int>, phrases: [Phrase]) { (self.range, self.phrases) = (range, phrases) }
}
