/// Values to be drawn: a bar or a line chart over periods, places or documents.
public struct Chart: Sendable, Equatable {
    /// How the values are drawn.
    public enum Form: String, Sendable, CaseIterable {
        case bars, lines
    }

    /// One value.
    public struct Point: Sendable, Equatable {
        /// What it is the value of: a period, a place, a document. Points of one label stand at one place of the axis.
        public var label: String
        /// The value; not exact beyond 15 digits.
        public var value: Double
        /// The value as printed.
        public var text: String
        /// Whether it is planned or required, and so drawn lighter.
        public var isPlanned: Bool
        /// Where the label stands on an axis of time, in any unit; nil where all labels stand at equal distances.
        public var time: Double?

        /// Makes a point.
        public init(label: String, value: Double, text: String, isPlanned: Bool = false, time: Double? = nil) {
            self.label = label
            self.value = value
            self.text = text
            self.isPlanned = isPlanned
            self.time = time
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

    /// The points that can be drawn, with their places in `points`: a value may be no number.
    var drawn: [(index: Int, point: Point)] {
        points.enumerated().filter { $0.element.value.isFinite }.map { ($0.offset, $0.element) }
    }
}

/// The words of a picture, in the language of the reader.
public struct ChartWords: Sendable {
    /// Said where there is no room for a picture.
    public var tooSmall: String
    /// Said where there is no value.
    public var noValues: String
    /// What a full and a light fill mean.
    public var actual, planned: String

    /// The words of a picture.
    public init(tooSmall: String, noValues: String, actual: String, planned: String) {
        self.tooSmall = tooSmall
        self.noValues = noValues
        self.actual = actual
        self.planned = planned
    }
}
