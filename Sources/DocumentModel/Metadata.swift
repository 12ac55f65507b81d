/// What a document says about itself. A field that the text does not give is empty.
///
/// The fields are one table: what they are called, and what each means, stands in `Metadata.Field`.
public struct Metadata: Sendable, Equatable {
    /// The kinds of documents.
    public enum Kind: String, Sendable, CaseIterable {
        case report, feature, notice, bulletin, communique, plan, speech, other
    }

    private var texts: [Field: String] = [.kind: Kind.other.rawValue]
    /// Where a field was read, as bytes of the source.
    public var sources: [Field: Range<Int>] = [:]

    /// Metadata that says nothing.
    public init() {}

    /// The value of a field; empty where the text gives none.
    public subscript(field: Field) -> String {
        get { texts[field] ?? "" }
        set { texts[field] = newValue.isEmpty ? nil : newValue }
    }

    /// What kind of document it is.
    public var kind: Kind {
        get { Kind(rawValue: self[.kind]) ?? .other }
        set { self[.kind] = newValue.rawValue }
    }
    /// The issue of a periodical: 第27期 gives 27.
    public var issue: Int? {
        get { Int(self[.issue]) }
        set { self[.issue] = newValue.map(String.init) ?? "" }
    }
    /// The running number of a periodical: 总第六百二十三期 gives 623.
    public var serial: Int? {
        get { Int(self[.serial]) }
        set { self[.serial] = newValue.map(String.init) ?? "" }
    }
}

extension Metadata {
    /// The title as printed, cleaned; the name of the periodical for a bulletin.
    public var title: String {
        get { self[.title] }
        set { self[.title] = newValue }
    }
    /// The line under the title.
    public var subtitle: String {
        get { self[.subtitle] }
        set { self[.subtitle] = newValue }
    }
    /// The body that issued it.
    public var issuer: String {
        get { self[.issuer] }
        set { self[.issuer] = newValue }
    }
    /// The date it was issued or delivered, ISO 8601.
    public var date: String {
        get { self[.date] }
        set { self[.date] = newValue }
    }
    /// The meeting it was given to.
    public var meeting: String {
        get { self[.meeting] }
        set { self[.meeting] = newValue }
    }
    /// Who is addressed or sent it.
    public var addressees: String {
        get { self[.addressees] }
        set { self[.addressees] = newValue }
    }
    /// Who signed or wrote it.
    public var signed: String {
        get { self[.signed] }
        set { self[.signed] = newValue }
    }
    /// The editor in charge.
    public var editor: String {
        get { self[.editor] }
        set { self[.editor] = newValue }
    }
    /// `zh` or `en`.
    public var language: String {
        get { self[.language] }
        set { self[.language] = newValue }
    }
    /// The document number as printed: 国办发〔2018〕117号.
    public var number: String {
        get { self[.number] }
        set { self[.number] = newValue }
    }
}
