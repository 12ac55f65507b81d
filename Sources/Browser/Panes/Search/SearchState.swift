import DocumentModel
public import Search

/// Search over documents.
public struct SearchState: Sendable {
    /// The query as typed last.
    public internal(set) var query = ""
    /// Where it is looked for: in what was opened, or in the whole library.
    public internal(set) var scope = FindScope.opened
    /// In which order the documents stand.
    public internal(set) var order = SearchOrder.place
    /// How the hits are listed.
    public internal(set) var form = SearchForm.groups
    /// What was found; of the query before while an answer is on its way, so that nothing flickers.
    public internal(set) var answer = SearchAnswer(serial: 0)
    /// The query that `answer` is for.
    public internal(set) var answered = ""
    /// The rows that are listed.
    public private(set) var rows: [SearchRow] = []
    /// The selected row, and what is shown.
    public var list = ListState()
    /// What the library remembers of searches.
    public internal(set) var kept = KeptSearches()
    /// Whether the library was asked for that.
    var hasKept = false
    /// The number of the last request.
    var serial = 0
    /// So many hits are asked for.
    var limit = SearchRequest.firstLimit
    /// What is folded away.
    var folded: Set<SearchFold> = []
    /// Whether the rows are the saved and recent searches.
    var listsSearches = true
    /// Whether the open document was opened from here, so that closing it leads back.
    var leadsBack = false
    /// The search before the one that is typed: giving up brings it back. One at most.
    var earlier: [SearchState] = []
    /// The search of another time, which the pane shows when it is gone to without a new one.
    var last: LastSearch?
    /// What is to be selected as soon as it is found.
    var awaits: LastSearch?
    /// How far back in the queries that were asked the reader looks, from 0; nil for what is typed.
    var recalled: Int?

    /// The search as it is remembered for another time; nil where there is none.
    var shown: LastSearch? {
        guard !answered.trimmed.isEmpty, answered == query, !listsSearches else { return nil }
        var last = LastSearch(query: query.trimmed, order: order, isOfLibrary: scope == .library)
        if let row = selectedRow, let document = row.document, let hit = hit(row) {
            (last.path, last.block, last.offset) = (documents[document].path, hit.position.block, hit.position.offset)
        }
        return last
    }

    /// Titles that several of the documents have.
    private var repeated: Set<String> = []

    /// The documents that have hits.
    public var documents: [FoundDocument] { answer.documents }

    /// How much was found.
    public var count: FoundCount { answer.count }

    /// Whether results are on their way.
    public var isWaiting: Bool { serial != answer.serial }

    /// The selected row.
    public var selection: Int {
        get { list.selection }
        set { list.selection = newValue }
    }

    /// The selected row; nil where there is none.
    var selectedRow: SearchRow? { rows.indices.contains(selection) ? rows[selection] : nil }

    /// The request for what is typed.
    var request: SearchRequest {
        SearchRequest(serial: serial, text: query, scope: scope, order: order, limit: limit)
    }

    /// The query with the phrases in the place of what was read as pinyin: what the text is searched for.
    var resolved: String {
        var bytes = Array(answered.utf8)
        for reading in answer.readings.reversed() where reading.range.upperBound <= bytes.count {
            let phrases = reading.phrases.map { "\"\($0.text)\"" }.joined(separator: " OR ")
            let text = reading.phrases.count == 1 ? reading.phrases[0].text : "(" + phrases + ")"
            if !reading.phrases.isEmpty { bytes.replaceSubrange(reading.range, with: text.utf8) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The hit of a row, or the first one of a group; nil for any other row.
    func hit(_ row: SearchRow) -> FoundHit? {
        switch row {
        case .hit(let document, let hit): documents[document].hits[hit]
        case .section(let document, let hits): documents[document].hits[hits.lowerBound]
        case .document(let document): documents[document].hits.first
        case .saved, .recent: nil
        }
    }

    /// What a document is called: by its file too where another one has the same title.
    func name(of document: FoundDocument) -> String {
        guard repeated.contains(document.title) else { return document.title }
        let file = document.path.split(separator: "/").last.map(String.init) ?? document.path
        return file + "  " + document.title
    }

    /// Changes something and makes the rows anew; the selection stays with what it was on, or with what holds it.
    mutating func arrange(_ change: (inout SearchState) -> Void) {
        let places = placesOfSelection
        change(&self)
        if listsSearches {
            rows = kept.saved.indices.map { .saved($0) } + kept.recent.indices.map { .recent($0) }
        } else if case .concordance(let order) = form {
            rows = SearchRow.concordance(of: documents, order)
        } else {
            rows = SearchRow.groups(of: documents, folded: folded)
        }
        var titles: Set<String> = []
        repeated = Set(documents.map(\.title).filter { !titles.insert($0).inserted })
        selection = min(selection, max(0, rows.count - 1))
        for wanted in places {
            guard let row = rows.firstIndex(where: { place(of: $0) == wanted }) else { continue }
            return selection = row
        }
    }

    /// What is selected, then what it stands under, then what stands below it.
    private var placesOfSelection: [SearchPlace] {
        guard let row = selectedRow else { return [] }
        let above = rows[..<selection].reversed()
        let section = row.isHit ? above.first { !$0.isHit } : nil
        let document = above.first { if case .document = $0 { true } else { false } }
        let below = row.isHit ? nil : rows[selection...].first(where: \.isHit)
        return [row, section, document, below].compactMap { $0.flatMap(place) }
    }

    /// What stands in a row, whatever number it has.
    private func place(of row: SearchRow) -> SearchPlace? {
        switch row {
        case .document(let index): SearchPlace(path: documents[index].path)
        case .section(let index, let hits):
            SearchPlace(
                path: documents[index].path, position: documents[index].hits[hits.lowerBound].position, isHit: false)
        case .hit(let index, let hit):
            SearchPlace(path: documents[index].path, position: documents[index].hits[hit].position, isHit: true)
        case .saved(let index): SearchPlace(path: kept.saved[index].name, isHit: true)
        case .recent(let index): SearchPlace(path: kept.recent[index])
        }
    }
}

/// What a row stands for, in any answer.
private struct SearchPlace: Equatable {
    var path: String
    var position: Position?
    var isHit = false
}
