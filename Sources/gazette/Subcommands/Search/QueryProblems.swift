import ArgumentParser
import Search
import TextScreen

extension Query {
    /// Says what is wrong with the query, and where; then the command ends with status 64.
    func checkWritten() throws {
        guard !problems.isEmpty else {
            guard isEmpty else { return }
            throw ValidationError("The query is empty; say what to look for.")
        }
        for problem in problems {
            complain("the query is wrong: \(problem.sentence)")
            for line in marked(problem.range) { explain("  " + line) }
        }
        throw ExitCode(64)
    }

    /// The query and marks below a part of it; of a long query what stands around the part.
    private func marked(_ range: Range<Int>) -> [String] {
        let bytes = Array(text.utf8)
        let range = range.clamped(to: 0..<bytes.count)
        func part(_ bytes: ArraySlice<UInt8>) -> [Character] {
            Array(String(decoding: bytes, as: UTF8.self).withoutControls)
        }
        let (before, wrong) = (part(bytes[..<range.lowerBound]), part(bytes[range]))
        let behind = part(bytes[range.upperBound...])
        let start = (before.count > 40 ? "…" : "") + String(before.suffix(40))
        let middle = String(wrong.prefix(40)) + (wrong.count > 40 ? "…" : "")
        let end = wrong.count > 40 ? "" : String(behind.prefix(40)) + (behind.count > 40 ? "…" : "")
        let marks = String(repeating: "^", count: max(1, DisplayWidth.of(middle)))
        return [start + middle + end, String(repeating: " ", count: DisplayWidth.of(start)) + marks]
    }
}

extension Query.Problem {
    /// What is wrong, and what to do.
    var sentence: String {
        switch kind {
        case .unknownField(let name, let nearest?): "there is no field \(name); \(nearest): is meant, perhaps."
        case .unknownField(let name, nil):
            "there is no field \(name); write it in quotation marks if it is to be looked for as it is."
        case .emptyField(let field): "\(field.rawValue): needs a value behind it."
        case .unknownValue(let field, let value, let known):
            "\(field.rawValue): does not know \(value); it knows \(known.joined(separator: ", "))."
        case .badYear(let text): "\(text) is no year; write year:2024 or year:2020..2024."
        case .badNumber(let text): "\(text) is no number; write value:>1000 or value:10..20."
        case .badRange(let text): "the range \(text) ends before it begins."
        case .badRegex(let message): "the regular expression cannot be read: \(message)."
        case .nearWithoutSide: "NEAR needs a word or phrase on both sides."
        case .orWithoutSide: "OR needs something on both sides."
        case .notWithoutWord: "NOT needs a word or phrase behind it."
        case .onlyNegations: "something must be looked for besides what must not be there."
        case .tooLong: "the query is too long, or its brackets are too deep."
        }
    }
}
