import Search

/// How the index is asked for candidates.
enum CandidatePlan: Equatable {
    /// It cannot help: each passage is tried.
    case everything
    /// No passage can answer.
    case nothing
    /// An expression of FTS5: tokens in quotation marks with AND and OR, and brackets around each of these.
    case match(String)

    /// Turns candidates into a question to the index.
    ///
    /// - Parameters:
    ///   - count: how many passages have a token, about; nil where that is not known.
    ///   - words: the words that are like a `suffix` or `inside`; nil where they are not known or too many.
    init(
        _ candidates: Candidates, count: ([UInt8]) throws -> Int?, words: (Token) throws -> [[UInt8]]?
    ) rethrows {
        let node = try Node(candidates.simplified, count: count, words: words)
        switch node {
        case .everything: self = .everything
        case .nothing: self = .nothing
        case .token, .all, .any: self = .match(node.expression)
        }
    }
}

/// A condition on passages, with how many of them there may be.
private indirect enum Node {
    case everything
    case nothing
    case token([UInt8], isPrefix: Bool, count: Int?)
    case all([Node])
    case any([Node])

    /// The tokens that one condition on several is asked with: more of them cost more than they leave out.
    private static let mostTokens = 5
    /// A token is worth asking for while it is no more than so many times as frequent as the rarest.
    private static let mostTimes = 10_000

    init(
        _ candidates: Candidates, count: ([UInt8]) throws -> Int?, words: (Token) throws -> [[UInt8]]?
    ) rethrows {
        switch candidates {
        case .everything: self = .everything
        case .token(.whole(let bytes)): self = .token(bytes, isPrefix: false, count: try count(bytes))
        case .token(.prefix(let bytes)): self = .token(bytes, isPrefix: true, count: nil)
        case .token(let token):
            guard let found = try words(token) else {
                self = .everything
                return
            }
            self = .either(found.map { .token($0, isPrefix: false, count: nil) })
        case .all(let members): self = .every(try members.map { try Node($0, count: count, words: words) })
        case .any(let members): self = .either(try members.map { try Node($0, count: count, words: words) })
        }
    }

    private static func every(_ members: [Node]) -> Node {
        var tokens: [(node: Node, count: Int?)] = []
        var others: [Node] = []
        for member in members {
            switch member {
            case .everything: continue
            case .nothing: return .nothing
            case .token(_, false, let count): tokens.append((member, count))
            default: others.append(member)
            }
        }
        let kept = others + paying(tokens)
        return kept.isEmpty ? .everything : kept.count == 1 ? kept[0] : .all(kept)
    }

    private static func either(_ members: [Node]) -> Node {
        var kept: [Node] = []
        for member in members {
            switch member {
            case .everything: return .everything
            case .nothing: continue
            default: kept.append(member)
            }
        }
        return kept.isEmpty ? .nothing : kept.count == 1 ? kept[0] : .any(kept)
    }

    /// Of tokens that all must be there, the rarest, as many as are worth their cost.
    private static func paying(_ tokens: [(node: Node, count: Int?)]) -> [Node] {
        guard tokens.contains(where: { $0.count != nil }) else { return tokens.map(\.node) }
        // What was not counted is new, and rare.
        let sorted = tokens.sorted { ($0.count ?? 0) < ($1.count ?? 0) }
        let least = max(sorted[0].count ?? 0, 1)
        return sorted.enumerated().prefix { index, token in
            index == 0 || index < mostTokens && (token.count ?? 0) / mostTimes <= least
        }.map(\.element.node)
    }

    /// As FTS5 reads it (https://www.sqlite.org/fts5.html, 3 "Full-text Query Syntax").
    var expression: String {
        switch self {
        case .everything, .nothing: "\"\""
        case .token(let bytes, let isPrefix, _):
            "\"" + String(decoding: bytes.flatMap { $0 == 0x22 ? [$0, $0] : [$0] }, as: UTF8.self) + "\""
                + (isPrefix ? " *" : "")
        case .all(let members): "(" + members.map(\.expression).joined(separator: " AND ") + ")"
        case .any(let members): "(" + members.map(\.expression).joined(separator: " OR ") + ")"
        }
    }
}
