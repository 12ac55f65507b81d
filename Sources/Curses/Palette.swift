import CNcurses
import Glibc
import TextScreen

/// The theme on this terminal: the attributes and the colour pair of every style.
///
/// With 16 colours or more all colours are used; with 8 the bright ones are the dark ones; without colours, or
/// with NO_COLOR set, attributes alone tell the roles apart.
struct Palette {
    /// How a style is drawn.
    struct Look {
        var attributes: UInt32
        var pair: Int32
    }

    private let looks: [Style: Look]

    init(theme: Theme = .standard) {
        let noColor = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
        let colors = noColor ? 0 : Int(gz_start_colors())
        var looks: [Style: Look] = [:]
        var pairs: [[Int]: Int32] = [:]
        for style in Self.styles {
            let ink = theme.ink(of: style)
            guard colors >= 8 else {
                looks[style] = Look(attributes: ink.monochrome, pair: 0)
                continue
            }
            let key = [Self.fit(ink.foreground, colors), Self.fit(ink.background, colors)]
            let pair = pairs[key] ?? (key == [-1, -1] ? 0 : Int32(pairs.count + 1))
            if pairs[key] == nil, pair != 0 { gz_define_pair(pair, Int32(key[0]), Int32(key[1])) }
            if pair != 0 { pairs[key] = pair }
            let dim = colors < 16 && ink.foreground == Theme.gray ? UInt32(GZ_DIM) : 0
            looks[style] = Look(attributes: ink.attributes | dim, pair: pair)
        }
        self.looks = looks
    }

    subscript(style: Style) -> Look { looks[style] ?? Look(attributes: 0, pair: 0) }

    private static func fit(_ color: Int, _ colors: Int) -> Int {
        guard colors < 16, color >= 8 else { return color }
        return color == Theme.gray ? -1 : color - 8
    }

    private static let styles = Role.allCases.flatMap { role in
        [false, true].flatMap { selected in
            [false, true].map { Style(role, isSelected: selected, isCurrent: $0) }
        }
    }
}
