public import DocumentModel
import Tables

/// Why a text cannot be what a field of a statistic says.
public enum FieldError: Error, Sendable, Equatable {
    /// It is no number.
    case noNumber
    /// It is no period.
    case noPeriod
    /// It is none of the names that the field knows.
    case noName(of: [String])
    /// The field must say something.
    case nothing
    /// It is longer than so many characters.
    case tooLong(Int)
    /// It has control characters.
    case controls

    /// What is wrong, in one English sentence.
    public var sentence: String {
        switch self {
        case .noNumber: "that is no number; type it like 1200 or 97.5."
        case .noPeriod: "that is no period; type it like 2023, 2023-10 or 2020-04/2020-10."
        case .noName(let names): "that is none of \(names.joined(separator: ", "))."
        case .nothing: "this field must say something."
        case .tooLong(let most): "that is longer than \(most) characters."
        case .controls: "that has control characters."
        }
    }
}

extension StatisticField {
    /// The names that the field may have; empty for a field of free text.
    public var names: [String] {
        switch self {
        case .bound: Statistic.Bound.allCases.map(\.rawValue)
        case .kind: Statistic.Kind.allCases.map(\.rawValue)
        case .status: Statistic.Status.allCases.map(\.rawValue)
        case .value, .unit, .indicator, .period, .from, .scope: []
        }
    }

    /// The longest text, in characters.
    private var longest: Int {
        switch self {
        case .indicator, .scope: 200
        case .value, .unit, .bound, .kind, .period, .from, .status: 40
        }
    }

    /// What the field says when a text is typed for it: numbers as plain decimals (1.3万 gives 13000), spaces at the
    /// ends taken off.
    public func checked(_ typed: String) throws(FieldError) -> String {
        let text = typed.withoutOuterSpaces
        guard !text.unicodeScalars.contains(where: \.isControl) else { throw .controls }
        guard text.unicodeScalars.count <= longest else { throw .tooLong(longest) }
        switch self {
        case .value: return try plainDecimal(text)
        case .from: return text.isEmpty ? "" : try plainDecimal(text)
        case .period:
            guard isPeriod(text) else { throw .noPeriod }
            return text
        case .bound, .kind, .status:
            guard names.contains(text) else { throw .noName(of: names) }
            return text
        case .indicator:
            guard !text.isEmpty else { throw .nothing }
            return text
        case .unit, .scope: return text
        }
    }
}

extension [StatisticField: String] {
    /// All fields as they may be kept.
    public func checked() throws(FieldError) -> [StatisticField: String] {
        var result: [StatisticField: String] = [:]
        for (field, text) in self { result[field] = try field.checked(text) }
        return result
    }
}

/// A number as it is typed: a plain decimal, or as a text would print it (1,200; 1.3万; 三十).
private func plainDecimal(_ text: String) throws(FieldError) -> String {
    if isPlainDecimal(text) { return text }
    let unsigned = text.first == "-" || text.first == "−" ? String(text.dropFirst()) : text
    guard let token = numberTokens(in: unsigned).first, token.verbatim == unsigned,
        token.bound == .exactly, token.unit.isEmpty
    else { throw .noNumber }
    return unsigned == text ? token.value : "-" + token.value
}

/// Whether a text is digits, perhaps with a sign before and a point inside.
private func isPlainDecimal(_ text: String) -> Bool {
    let unsigned = text.utf8.first == 0x2D ? Array(text.utf8.dropFirst()) : Array(text.utf8)
    let parts = unsigned.split(separator: 0x2E, omittingEmptySubsequences: false)
    guard parts.count <= 2, !(parts[0].count > 1 && parts[0].first == 0x30) else { return false }
    return parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }
}

/// Whether a text is a year, a month, a day, or one of these and a later one: `2023`, `2020-04/2020-10`; or empty.
private func isPeriod(_ text: String) -> Bool {
    guard !text.isEmpty else { return true }
    guard let time = PeriodTime(text), time.first <= time.last else { return false }
    // Months and days have two digits (ISO 8601): 2023-07.
    return text.utf8.split(separator: 0x2F).allSatisfy { [4, 7, 10].contains($0.count) }
}

extension Unicode.Scalar {
    fileprivate var isControl: Bool {
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }
}

extension String {
    fileprivate var withoutOuterSpaces: String {
        var view = Substring(self).unicodeScalars
        while let first = view.first, first.properties.isWhitespace { view.removeFirst() }
        while let last = view.last, last.properties.isWhitespace { view.removeLast() }
        return String(view)
    }
}
