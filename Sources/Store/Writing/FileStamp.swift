/// What tells whether a file is still the one that was read.
public struct FileStamp: Sendable, Equatable {
    /// Its bytes.
    public var size: Int
    /// When it was changed, in nanoseconds since 1970.
    public var modified: Int
    /// A hash of its bytes.
    public var hash: Int
    /// A hash of the corrections it is read with; 0 without any.
    public var corrections: Int

    /// Makes a stamp; of a text that is no file all is 0.
    public init(size: Int = 0, modified: Int = 0, hash: Int = 0, corrections: Int = 0) {
        self.size = size
        self.modified = modified
        self.hash = hash
        self.corrections = corrections
    }
}
