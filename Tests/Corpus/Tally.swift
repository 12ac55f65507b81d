import DocumentModel
import DocumentReaders
import Statistics

/// What was found in some documents.
struct Tally {
    var files = 0
    var bytes = 0
    var characters = 0
    var parts = 0
    var sections = 0
    var leads = 0
    var tables = 0
    var statistics = 0
    var flags: [Flag.Kind: Int] = [:]
    var repairs: [String: Int] = [:]
    /// In how many documents a field was found.
    var fields: [Metadata.Field: Int] = [:]
    /// Time for reading and for the statistics, in nanoseconds.
    var reading = 0
    var counting = 0

    mutating func add(_ found: Reading) {
        let document = found.document
        files += 1
        bytes += document.source.bytes.count
        characters += found.characters
        parts += document.parts.count
        sections += document.sections.count
        for block in document.blocks {
            if block.lead != nil { leads += 1 }
            if case .table = block.kind { tables += 1 }
        }
        statistics += found.statistics
        for flag in document.flags { flags[flag.kind, default: 0] += 1 }
        for overlay in document.overlays { repairs["\(overlay.kind) \(overlay.reason)", default: 0] += 1 }
        for field in Metadata.Field.allCases where !document.metadata[field].isEmpty { fields[field, default: 0] += 1 }
        reading += found.reading
        counting += found.counting
    }
}

/// One file that was read.
struct Reading {
    var path: String
    var document: Document
    var characters: Int
    var statistics: Int
    var reading: Int
    var counting: Int

    init(path: String, _ source: SourceText) {
        self.path = path
        let clock = ContinuousClock()
        var document: Document?
        var statistics = 0
        reading = nanoseconds(clock.measure { document = readDocument(source, path: path) })
        let read = document ?? readDocument([], path: path)
        counting = nanoseconds(clock.measure { statistics = extractStatistics(from: read).count })
        self.document = read
        self.statistics = statistics
        characters = read.blocks.reduce(0) { $0 + $1.text.unicodeScalars.count }
    }
}

private func nanoseconds(_ duration: Duration) -> Int {
    Int(duration.components.seconds) * 1_000_000_000 + Int(duration.components.attoseconds / 1_000_000_000)
}
