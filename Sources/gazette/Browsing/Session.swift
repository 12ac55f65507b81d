import Browser
import Curses
import DocumentModel
import Glibc
import Library
import TextScreen

/// The loop: events become messages, messages change the state, the state is shown, effects are carried out.
final class Session {
    private let terminal: any Terminal
    private let inbox: Inbox
    private let librarian: Librarian
    /// The file of the library that documents come into which are opened later.
    private let library: String?
    private var desk: Desk
    private var state: State
    private var isDone = false

    /// - Parameter library: the file of the reader's library; nil where there is no place for it.
    init(terminal: any Terminal, waker: Waker, desk: Desk, library: String?, _ corrector: Corrector) {
        self.terminal = terminal
        self.library = corrector.isOn ? library : nil
        self.desk = desk
        inbox = Inbox(waker: waker)
        librarian = Librarian(inbox: inbox, corrector, library: library)
        state = State(size: terminal.size, words: .ofLocale)
        state.library.status.name = desk.shelf.name
        librarian.move(to: desk)
    }

    /// Runs until the reader leaves; begins with the library, or with a document read before.
    func run(showing first: FirstDocument?) {
        if let first {
            // What the beginning asks for is asked again for the whole.
            _ = update(&state, .opened(first.beginning, at: .start))
            terminal.present(view(state))
            complete(first)
        } else {
            terminal.present(view(state))
            // The first rows are asked for before documents come.
            take(.library(state.library.status))
            librarian.fill(desk)
        }
        defer { librarian.close() }
        while !isDone {
            guard let event = terminal.nextEvent(milliseconds: isFollowing ? Self.pause : nil) else {
                librarian.lookAtLibrary()
                continue
            }
            take(event)
            // Keys that are waiting already are one change of the screen: no backlog of frames.
            var patience = 256
            while !isDone, patience > 0, let event = terminal.nextEvent(milliseconds: 0) {
                take(event)
                patience -= 1
            }
            inbox.take().forEach(take)
            if !isDone { terminal.present(view(state)) }
        }
    }

    /// Reads the rest of the first document: at once, before any key is heard, unless that would be felt.
    private func complete(_ first: FirstDocument) {
        guard first.isShort else { return librarian.complete(first, of: desk) }
        guard let plain = try? first.read() else { return }
        let reading = librarian.read(plain)
        take(.completed(Reading(reading.document)))
        take(.corrections(path: first.path, reading.corrections))
        terminal.present(view(state))
        librarian.hold(reading, of: desk)
    }

    /// How long it takes until the reader sees what another program does with the library, in milliseconds.
    private static let pause = 1000

    /// Whether the library is looked at now and then: while its documents or a search are shown.
    private var isFollowing: Bool { state.focus == .library || state.focus == .search }

    private func take(_ event: Event) {
        switch event {
        case .key(let key): take(Message.key(key))
        case .mouse(let mouse): take(Message.mouse(mouse))
        case .resize(let width, let height): take(Message.resized(Size(width: width, height: height)))
        case .wake: break
        case .hangUp: isDone = true
        }
    }

    private func take(_ message: Message) {
        for effect in update(&state, message) { carryOut(effect) }
    }

    private func carryOut(_ effect: Effect) {
        switch effect {
        case .open(let path, let place): librarian.open(path, at: place)
        case .reread(let encoding):
            if let document = state.reading?.document { librarian.reread(document, encoding: encoding) }
        case .openLibrary(let path): openLibrary(path)
        case .list(let request): librarian.list(request)
        case .loadStatistics(let revision): librarian.loadStatistics(revision)
        case .readAnew: if let document = state.reading?.document { librarian.readAnew(document) }
        case .count: if let document = state.reading?.document { librarian.count(document) }
        case .search(let request): librarian.search(request)
        case .stopSearch: librarian.stopSearch()
        case .listSearches: librarian.listSearches()
        case .keepSearch(let change): librarian.keep(change)
        case .correct, .takeBack, .exportCorrections, .importCorrections:
            if let document = state.reading?.document { librarian.correct(document, effect) }
        case .find(let request): if let document = state.reading?.document { librarian.find(request, in: document) }
        case .query(let sql): librarian.query(sql)
        case .giveUpQuery: librarian.giveUpQuery()
        case .export(let request): librarian.export(request, open: state.reading?.document)
        case .writeChart(let svg, let path, let overwrites): take(saveChart(svg, to: path, overwrites: overwrites))
        case .copy(let text): terminal.copy(text)
        case .mouse(let isOn): terminal.setMouse(isOn)
        case .redraw: terminal.invalidate()
        case .suspend: terminal.suspend { raise(SIGTSTP) }
        case .quit: isDone = true
        }
    }

    /// `:open`: a file is shown, a folder becomes the library.
    private func openLibrary(_ path: String) {
        do {
            let shelf = try Shelf(paths: [path])
            desk = Desk(shelf, library: library)
            librarian.move(to: desk)
            if let single = shelf.single { librarian.open(single, at: .start) }
            librarian.fill(desk)
            if shelf.single == nil { state.focus = .library }
        } catch {
            take(.failed(Message.Failure(error, path: path)))
        }
    }
}

extension Words {
    /// The language of the reader's locale: Chinese, or English for any other.
    static var ofLocale: Words {
        let variables: [String] = ["LC_ALL", "LC_MESSAGES", "LANG"]
        let values = variables.map { variable -> String in getenv(variable).map { String(cString: $0) } ?? "" }
        return values.first { !$0.isEmpty }?.hasPrefix("zh") ?? false ? .chinese : .english
    }
}
