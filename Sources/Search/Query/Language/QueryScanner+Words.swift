import ChineseText

extension QueryScanner {
    mutating func scanWordOrPhrase(from start: Int, isExact: Bool) {
        guard let mark = closingMark(index) else { return scanWord(from: start, isExact: isExact) }
        let text = quoted(until: mark)
        let isPrefix = twin(index) == "*"
        if isPrefix { index += 1 }
        add(.word(QueryWord(text: text, isQuoted: true, isPrefix: isPrefix, isExact: isExact)), from: start)
    }

    private mutating func scanWord(from start: Int, isExact: Bool) {
        let first = index
        var end = first
        var open = 0
        while let scalar = twin(end), belongsToWord(scalar, open: &open) {
            if scalar == ":", !isExact, end > first, takeField(first..<end) { return }
            end += 1
        }
        index = end
        if !isExact, let kind = operatorKind(string(first..<end)) { return add(kind, from: start) }
        let isPrefix = end > first + 1 && twin(end - 1) == "*"
        let text = string(first..<(isPrefix ? end - 1 : end))
        add(.word(QueryWord(text: text, isPrefix: isPrefix, isExact: isExact)), from: start)
    }

    /// Whether a word or value goes on with a scalar; `open` counts the brackets in it.
    private func belongsToWord(_ scalar: Unicode.Scalar, open: inout Int) -> Bool {
        switch scalar {
        case "|": return false
        case "(": open += 1
        case ")" where open > 0: open -= 1
        case ")": return depth == 0
        default: return !scalar.isSpace
        }
        return true
    }

    /// Takes a field whose name stands before a colon; false where the name is none.
    private mutating func takeField(_ name: Range<Int>) -> Bool {
        guard name.count < 20 else { return false }
        let typed = string(name)
        guard let field = QueryField(named: typed) else {
            noteUnknownField(typed, name)
            return false
        }
        index = name.upperBound + 1
        var token = QueryToken(kind: .field(field, "", isQuoted: false), range: 0..<0, valueStart: offsets[index])
        if let mark = closingMark(index) {
            token.valueStart = offsets[index + 1]
            token.kind = .field(field, quoted(until: mark), isQuoted: true)
        } else {
            let start = index
            var open = 0
            while let scalar = twin(index), belongsToWord(scalar, open: &open) { index += 1 }
            token.kind = .field(field, string(start..<index), isQuoted: false)
        }
        token.range = range(name.lowerBound..<index)
        tokens.append(token)
        return true
    }

    /// A colon may stand in any text: only what looks like a field is said to be none.
    private mutating func noteUnknownField(_ name: String, _ place: Range<Int>) {
        let behind = twin(place.upperBound + 1)
        guard let behind, !behind.isSpace, behind != "/" else { return }
        let nearest = QueryField.nearest(to: name)
        let isLatin = name.unicodeScalars.allSatisfy(\.isLatin) && place.count > 1
        if nearest != nil || isLatin { note(.unknownField(name: name, nearest: nearest), place) }
    }

    mutating func scanRegex() {
        let start = index
        var end = start + 1
        var isClosed = false
        while end < scalars.count, !isClosed {
            if scalars[end] == "\\" { end += 1 } else { isClosed = scalars[end] == "/" && endsToken(end + 1) }
            end += 1
        }
        index = min(end, scalars.count)
        let text = string(start + 1..<(isClosed ? index - 1 : index))
        tokens.append(QueryToken(kind: .regex(text), range: range(start..<index), valueStart: offsets[start + 1]))
    }

    /// What stands between quotation marks; the end of the query closes them too.
    private mutating func quoted(until mark: Unicode.Scalar) -> String {
        let start = index + 1
        var end = start
        while end < scalars.count, scalars[end] != mark { end += 1 }
        index = min(end + 1, scalars.count)
        return string(start..<end)
    }

    private func operatorKind(_ word: String) -> QueryToken.Kind? {
        switch word {
        case "OR": return .or
        case "AND": return .and
        case "NOT": return .not
        case "NEAR": return .near(Self.usualDistance)
        default: break
        }
        guard word.hasPrefix("NEAR/") else { return nil }
        let digits = word.dropFirst(5)
        if digits.isEmpty { return .near(Self.usualDistance) }
        guard digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
        return .near(min(Int(digits) ?? Self.longestDistance, Self.longestDistance))
    }
}

/// Characters and places.
extension QueryScanner {
    /// The scalar at an index, full-width marks of the language as their twins; nil behind the end.
    func twin(_ index: Int) -> Unicode.Scalar? {
        guard index < scalars.count else { return nil }
        let scalar = scalars[index]
        return switch scalar {
        case "（", "）", "：", "－", "｜", "＊", "＝": scalar.halfWidth
        default: scalar
        }
    }

    /// The mark that closes what one at an index opens.
    func closingMark(_ index: Int) -> Unicode.Scalar? {
        guard index < scalars.count else { return nil }
        return switch scalars[index] {
        case "\"", "＂": scalars[index]
        case "“", "”": "”"
        case "「": "」"
        case "『": "』"
        default: nil
        }
    }

    func isOperator(_ scalar: Unicode.Scalar) -> Bool { scalar == "|" || scalar == ")" || scalar == "(" }

    /// Whether a word could not go on at an index.
    func endsToken(_ index: Int) -> Bool {
        twin(index).map { $0.isSpace || $0 == "|" || $0 == ")" && depth > 0 } ?? true
    }

    func string(_ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[range])
        return String(view)
    }

    func range(_ range: Range<Int>) -> Range<Int> { offsets[range.lowerBound]..<offsets[range.upperBound] }

    mutating func add(_ kind: QueryToken.Kind, from start: Int) {
        tokens.append(QueryToken(kind: kind, range: range(start..<index)))
    }

    mutating func note(_ kind: Query.Problem.Kind, _ place: Range<Int>) {
        problems.append(Query.Problem(range: range(place), kind: kind))
    }
}
