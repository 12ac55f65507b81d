public import DocumentModel

/// What a document breaks of the promises that hold for any bytes; empty when all hold.
///
/// No byte of the file is lost or told twice, every character can be led back to its bytes, and all that the document
/// says about itself lies inside it. The tests and the fuzzer ask the same function.
///
/// - Parameter bytes: the file that the document was read from.
public func breaches(of document: Document, readFrom bytes: [UInt8]) -> [String] {
    guard document.source.fileBytes == bytes else { return ["the source is not the file"] }
    return rangeBreaches(of: document) ?? accountBreaches(of: document) + characterBreaches(of: document)
        + wordBreaches(of: document) + structureBreaches(of: document) + screenBreaches(of: document)
}

/// Ranges that lie outside the file or the text; nil when there are none, so that the other checks may use them.
private func rangeBreaches(of document: Document) -> [String]? {
    let file = 0..<document.source.bytes.count
    var found: [String] = []
    func check(_ range: Range<Int>, _ what: @autoclosure () -> String) {
        if range.lowerBound < file.lowerBound || range.upperBound > file.upperBound {
            found.append("\(what()) \(range) is outside the file")
        }
    }
    for (index, block) in document.blocks.enumerated() {
        let isTable = if case .table = block.kind { true } else { false }
        var clean = 0
        for run in block.map.runs {
            if run.clean.isEmpty || run.clean.lowerBound != clean { found.append("block \(index): the map has a gap") }
            // A cell that a row of a table lacks stands nowhere, and the space before a text joined from elsewhere.
            if run.source.isEmpty, !isTable, !document.isReordered {
                found.append(
                    "block \(index): \(run.clean) of \(block.text.prefix(40).debugDescription) comes from nowhere")
            }
            check(run.source, "block \(index): run")
            if !run.isReplaced, run.clean.count != run.source.count { found.append("block \(index): a copy changed") }
            clean = run.clean.upperBound
        }
        if clean != block.utf8Count || clean != block.text.utf8.count {
            found.append("block \(index): the map is not as long as the text")
        }
        if block.text.isEmpty { found.append("block \(index) is empty") }
    }
    for overlay in document.overlays { check(overlay.source, "overlay \(overlay.reason)") }
    for flag in document.flags {
        check(flag.source, "flag \(flag.kind)")
        if let candidate = flag.candidate { check(candidate, "candidate of \(flag.kind)") }
    }
    for range in document.source.undecodable { check(range, "undecodable") }
    for (field, range) in document.metadata.sources { check(range, "metadata \(field)") }
    return found.isEmpty ? nil : found
}
