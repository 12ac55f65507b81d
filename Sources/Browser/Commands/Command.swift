/// Everything a reader can do. The raw value is the name on the command line.
public enum Command: String, CaseIterable, Sendable {
    case lineDown = "line-down"
    case lineUp = "line-up"
    case halfPageDown = "half-page-down"
    case halfPageUp = "half-page-up"
    case pageDown = "page-down"
    case pageUp = "page-up"
    case top
    case bottom
    case percent
    case nextParagraph = "next-paragraph"
    case previousParagraph = "previous-paragraph"
    case nextHeading = "next-heading"
    case previousHeading = "previous-heading"
    case nextSibling = "next-sibling"
    case previousSibling = "previous-sibling"
    case parent
    case nextNumber = "next-number"
    case previousNumber = "previous-number"
    case nextMember = "next-member"
    case previousMember = "previous-member"
    case nextDoubt = "next-doubt"
    case previousDoubt = "previous-doubt"
    case activate

    case focusOutline = "outline"
    case focusText = "text"
    case focusStatistics = "statistics"
    case focusSearch = "results"
    case focusMarks = "marks"
    case focusLibrary = "library"
    case focusDoubts = "doubts"
    case focusCorrections = "corrections"
    case nextPane = "next-pane"
    case previousPane = "previous-pane"

    case orderDocuments = "order"
    case readAnew = "read-anew"

    case fold
    case unfold
    case foldAll = "fold-all"
    case unfoldAll = "unfold-all"
    case showLevel = "show-level"

    case find
    case findEverywhere = "find-everywhere"
    case findNext = "find-next"
    case findPrevious = "find-previous"
    case narrow
    case foldResult = "result-fold"
    case unfoldResult = "result-unfold"
    case foldAllResults = "results-fold"
    case unfoldAllResults = "results-unfold"
    case searchOrder = "search-order"
    case concordance
    case listSearches = "searches"
    case saveSearch = "search-save"
    case renameSearch = "search-rename"
    case removeSearch = "search-remove"
    case writeHits = "write-hits"
    case queryHelp = "query-help"

    case setMark = "mark"
    case goToMark = "go-to-mark"
    case back
    case forward

    case copyParagraph = "copy-paragraph"
    case copySection = "copy-section"
    case copyCitation = "copy-citation"
    case copyRow = "copy-row"
    case selectLines = "select-lines"

    case widenScope = "scope"
    case columnLeft = "column-left"
    case columnRight = "column-right"
    case sortByColumn = "sort"
    case addSort = "sort-add"
    case filterByCell = "filter-cell"
    case clearFilter = "filter-clear"
    case groupByColumn = "group"
    case foldGroups = "group-fold"
    case moveColumnLeft = "column-move-left"
    case moveColumnRight = "column-move-right"
    case narrowColumn = "column-narrower"
    case widenColumn = "column-wider"
    case chooseColumns = "columns"
    case printedTable = "tables"
    case export
    case query

    case focusChart = "chart"
    case chartAxis = "chart-axis"
    case chartForm = "chart-form"
    case previousPoint = "previous-point"
    case nextPoint = "next-point"
    case writeChart = "write-chart"

    case toggleRepairs = "repairs"
    case doubtScope = "doubt-scope"
    case goToCandidate = "candidate"

    case blockBelow = "block-below"
    case blockAbove = "block-above"
    case joinBlock = "join"
    case splitBlock = "split"
    case moveUp = "move-up"
    case moveDown = "move-down"
    case promote
    case demote
    case makeText = "make-text"
    case makeFurniture = "make-furniture"
    case replaceWords = "replace"
    case declineRepair = "decline"
    case declineSelected = "decline-selected"
    case editField = "edit-field"
    case editRow = "edit-row"
    case rejectRow = "reject"
    case showRejected = "rejected"
    case addRow = "add-row"
    case takeBack = "take-back"
    case takeBackLast = "undo"

    case wider
    case narrower
    case resetWidth = "reset-width"
    case toggleSource = "source"
    case toggleMouse = "mouse"
    case details
    case encoding

    case open
    case commandLine = "command-line"
    case palette
    case help
    case redraw
    case suspend
    case cancel
    case close
    case quit
}

/// The groups in which help lists commands.
public enum CommandGroup: Int, CaseIterable, Sendable {
    case moving, panes, outline, finding, statistics, doubts, correcting, places, copying, display, program
}
