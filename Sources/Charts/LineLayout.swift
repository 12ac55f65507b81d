import TextScreen

/// Where the points of a chart of lines stand in a field of dots.
struct LineLayout {
    /// A point and its dot.
    struct Place {
        var index: Int
        var point: Chart.Point
        var x: Int
        var y: Int
        /// Whether it lies below its neighbours, so that the lines go up from it.
        var isLow = false
    }

    /// The cells before the field, with the axis.
    let left: Int
    /// The cells of the field.
    let width: Int
    let height: Int
    let scale: ValueScale
    /// The labels of the axis, with their dots.
    let labels: [(text: String, x: Int)]
    private(set) var places: [Place] = []

    init(_ chart: Chart, width: Int, height: Int) {
        let points = chart.drawn
        let rows = max(1, height - 2)
        let scale = ValueScale(
            points.map(\.point.value), unit: chart.unit, fromZero: false, count: min(6, max(2, rows / 3)))
        (self.height, self.scale) = (rows, scale)
        let widest = scale.ticks.map { DisplayWidth.of(scale.text($0)) }.max() ?? 1
        left = min(max(widest, DisplayWidth.of(scale.unitText)), width / 3) + 2
        self.width = max(1, width - left)
        labels = Self.spread(points.map(\.point), over: self.width * 2)
        var dots: [String: Int] = [:]
        for (text, x) in labels { dots[text] = x }
        for (index, point) in points {
            places.append(Place(index: index, point: point, x: dots[point.label] ?? 0, y: y(point.value)))
        }
        for index in places.indices {
            let around = [index - 1, index + 1].filter(places.indices.contains).map { places[$0].y }
            places[index].isLow = !around.isEmpty && around.reduce(0, +) < places[index].y * around.count
        }
    }

    /// The row of dots of a value.
    func y(_ value: Double) -> Int { Int(((1 - scale.fraction(of: value)) * Double(height * 4 - 1)).rounded()) }

    /// The places of the labels: as far from each other as their times are, or all equally.
    private static func spread(_ points: [Chart.Point], over dots: Int) -> [(String, Int)] {
        var labels: [(text: String, time: Double?)] = []
        var known: Set<String> = []
        for point in points where known.insert(point.label).inserted { labels.append((point.label, point.time)) }
        let times = labels.compactMap(\.time)
        let margin = dots / (2 * max(1, labels.count))
        if times.count == labels.count, let first = times.min(), let last = times.max(), last > first {
            let room = Double(dots - 1 - 2 * margin)
            return labels.map {
                ($0.text, margin + Int(((($0.time ?? first) - first) / (last - first) * room).rounded()))
            }
        }
        return labels.enumerated().map { ($1.text, (2 * $0 + 1) * dots / (2 * labels.count)) }
    }

    /// The dots of the lines from one label to the next.
    func segments(planned: Bool) -> [(start: (x: Int, y: Int), end: (x: Int, y: Int))] {
        pairs(planned: planned).map { (($0.start.x, $0.start.y), ($0.end.x, $0.end.y)) }
    }

    /// The values that lines join, each the first of its label. A broken line joins planned values, from the last one
    /// on that was reached before them.
    func pairs(planned: Bool) -> [(start: Place, end: Place)] {
        var leading = firsts(planned: planned)
        if planned, let first = leading.first, let before = firsts(planned: false).last(where: { $0.x < first.x }) {
            leading.insert(before, at: 0)
        }
        return zip(leading, leading.dropFirst()).map { ($0, $1) }
    }

    /// The first value of every label, from left to right.
    private func firsts(planned: Bool) -> [Place] {
        var labels: Set<String> = []
        return places.filter { $0.point.isPlanned == planned && labels.insert($0.point.label).inserted }
            .sorted { $0.x < $1.x }
    }
}
