import DocumentReaders
import Statistics
import Testing

/// The reading of documents labelled by hand, scored field by field.
@Suite(.enabled(if: Gold.isAtHand, "the labelled documents are not beside this repository")) struct GoldTests {
    /// The least share that must be right.
    struct Threshold: Sendable {
        var labels: String
        var sources: String
        var least: [String: Double]
    }

    static let thresholds = [
        Threshold(
            labels: "seeds", sources: "seeds",
            least: ["statistics": 0.98, "bound": 0.98, "kind": 0.98, "status": 0.95, "period": 0.88, "indicator": 0.87]),
        Threshold(
            labels: "more", sources: "corpus/labelled",
            least: ["statistics": 0.96, "bound": 0.96, "kind": 0.95, "status": 0.95, "period": 0.85, "indicator": 0.80]),
    ]

    @Test(arguments: thresholds) func agreesWithTheLabels(_ threshold: Threshold) throws {
        var score = Score()
        for document in try Gold.documents(labels: threshold.labels, sources: threshold.sources) {
            score.add(document.rows, extractStatistics(from: readDocument(document.bytes, path: document.name)))
        }
        for (field, least) in threshold.least {
            let share = field == "statistics" ? score.statistics : score[field]
            #expect(share >= least, "\(threshold.labels) \(field)")
        }
    }
}

/// The reading of the built-in library, whose labels stand in this repository.
@Suite struct BuiltInLabelTests {
    static let least = [
        "statistics": 0.96, "bound": 0.97, "kind": 0.97, "status": 0.95, "period": 0.88, "indicator": 0.70,
    ]

    @Test func agreesWithTheLabels() throws {
        var score = Score()
        for document in try Gold.builtIn() {
            score.add(document.rows, extractStatistics(from: readDocument(document.bytes, path: document.name)))
        }
        for (field, least) in Self.least {
            let share = field == "statistics" ? score.statistics : score[field]
            #expect(share >= least, "\(field) \(share)")
        }
    }
}

/// The reading of public documents, on the lines whose labels were made before the program had read them.
@Suite(.enabled(if: Gold.isCorpusAtHand, "the public documents are not beside this repository")) struct BlindLabelTests
{
    static let least = [
        "statistics": 0.99, "bound": 0.99, "kind": 0.99, "status": 0.99, "period": 0.96, "indicator": 0.91,
    ]

    static let leastLater = [
        "statistics": 0.95, "bound": 0.97, "kind": 0.98, "status": 0.95, "period": 0.85, "indicator": 0.80,
    ]

    @Test func agreesWithTheLabels() throws { try check(Gold.labelled, Self.least) }

    @Test func agreesWithTheLaterLabels() throws { try check(Gold.labelledLater, Self.leastLater) }

    private func check(_ documents: [Gold.Labelled], _ least: [String: Double]) throws {
        var score = Score()
        for document in documents {
            let (bytes, rows) = try Gold.read(document)
            let reading = extractStatistics(from: readDocument(bytes, path: document.source))
            score.add(rows, reading.filter { document.covers($0.line) })
        }
        for (field, least) in least {
            let share = field == "statistics" ? score.statistics : score[field]
            #expect(share >= least, "\(field) \(share)")
        }
    }
}
