import Glibc
public import Library

/// How documents are brought into a library.
public struct IndexOptions: Sendable {
    /// How many threads read documents.
    public var threads: Int
    /// How many bytes of documents are read, or wait to be written, at once; a longer one is alone.
    public var bytesAhead: Int
    /// How many bytes of text are written at once.
    public var bytesWritten: Int
    /// The most seconds between two moments at which all that was read is kept.
    public var seconds: Double
    /// The memory for index entries that are not written yet, in bytes.
    public var indexMemory: Int
    /// The reader's corrections; nil reads documents as they are.
    public var corrections: CorrectionStore?

    /// All cores, for a program that does nothing else.
    public static var alone: IndexOptions {
        IndexOptions(
            threads: max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))), bytesAhead: 16 << 20, bytesWritten: 16 << 20,
            seconds: 2, indexMemory: 32 << 20, corrections: .ofReader)
    }

    /// Little memory and one core, for a program that somebody works with meanwhile.
    public static var aside: IndexOptions {
        IndexOptions(
            threads: 1, bytesAhead: 4 << 20, bytesWritten: 4 << 20, seconds: 0.5, indexMemory: 8 << 20,
            corrections: .ofReader)
    }
}
