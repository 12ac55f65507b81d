extension QueryParser {
    /// What a field with a value asks for.
    mutating func readField(_ field: QueryField, _ value: String, _ token: QueryToken) -> Expression? {
        let place = token.valueStart..<token.valueStart + value.utf8.count
        switch field {
        case .title: return Phrase(value).map { .document(.title($0)) }
        case .issuer: return Phrase(value).map { .document(.issuer($0)) }
        case .file: return Phrase(value).map { .document(.file($0)) }
        case .section: return Phrase(value).map(Expression.section)
        case .pinyin:
            pinyin.append(PinyinWord(value, token.range, isExplicit: true))
            return add(Phrase(value))
        case .year:
            let (years, problem) = YearRange.read(value)
            if let problem { note(problem, place) }
            return years.map { .document(.year($0)) }
        case .value:
            let (range, problem) = NumberRange.read(value)
            if let problem { note(problem, place) }
            return range.map { .figure(.value($0)) }
        case .unit: return .figure(.unit(unitForm(foldedBytes(value))))
        case .kind:
            let kinds = ChoiceNames.kinds(named: value)
            if kinds.isEmpty { note(.unknownValue(field, value, known: ChoiceNames.kinds.map { $0.names[0] }), place) }
            return kinds.isEmpty ? nil : .document(.kind(kinds))
        case .status:
            let statuses = ChoiceNames.statuses(named: value)
            if statuses.isEmpty {
                note(.unknownValue(field, value, known: ChoiceNames.statuses.map { $0.names[0] }), place)
            }
            return statuses.isEmpty ? nil : .figure(.status(statuses))
        }
    }

    /// Units are kept without 万 and 亿.
    private func unitForm(_ unit: [UInt8]) -> [UInt8] {
        var unit = unit[...]
        while unit.count > 3, unit.starts(with: "万".utf8) || unit.starts(with: "亿".utf8) { unit = unit.dropFirst(3) }
        return Array(unit)
    }
}
