import Browser
import Dispatch
import DocumentModel
import Exports
import Statistics
import Store
import Synchronization

/// Queries over the shelf, and files that tables are written to.
extension Librarian {
    /// The most rows of an answer that are shown.
    private static let mostRows = 50_000
    /// How long a query may take.
    private static let longest = DispatchTimeInterval.seconds(20)

    /// Answers a query; one that the reader has given up, or a later one has overtaken, is stopped.
    func query(_ sql: String) {
        let ticket = asked.takeTicket()
        queue.async { [self] in
            let end = DispatchTime.now() + Self.longest
            do {
                let answer = try asked.store(of: holdings).answer(sql, limit: Self.mostRows) { [self] in
                    asked.isCurrent(ticket) && DispatchTime.now() < end
                }
                inbox.post(.answered(sql: sql, answer.table, isCut: answer.isCut))
            } catch {
                inbox.post(.unanswered(sql: sql, QueryProblem(error)))
            }
        }
    }

    /// Stops the query that is being answered.
    func giveUpQuery() { _ = asked.takeTicket() }

    private var holdings: [Holding] { shelf.withLock { $0 } }

    /// Writes a table to a file.
    func export(_ request: ExportRequest, open: Document?) {
        queue.async { [self] in
            let documents = holdings.map(\.document) + [open].compactMap(\.self)
            do {
                let count: Int
                if case .hits(let search, let isChinese) = request.content {
                    count = try writeHits(
                        of: search, isChinese: isChinese, to: request.path, replaces: request.replaces)
                } else {
                    count = try write(request, of: documents)
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
