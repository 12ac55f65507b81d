/// Values to be drawn: a bar or a line chart over periods, places or documents.
public struct Chart: Sendable, Equatable {
    /// How the values are drawn.
    public enum Form: String, Sendable, CaseIterable {
        case bars, lines
    }

    /// One value.
    public struct Point: Sendable, Equatable {
        /// What it is the value of: a period, a place, a document.
        public var label: String
        /// The value; not exact beyond 15 digits.
        public var value: Double
        /// The value as printed.
        public var text: String
        /// Whether it is planned or required, and so drawn lighter.
        public var isPlanned: Bool

        /// Makes a point.
        public init(label: String, value: Double, text: String, isPlanned: Bool = false) {
            self.label = label
            self.value = value
            self.text = text
            self.isPlanned = isPlanned
        }
    }

    /// What is measured.
    public var title: String
    /// The unit of all values.
    public var unit: String
    /// How it is drawn.
    public var form: Form
    /// The values, in the order of the axis.
    public var points: [Point]

    /// Makes a chart.
    public init(title: String, unit: String, form: Form, points: [Point]) {
        self.title = title
        self.unit = unit
        self.form = form
        self.points = points
    }
}
