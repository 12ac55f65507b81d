import DocumentReaders
import Foundation
import Library
import Statistics
import Store
import Testing

/// Whole reports come back from a library as they were put; skipped where there are none at hand.
@Suite struct KeptReportsTests {
    private static let reports: [String] = ["../shared/seeds", "seeds"].flatMap { folder in
        (try? LibraryFolder(path: folder).documents) ?? []
    }

    @Test func statisticsOfReportsComeBackAsTheyWerePut() throws {
        let folder = NSTemporaryDirectory() + "kept-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let library = try LibraryFile(at: folder + "/library.sqlite")
        for path in Self.reports {
            let document = try readDocument(at: path)
            var reading = CorrectedDocument(document)
            let rows = reading.countStatistics().rows
            try library.put([PreparedDocument(document, rows)])
            let kept = try library.statistics(in: .under([path]), limit: .max).documents
            #expect(kept.count == 1 && kept.first?.entry == LibraryEntry(document, statistics: rows))
            #expect(kept.first?.statistics == rows)
        }
    }
}
