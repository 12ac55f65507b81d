public import DocumentModel

/// Finds every statistic of a document, in reading order.
public func extractStatistics(from document: Document) -> [Statistic] {
    []
}
