/// A doubt about the text. Nothing is changed for it.
public struct Flag: Sendable, Equatable {
    /// What is suspected.
    public enum Kind: String, Sendable, CaseIterable {
        /// Lines of another column stand inside a paragraph.
        case columnMix
        /// The beginning of a paragraph is lost.
        case cutBeginning
        /// The text stops inside a sentence.
        case cutEnd
        /// A recogniser printed the same text again and again; what stood there may be missing.
        case repetitionLoop
        /// Items of a list are missing.
        case missingNumbers
        /// A quotation mark or bracket has no partner.
        case unbalancedQuote
        /// Bytes that are no text in the encoding of the file.
        case invalidBytes
        /// Characters that steer a terminal instead of standing in a text.
        case controlCharacters
        /// Two numbers, lines or sentences may have become one.
        case fusedLines
        /// A field that documents of this kind state is not stated.
        case missingMetadata
        /// A character is probably another one that looks like it.
        case suspiciousCharacters
        /// A date lies after the date of issue, or cannot be.
        case impossibleDate
        /// Numbers do not add up to the total that is stated.
        case wrongTotal
    }

    /// What is suspected.
    public var kind: Kind
    /// The bytes of the source that it is about.
    public var source: Range<Int>
    /// What exactly, in the words of the text (「1, 2」 …); may be empty.
    public var detail: String
    /// The bytes of the source that may belong here instead; offered to the reader, never applied.
    public var candidate: Range<Int>?

    /// Makes a flag.
    public init(kind: Kind, source: Range<Int>, detail: String = "", candidate: Range<Int>? = nil) {
        self.kind = kind
        self.source = source
        self.detail = detail
        self.candidate = candidate
    }
}
