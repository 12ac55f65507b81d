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
    fileprivate var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }
}
