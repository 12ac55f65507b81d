/// Which passages a query is to be tried on, said in tokens: all that answer it are among them.
public indirect enum Candidates: Sendable, Hashable {
    /// Each passage: the index cannot help.
    case everything
    /// The passages that have a token.
    case token(Token)
    /// The passages that all of these name; none of them is `everything`, and there are at least two.
    case all([Candidates])
    /// The passages that one of these names; of no members, no passage.
    case any([Candidates])

    /// The passages that can hold a folded phrase.
    public init(ofPhrase folded: [UInt8]) { self = .every(tokens(ofPhrase: folded).map(Candidates.token)) }

    /// What all of several conditions leave, in the shortest form: nested `all` is taken apart, and what stands there
    /// twice or narrows nothing is left out.
    public static func every(_ members: some Sequence<Candidates>) -> Candidates {
        var kept: [Candidates] = []
        for member in members {
            switch member {
            case .everything: continue
            case .all(let inner): inner.forEach { kept.appendNew($0) }
            default: kept.appendNew(member)
            }
        }
        // No passage answers a condition that none answers.
        if kept.contains(.any([])) { return .any([]) }
        return kept.isEmpty ? .everything : kept.count == 1 ? kept[0] : .all(kept)
    }

    /// What one of several conditions leaves, in the shortest form: `everything` if one of them is.
    public static func either(_ members: some Sequence<Candidates>) -> Candidates {
        var kept: [Candidates] = []
        for member in members {
            switch member {
            case .everything: return .everything
            case .any(let inner): inner.forEach { kept.appendNew($0) }
            default: kept.appendNew(member)
            }
        }
        return kept.count == 1 ? kept[0] : .any(kept)
    }

    /// The same in the shortest form.
    public var simplified: Candidates {
        switch self {
        case .everything, .token: self
        case .all(let members): .every(members.map(\.simplified))
        case .any(let members): .either(members.map(\.simplified))
        }
    }
}

extension [Candidates] {
    fileprivate mutating func appendNew(_ member: Candidates) {
        if !contains(member) { append(member) }
    }
}
