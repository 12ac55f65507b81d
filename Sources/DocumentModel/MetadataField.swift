extension Metadata {
    /// The fields, in the order in which they are printed; their raw values are their names in JSON.
    ///
    /// Clauses are those of GB/T 9704-2012.
    public enum Field: String, Sendable, CaseIterable {
        /// The title (7.3.1).
        case title
        /// The line under the title.
        case subtitle
        /// The kind of document: a `Metadata.Kind`.
        case kind
        /// The body that issued it (7.3.5).
        case issuer
        /// The date it was issued or delivered (7.3.5), ISO 8601.
        case date
        /// The issue of a periodical.
        case issue
        /// The running number of a periodical.
        case serial
        /// The meeting it was given to or passed by.
        case meeting
        /// Who is addressed (7.3.2) or sent it.
        case addressees
        /// Who signed or wrote it.
        case signed
        /// The editor in charge.
        case editor
        /// `zh` or `en`.
        case language
        /// The document number as printed (7.2.5): 国办发〔2018〕117号, GAO-06-282.
        case number
        /// The classification and its term (7.2.2): 机密★1年.
        case classification
        /// The urgency (7.2.3): 特急, 加急.
        case urgency
        /// The number of the copy (7.2.1): 000012.
        case copyNumber
        /// Who signed it for issue (7.2.6): 签发人.
        case signatory
        /// The date from which it is in force, ISO 8601.
        case effectiveDate
        /// Who else is sent it (7.4.2): 抄送, 送.
        case distribution
        /// The number under which a periodical may be printed: 批准文号, 准印证号.
        case approvalNumber
        /// Whom to ask: name, telephone, e-mail.
        case contact
        /// The body that printed it (7.4.3).
        case printedBy
        /// The day it was printed (7.4.3), ISO 8601.
        case printedOn
        /// The titles of its annexes (7.3.4).
        case attachments
        /// When it may be made public: For Release on Delivery, （此件公开发布）.
        case release
        /// The number of a book: ISBN.
        case isbn

        /// Whether its value is an integer.
        public var isNumber: Bool { self == .issue || self == .serial }
    }
}
