public import DocumentModel

/// A number that measures something, with all that its text says about it.
public struct Statistic: Sendable, Equatable {
    /// How the number binds what it measures.
    public enum Bound: String, Sendable, CaseIterable {
        case exactly = "="
        case moreThan = ">"
        case atLeast = ">="
        case lessThan = "<"
        case atMost = "<="
        case about = "~"
    }

    /// What sort of measure it is.
    public enum Kind: String, Sendable, CaseIterable {
        case count, money, percent, duration, length, area, mass, volume, energy, rate, score, multiple, other
    }

    /// Whether it is so, is meant to be so, or has to be so.
    public enum Status: String, Sendable, CaseIterable {
        case actual, planned, required
    }

    /// Where a row comes from.
    public enum Origin: String, Sendable, CaseIterable {
        /// The program found it.
        case extracted
        /// The program found it, and a reader has set fields of it.
        case edited
        /// A reader has made it.
        case added
        /// A reader has taken it out.
        case rejected
    }

    /// The block it stands in.
    public var block: Int
    /// Number, unit and bound words, as a UTF-8 range of the block's text.
    public var range: Range<Int>
    /// Its sentence, as a UTF-8 range of the block's text.
    public var sentence: Range<Int>
    /// The innermost section; nil before the first heading.
    public var section: Int?
    /// The line of the source, from 1.
    public var line: Int
    /// The column of the source, from 1, in Unicode scalars.
    public var column: Int
    /// Number, unit and bound words as printed.
    public var verbatim: String
    /// The number as a plain decimal: 近7000万人 gives `70000000`.
    public var value: String
    /// The unit without 万 or 亿; may be empty.
    public var unit: String
    /// How the number binds.
    public var bound: Bound
    /// What sort of measure it is.
    public var kind: Kind
    /// What is measured, as a row label.
    public var indicator: String
    /// The time it covers: `2023`, `2020-04/2020-10`, or empty.
    public var period: String
    /// The other end of a change or range, as a plain decimal.
    public var from: String?
    /// Actual, planned or required.
    public var status: Status
    /// The place or body it is about, in words of the text: 湖南省; empty where the text gives none.
    public var scope = ""
    /// Numbers of one compound (3819批5782人次) share it, in the order of the document; nil for a number of its own.
    public var group: Int?
    /// Where the row comes from.
    public var origin = Origin.extracted
    /// What the fields said that a reader has set.
    public var former: [StatisticField: String] = [:]

    /// What other numbers say of it; nil where nothing was checked, and before checks are made.
    public var check: CheckMark?

    /// Makes a statistic.
    public init(
        block: Int, range: Range<Int>, sentence: Range<Int>, section: Int?, line: Int, column: Int, verbatim: String,
        value: String, unit: String, bound: Bound, kind: Kind, indicator: String, period: String, from: String?,
        status: Status
    ) {
        self.block = block
        self.range = range
        self.sentence = sentence
        self.section = section
        self.line = line
        self.column = column
        self.verbatim = verbatim
        self.value = value
        self.unit = unit
        self.bound = bound
        self.kind = kind
        self.indicator = indicator
        self.period = period
        self.from = from
        self.status = status
    }

    /// The value for sorting and drawing; not exact beyond 15 digits.
    public var magnitude: Double { Double(value) ?? 0 }

    /// The place of the number in its document.
    public var start: (block: Int, offset: Int) { (block, range.lowerBound) }
}
