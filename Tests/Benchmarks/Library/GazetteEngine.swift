import Search
import Store
import TerminalSupport

/// Gazette's library, asked in this process.
final class GazetteEngine: SearchEngine {
    /// What the first 50 are.
    enum Unit: String {
        case hits, documents
    }

    let name: String
    let queries = Int.max
    let built: (seconds: Double, bytes: Int)?
    let folder: String
    let textBytes: Int
    let findsParts = true
    private let library: LibraryFile
    private let unit: Unit

    init(_ run: IndexingRun, _ folder: String, first unit: Unit) throws {
        self.folder = folder
        name = "gazette, 50 \(unit.rawValue)"
        built = run.seconds.map { ($0, run.bytes) }
        textBytes = run.textBytes
        library = try LibraryFile(at: run.file)
        self.unit = unit
    }

    func first(_ query: String) -> Double? {
        let start = monotonicNow()
        var documents = 0
        do {
            try library.search(Query("\"\(query)\""), limit: unit == .hits ? 50 : .max) { _ in
                documents += 1
                return unit == .hits || documents < 50
            }
        } catch {
            return nil
        }
        return Double(monotonicNow() - start) / 1e9
    }

    func count(_ query: String) -> Int? { try? library.count(Query("\"\(query)\"")).documents }

    func end() {}
}
