/// An expression made ready for one document: what is cheap to ask comes first, and what must be there is known.
struct Plan {
    let expression: Expression
    /// Forms of which one stands in each block that answers; empty where there are none such.
    let needed: [Phrase.Form]
    /// Texts of which one stands somewhere in each passage that answers, its blocks taken as one; empty where that says
    /// no more than the index does.
    let foretold: [[UInt8]]
    /// Whether the folded text is looked at.
    let needsFolding: Bool
    /// Whether only the first block of a document can answer.
    let needsFirstBlock: Bool
    /// Whether each place is a hit of its own.
    let isSplit: Bool

    init(_ expression: Expression, of query: Query) {
        self.expression = expression.ordered
        needed = (expression.neededGroups.min { $0.cost(query) < $1.cost(query) } ?? []).flatMap {
            query.phrases[$0].forms
        }
        foretold = needed.allSatisfy(\.isForetold) ? needed.map(\.bytes) : []
        needsFolding = expression.needsFolding
        needsFirstBlock = expression.needsFirstBlock
        isSplit = expression.isSplit || !expression.hasMatter
    }
}

extension Phrase.Form {
    /// Whether it is worth being looked for before the blocks are: the index knows all of two characters. Digits may be
    /// folded in another way where blocks meet.
    fileprivate var isForetold: Bool {
        bytes.count > 6 && !bytes.contains { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    }
}

extension [Int] {
    /// How common a group of phrases probably is: few and long ones are rare.
    fileprivate func cost(_ query: Query) -> Double {
        reduce(0) { sum, phrase in
            query.phrases[phrase].forms.reduce(sum) { $0 + 1 / Double($1.bytes.count * $1.bytes.count) }
        }
    }
}

extension Expression {
    /// Groups of phrases: each block that answers has one phrase of each group.
    fileprivate var neededGroups: [[Int]] {
        switch self {
        case .phrase(let number): return [[number]]
        case .near(let groups, distances: _): return groups
        case .all(let members): return members.flatMap(\.neededGroups)
        case .any(let members):
            let groups = members.compactMap { $0.neededGroups.first }
            return groups.count == members.count ? [groups.flatMap { $0 }] : []
        default: return []
        }
    }

    fileprivate var needsFolding: Bool {
        switch self {
        case .phrase, .near, .heading: true
        case .all(let members), .any(let members): members.contains(where: \.needsFolding)
        case .not(let inner): inner.needsFolding
        default: false
        }
    }

    fileprivate var needsFirstBlock: Bool {
        switch self {
        case .firstBlock: true
        case .all(let members): members.contains(where: \.needsFirstBlock)
        case .any(let members): members.allSatisfy(\.needsFirstBlock)
        default: false
        }
    }

    fileprivate var ordered: Expression {
        switch self {
        case .all(let members): .all(members.map(\.ordered).sorted { $0.dearness < $1.dearness })
        case .any(let members): .any(members.map(\.ordered))
        case .not(let inner): .not(inner.ordered)
        case .heading(let inner): .heading(inner.ordered)
        default: self
        }
    }

    private var dearness: Int {
        switch self {
        case .phrase, .constant, .firstBlock: 0
        case .near: 1
        case .section, .document, .heading: 2
        case .pattern: 3
        case .figure: 4
        case .not(let inner): inner.dearness
        case .all(let members), .any(let members): members.map(\.dearness).max() ?? 0
        }
    }
}
