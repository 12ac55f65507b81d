import Search

/// Gathers hits into documents and hands these over.
final class SearchAnswer {
    private let context: Int
    private let found: (FoundDocument) throws -> Bool
    private var left: Int
    private var open: (id: Int, document: FoundDocument)?

    init(limit: Int, context: Int, found: @escaping (FoundDocument) throws -> Bool) {
        (left, self.context, self.found) = (limit, context, found)
    }

    /// Takes the hits of a passage; false when no more are wanted.
    func take(_ passage: FoundPassage?) throws -> Bool {
        guard let passage else { return true }
        let facts = passage.document.facts
        if open?.id != passage.document.id {
            guard try handOver(isWhole: true) else { return false }
            open = (
                passage.document.id,
                FoundDocument(
                    path: facts.path, title: facts.title, issuer: facts.issuer, date: facts.date, hits: [], count: nil)
            )
        }
        open?.document.hits += try passage.shown(passage.hits.prefix(left), context: context)
        left -= min(left, passage.hits.count)
        return left > 0
    }

    /// Hands over the last document; false when no more are wanted.
    ///
    /// - Parameter isWhole: whether all of its hits are there.
    @discardableResult
    func finish(isWhole: Bool) throws -> Bool { try handOver(isWhole: isWhole) }

    private func handOver(isWhole: Bool) throws -> Bool {
        guard var document = open?.document else { return true }
        open = nil
        if isWhole { document.count = document.hits.count }
        return try found(document)
    }
}
