import TextScreen

extension Chart {
    /// The chart as a picture of its own: SVG that browsers show, in light and dark surroundings.
    ///
    /// - Parameter source: a line below the picture that says where the values are from; may be empty.
    public func svg(source: String = "", words: ChartWords) -> String {
        let points = drawn.map(\.point)
        let hasLegend = points.contains(where: \.isPlanned)
        let head = 56.0
        let body = form == .bars ? Double(max(1, points.count) * 28) : 320
        let foot = source.isEmpty ? 52.0 : 80.0
        let height = head + body + foot
        var svg = SVG(width: Int(Self.width), height: Int(height), title: title)
        svg.words(shortened(title, pixels: Self.width - 48 - (hasLegend ? 150 : 0), size: 18), x: 24, y: 34, size: 18)
        if hasLegend { legend(&svg, words) }
        let frame = Frame(left: 24, top: head, right: Self.width - 24, bottom: head + body)
        if points.isEmpty {
            svg.words(words.noValues, x: 24, y: head + 24, class: "faint")
        } else if form == .bars {
            bars(&svg, points, in: frame)
        } else {
            lines(&svg, in: frame)
        }
        if !source.isEmpty {
            svg.words(
                shortened(source, pixels: Self.width - 48, size: 12), x: 24, y: height - 14, class: "faint", size: 12)
        }
        return svg.finished()
    }

    static let width = 960.0

    /// A rectangle of the picture, in pixels.
    struct Frame {
        var left, top, right, bottom: Double
    }

    private func legend(_ svg: inout SVG, _ words: ChartWords) {
        let planned = Self.width - 24 - pixels(words.planned, size: 14)
        svg.words(words.planned, x: planned, y: 33, class: "faint")
        svg.bar(x: planned - 20, y: 22, width: 13, height: 13, class: "plan", words: words.planned)
        let actual = planned - 36 - pixels(words.actual, size: 14)
        svg.words(words.actual, x: actual, y: 33, class: "faint")
        svg.bar(x: actual - 20, y: 22, width: 13, height: 13, class: "value", words: words.actual)
    }

    private func bars(_ svg: inout SVG, _ points: [Point], in frame: Frame) {
        let scale = ValueScale(points.map(\.value), unit: unit, fromZero: true, count: 6)
        let labels = points.map { shortened($0.label, pixels: 260, size: 14) }
        let left = frame.left + (labels.map { pixels($0, size: 14) }.max() ?? 0) + 12
        let right = frame.right - (points.map { pixels($0.text, size: 14) }.max() ?? 0) - 12
        func x(_ value: Double) -> Double { left + scale.fraction(of: value) * max(40, right - left) }
        for tick in scale.ticks {
            svg.line((x(tick), frame.top), (x(tick), frame.bottom), class: tick == 0 ? "axis" : "grid")
            svg.words(scale.text(tick), x: x(tick), y: frame.bottom + 20, class: "faint", anchor: .middle, size: 12)
        }
        svg.words(scale.unitText, x: frame.right, y: frame.bottom + 20, class: "faint", anchor: .end, size: 12)
        for (row, point) in points.enumerated() {
            let y = frame.top + Double(row) * 28
            let (start, end) = (min(x(0), x(point.value)), max(x(0), x(point.value)))
            svg.words(labels[row], x: left - 10, y: y + 19, anchor: .end)
            svg.bar(
                x: start, y: y + 5, width: max(1, end - start), height: 18, class: point.isPlanned ? "plan" : "value",
                words: "\(point.label) \(point.text)")
            svg.words(point.text, x: max(end, x(0)) + 8, y: y + 19)
        }
    }

    private func lines(_ svg: inout SVG, in frame: Frame) {
        // A hundred dots a cell of the terminal's layout: the same picture, drawn finely.
        let layout = LineLayout(self, width: 480 + 40, height: 82)
        let left = frame.left + (layout.scale.ticks.map { pixels(layout.scale.text($0), size: 12) }.max() ?? 0) + 12
        let dots = Double(layout.width * 2)
        func x(_ dot: Int) -> Double { left + (Double(dot) + 0.5) / dots * (frame.right - left) }
        func y(_ value: Double) -> Double {
            frame.bottom - layout.scale.fraction(of: value) * (frame.bottom - frame.top - 12)
        }
        for tick in layout.scale.ticks {
            svg.line((left, y(tick)), (frame.right, y(tick)), class: tick == layout.scale.low ? "axis" : "grid")
            svg.words(layout.scale.text(tick), x: left - 8, y: y(tick) + 4, class: "faint", anchor: .end, size: 12)
        }
        svg.words(layout.scale.unitText, x: frame.left, y: frame.bottom + 22, class: "faint", size: 12)
        let room = (frame.right - left) / Double(max(1, layout.labels.count)) - 8
        for label in layout.labels {
            svg.words(
                shortened(label.text, pixels: max(40, room), size: 12), x: x(label.x), y: frame.bottom + 22,
                anchor: .middle, size: 12)
        }
        for isPlanned in [true, false] {
            for (start, end) in layout.pairs(planned: isPlanned) {
                svg.line(
                    (x(start.x), y(start.point.value)), (x(end.x), y(end.point.value)),
                    class: isPlanned ? "planned" : "line")
            }
        }
        for place in layout.places {
            let (x, y, point) = (x(place.x), y(place.point.value), place.point)
            svg.dot(x: x, y: y, class: point.isPlanned ? "plan" : "value", words: "\(point.label) \(point.text)")
            svg.words(point.text, x: x, y: place.isLow ? y + 20 : y - 10, anchor: .middle, size: 12)
        }
    }

    /// About how wide a text is: a Chinese character is as wide as it is high, others about half.
    private func pixels(_ text: String, size: Double) -> Double { Double(DisplayWidth.of(text)) * size * 0.6 }

    private func shortened(_ text: String, pixels: Double, size: Double) -> String {
        DisplayWidth.truncate(text, columns: max(1, Int(pixels / (size * 0.6))))
    }
}
