import Browser
import DocumentModel
import DocumentReaders
import Library
import Search
import Statistics
import TextScreen

/// A reader without a terminal: presses keys, and looks at the screen.
struct Robot {
    private(set) var state: State
    private(set) var copied: [String] = []
    private(set) var hasQuit = false
    /// The queries that were asked; an empty one where the last was given up.
    private(set) var asked: [String] = []
    /// The tables that were to be written.
    private(set) var exported: [ExportRequest] = []
    /// The charts written, by path.
    private(set) var written: [String: String] = [:]
    /// The searches over documents.
    private(set) var sought: [SearchRequest] = []
    /// What is to be remembered of them.
    private(set) var kept: [SearchChange] = []
    /// Whether what is looked for in long documents, or in all of them, is found at once.
    var finds = true
    /// The search that is to be shown another time.
    private(set) var shown: LastSearch?
    private let documents: [Document]
    /// What the library holds.
    var items: [LibraryItem] = []
    /// Whether rows and statistics of the library are brought at once when they are asked for.
    var brings = true
    /// What was asked for while they are not.
    private(set) var waiting: [Effect] = []

    /// Sits down before some documents; with one, it is open.
    init(_ documents: [Document], width: Int, height: Int, words: Words = .chinese) {
        self.documents = documents
        state = State(size: Size(width: width, height: height), words: words)
        let items = documents.map { document in
            let statistics = extractStatistics(from: document)
            return LibraryItem(
                entry: LibraryEntry(document, statistics: statistics), statistics: statistics,
                sectionTitles: document.sections.map(\.title))
        }
        self.items = items
        take(.library(status(of: items)))
        if documents.count == 1 { take(.opened(documents[0], at: .start)) }
    }

    /// What stands on the screen.
    var screen: String { view(state).text }
    /// One row of it.
    func row(_ number: Int) -> String { view(state).rowText(number) }
    /// The last row.
    var footer: String { row(state.size.height - 1) }
    /// The rows of the text pane.
    var textRows: [String] {
        guard let rect = Arrangement(state).text else { return [] }
        let surface = view(state)
        return (rect.row..<rect.row + rect.height).map { row in
            (rect.column..<rect.column + rect.width).map { surface[row, $0].text }.joined().trimmingSpaces
        }
    }

    /// The text under a style.
    func text(where isWanted: (Style) -> Bool) -> [String] {
        let surface = view(state)
        return (0..<surface.size.height).compactMap { row in
            let cells = surface.row(row).filter { isWanted($0.style) }
            return cells.isEmpty ? nil : cells.map(\.text).joined().trimmingSpaces
        }
    }

    /// Presses keys: characters as they are, others in angle brackets: `gg`, `<Enter>`, `<^d>`.
    mutating func press(_ keys: String) {
        for key in Self.keys(keys) { take(.key(key)) }
    }

    /// Does what the program itself does without a key.
    mutating func change(_ change: (inout State) -> Void) { change(&state) }

    mutating func resize(_ width: Int, _ height: Int) { take(.resized(Size(width: width, height: height))) }

    mutating func click(row: Int, column: Int) { take(.mouse(MouseEvent(row: row, column: column, action: .press))) }

    mutating func take(_ message: Message) {
        for effect in update(&state, message) { carryOut(effect) }
    }

    /// What is known of a library of some documents; another revision for every state of it.
    mutating func status(of items: [LibraryItem], total: Int? = nil) -> LibraryStatus {
        self.items = items
        return LibraryStatus(
            name: "县志", documents: items.count, statistics: items.reduce(0) { $0 + $1.statistics.count },
            revision: state.library.status.revision + 1,
            progress: total.map { LibraryProgress(done: items.count, total: $0) })
    }

    /// Brings what was asked for.
    mutating func bring() {
        brings = true
        let effects = waiting
        waiting = []
        for effect in effects { carryOut(effect) }
        brings = false
    }

    private func rows(for request: ListingRequest) -> ListedRows {
        let words = request.filter.lowercased().split(separator: " ")
        var entries = items.map(\.entry).filter { entry in
            words.allSatisfy { word in
                [entry.title, entry.issuer, entry.date, entry.fileName].contains { $0.lowercased().contains(word) }
            }
        }
        switch request.order {
        case .path: break
        case .date: entries.sort { ($1.date, $0.path) < ($0.date, $1.path) }
        case .title: entries.sort { ($0.title, $0.path) < ($1.title, $1.path) }
        }
        let found = request.finds.flatMap { path in entries.firstIndex { $0.path == path } }
        let size = request.rows.count
        let first = max(0, found.map { $0 - size / 2 } ?? request.rows.lowerBound)
        return ListedRows(
            count: entries.count, first: first, entries: Array(entries.dropFirst(first).prefix(size)), found: found)
    }

    private mutating func carryOut(_ effect: Effect) {
        if case .list = effect, !brings { return waiting.append(effect) }
        if case .loadStatistics = effect, !brings { return waiting.append(effect) }
        switch effect {
        case .open(let path, let place):
            guard let document = documents.first(where: { $0.path == path }) else {
                return take(.failed(.missing(path: path)))
            }
            take(.opened(document, at: place))
        case .count:
            guard let document = state.reading?.document else { return }
            var reading = CorrectedDocument(document, placed: state.reading?.corrections ?? [])
            take(.counted(path: document.path, reading.countStatistics()))
        case .reread(let encoding):
            guard let document = state.reading?.document else { return }
            let file = try? SourceFile(document.source.fileBytes, path: document.path, encoding: encoding)
            if let file { take(.reread(readDocument(file.text(), path: document.path))) }
        case .find(let request):
            guard let document = state.reading?.document, finds else { return }
            let hits = search(Query(request.query), in: document, blocks: request.blocks) { request.figures[$0] }
            take(.looked(path: document.path, request, hits))
        case .search(let request):
            sought.append(request)
            if finds { take(.found(answer(to: request))) }
        case .stopSearch, .listSearches: break
        case .keepSearch(.shown(let last)): shown = last
        case .keepSearch(let change): kept.append(change)
        case .copy(let text): copied.append(text)
        case .writeChart(let svg, let path, let overwrites):
            guard overwrites || written[path] == nil else { return take(.failed(.exists(path: path))) }
            written[path] = svg
            take(.done(.charted(path: path)))
        case .quit: hasQuit = true
        case .correct(let request): correct(request)
        case .takeBack(let stored): reread(corrections.filter { $0 != stored })
        case .exportCorrections(let path): take(.done(.exported(corrections.count, path: path)))
        case .importCorrections: take(.failed(.corrections(.damaged(path: "补丁.jsonl"))))
        case .query(let sql): asked.append(sql)
        case .giveUpQuery: asked.append("")
        case .list(let request): take(.listed(request, rows(for: request)))
        case .loadStatistics(let revision): take(.loaded(items, isCut: false, revision: revision))
        case .readAnew: if let document = state.reading?.document { take(.readAnew(document)) }
        case .export(let request): exported.append(request)
        case .openLibrary, .mouse, .redraw, .suspend: break
        }
    }

    /// The corrections made so far.
    var corrections: [StoredCorrection] { state.reading?.corrections.map(\.stored) ?? [] }

    private mutating func correct(_ request: CorrectionRequest) {
        guard let open = state.reading?.document else { return }
        do throws(CorrectionError) {
            let correction = try request.correction(in: plain(open))
            let all = corrections + [StoredCorrection(correction, made: "2026-01-02T03:04:05Z")]
            let reading = CorrectedDocument(plain(open), all)
            guard request.isOfStatistic ? reading.lastCorrectsStatistics : !reading.readsLike(open) else {
                throw .noEffect
            }
            reread(all)
        } catch {
            take(.failed(.corrections(error)))
        }
    }

    private mutating func reread(_ corrections: [StoredCorrection]) {
        guard let open = state.reading?.document else { return }
        var reading = CorrectedDocument(plain(open), corrections)
        let (isSame, placed) = (reading.readsLike(open), reading.corrections)
        let counted = reading.countStatistics()
        if isSame { return take(.recounted(path: open.path, counted, reading.corrections)) }
        take(.corrected(Reading(reading.document), placed))
        take(.counted(path: open.path, counted))
        if reading.corrections != placed { take(.corrections(path: open.path, reading.corrections)) }
    }

    private func plain(_ document: Document) -> Document { documents.first { $0.path == document.path } ?? document }

    /// What the documents answer.
    func answer(to request: SearchRequest) -> SearchAnswer {
        var answer = SearchAnswer(serial: request.serial)
        let query = Query(request.text)
        var left = request.limit
        for document in documents {
            let count = search(query, in: document).count
            guard count > 0 else { continue }
            if let found = FoundDocument(query, in: document, limit: left) { answer.documents.append(found) }
            left = max(0, left - count)
            answer.count.documents += 1
            answer.count.hits += count
        }
        answer.count.isComplete = true
        answer.isCut = answer.count.hits > request.limit
        return answer
    }

    private static func keys(_ text: String) -> [Key] {
        var keys: [Key] = []
        var rest = Substring(text)
        while let first = rest.popFirst() {
            guard first == "<", let end = rest.firstIndex(of: ">"), let key = named[String(rest[..<end])] else {
                keys.append(.character(first))
                continue
            }
            keys.append(key)
            rest = rest[rest.index(after: end)...]
        }
        return keys
    }

    private static let named: [String: Key] = [
        "Enter": .enter, "Esc": .escape, "Tab": .tab, "BackTab": .backTab, "Backspace": .backspace, "Down": .down,
        "Up": .up, "PgDn": .pageDown, "End": .end, "Home": .home, "F1": .function(1), "F2": .function(2),
        "F4": .function(4), "F7": .function(7), "^d": .control("d"), "^o": .control("o"), "^p": .control("p"),
        "^u": .control("u"),
        "^w": .control("w"), "Alt-1": .alt("1"), "Alt-2": .alt("2"), "F5": .function(5), "Alt-→": .altRight,
    ]
}

extension String {
    var trimmingSpaces: String {
        var text = Substring(self)
        while text.last == " " { text.removeLast() }
        while text.first == " " { text.removeFirst() }
        return String(text)
    }
}

/// The documents that the robot reads.
enum Sample {
    /// A short report of a county that does not exist.
    static let report = readDocument(
        Array(
            """
            # 青溪县人大常委会工作报告

            ——2023年1月8日在青溪县第九届人民代表大会第三次会议上

            各位代表：

            受县人大常委会委托，现在报告工作。

            ## 过去一年的主要工作

            一年来，县人大常委会共召开会议6次，修订议事规则12件，废止旧规则3件。

            ## 一、立法与监督

            完善工作机制。全年听取专项报告9项，办理建议418件，办结率达到97.5%，比上年提高2.1个百分点。

            强化跟踪问效。组织3个检查组走访21个乡镇，发现问题近200个，已经整改186个。

            ## 二、代表工作

            新建代表联络站35个，接待群众2600余人次，投入经费1.2亿元。

            ## 2023年工作安排

            拟听取专项报告8项，开展执法检查5次，力争代表建议办结率达到98%以上。
            """.utf8), path: "报告/青溪.md")

    /// A notice, to have a second document.
    static let notice = readDocument(
        Array(
            """
            # 青溪县人民政府办公室关于做好防汛工作的通知

            各乡镇人民政府：

            入汛以来，全县降雨偏多。现将有关事项通知如下。

            一、落实责任。每个乡镇应当储备沙袋5000个、冲锋舟2艘。

            二、加强值守。汛期实行24小时值班。

            青溪县人民政府办公室
            2023年5月20日
            """.utf8), path: "报告/通知.md")
}
