extension Words {
    /// The interface in English.
    public static let english = Words(
        isChinese: false, outline: "Outline", text: "Text", statistics: "Statistics", search: "Search", marks: "Marks",
        library: "Library", help: "Help", details: "About this document", source: "Source", section: "section",
        document: "document", whole: "library", indicator: "Indicator", value: "Value", period: "Period",
        status: "Status", place: "Section", title: "Title", issuer: "Issuer", date: "Date", kind: "Kind",
        characters: "Length", actual: "done", planned: "planned", required: "required", noHeadings: "no headings",
        noStatistics: "no statistics here", noHits: "nothing found", noMarks: "no marks yet; m{letter} sets one",
        noDocuments: "no documents", counting: "counting…", nextSection: "next section",
        statisticsKey: "numbers", findKey: "find", commandKey: "command", helpKey: "help", findPrompt: "find",
        everywherePrompt: "find in library", filterPrompt: "filter", copied: "copied",
        nothingToCopy: "nothing to copy", noSuchMark: "no such mark", noBack: "no earlier place",
        noForward: "no later place", noMoreHits: "no hits", wrapped: "went on from the other end",
        noMoreNumbers: "no more numbers", unknownCommand: "no such command",
        notWhileSource: "gR leads back to the text first", markSet: "mark set", mouseOn: "mouse on",
        mouseOff: "mouse off: select with the terminal", selecting: "selecting: j k move, y copies, Esc gives up",
        atEnd: "end of document", notStated: "not stated", reading: "reading",
        statisticsUnit: "statistics", documentsUnit: "documents", sortOrder: "order",
        letterOfMark: "letter of the mark",
        scrollKey: "scroll", closeKey: "close",
        doubts: "Doubts", repairs: "Repairs", noDoubts: "no doubts", noRepairs: "no repairs",
        noMoreDoubts: "no more doubts", noCandidate: "no place where this may go on",
        candidateKey: "goes on",
        groups: [
            "Moving", "Panes", "Outline", "Finding", "Statistics",
            "Doubts and repairs", "Places", "Copying", "Display", "Program",
        ],
        kinds: [
            ("report", "report"), ("feature", "feature"), ("notice", "notice"), ("bulletin", "bulletin"),
            ("communique", "communiqué"), ("plan", "plan"), ("speech", "speech"), ("other", "other"),
        ],
        fields: [
            ("title", "Title"), ("subtitle", "Subtitle"), ("kind", "Kind"), ("issuer", "Issuer"), ("date", "Date"),
            ("number", "Number"), ("issue", "Issue"), ("serial", "Serial"), ("meeting", "Meeting"),
            ("addressees", "Addressees"), ("signed", "Signed"), ("editor", "Editor"), ("language", "Language"),
        ])
}
