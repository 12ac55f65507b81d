/// A number that is no statistic, and what it is instead.
public struct OtherNumber: Sendable, Equatable {
    /// What a number is that measures nothing.
    public enum Class: String, Sendable, CaseIterable {
        /// A date, a year, a time of day.
        case date
        /// The years that a text is about: 近五年.
        case period
        /// 第十四届, 三等奖.
        case ordinal
        /// 前十, 500强.
        case rank
        /// A name or slogan with a number: “4×4”, PM2.5.
        case name
        /// A level of government or a class: 三级.
        case level
        /// A list number, a telephone number, the number of a document.
        case reference
        /// An age or anniversary: 75周年.
        case age
        /// A Chinese numeral inside a word or idiom that counts nothing.
        case idiom
        /// A number that nothing says the measure of.
        case bare
    }

    /// The block it stands in.
    public var block: Int
    /// The number with the words that make it what it is, as a UTF-8 range of the block's text.
    public var range: Range<Int>
    /// The line of the source, from 1.
    public var line: Int
    /// The column of the source, from 1, in Unicode scalars.
    public var column: Int
    /// The number with those words, as printed.
    public var verbatim: String
    /// What it is.
    public var `class`: Class
}
