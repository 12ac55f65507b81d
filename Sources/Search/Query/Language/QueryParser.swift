import ChineseText

/// Makes an expression of the tokens of a query. It takes whatever is typed: what cannot be meant is noted and left out.
///
/// OR binds least, then words side by side (AND), then NEAR, then NOT.
struct QueryParser {
    private(set) var phrases: [Phrase] = []
    private(set) var patterns: [RegexCode] = []
    var problems: [Query.Problem]
    var pinyin: [PinyinWord] = []
    private(set) var expression: Expression?
    private let tokens: [QueryToken]
    private var index = 0
    /// How many negations, and how many brackets, the word being read stands in.
    private var (negations, nesting) = (0, 0)
    /// Words, patterns and fields read.
    private var leaves = 0

    /// Words, patterns and fields that one query may have.
    static let most = 200

    init(_ text: String) {
        let scanner = QueryScanner(text)
        tokens = Self.joiningSpacedOut(scanner.tokens)
        problems = scanner.problems
        expression = readAlternatives()
        problems.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    }

    /// Single Chinese characters with spaces between them, which is how titles are printed, are one phrase.
    private static func joiningSpacedOut(_ tokens: [QueryToken]) -> [QueryToken] {
        var text = ""
        for token in tokens {
            guard case .word(let word) = token.kind, !word.isQuoted, !word.isPrefix, !word.isExact,
                word.text.unicodeScalars.count == 1, word.text.unicodeScalars.allSatisfy(\.isHan)
            else { return tokens }
            text += word.text
        }
        guard tokens.count > 1, let first = tokens.first, let last = tokens.last else { return tokens }
        let range = first.range.lowerBound..<last.range.upperBound
        return [QueryToken(kind: .word(QueryWord(text: text)), range: range)]
    }

    private var next: QueryToken.Kind? { index < tokens.count ? tokens[index].kind : nil }

    mutating func note(_ kind: Query.Problem.Kind, _ range: Range<Int>) {
        problems.append(Query.Problem(range: range, kind: kind))
    }

    /// Up to a closing bracket or the end.
    private mutating func readAlternatives() -> Expression? {
        var branches: [(expression: Expression, range: Range<Int>)] = []
        var lacking: Range<Int>?
        while true {
            let start = index
            if let branch = readAll() {
                branches.append((branch, tokens[start].range.lowerBound..<tokens[index - 1].range.upperBound))
                lacking = nil
            }
            if let lacking { note(.orWithoutSide, lacking) }
            guard next == .or else { break }
            if branches.isEmpty { note(.orWithoutSide, tokens[index].range) }
            lacking = branches.isEmpty ? nil : tokens[index].range
            index += 1
            if next == nil || next == .close, let last = lacking {
                note(.orWithoutSide, last)
                break
            }
        }
        // In brackets a negation is judged with what stands around it.
        if branches.count > 1 || nesting == 0 {
            for branch in branches where branch.expression.isNegative { note(.onlyNegations, branch.range) }
            branches.removeAll { $0.expression.isNegative }
        }
        return branches.count > 1 ? .any(branches.map(\.expression)) : branches.first?.expression
    }

    private mutating func readAll() -> Expression? {
        var members: [Expression] = []
        while let kind = next, kind != .or, kind != .close {
            if kind == .and {
                index += 1
            } else if let member = readNear() {
                if !members.contains(member) { members.append(member) }
            }
        }
        return members.isEmpty ? nil : .every(members)
    }

    private mutating func readNear() -> Expression? {
        var sides: [Expression?] = [nil]
        var places = [tokens[index].range]
        var distances: [Int] = []
        if !isNear(next) { sides = [readNegated()] }
        while case .near(let distance) = next {
            places.append(tokens[index].range)
            distances.append(distance)
            index += 1
            let hasSide = next.map { $0 != .or && $0 != .and && $0 != .close && !isNear($0) } ?? false
            sides.append(hasSide ? readNegated() : nil)
        }
        guard !distances.isEmpty else { return sides[0] }
        let groups = sides.map { $0?.phraseNumbers }
        for side in groups.indices where groups[side] == nil { note(.nearWithoutSide, places[max(side, 1)]) }
        let known = groups.compactMap { $0 }
        if known.count == groups.count { return .near(known, distances: distances) }
        let rest = sides.compactMap { $0 }
        return rest.isEmpty ? nil : .every(rest)
    }

    private func isNear(_ kind: QueryToken.Kind?) -> Bool { if case .near = kind { true } else { false } }

    private mutating func readNegated() -> Expression? {
        let start = index
        while next == .not { index += 1 }
        let isNegated = (index - start) % 2 == 1
        guard index > start else { return readOne() }
        guard next.map({ $0 != .or && $0 != .and && $0 != .close && !isNear($0) }) ?? false else {
            note(.notWithoutWord, tokens[index - 1].range)
            return nil
        }
        negations += isNegated ? 1 : 0
        defer { negations -= isNegated ? 1 : 0 }
        guard let inner = readOne() else { return nil }
        if case .not(let positive) = inner, isNegated { return positive }
        return isNegated ? .not(inner) : inner
    }

    private mutating func readOne() -> Expression? {
        let token = tokens[index]
        index += 1
        if token.kind == .open {
            nesting += 1
            let inner = readAlternatives()
            nesting -= 1
            if next == .close { index += 1 }
            return inner
        }
        leaves += 1
        guard leaves <= Self.most else {
            if leaves == Self.most + 1 { note(.tooLong, token.range) }
            return nil
        }
        switch token.kind {
        case .word(let word):
            if word.mayBePinyin, negations == 0 { pinyin.append(PinyinWord(word.text, token.range)) }
            return add(Phrase(word))
        case .regex(let text): return add(pattern: text, token)
        case .field(let field, let value, isQuoted: _):
            if !value.unicodeScalars.allSatisfy(\.isSpace) { return readField(field, value, token) }
            note(.emptyField(field), token.range)
            return nil
        default: return nil
        }
    }

    mutating func add(_ phrase: Phrase?) -> Expression? {
        guard let phrase else { return nil }
        if let known = phrases.firstIndex(of: phrase) { return .phrase(known) }
        phrases.append(phrase)
        return .phrase(phrases.count - 1)
    }

    private mutating func add(pattern: String, _ token: QueryToken) -> Expression? {
        switch RegexCode.compile(pattern) {
        case .success(let code):
            patterns.append(code)
            return .pattern(patterns.count - 1)
        case .failure(let error):
            let place = min(token.valueStart + error.offset, token.range.upperBound)
            note(.badRegex(message: error.message), place..<place)
            return nil
        }
    }
}

extension Expression {
    /// The phrases of which one is asked for; nil where anything else is.
    fileprivate var phraseNumbers: [Int]? {
        switch self {
        case .phrase(let number): return [number]
        case .any(let members):
            let numbers = members.compactMap(\.phraseNumbers)
            return numbers.count == members.count ? numbers.flatMap { $0 } : nil
        default: return nil
        }
    }
}
