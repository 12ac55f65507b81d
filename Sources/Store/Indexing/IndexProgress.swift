/// How far an indexing has come.
public struct IndexProgress: Sendable, Equatable {
    /// How many documents are done.
    public var documents = 0
    /// How many there are to do.
    public var total = 0
    /// How many bytes of them are done.
    public var bytes = 0
    /// How many bytes there are to do.
    public var totalBytes = 0
    /// How many seconds it has taken.
    public var seconds = 0.0
    /// The document that was done last.
    public var path = ""

    /// Bytes a second; 0 at the beginning.
    public var rate: Double { seconds > 0 ? Double(bytes) / seconds : 0 }

    /// The seconds that the rest will take; nil while that cannot be said.
    public var secondsLeft: Double? { rate > 0 ? Double(totalBytes - bytes) / rate : nil }
}

/// What an indexing has done.
public struct IndexSummary: Sendable, Equatable {
    /// A file that could not be taken in.
    public struct Failure: Sendable, Equatable {
        /// The path.
        public var path: String
        /// What is wrong, in one sentence.
        public var sentence: String
    }

    /// How many documents came in.
    public var new = 0
    /// How many were read anew.
    public var changed = 0
    /// How many had only moved.
    public var renamed = 0
    /// How many left the library.
    public var removed = 0
    /// How many were as they had been.
    public var unchanged = 0
    /// What could not be taken in.
    public var failures: [Failure] = []
    /// How many files were passed over because they are no texts.
    public var others = 0
    /// How many bytes were read.
    public var bytes = 0
    /// How many seconds it has taken.
    public var seconds = 0.0
    /// Whether it was given up before the end.
    public var isStopped = false

    /// Nothing done yet.
    public init() {}

    /// How many documents of what was indexed the library has now.
    public var documents: Int { new + changed + renamed + unchanged }
    /// Whether the library is another than before.
    public var hasChanged: Bool { new + changed + renamed + removed > 0 }
}
