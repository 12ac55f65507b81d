import DocumentModel
import Statistics

extension StatisticChange {
    /// No number is printed longer, in bytes.
    static let longestVerbatim = 4000

    /// Its name in a line.
    var name: String {
        switch self {
        case .edit: "edit-statistic"
        case .reject: "reject-statistic"
        case .add: "add-statistic"
        }
    }

    /// The fields that it sets.
    var fields: [StatisticField: String]? {
        switch self {
        case .edit(let fields), .add(let fields): fields
        case .reject: nil
        }
    }

    /// The change with its fields as they may be kept.
    func checked() throws(CorrectionError) -> StatisticChange {
        do throws(FieldError) {
            switch self {
            case .edit(let fields): return .edit(try fields.checked())
            case .reject: return .reject
            case .add(let fields): return .add(try fields.checked())
            }
        } catch {
            throw .field(error)
        }
    }

    /// Reads a change; nil when a field is missing, is unknown or says what it cannot say.
    init?(_ name: String, _ object: JSONValue?) {
        func fields() -> [StatisticField: String]? {
            guard let object, !object.names.isEmpty else { return nil }
            var fields: [StatisticField: String] = [:]
            for name in object.names {
                guard let field = StatisticField(rawValue: name), let text = object[name]?.string else { return nil }
                fields[field] = text
            }
            return try? fields.checked()
        }
        switch name {
        case "edit-statistic":
            guard let fields = fields() else { return nil }
            self = .edit(fields)
        case "reject-statistic": self = .reject
        case "add-statistic":
            guard let fields = fields(), fields[.value] != nil, fields[.indicator] != nil else { return nil }
            self = .add(fields)
        default: return nil
        }
    }
}

extension JSONValue {
    /// Makes an object of the fields of a statistic, always in one order.
    convenience init?(fields: [StatisticField: String]) {
        self.init(pairs: StatisticField.allCases.map { ($0.rawValue, fields[$0].map(Member.text)) })
    }
}
