extension Expression {
    /// Whether it only says what must not be there.
    var isNegative: Bool {
        switch self {
        case .not: true
        case .all(let members): members.allSatisfy(\.isNegative)
        case .any(let members): members.contains(where: \.isNegative)
        default: false
        }
    }

    /// Whether it looks for something in the text of a block: a word, a pattern or a number.
    var hasMatter: Bool {
        switch self {
        case .phrase, .pattern, .near, .figure: true
        case .all(let members), .any(let members): members.contains(where: \.hasMatter)
        default: false
        }
    }

    /// Whether it asks for the title of a section.
    var asksSection: Bool {
        switch self {
        case .section: true
        case .all(let members), .any(let members): members.contains(where: \.asksSection)
        default: false
        }
    }

    /// Whether each place of it is a hit of its own; else the block is one.
    var isSplit: Bool {
        switch self {
        case .phrase, .pattern, .figure: true
        case .any(let members): members.allSatisfy(\.isSplit)
        case .all(let members):
            members.count { $0.hasMatter } == 1 && members.allSatisfy { !$0.hasMatter || $0.isSplit }
        default: false
        }
    }

    /// The same about one number; nil where it asks for anything else.
    var figureTest: FigureTest? {
        switch self {
        case .figure(let test): return test
        case .not(let inner): return inner.figureTest.map(FigureTest.not)
        case .all(let members):
            let tests = members.compactMap(\.figureTest)
            return tests.count == members.count ? .all(tests) : nil
        case .any(let members):
            let tests = members.compactMap(\.figureTest)
            return tests.count == members.count ? .any(tests) : nil
        default: return nil
        }
    }

    /// All of several; what is asked of numbers is asked of the same number.
    static func every(_ members: [Expression]) -> Expression {
        guard members.count > 1 else { return members.first ?? .constant(true) }
        let figures = members.filter { $0.figureTest != nil }
        guard figures.count > 1, figures.contains(where: { !$0.isNegative }) else { return .all(members) }
        let one = Expression.figure(.all(figures.compactMap(\.figureTest)))
        let others = members.filter { $0.figureTest == nil }
        return others.isEmpty ? one : .all(others + [one])
    }

    /// The same where what is known is known, without what does not matter any more.
    func simplified(_ known: (Expression) -> Bool?) -> Expression {
        if let value = known(self) { return .constant(value) }
        switch self {
        case .not(let inner):
            let inner = inner.simplified(known)
            if case .constant(let value) = inner { return .constant(!value) }
            return .not(inner)
        case .all(let members):
            let left = members.map { $0.simplified(known) }.filter { $0 != .constant(true) }
            if left.contains(.constant(false)) { return .constant(false) }
            return left.count > 1 ? .all(left) : left.first ?? .constant(true)
        case .any(let members):
            let left = members.map { $0.simplified(known) }.filter { $0 != .constant(false) }
            if left.contains(.constant(true)) { return .constant(true) }
            return left.count > 1 ? .any(left) : left.first ?? .constant(false)
        default: return self
        }
    }

    /// The same for one document.
    func specialised(for facts: DocumentFacts) -> Expression {
        simplified { if case .document(let test) = $0 { test.holds(for: facts) } else { nil } }
    }

    /// The same with something that can be shown where only the document or the section is asked for: its first
    /// block, or its heading.
    var shown: Expression {
        switch self {
        case .constant(true): .firstBlock
        case .any(let members): .any(members.map(\.shown))
        default:
            hasMatter || self == .constant(false) ? self : asksSection ? .heading(self) : .all([.firstBlock, self])
        }
    }

    /// What blocks answer of one document.
    func answer(for facts: DocumentFacts) -> Expression {
        guard case .any(let members) = self else { return specialised(for: facts).shown }
        // A branch that only asks for the document must not take the places of the others away.
        let answers = members.map { $0.answer(for: facts) }.filter { $0 != .constant(false) }
        return answers.count > 1 ? .any(answers) : answers.first ?? .constant(false)
    }
}
