import ChineseText

/// A piece of a query as typed.
struct QueryToken: Equatable {
    enum Kind: Equatable {
        case word(QueryWord)
        case regex(String)
        case field(QueryField, String, isQuoted: Bool)
        case open, close, and, or, not
        /// So many characters may lie between.
        case near(Int)
    }

    var kind: Kind
    /// Where it stands, in UTF-8.
    var range: Range<Int>
    /// Where the value of a field, or the expression between slashes, begins.
    var valueStart = 0
}

/// A word or phrase of a query.
struct QueryWord: Equatable {
    var text: String
    var isQuoted = false
    /// `audit*`: words that begin so.
    var isPrefix = false
    /// `=audit`: that whole word.
    var isExact = false

    /// Whether it may be pinyin: Latin letters, with apostrophes or Chinese characters among them.
    var mayBePinyin: Bool {
        guard !isQuoted, !isPrefix, !isExact else { return false }
        let scalars = text.unicodeScalars
        return scalars.contains { $0.halfWidth.isLatin }
            && scalars.allSatisfy { $0.halfWidth.isLatin || $0.isHan || $0 == "'" || $0 == "’" }
    }
}
