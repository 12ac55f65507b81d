/// Writes elements of SVG 1.1, text and values escaped as XML 1.0 wants it.
struct SVG {
    private(set) var text: String

    /// Begins a picture of a size in pixels.
    init(width: Int, height: Int, title: String) {
        text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" viewBox="0 0 \(width) \(height)" \
            role="img" font-family="sans-serif" font-size="14">
            <title>\(Self.escaped(title))</title>
            <style>
            .paper { fill: #ffffff } .ink { fill: #24292f } .faint { fill: #6e7781 } .grid { stroke: #d0d7de }
            .axis { stroke: #6e7781 } .value { fill: #2f6f9f } .line { stroke: #2f6f9f; fill: none; stroke-width: 2 }
            .plan { fill: #2f6f9f; fill-opacity: 0.25; stroke: #2f6f9f; stroke-dasharray: 4 3 }
            .planned { stroke: #2f6f9f; fill: none; stroke-width: 2; stroke-dasharray: 6 4 }
            @media (prefers-color-scheme: dark) {
            .paper { fill: #1c2128 } .ink { fill: #d7dde4 } .faint { fill: #909dab } .grid { stroke: #3a424d }
            .axis { stroke: #909dab } .value { fill: #6cb2e2 } .line { stroke: #6cb2e2 }
            .plan { fill: #6cb2e2; stroke: #6cb2e2 } .planned { stroke: #6cb2e2 }
            }
            </style>
            <rect class="paper" width="\(width)" height="\(height)"/>

            """
    }

    /// Where a text begins, ends or has its middle.
    enum Anchor: String { case start, middle, end }

    /// Writes words at a point of their base line.
    mutating func words(
        _ words: String, x: Double, y: Double, class name: String = "ink", anchor: Anchor = .start, size: Int? = nil
    ) {
        let size = size.map { " font-size=\"\($0)\"" } ?? ""
        text +=
            "<text class=\"\(name)\" x=\"\(pixels(x))\" y=\"\(pixels(y))\" text-anchor=\"\(anchor.rawValue)\"\(size)>"
        text += Self.escaped(words) + "</text>\n"
    }

    /// Draws a straight line.
    mutating func line(_ start: (x: Double, y: Double), _ end: (x: Double, y: Double), class name: String) {
        text += "<line class=\"\(name)\" x1=\"\(pixels(start.x))\" y1=\"\(pixels(start.y))\" "
        text += "x2=\"\(pixels(end.x))\" y2=\"\(pixels(end.y))\"/>\n"
    }

    /// Draws a rectangle; the words appear when the pointer rests on it.
    mutating func bar(x: Double, y: Double, width: Double, height: Double, class name: String, words: String) {
        text += "<rect class=\"\(name)\" x=\"\(pixels(x))\" y=\"\(pixels(y))\" width=\"\(pixels(width))\" "
        text += "height=\"\(pixels(height))\"><title>\(Self.escaped(words))</title></rect>\n"
    }

    /// Draws a dot; the words appear when the pointer rests on it.
    mutating func dot(x: Double, y: Double, class name: String, words: String) {
        text += "<circle class=\"\(name)\" cx=\"\(pixels(x))\" cy=\"\(pixels(y))\" r=\"4\">"
        text += "<title>\(Self.escaped(words))</title></circle>\n"
    }

    /// The whole picture.
    func finished() -> String { text + "</svg>\n" }

    private func pixels(_ value: Double) -> String {
        let text = decimal(value, places: 1)
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    /// Words as they may stand in XML: marks of markup escaped, characters that XML 1.0 (2.2) forbids replaced.
    static func escaped(_ words: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in words.unicodeScalars {
            switch scalar {
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
            case "\t", "\n", "\r": result.append(" ")
            case "\u{00}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": result.append("\u{FFFD}")
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
