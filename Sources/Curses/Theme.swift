import CNcurses
import TextScreen

/// How the roles look. Only the terminal's own sixteen colours are used, so that the reader's scheme, dark or
/// light, stays in charge.
struct Theme {
    /// The ink of one style.
    struct Ink {
        /// A colour of the terminal, -1 for its own.
        var foreground = -1
        /// The same for what lies behind.
        var background = -1
        /// Attributes besides the colours.
        var attributes: UInt32 = 0
        /// Attributes where there are no colours.
        var monochrome: UInt32 = 0
    }

    static let gray = 8
    static let standard = Theme()

    private static let bold = UInt32(GZ_BOLD)
    private static let dim = UInt32(GZ_DIM)
    private static let reverse = UInt32(GZ_REVERSE)
    private static let underline = UInt32(GZ_UNDERLINE)

    func ink(of style: Style) -> Ink {
        var ink = plain(style.role)
        if style.isCurrent {
            ink = Ink(
                foreground: 0, background: 3, attributes: 0, monochrome: Self.reverse | Self.bold | Self.underline)
        }
        if style.isSelected {
            ink.attributes |= Self.reverse
            // What is reversed already is turned back: a hit is seen in the selected row too.
            ink.monochrome ^= Self.reverse
            if ink.foreground == Self.gray { ink.foreground = -1 }
        }
        return ink
    }

    private func plain(_ role: Role) -> Ink {
        switch role {
        case .text: Ink()
        case .title: Ink(foreground: -1, attributes: Self.bold, monochrome: Self.bold)
        case .heading: Ink(foreground: 4, attributes: Self.bold, monochrome: Self.bold)
        case .lead: Ink(attributes: Self.bold, monochrome: Self.bold)
        case .number: Ink(foreground: 6, monochrome: Self.underline)
        case .hit: Ink(foreground: 0, background: 11, monochrome: Self.reverse)
        case .flag: Ink(foreground: 1, attributes: Self.bold, monochrome: Self.bold)
        case .repair: Ink(foreground: 3, attributes: Self.bold, monochrome: Self.underline)
        case .dim: Ink(foreground: Self.gray, monochrome: Self.dim)
        // Plain on purpose: every line that scrolls in crosses three frames, and a colour would cost it 45 bytes.
        case .border: Ink()
        case .caption: Ink(foreground: 5)
        // Without colours the fills tell the two apart.
        case .chart: Ink(foreground: 6)
        case .planned: Ink(foreground: 3)
        case .paneTitle: Ink(foreground: 4, attributes: Self.bold, monochrome: Self.bold)
        case .bar: Ink(attributes: Self.reverse, monochrome: Self.reverse)
        case .key: Ink(foreground: 4, attributes: Self.bold, monochrome: Self.bold)
        case .prompt: Ink(attributes: Self.bold, monochrome: Self.bold)
        case .error: Ink(foreground: 1, attributes: Self.bold, monochrome: Self.reverse)
        }
    }
}
