import ChineseText

/// A place known by its name at an index of a text: 湖南, 湖南省, 长沙市, 张家界.
struct PlaceName {
    /// The name in full: 湖南 gives 湖南省.
    var text: String
    /// Where it ends.
    var end: Int

    init?(at index: Int, in scalars: ScalarText) {
        guard !KnownPlaces.others.begins(in: scalars, at: index),
            let known = KnownPlaces.names.match(in: scalars, at: index)
        else { return nil }
        (text, end) = (known.value, known.end)
    }
}
