import Browser
import Dispatch
import DocumentModel
import DocumentReaders
import Exports
import Library
import Statistics
import Store
import Synchronization

/// Queries over the library, and files that tables are written to.
extension Librarian {
    /// The most rows of an answer that are shown.
    private static let mostRows = 50_000
    /// How long a query may take.
    private static let longest = DispatchTimeInterval.seconds(20)

    /// Answers a query; one that the reader has given up, or a later one has overtaken, is stopped.
    func query(_ sql: String) {
        guard let desk else { return }
        let ticket = desk.takeTicket()
        queue.async { [self] in
            desk.waitForDocuments()
            let end = DispatchTime.now() + Self.longest
            do {
                let answer = try desk.store().answer(sql, limit: Self.mostRows) {
                    desk.isCurrent(ticket) && DispatchTime.now() < end
                }
                inbox.post(.answered(sql: sql, answer.table, isCut: answer.isCut))
            } catch {
                inbox.post(.unanswered(sql: sql, QueryProblem(error)))
            }
        }
    }

    /// Stops the query that is being answered.
    func giveUpQuery() { _ = desk?.takeTicket() }

    /// Writes a table to a file.
    func export(_ request: ExportRequest, open: Document?) {
        queue.async { [self] in
            do {
                let count: Int
                if case .hits(let search, let isChinese) = request.content {
                    count = try writeHits(
                        of: search, isChinese: isChinese, to: request.path, replaces: request.replaces)
                } else {
                    count = try write(request) { path in
                        if let open, open.path == path { return open }
                        return try read(readDocument(at: path, encoding: desk?.shelf.encoding)).document
                    }
                }
                inbox.post(.done(.wrote(count, path: request.path)))
            } catch ExportError.exists {
                inbox.post(.exists(request))
            } catch {
                inbox.post(.failed(Message.Failure(error, path: request.path)))
            }
        }
    }
}

extension QueryProblem {
    /// An error of the store as the prompt tells it.
    fileprivate init(_ error: any Error) {
        switch error {
        case StoreError.wrong(let message, let line, let column): self = .wrong(message, line: line, column: column)
        case StoreError.refused: self = .refused
        case StoreError.severalStatements: self = .severalStatements
        case StoreError.interrupted: self = .tooLong
        case StoreError.tooLarge: self = .tooLarge
        default: self = .other(sentence(for: error) ?? "\(error)")
        }
    }
}
