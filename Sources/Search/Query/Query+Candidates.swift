extension Query {
    /// The passages that can hold hits; each is to be checked with a `PassageMatcher`.
    public var candidates: Candidates { expression.map(candidates(of:)) ?? .any([]) }

    /// Whether a document can have hits: what the query asks of documents.
    public var documentTest: QueryDocumentTest { QueryDocumentTest(expression: expression) }

    /// The years outside of which nothing can be found; nil where the query does not limit them.
    public var years: ClosedRange<Int>? { expression?.years }

    /// Whether all hits are the first blocks of documents: nothing but documents is asked for.
    public var asksForDocumentsOnly: Bool { expression?.asksForDocumentsOnly ?? false }

    /// Whether it asks anything of numbers: the figures of blocks must be known then.
    public var asksForFigures: Bool { expression?.asksForFigures ?? false }

    private func candidates(of expression: Expression) -> Candidates {
        switch expression {
        case .phrase(let number): candidates(of: phrases[number])
        case .pattern(let number):
            patterns[number].literal.isEmpty ? .everything : Candidates(ofPhrase: patterns[number].literal)
        case .near(let groups, distances: _):
            .every(groups.map { group in Candidates.either(group.map { candidates(of: phrases[$0]) }) })
        case .all(let members): .every(members.map(candidates(of:)))
        case .any(let members): .either(members.map(candidates(of:)))
        default: .everything
        }
    }

    private func candidates(of phrase: Phrase) -> Candidates { .either(phrase.forms.map(\.candidates)) }
}

extension Phrase.Form {
    /// The passages that can hold it.
    var candidates: Candidates {
        let tokens = tokens(ofPhrase: bytes)
        // A word on its own need not be looked for inside of others.
        guard beginsWord, tokens == [.inside(bytes)] else { return Candidates(ofPhrase: bytes) }
        return .token(endsWord ? .whole(bytes) : .prefix(bytes))
    }
}

/// What a query asks of documents.
public struct QueryDocumentTest: Sendable {
    let expression: Expression?

    /// True when it asks nothing: every document may have hits.
    public var isEmpty: Bool { !(expression?.asksDocument ?? false) }

    /// Whether a document can have hits.
    public func mayMatch(_ facts: DocumentFacts) -> Bool {
        expression.map { $0.specialised(for: facts) != .constant(false) } ?? false
    }
}

extension Expression {
    /// Whether it asks anything of documents.
    var asksDocument: Bool {
        switch self {
        case .document: true
        case .all(let members), .any(let members): members.contains(where: \.asksDocument)
        case .not(let inner): inner.asksDocument
        default: false
        }
    }

    fileprivate var asksForFigures: Bool {
        switch self {
        case .figure: true
        case .all(let members), .any(let members): members.contains(where: \.asksForFigures)
        case .not(let inner), .heading(let inner): inner.asksForFigures
        default: false
        }
    }

    fileprivate var asksForDocumentsOnly: Bool {
        if case .any(let members) = self { return members.allSatisfy(\.asksForDocumentsOnly) }
        return !hasMatter && !asksSection
    }

    fileprivate var years: ClosedRange<Int>? {
        switch self {
        case .document(.year(let years)): return years
        case .all(let members):
            let ranges = members.compactMap(\.years)
            guard let first = ranges.map(\.lowerBound).max(), let last = ranges.map(\.upperBound).min() else {
                return nil
            }
            // No year is in both: no document is of year -1.
            return first <= last ? first...last : -1 ... -1
        case .any(let members):
            let ranges = members.compactMap(\.years)
            guard ranges.count == members.count, let first = ranges.map(\.lowerBound).min(),
                let last = ranges.map(\.upperBound).max()
            else { return nil }
            return first...last
        default: return nil
        }
    }
}
