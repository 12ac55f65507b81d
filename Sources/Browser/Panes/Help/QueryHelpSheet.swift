import Search

extension State {
    /// The language of queries as the lines of a sheet.
    var queryHelpLines: [SheetLine] {
        let groups: [(title: String, lines: [QueryHelp])] = [
            (words.queryWords, [.words, .phrase, .or, .not, .brackets, .near, .prefix, .wholeWord, .regex]),
            (words.queryDocuments, [.title, .kind, .issuer, .year, .file, .section]),
            (words.queryNumbers, [.status, .unit, .value]),
            (words.pinyin, [.pinyin]),
        ]
        return groups.flatMap { group in
            [SheetLine(name: group.title, text: "", isHeading: true)]
                + group.lines.map { SheetLine(name: $0.example, text: words.sentence(for: $0)) }
        }
    }
}
