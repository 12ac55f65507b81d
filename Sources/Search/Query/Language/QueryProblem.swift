extension Query {
    /// What is wrong with a part of a query; the rest is searched all the same.
    public struct Problem: Sendable, Equatable {
        /// What is wrong.
        public enum Kind: Sendable, Equatable {
            /// A name before a colon that is none of a field; the nearest that is one.
            case unknownField(name: String, nearest: String?)
            /// A field with nothing behind its colon.
            case emptyField(QueryField)
            /// A value that the field does not know, and those that it knows.
            case unknownValue(QueryField, String, known: [String])
            /// What should be a year, or two with `..` between them.
            case badYear(String)
            /// What should be a number.
            case badNumber(String)
            /// A range whose end comes before its beginning; it is searched the other way round.
            case badRange(String)
            /// A regular expression that is none: PCRE2 says why, and `range` is where.
            case badRegex(message: String)
            /// NEAR without a word, a phrase or several with OR between them on both sides.
            case nearWithoutSide
            /// OR with nothing on one side.
            case orWithoutSide
            /// NOT with nothing behind it.
            case notWithoutWord
            /// Only what must not be there is said; nothing is searched for it.
            case onlyNegations
            /// More words, or deeper brackets, than are searched.
            case tooLong
        }

        /// Where, as a UTF-8 range of the query as typed.
        public var range: Range<Int>
        /// What.
        public var kind: Kind
    }
}
