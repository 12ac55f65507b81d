import ChineseText

/// The name of a place at the beginning of a text: 湖南省 of 湖南省人民政府, 长沙市 of 长沙市地区生产总值.
struct ComparedPlace {
    /// The name in its full form: 湖南 gives 湖南省.
    var name: String
    /// Where it ends, in scalars.
    var end: Int

    /// The place that a text begins with, years and other signs before it passed over; nil without one.
    init?(leading text: String) {
        let scalars = ScalarText(String(text.prefix(60)))
        var start = 0
        while let scalar = scalars[safe: start], !scalar.isHan || scalar == "年" { start += 1 }
        if scalars[safe: start] == "关", scalars[safe: start + 1] == "于" { start += 2 }
        self.init(in: scalars, at: start)
    }

    /// A known place with its full name: 贵州 is 贵州省; others as they are.
    static func fullName(_ scope: String) -> String {
        let text = ScalarText(scope)
        guard let place = PlaceName(at: 0, in: text), place.end == text.count else { return scope }
        return place.text
    }

    /// The place that stands at an index, with the smaller ones that follow it: 湖南省长沙市 is 长沙市.
    init?(in text: ScalarText, at start: Int) {
        var found: (name: String, end: Int)?
        var index = start
        while let next = Self.one(in: text, at: index) {
            found = next
            index = next.end
        }
        guard let found else { return nil }
        (name, end) = found
    }

    private static func one(in text: ScalarText, at start: Int) -> (name: String, end: Int)? {
        if let place = PlaceName(at: start, in: text) { return (place.text, place.end) }
        // Two characters are a word more often than a place, and so is what ends in 区: 夜市, 功能区.
        guard let end = namedPlaceEnd(at: start, in: text), end > start + 2, text.scalars[end - 1] != "区" else {
            return nil
        }
        return (text.string(start..<end), end)
    }
}
