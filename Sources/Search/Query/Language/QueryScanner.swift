import ChineseText

/// Cuts a query into tokens, from left to right, each character once.
struct QueryScanner {
    var tokens: [QueryToken] = []
    var problems: [Query.Problem] = []
    let scalars: [Unicode.Scalar]
    /// The offset of each scalar in UTF-8, and the end.
    let offsets: [Int]
    var index = 0
    /// Brackets that are open; those beyond `deepest` are passed over.
    var depth = 0

    /// Brackets that may stand in each other.
    static let deepest = 32
    /// The distance of NEAR where none is given, and the greatest.
    static let (usualDistance, longestDistance) = (20, 100_000)

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        var offsets = [0]
        offsets.reserveCapacity(scalars.count + 1)
        for scalar in scalars { offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar)) }
        self.offsets = offsets
        while index < scalars.count { scanToken() }
    }

    private mutating func scanToken() {
        let start = index
        guard !scalars[start].isSpace else { return index += 1 }
        let next = twin(start + 1)
        switch twin(start) {
        case "(" where !belongsToWord(start): open()
        case ")" where depth > 0: close()
        case "|":
            while twin(index) == "|" { index += 1 }
            add(.or, from: start)
        case "-" where next == nil: index += 1
        case "-" where negates(next):
            index += 1
            add(.not, from: start)
        case "/" where next.map { !$0.isSpace } ?? false: scanRegex()
        case "=" where next.map { !$0.isSpace && !isOperator($0) } ?? false:
            index += 1
            scanWordOrPhrase(from: start, isExact: true)
        default: scanWordOrPhrase(from: start, isExact: false)
        }
    }

    private mutating func open() {
        depth += 1
        index += 1
        if depth <= Self.deepest { return add(.open, from: index - 1) }
        if depth == Self.deepest + 1 { note(.tooLong, index - 1..<index) }
    }

    private mutating func close() {
        depth -= 1
        index += 1
        if depth < Self.deepest { add(.close, from: index - 1) }
    }

    /// Whether a bracket is one of the text: what it holds goes on without white space, as in （一）完善.
    private func belongsToWord(_ start: Int) -> Bool {
        var end = start + 1
        while let scalar = twin(end), !scalar.isSpace, scalar != "|", scalar != "(", scalar != "\"" {
            guard scalar != ")" else {
                return end > start + 1 && twin(end + 1).map { !$0.isSpace && !isOperator($0) && $0 != "\"" } ?? false
            }
            end += 1
        }
        return false
    }

    /// Whether `-` before this says that it must not be there: numbers may be negative.
    private func negates(_ next: Unicode.Scalar?) -> Bool {
        guard let next else { return false }
        return !next.isSpace && next != "-" && next != ")" && next != "|" && !next.isDigit
    }
}
