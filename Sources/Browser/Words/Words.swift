import DocumentModel

/// Every word the program shows, in one language.
public struct Words: Sendable {
    var isChinese: Bool
    var outline, text, statistics, search, marks, library, help, details, source: String
    var section, document, whole: String
    var title, issuer, date, kind, characters: String
    var actual, planned, required: String
    var noHeadings, noStatistics, noHits, noMarks, noDocuments, counting: String
    var nextSection, statisticsKey, findKey, commandKey, helpKey: String
    var findPrompt, everywherePrompt, filterPrompt: String
    var copied, nothingToCopy, noSuchMark, noBack, noForward, noMoreHits, wrapped, noMoreNumbers: String
    var noMoreMembers: String
    var unknownCommand, notWhileSource, markSet, mouseOn, mouseOff, selecting, atEnd: String
    var notStated, reading, statisticsUnit, documentsUnit: String
    var letterOfMark, scrollKey, closeKey, toItsLine: String
    var doubts, doubtsKey, repairs, noDoubts, noRepairs, noRepairsHere, noMoreDoubts, noCandidate, candidateKey: String
    var encoding, unknownEncoding: String
    /// How an encoding became known, by the names that the model gives it.
    var origins: [(key: String, name: String)]
    /// The headings of help, in the order of `CommandGroup`.
    var groups: [String]
    /// The kinds of documents, by the names that the model gives them.
    var kinds: [(key: String, name: String)]
    /// The fields of the metadata card.
    var fields: [Metadata.Field: String]
}
