public import DocumentModel

extension Statistic {
    /// What a field says, as text: enumerations by their raw values, no other end as nothing.
    public subscript(field: StatisticField) -> String {
        switch field {
        case .value: value
        case .unit: unit
        case .bound: bound.rawValue
        case .kind: kind.rawValue
        case .indicator: indicator
        case .period: period
        case .from: from ?? ""
        case .status: status.rawValue
        case .scope: scope
        }
    }

    /// Whether the number is not as it is printed: a reader has set its value, unit, bound or other end.
    public var isOtherThanPrinted: Bool {
        [StatisticField.value, .unit, .bound, .from].contains { former[$0] != nil }
    }

    /// Sets fields as a reader wants them, and remembers what they said.
    mutating func set(_ fields: [StatisticField: String]) {
        for (field, text) in fields {
            let old = self[field]
            assign(text, to: field)
            let first = former[field] ?? old
            former[field] = first == self[field] ? nil : first
        }
        if origin == .extracted || origin == .edited { origin = former.isEmpty ? .extracted : .edited }
    }

    /// What no field can be is passed over: it was checked where it was typed or read.
    mutating func assign(_ text: String, to field: StatisticField) {
        switch field {
        case .value: value = text
        case .unit: unit = text
        case .bound: bound = Bound(rawValue: text) ?? bound
        case .kind: kind = Kind(rawValue: text) ?? kind
        case .indicator: indicator = text
        case .period: period = text
        case .from: from = text.isEmpty ? nil : text
        case .status: status = Status(rawValue: text) ?? status
        case .scope: scope = text
        }
    }
}
