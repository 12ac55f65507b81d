public import DocumentModel

/// What is searched for, in the language that `docs/search.md` tells of.
///
/// - One word is a phrase: it is found wherever its characters stand together, white space between them or not.
/// - Words parted by white space must all occur in the same block, in any order.
/// - Any text is a query: what cannot be meant is told in `problems`, and the rest is searched.
public struct Query: Sendable {
    /// The query as typed.
    public let text: String
    /// What is wrong with it, in the order of the text.
    public let problems: [Problem]
    /// Its words that may be pinyin, in the order of the text.
    public let pinyinWords: [PinyinWord]
    /// What a block must be; nil where nothing is searched for.
    let expression: Expression?
    let phrases: [Phrase]
    let patterns: [RegexCode]

    /// Takes a query apart.
    public init(_ text: String) {
        self.text = text
        let parser = QueryParser(text)
        expression = parser.expression
        phrases = parser.phrases
        patterns = parser.patterns
        problems = parser.problems
        pinyinWords = parser.pinyin
    }

    /// True when nothing can be found with it.
    public var isEmpty: Bool { expression == nil }

    /// The words and phrases that are looked for, folded, in the order of the text.
    public var terms: [[UInt8]] {
        var numbers: [Int] = []
        expression?.forEachPhrase { if !numbers.contains($0) { numbers.append($0) } }
        return numbers.sorted().map { phrases[$0].forms[0].bytes }
    }

    /// The places of the query in a block, as UTF-8 ranges of its text, in order: of a phrase each occurrence, of
    /// several words the occurrences of every word when all of them are there. What the query asks of document,
    /// section and numbers is taken to hold.
    public func hits(in block: Block) -> [Range<Int>] {
        guard let expression = expression?.ofText(isWanted: true), expression.hasMatter else { return [] }
        return ranges(in: block, expression) ?? []
    }

    /// The places of all words and patterns that the query looks for in a block, be the block a hit or not, in order.
    public func highlights(in block: Block) -> [Range<Int>] {
        guard let expression else { return [] }
        var parts: [Expression] = []
        expression.forEachPhrase { parts.append(.phrase($0)) }
        expression.forEachPattern { parts.append(.pattern($0)) }
        return ranges(in: block, .any(parts)) ?? []
    }
}

extension Query: Equatable {
    /// Whether two queries are written in the same way.
    public static func == (left: Query, right: Query) -> Bool { left.text == right.text }
}

extension Expression {
    /// Calls `body` with each phrase that is looked for.
    func forEachPhrase(_ body: (Int) -> Void) {
        switch self {
        case .phrase(let number): body(number)
        case .near(let groups, distances: _): groups.joined().forEach(body)
        case .all(let members), .any(let members): for member in members { member.forEachPhrase(body) }
        default: break
        }
    }

    /// Calls `body` with each pattern that is looked for.
    func forEachPattern(_ body: (Int) -> Void) {
        switch self {
        case .pattern(let number): body(number)
        case .all(let members), .any(let members): for member in members { member.forEachPattern(body) }
        default: break
        }
    }

    /// What it asks of the text alone, where all else is taken to be as wanted.
    func ofText(isWanted: Bool) -> Expression {
        switch self {
        case .document, .section, .figure: return .constant(isWanted)
        case .not(let inner): return Expression.not(inner.ofText(isWanted: !isWanted)).simplified { _ in nil }
        case .all(let members):
            return Expression.all(members.map { $0.ofText(isWanted: isWanted) }).simplified { _ in nil }
        case .any(let members):
            // One that only asks for something else must not make the words of the others needless.
            let asked = members.map { $0.ofText(isWanted: isWanted) }.filter { !isWanted || $0 != .constant(true) }
            return asked.isEmpty ? .constant(true) : Expression.any(asked).simplified { _ in nil }
        default: return self
        }
    }
}
