/// What a document says about itself. A field that the text does not give is empty or nil.
public struct Metadata: Sendable, Equatable {
    /// The kinds of documents.
    public enum Kind: String, Sendable, CaseIterable {
        case report, feature, notice, bulletin, communique, plan, speech, other
    }

    /// The title as printed, cleaned; the name of the periodical for a bulletin.
    public var title = ""
    /// The line under the title.
    public var subtitle = ""
    /// What kind of document it is.
    public var kind = Kind.other
    /// The body that issued it.
    public var issuer = ""
    /// The date it was issued or delivered, ISO 8601.
    public var date = ""
    /// The issue of a periodical: 第27期 gives 27.
    public var issue: Int?
    /// The running number of a periodical: 总第六百二十三期 gives 623.
    public var serial: Int?
    /// The meeting it was given to.
    public var meeting = ""
    /// Who is addressed or sent it.
    public var addressees = ""
    /// Who signed or wrote it.
    public var signed = ""
    /// The editor in charge.
    public var editor = ""
    /// `zh` or `en`.
    public var language = ""
    /// The document number as printed: 国办发〔2018〕117号.
    public var number = ""
    /// Where a field was read, as bytes of the source, by the name of the field.
    public var sources: [String: Range<Int>] = [:]

    /// Metadata that says nothing.
    public init() {}
}
