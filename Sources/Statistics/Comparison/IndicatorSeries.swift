/// The values of one indicator in one or many documents.
public struct IndicatorSeries: Sendable {
    /// What the values agree in.
    public let key: IndicatorKey
    /// The indicator as it is printed most plainly.
    public private(set) var label: String
    /// The unit as printed first.
    public let unit: String
    /// The values, in the order of the documents.
    public private(set) var values: [IndicatorValue] = []

    init(key: IndicatorKey, label: String, unit: String) {
        self.key = key
        self.label = label
        self.unit = unit
    }

    mutating func add(_ value: IndicatorValue, label: String) {
        values.append(value)
        if label.utf8.count < self.label.utf8.count { self.label = label }
    }

    /// Where some values rise and some fall, makes those of a fall negative.
    mutating func settleDirections(labels: (IndicatorValue) -> String) {
        let rises = values.filter { !$0.falls }
        guard rises.count < values.count, let rise = rises.map(labels).min(by: { $0.utf8.count < $1.utf8.count }) else {
            return
        }
        label = rise
        for index in values.indices where values[index].falls { values[index].magnitude.negate() }
    }
}
