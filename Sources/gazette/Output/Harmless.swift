extension String {
    /// The text as it may stand on a terminal: the name of a file can hold escape sequences.
    var withoutControls: String {
        guard unicodeScalars.contains(where: \.isControl) else { return self }
        var view = String.UnicodeScalarView()
        for scalar in unicodeScalars { view.append(scalar.isControl ? "\u{FFFD}" : scalar) }
        return String(view)
    }
}

extension Unicode.Scalar {
    /// Controls, and marks that turn the direction of what follows them.
    fileprivate var isControl: Bool {
        switch value {
        case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
