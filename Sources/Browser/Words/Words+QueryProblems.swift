import Search

/// What is wrong with a query, in one short sentence.
extension Words {
    func sentence(for problem: Query.Problem.Kind) -> String {
        switch problem {
        case .unknownField(let name, let nearest?):
            isChinese ? "没有“\(name):”，是不是 \(nearest):" : "there is no “\(name):”; perhaps \(nearest):"
        case .unknownField(let name, nil):
            isChinese
                ? "没有“\(name):”这一项，按字面查找（? 说明）" : "“\(name):” is no field; it is looked for as it is"
        case .emptyField(let field):
            isChinese ? "\(name(of: field)): 后面写什么" : "say something behind \(name(of: field)):"
        case .unknownValue(let field, let value, let known):
            isChinese
                ? "\(name(of: field))没有“\(value)”，可写 \(known.joined(separator: "、"))"
                : "no \(name(of: field)) is “\(value)”; there are \(known.joined(separator: ", "))"
        case .badYear(let value):
            isChinese ? "“\(value)”不是年份，写作 2023 或 2020..2024" : "“\(value)” is no year: 2023, or 2020..2024"
        case .badNumber(let value):
            isChinese ? "“\(value)”不是数，写作 >1000、<=5 或 100..200" : "“\(value)” is no number: >1000, <=5, 100..200"
        case .badRange(let value): isChinese ? "“\(value)”前大后小，已反过来查" : "“\(value)” runs backwards and was turned round"
        case .badRegex(let message): isChinese ? "正则表达式有误：\(message)" : "the regular expression is wrong: \(message)"
        case .nearWithoutSide: isChinese ? "NEAR 两边各要一个词" : "NEAR needs a word on both sides"
        case .orWithoutSide: isChinese ? "OR 两边各要一个词" : "OR needs something on both sides"
        case .notWithoutWord: isChinese ? "NOT 后面要有一个词" : "NOT needs a word behind it"
        case .onlyNegations: isChinese ? "只有不要的词，请再写一个要找的词" : "only what must not be there; say what to look for too"
        case .tooLong: isChinese ? "词或括号太多，后面的不查" : "too many words or brackets; the last ones are left out"
        }
    }

    /// A field by the name that a reader of this language types.
    func name(of field: QueryField) -> String {
        let names = field.names
        return (isChinese ? names.first { $0.unicodeScalars.contains { $0.value > 0x2E80 } } : nil) ?? field.rawValue
    }
}
