import CNcurses
import Testing
import TextScreen

/// Our widths against those that curses counts with: a difference would tear the screen.
@Suite struct WidthTests {
    @Test func theTwoTablesAgreeOnTheBasicPlane() {
        gz_use_utf8_locale()
        // Unassigned, private and surrogate code points have no width to agree on.
        var differing: [String] = []
        for value in UInt32(0x20)...0xFFFF {
            guard let scalar = Unicode.Scalar(value), Self.isText(scalar) else { continue }
            let theirs = gz_width(value)
            if theirs >= 0, DisplayWidth.of(scalar) != Int(theirs) { differing.append(String(value, radix: 16)) }
        }
        #expect(differing.isEmpty, "\(differing.count): \(differing.prefix(40).joined(separator: " "))")
    }

    private static func isText(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .unassigned, .privateUse, .surrogate, .control: false
        default: true
        }
    }
}
