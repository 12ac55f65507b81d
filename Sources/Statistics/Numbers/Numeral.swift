import ChineseText

/// A number as written in a text, before anyone knows what it measures.
struct Numeral: Sendable {
    /// The two ways of writing.
    enum Script: Sendable { case arabic, chinese }

    /// Digits with their magnitude (万, 亿) and 余 or 多 inside, as scalar indices.
    var range: Range<Int>
    /// The digits alone.
    var digits: Range<Int>
    /// What it amounts to.
    var value: PlainNumber
    /// How it is written.
    var script: Script
    /// Whether 万, 亿, 百 … follows the digits.
    var hasMagnitude = false
    /// The power of ten of the magnitude behind Arabic digits.
    var power: Int?
    /// Whether 余, 多 or 来 stands inside or right behind.
    var isOpen = false
    /// The unit that the way of writing brings along: `%` for 三分之一 and 八成, `:1` for a ratio.
    var ownUnit: String?
}
