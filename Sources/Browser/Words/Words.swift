/// Every word the program shows, in one language.
public struct Words: Sendable {
    public var isChinese: Bool
    public var outline, text, statistics, search, marks, library, help, details, source: String
    public var section, document, whole: String
    public var indicator, value, period, status, place, title, issuer, date, kind, characters: String
    public var actual, planned, required: String
    public var noHeadings, noStatistics, noHits, noMarks, noDocuments, counting: String
    public var nextSection, statisticsKey, findKey, commandKey, helpKey: String
    public var findPrompt, everywherePrompt, filterPrompt: String
    public var copied, nothingToCopy, noSuchMark, noBack, noForward, noMoreHits, wrapped, noMoreNumbers: String
    public var unknownCommand, notWhileSource, markSet, mouseOn, mouseOff, selecting, atEnd, tooSmall: String
    public var notStated, reading, statisticsUnit, documentsUnit, sortOrder: String
    public var letterOfMark, scrollKey, closeKey: String
    public var groups: [CommandGroup: String]
    public var kinds: [String: String]
    public var fields: [(key: String, name: String)]
}
