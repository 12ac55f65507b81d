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

    /// The looks in the order of `styles`. Not a dictionary: the first one of a type costs the start 60 microseconds.
    private let looks: [Look]

    init(theme: Theme = .standard) {
        let noColor = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
        let colors = noColor ? 0 : Int(gz_start_colors())
        var looks: [Look] = []
        var pairs: [(foreground: Int, background: Int)] = []
        for style in Self.styles {
            let ink = theme.ink(of: style)
            guard colors >= 8 else {
                looks.append(Look(attributes: ink.monochrome, pair: 0))
                continue
            }
            let wanted = (Self.fit(ink.foreground, colors), Self.fit(ink.background, colors))
            var pair = 0
            if wanted != (-1, -1) {
                let known = pairs.firstIndex { $0 == wanted }
                pair = known.map { $0 + 1 } ?? pairs.count + 1
                if known == nil {
                    pairs.append(wanted)
                    gz_define_pair(Int32(pair), Int32(wanted.0), Int32(wanted.1))
                }
            }
            let dim = colors < 16 && ink.foreground == Theme.gray ? UInt32(GZ_DIM) : 0
            looks.append(Look(attributes: ink.attributes | dim, pair: Int32(pair)))
        }
        self.looks = looks
    }

    subscript(style: Style) -> Look {
        looks[Int(style.role.rawValue) * 4 + (style.isSelected ? 2 : 0) + (style.isCurrent ? 1 : 0)]
    }

    private static func fit(_ color: Int, _ colors: Int) -> Int {
        guard colors < 16, color >= 8 else { return color }
        return color == Theme.gray ? -1 : color - 8
    }

    /// Every style: by role, then selected, then current.
    private static let styles = Role.allCases.flatMap { role in
        [false, true].flatMap { selected in
            [false, true].map { Style(role, isSelected: selected, isCurrent: $0) }
        }
    }
}
