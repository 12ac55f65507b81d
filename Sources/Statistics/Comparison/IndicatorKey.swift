/// What two values must agree in to be values of the same indicator; never the number.
public struct IndicatorKey: Sendable, Hashable {
    /// The indicator without place, period and other spellings.
    public var words: String
    /// The unit, one spelling of each.
    public var unit: String
    /// What sort of measure it is.
    public var kind: Statistic.Kind

    /// The key of an indicator and its unit.
    init(_ name: IndicatorName, of statistic: Statistic) {
        words = name.words
        unit = Self.spelling(of: statistic.unit)
        kind = statistic.kind
    }

    /// Whether two statistics agree in all but their words; fast, for all of a library are asked.
    static func canBeShared(by one: Statistic, _ other: Statistic) -> Bool {
        one.kind == other.kind && (one.unit == other.unit || spelling(of: one.unit) == spelling(of: other.unit))
    }

    /// Units that are written in two ways.
    private static func spelling(of unit: String) -> String {
        switch unit {
        case "千米", "km": "公里"
        case "千克", "kg": "公斤"
        case "平方千米", "km²": "平方公里"
        case "平米", "平方米", "m²", "㎡": "平方米"
        case "百分点": "个百分点"
        case "％": "%"
        default: unit
        }
    }
}
