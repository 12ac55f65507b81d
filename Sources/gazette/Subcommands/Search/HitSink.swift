import DocumentModel
import Exports
import Search

/// Takes hits, one document after the other, and puts them somewhere.
protocol HitSink: AnyObject {
    /// How many hits there are so far.
    var hits: Int { get set }
    /// How many documents have them.
    var documents: Int { get set }

    /// Puts the hits of a document somewhere.
    func write(_ document: FoundDocument) throws

    /// Completes what was written.
    func finish() throws
}

extension HitSink {
    /// Takes the hits of a document as far as so many are wanted in all; false when no more are.
    func take(_ document: FoundDocument, of limit: Int) throws -> Bool {
        var document = document
        document.hits = Array(document.hits.prefix(limit - hits))
        guard !document.hits.isEmpty else { return hits < limit }
        hits += document.hits.count
        documents += 1
        try write(document)
        return hits < limit
    }
}

/// Hits for people, under the titles of their documents and sections.
final class TextHitSink: HitSink {
    var (hits, documents) = (0, 0)

    func write(_ document: FoundDocument) {
        let path = document.path.withoutControls
        print("\(document.title.withoutControls) (\(path)): " + plural(document.hits.count, "place"))
        var section: String?
        for hit in document.hits {
            if hit.section != section, !hit.section.isEmpty || section != nil {
                print("  " + hit.section.withoutControls)
            }
            section = hit.section
            print("    \(hit.line): \(hit.marked)")
        }
        print()
    }

    func finish() {
        if hits > 0 { print(plural(hits, "place") + " in " + plural(documents, "document")) }
    }
}

/// A JSON object a hit.
final class LineHitSink: HitSink {
    var (hits, documents) = (0, 0)

    func write(_ document: FoundDocument) {
        for hit in document.hits {
            let record = Record([
                "file": .text(document.path), "line": .number(hit.line), "column": .number(hit.column),
                "section": hit.section.isEmpty ? .none : .text(hit.section), "context": .text(hit.marked),
                "title": .text(document.title.withoutControls),
            ])
            print(record.jsonLine)
        }
    }

    func finish() {}
}

/// Only how many.
final class CountSink: HitSink {
    var (hits, documents) = (0, 0)
    private let isJSON: Bool

    init(isJSON: Bool) { self.isJSON = isJSON }

    func write(_ document: FoundDocument) {}

    /// Adds what was counted elsewhere.
    func add(_ count: FoundCount) {
        hits += count.hits
        documents += count.documents
    }

    func finish() {
        if isJSON {
            print(Record(["places": .number(hits), "documents": .number(documents)]).jsonLine)
        } else {
            print(plural(hits, "place") + " in " + plural(documents, "document"))
        }
    }
}

/// Only the names of files.
final class FileSink: HitSink {
    var (hits, documents) = (0, 0)
    private let isJSON: Bool

    init(isJSON: Bool) { self.isJSON = isJSON }

    func write(_ document: FoundDocument) {
        if isJSON {
            print(Record(["file": .text(document.path), "places": .number(document.hits.count)]).jsonLine)
        } else {
            print(document.path.withoutControls)
        }
    }

    func finish() {}
}

private func plural(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
