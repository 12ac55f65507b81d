public import DocumentModel

/// A correction as it is kept: one line of a file.
public struct StoredCorrection: Sendable, Equatable {
    /// What is read otherwise, and where.
    public var correction: Correction
    /// When it was made, ISO 8601; may be empty.
    public var made: String
    /// The line as it stands in the file: two corrections are the same one when their lines are.
    let line: [UInt8]

    /// Makes a correction to keep.
    public init(_ correction: Correction, made: String) {
        self.correction = correction
        self.made = made
        line = correctionLine(correction, made: made)
    }

    /// Reads a line; nil when it is none, or says what this program does not know.
    init?(line: [UInt8]) {
        guard let object = JSONValue(line), let correction = Correction(object) else { return nil }
        self.correction = correction
        made = object["made"]?.string ?? ""
        self.line = line
    }
}

/// A correction and where it takes effect.
public struct PlacedCorrection: Sendable, Equatable {
    /// The correction.
    public var stored: StoredCorrection
    /// The byte of the source; nil when its text is not in the file any more.
    public var source: Int?

    /// Puts a correction at a place.
    public init(_ stored: StoredCorrection, source: Int?) {
        self.stored = stored
        self.source = source
    }
}
